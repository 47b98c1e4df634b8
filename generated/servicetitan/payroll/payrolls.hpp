// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/payroll/payrolls_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::payrolls {

/// Query parameters of @ref get_employee_payrolls.
struct GetEmployeePayrollsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> started_on_or_after{};
  std::optional<Timestamp> ended_on_or_before{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> approved_on_or_after{};
  std::optional<OpenEnum<PayrollStatus>> status{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/employees/{employee}/payrolls
///
/// Scope: `tn.prl.employees:r`. Paged. Errors: 400, 409.
Request<Page<PayrollResponse>> get_employee_payrolls(
    std::int64_t employee,
    const GetEmployeePayrollsQuery& query = {});

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<OpenEnum<EmployeeType>> employee_type{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> started_on_or_after{};
  std::optional<Timestamp> ended_on_or_before{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> approved_on_or_after{};
  std::optional<OpenEnum<PayrollStatus>> status{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/payrolls
///
/// Scope: `tn.prl.payrolls:r`. Paged. Errors: 400, 409.
Request<Page<PayrollResponse>> get_list(const GetListQuery& query = {});

/// Query parameters of @ref get_technician_payrolls.
struct GetTechnicianPayrollsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> started_on_or_after{};
  std::optional<Timestamp> ended_on_or_before{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> approved_on_or_after{};
  std::optional<OpenEnum<PayrollStatus>> status{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<std::string> sort{};
};

/// GET /payroll/v2/tenant/{tenant}/technicians/{technician}/payrolls
///
/// Scope: `tn.prl.technicians:r`. Paged. Errors: 400, 409.
Request<Page<PayrollResponse>> get_technician_payrolls(
    std::int64_t technician,
    const GetTechnicianPayrollsQuery& query = {});

}  // namespace servicetitan::payroll::payrolls
