// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_settings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::payroll_settings {

namespace tables::get_employee_payroll_settings {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_settings.get_employee_payroll_settings",
    .operation_id = "PayrollSettings_GetEmployeePayrollSettings",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PayrollSettingsResponse>;
}  // namespace tables::get_employee_payroll_settings
Request<PayrollSettingsResponse> get_employee_payroll_settings(std::int64_t employee) {
  return detail::RequestBuilder(tables::get_employee_payroll_settings::kOperation)
      .path(employee)
      .returning<PayrollSettingsResponse>();
}

namespace tables::update_employee_payroll_settings {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_settings.update_employee_payroll_settings",
    .operation_id = "PayrollSettings_UpdateEmployeePayrollSettings",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.payrollsettings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PayrollSettingsUpdateResponse>;
}  // namespace tables::update_employee_payroll_settings
Request<PayrollSettingsUpdateResponse> update_employee_payroll_settings(
    std::int64_t employee,
    const PayrollSettingsUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_employee_payroll_settings::kOperation)
      .path(employee)
      .body(body)
      .returning<PayrollSettingsUpdateResponse>();
}

namespace tables::get_payroll_settings_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_settings.get_payroll_settings_list",
    .operation_id = "PayrollSettings_GetPayrollSettingsList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payroll-settings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};
using T = GetPayrollSettingsListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<PayrollSettingsListResponse>>;
}  // namespace tables::get_payroll_settings_list
Request<Page<PayrollSettingsListResponse>> get_payroll_settings_list(
    const GetPayrollSettingsListQuery& query) {
  return detail::RequestBuilder(tables::get_payroll_settings_list::kOperation)
      .query(tables::get_payroll_settings_list::kQuery, query)
      .returning<Page<PayrollSettingsListResponse>>();
}

namespace tables::get_technician_payroll_settings {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_settings.get_technician_payroll_settings",
    .operation_id = "PayrollSettings_GetTechnicianPayrollSettings",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PayrollSettingsResponse>;
}  // namespace tables::get_technician_payroll_settings
Request<PayrollSettingsResponse> get_technician_payroll_settings(std::int64_t technician) {
  return detail::RequestBuilder(tables::get_technician_payroll_settings::kOperation)
      .path(technician)
      .returning<PayrollSettingsResponse>();
}

namespace tables::update_technician_payroll_settings {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.payroll_settings.update_technician_payroll_settings",
    .operation_id = "PayrollSettings_UpdateTechnicianPayrollSettings",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.payrollsettings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<PayrollSettingsUpdateResponse>;
}  // namespace tables::update_technician_payroll_settings
Request<PayrollSettingsUpdateResponse> update_technician_payroll_settings(
    std::int64_t technician,
    const PayrollSettingsUpdateRequest& body) {
  return detail::RequestBuilder(tables::update_technician_payroll_settings::kOperation)
      .path(technician)
      .body(body)
      .returning<PayrollSettingsUpdateResponse>();
}

}  // namespace servicetitan::payroll::payroll_settings
