// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/service_agreements/common_models.hpp"
#include "servicetitan/service_agreements/service_agreements_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::service_agreements::service_agreements {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::vector<std::int64_t> customer_ids{};
  std::vector<std::int64_t> business_unit_ids{};
  std::optional<OpenEnum<AgreementStatus>> status{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `Name`, `CreatedOn`, `ModifiedOn`, `StartDate`, `EndDate`.
  std::optional<std::string> sort{};
};

/// GET /service-agreements/v2/tenant/{tenant}/service-agreements
///
/// Scope: `tn.sa.serviceagreements:r`. Paged. Errors: 400.
Request<Page<ServiceAgreementResponse>> get_list(const GetListQuery& query = {});

/// GET /service-agreements/v2/tenant/{tenant}/service-agreements/{id}
///
/// Scope: `tn.sa.serviceagreements:r`. Errors: 400, 404.
Request<ServiceAgreementResponse> get(std::int64_t id);

}  // namespace servicetitan::service_agreements::service_agreements
