// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/payroll/payroll_settings_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::payroll_settings {

/// GET /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings
///
/// Scope: `tn.prl.payrollsettings:r`. Errors: 400, 409.
Request<PayrollSettingsResponse> get_employee_payroll_settings(std::int64_t employee);

/// PUT /payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings
///
/// Scope: `tn.prl.payrollsettings:w`. Errors: 400, 409.
Request<PayrollSettingsUpdateResponse> update_employee_payroll_settings(
    std::int64_t employee,
    const PayrollSettingsUpdateRequest& body);

/// Query parameters of @ref get_payroll_settings_list.
struct GetPayrollSettingsListQuery {
  std::optional<OpenEnum<EmployeeType>> employee_type{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
};

/// GET /payroll/v2/tenant/{tenant}/payroll-settings
///
/// Scope: `tn.prl.payrollsettings:r`. Paged. Errors: 400, 409.
Request<Page<PayrollSettingsListResponse>> get_payroll_settings_list(
    const GetPayrollSettingsListQuery& query = {});

/// GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings
///
/// Scope: `tn.prl.payrollsettings:r`. Errors: 400, 409.
Request<PayrollSettingsResponse> get_technician_payroll_settings(std::int64_t technician);

/// PUT /payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings
///
/// Scope: `tn.prl.payrollsettings:w`. Errors: 400, 409.
Request<PayrollSettingsUpdateResponse> update_technician_payroll_settings(
    std::int64_t technician,
    const PayrollSettingsUpdateRequest& body);

}  // namespace servicetitan::payroll::payroll_settings
