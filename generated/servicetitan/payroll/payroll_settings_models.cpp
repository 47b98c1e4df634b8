// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_settings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kPayrollCustomFieldUpdateRequest[];
const detail::Member kPayrollCustomFieldUpdateRequest[] = {
    {"typeId", offsetof(PayrollCustomFieldUpdateRequest, type_id),
     &detail::type_of<decltype(PayrollCustomFieldUpdateRequest::type_id)>, true},
    {"value", offsetof(PayrollCustomFieldUpdateRequest, value),
     &detail::type_of<decltype(PayrollCustomFieldUpdateRequest::value)>},
};
void make_payroll_custom_field_update_request(void* place) {
  ::new (place) PayrollCustomFieldUpdateRequest{.type_id = detail::unset};
}

extern const detail::Member kPayrollSettingsListResponse[];
const detail::Member kPayrollSettingsListResponse[] = {
    {"employeeId", offsetof(PayrollSettingsListResponse, employee_id),
     &detail::type_of<decltype(PayrollSettingsListResponse::employee_id)>, true},
    {"employeeType", offsetof(PayrollSettingsListResponse, employee_type),
     &detail::type_of<decltype(PayrollSettingsListResponse::employee_type)>, true},
    {"externalPayrollId", offsetof(PayrollSettingsListResponse, external_payroll_id),
     &detail::type_of<decltype(PayrollSettingsListResponse::external_payroll_id)>},
    {"hourlyRate", offsetof(PayrollSettingsListResponse, hourly_rate),
     &detail::type_of<decltype(PayrollSettingsListResponse::hourly_rate)>, true},
    {"managerId", offsetof(PayrollSettingsListResponse, manager_id),
     &detail::type_of<decltype(PayrollSettingsListResponse::manager_id)>},
    {"payrollBusinessUnitId", offsetof(PayrollSettingsListResponse, payroll_business_unit_id),
     &detail::type_of<decltype(PayrollSettingsListResponse::payroll_business_unit_id)>},
    {"isIncludedInPayroll", offsetof(PayrollSettingsListResponse, is_included_in_payroll),
     &detail::type_of<decltype(PayrollSettingsListResponse::is_included_in_payroll)>, true},
    {"hireDate", offsetof(PayrollSettingsListResponse, hire_date),
     &detail::type_of<decltype(PayrollSettingsListResponse::hire_date)>},
    {"createdOn", offsetof(PayrollSettingsListResponse, created_on),
     &detail::type_of<decltype(PayrollSettingsListResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollSettingsListResponse, modified_on),
     &detail::type_of<decltype(PayrollSettingsListResponse::modified_on)>, true},
    {"active", offsetof(PayrollSettingsListResponse, active),
     &detail::type_of<decltype(PayrollSettingsListResponse::active)>, true},
    {"customFields", offsetof(PayrollSettingsListResponse, custom_fields),
     &detail::type_of<decltype(PayrollSettingsListResponse::custom_fields)>},
};

extern const detail::Member kPayrollSettingsResponse[];
const detail::Member kPayrollSettingsResponse[] = {
    {"employeeId", offsetof(PayrollSettingsResponse, employee_id),
     &detail::type_of<decltype(PayrollSettingsResponse::employee_id)>, true},
    {"employeeType", offsetof(PayrollSettingsResponse, employee_type),
     &detail::type_of<decltype(PayrollSettingsResponse::employee_type)>, true},
    {"externalPayrollId", offsetof(PayrollSettingsResponse, external_payroll_id),
     &detail::type_of<decltype(PayrollSettingsResponse::external_payroll_id)>},
    {"hourlyRate", offsetof(PayrollSettingsResponse, hourly_rate),
     &detail::type_of<decltype(PayrollSettingsResponse::hourly_rate)>, true},
    {"managerId", offsetof(PayrollSettingsResponse, manager_id),
     &detail::type_of<decltype(PayrollSettingsResponse::manager_id)>},
    {"payrollBusinessUnitId", offsetof(PayrollSettingsResponse, payroll_business_unit_id),
     &detail::type_of<decltype(PayrollSettingsResponse::payroll_business_unit_id)>},
    {"isIncludedInPayroll", offsetof(PayrollSettingsResponse, is_included_in_payroll),
     &detail::type_of<decltype(PayrollSettingsResponse::is_included_in_payroll)>, true},
    {"hireDate", offsetof(PayrollSettingsResponse, hire_date),
     &detail::type_of<decltype(PayrollSettingsResponse::hire_date)>},
    {"createdOn", offsetof(PayrollSettingsResponse, created_on),
     &detail::type_of<decltype(PayrollSettingsResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollSettingsResponse, modified_on),
     &detail::type_of<decltype(PayrollSettingsResponse::modified_on)>, true},
    {"active", offsetof(PayrollSettingsResponse, active),
     &detail::type_of<decltype(PayrollSettingsResponse::active)>, true},
    {"customFields", offsetof(PayrollSettingsResponse, custom_fields),
     &detail::type_of<decltype(PayrollSettingsResponse::custom_fields)>},
};

extern const detail::Member kPayrollSettingsUpdateRequest[];
const detail::Member kPayrollSettingsUpdateRequest[] = {
    {"externalPayrollId", offsetof(PayrollSettingsUpdateRequest, external_payroll_id),
     &detail::type_of<decltype(PayrollSettingsUpdateRequest::external_payroll_id)>},
    {"hourlyRate", offsetof(PayrollSettingsUpdateRequest, hourly_rate),
     &detail::type_of<decltype(PayrollSettingsUpdateRequest::hourly_rate)>, true},
    {"managerId", offsetof(PayrollSettingsUpdateRequest, manager_id),
     &detail::type_of<decltype(PayrollSettingsUpdateRequest::manager_id)>},
    {"payrollBusinessUnitId", offsetof(PayrollSettingsUpdateRequest, payroll_business_unit_id),
     &detail::type_of<decltype(PayrollSettingsUpdateRequest::payroll_business_unit_id)>},
    {"hireDate", offsetof(PayrollSettingsUpdateRequest, hire_date),
     &detail::type_of<decltype(PayrollSettingsUpdateRequest::hire_date)>},
    {"isIncludedInPayroll", offsetof(PayrollSettingsUpdateRequest, is_included_in_payroll),
     &detail::type_of<decltype(PayrollSettingsUpdateRequest::is_included_in_payroll)>},
    {"customFields", offsetof(PayrollSettingsUpdateRequest, custom_fields),
     &detail::type_of<decltype(PayrollSettingsUpdateRequest::custom_fields)>},
};
void make_payroll_settings_update_request(void* place) {
  ::new (place) PayrollSettingsUpdateRequest{.hourly_rate = detail::unset};
}

extern const detail::Member kPayrollSettingsUpdateResponse[];
const detail::Member kPayrollSettingsUpdateResponse[] = {
    {"employeeId", offsetof(PayrollSettingsUpdateResponse, employee_id),
     &detail::type_of<decltype(PayrollSettingsUpdateResponse::employee_id)>, true},
};

}  // namespace tables

const detail::Object PayrollCustomFieldUpdateRequest::kObject{
    "PayrollCustomFieldUpdateRequest", tables::kPayrollCustomFieldUpdateRequest,
    std::size(tables::kPayrollCustomFieldUpdateRequest),
    offsetof(PayrollCustomFieldUpdateRequest, extra),
    &tables::make_payroll_custom_field_update_request};

const detail::Object PayrollSettingsListResponse::kObject{
    "PayrollSettingsListResponse", tables::kPayrollSettingsListResponse,
    std::size(tables::kPayrollSettingsListResponse), offsetof(PayrollSettingsListResponse, extra),
    &detail::construct<PayrollSettingsListResponse>};

const detail::Object PayrollSettingsResponse::kObject{
    "PayrollSettingsResponse", tables::kPayrollSettingsResponse,
    std::size(tables::kPayrollSettingsResponse), offsetof(PayrollSettingsResponse, extra),
    &detail::construct<PayrollSettingsResponse>};

const detail::Object PayrollSettingsUpdateRequest::kObject{
    "PayrollSettingsUpdateRequest", tables::kPayrollSettingsUpdateRequest,
    std::size(tables::kPayrollSettingsUpdateRequest), offsetof(PayrollSettingsUpdateRequest, extra),
    &tables::make_payroll_settings_update_request};

const detail::Object PayrollSettingsUpdateResponse::kObject{
    "PayrollSettingsUpdateResponse", tables::kPayrollSettingsUpdateResponse,
    std::size(tables::kPayrollSettingsUpdateResponse),
    offsetof(PayrollSettingsUpdateResponse, extra),
    &detail::construct<PayrollSettingsUpdateResponse>};

}  // namespace servicetitan::payroll
