// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_settings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::payroll_settings {

namespace tables {

extern const Operation kGetEmployeePayrollSettings;
const Operation kGetEmployeePayrollSettings{
    .name = "payroll.payroll_settings.get_employee_payroll_settings",
    .operation_id = "PayrollSettings_GetEmployeePayrollSettings",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};

extern const Operation kUpdateEmployeePayrollSettings;
const Operation kUpdateEmployeePayrollSettings{
    .name = "payroll.payroll_settings.update_employee_payroll_settings",
    .operation_id = "PayrollSettings_UpdateEmployeePayrollSettings",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/employees/{employee}/payroll-settings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.payrollsettings:w",
};

extern const Operation kGetPayrollSettingsList;
const Operation kGetPayrollSettingsList{
    .name = "payroll.payroll_settings.get_payroll_settings_list",
    .operation_id = "PayrollSettings_GetPayrollSettingsList",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/payroll-settings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};
extern const detail::QueryMember kGetPayrollSettingsListQuery[];
const detail::QueryMember kGetPayrollSettingsListQuery[] = {
    {"employeeType", offsetof(GetPayrollSettingsListQuery, employee_type),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::employee_type)>},
    {"page", offsetof(GetPayrollSettingsListQuery, page),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::page)>},
    {"pageSize", offsetof(GetPayrollSettingsListQuery, page_size),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::page_size)>},
    {"includeTotal", offsetof(GetPayrollSettingsListQuery, include_total),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::include_total)>},
    {"createdBefore", offsetof(GetPayrollSettingsListQuery, created_before),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetPayrollSettingsListQuery, created_on_or_after),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetPayrollSettingsListQuery, modified_before),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetPayrollSettingsListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::modified_on_or_after)>},
    {"active", offsetof(GetPayrollSettingsListQuery, active),
     &detail::type_of<decltype(GetPayrollSettingsListQuery::active)>},
};

extern const Operation kGetTechnicianPayrollSettings;
const Operation kGetTechnicianPayrollSettings{
    .name = "payroll.payroll_settings.get_technician_payroll_settings",
    .operation_id = "PayrollSettings_GetTechnicianPayrollSettings",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};

extern const Operation kUpdateTechnicianPayrollSettings;
const Operation kUpdateTechnicianPayrollSettings{
    .name = "payroll.payroll_settings.update_technician_payroll_settings",
    .operation_id = "PayrollSettings_UpdateTechnicianPayrollSettings",
    .method = Method::put,
    .path = "/payroll/v2/tenant/{tenant}/technicians/{technician}/payroll-settings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.prl.payrollsettings:w",
};

}  // namespace tables

Request<PayrollSettingsResponse> get_employee_payroll_settings(std::int64_t employee) {
  return detail::RequestBuilder(tables::kGetEmployeePayrollSettings)
      .path(employee)
      .returning<PayrollSettingsResponse>();
}

Request<PayrollSettingsUpdateResponse> update_employee_payroll_settings(
    std::int64_t employee,
    const PayrollSettingsUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateEmployeePayrollSettings)
      .path(employee)
      .body(body)
      .returning<PayrollSettingsUpdateResponse>();
}

Request<Page<PayrollSettingsListResponse>> get_payroll_settings_list(
    const GetPayrollSettingsListQuery& query) {
  return detail::RequestBuilder(tables::kGetPayrollSettingsList)
      .query(tables::kGetPayrollSettingsListQuery, query)
      .returning<Page<PayrollSettingsListResponse>>();
}

Request<PayrollSettingsResponse> get_technician_payroll_settings(std::int64_t technician) {
  return detail::RequestBuilder(tables::kGetTechnicianPayrollSettings)
      .path(technician)
      .returning<PayrollSettingsResponse>();
}

Request<PayrollSettingsUpdateResponse> update_technician_payroll_settings(
    std::int64_t technician,
    const PayrollSettingsUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdateTechnicianPayrollSettings)
      .path(technician)
      .body(body)
      .returning<PayrollSettingsUpdateResponse>();
}

}  // namespace servicetitan::payroll::payroll_settings
