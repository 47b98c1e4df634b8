// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/activity_codes_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::activity_codes {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/activity-codes
///
/// Scope: `tn.prl.activitycodes:r`. Paged. Errors: 400.
Request<Page<PayrollActivityCodeResponse>> get_list(const GetListQuery& query = {});

/// GET /payroll/v2/tenant/{tenant}/activity-codes/{id}
///
/// Scope: `tn.prl.activitycodes:r`. Errors: 400, 404.
Request<PayrollActivityCodeResponse> get(std::int64_t id);

}  // namespace servicetitan::payroll::activity_codes
