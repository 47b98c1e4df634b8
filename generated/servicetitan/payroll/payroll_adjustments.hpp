// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/payroll/payroll_adjustments_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::payroll_adjustments {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::vector<std::int64_t> employee_ids{};
  std::optional<Timestamp> posted_on_or_after{};
  std::optional<Timestamp> posted_on_or_before{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/payroll-adjustments
///
/// Scope: `tn.prl.payrolladjustments:r`. Paged. Errors: 400.
Request<Page<PayrollAdjustmentResponse>> get_list(const GetListQuery& query = {});

/// POST /payroll/v2/tenant/{tenant}/payroll-adjustments
///
/// Scope: `tn.prl.payrolladjustments:w`. Errors: 400, 409.
Request<ModificationResponse> create(const PayrollAdjustmentCreateRequest& body);

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<OpenEnum<EmployeeType>> employee_type{};
};

/// GET /payroll/v2/tenant/{tenant}/payroll-adjustments/{id}
///
/// Scope: `tn.prl.payrolladjustments:r`. Errors: 400, 404.
Request<PayrollAdjustmentResponse> get(std::int64_t id, const GetQuery& query = {});

}  // namespace servicetitan::payroll::payroll_adjustments
