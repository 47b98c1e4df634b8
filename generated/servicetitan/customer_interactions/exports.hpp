// Generated from specs/customer-interactions.json by generator/. Do not edit;
// see docs/regenerate.md.
#pragma once

#include "servicetitan/customer_interactions/exports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::customer_interactions::exports {

/// Query parameters of @ref technician_ratings.
struct TechnicianRatingsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /customer-interactions/v2/tenant/{tenant}/export/technician-ratings
///
/// Scope: `tn.csi.technicianrating:r`. Export feed. Errors: 400.
Request<ExportPage<ExportTechnicianAssessmentResponse>> technician_ratings(
    const TechnicianRatingsQuery& query = {});

}  // namespace servicetitan::customer_interactions::exports
