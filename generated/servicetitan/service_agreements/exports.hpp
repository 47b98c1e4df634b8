// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/service_agreements/exports_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::service_agreements::exports {

/// Query parameters of @ref service_agreements.
struct ServiceAgreementsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /service-agreements/v2/tenant/{tenant}/export/service-agreements
///
/// Scope: `tn.sa.serviceagreements:r`. Export feed. Errors: 400.
Request<ExportPage<ExportServiceAgreementResponse>> service_agreements(
    const ServiceAgreementsQuery& query = {});

}  // namespace servicetitan::service_agreements::exports
