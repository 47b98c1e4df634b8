// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_settings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::payroll_custom_field_update_request {
using T = PayrollCustomFieldUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type_id = detail::unset};
}
}  // namespace tables::payroll_custom_field_update_request
constinit const detail::Object PayrollCustomFieldUpdateRequest::kObject{
    "PayrollCustomFieldUpdateRequest", tables::payroll_custom_field_update_request::kMembers,
    std::size(tables::payroll_custom_field_update_request::kMembers),
    offsetof(PayrollCustomFieldUpdateRequest, extra),
    &tables::payroll_custom_field_update_request::make};

namespace tables::payroll_settings_list_response {
using T = PayrollSettingsListResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"externalPayrollId", offsetof(T, external_payroll_id),
     &detail::type_of<decltype(T::external_payroll_id)>},
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"managerId", offsetof(T, manager_id), &detail::type_of<decltype(T::manager_id)>},
    {"payrollBusinessUnitId", offsetof(T, payroll_business_unit_id),
     &detail::type_of<decltype(T::payroll_business_unit_id)>},
    {"isIncludedInPayroll", offsetof(T, is_included_in_payroll),
     &detail::type_of<decltype(T::is_included_in_payroll)>, true},
    {"hireDate", offsetof(T, hire_date), &detail::type_of<decltype(T::hire_date)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::payroll_settings_list_response
constinit const detail::Object PayrollSettingsListResponse::kObject{
    "PayrollSettingsListResponse", tables::payroll_settings_list_response::kMembers,
    std::size(tables::payroll_settings_list_response::kMembers),
    offsetof(PayrollSettingsListResponse, extra), &detail::construct<PayrollSettingsListResponse>};

namespace tables::payroll_settings_response {
using T = PayrollSettingsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"externalPayrollId", offsetof(T, external_payroll_id),
     &detail::type_of<decltype(T::external_payroll_id)>},
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"managerId", offsetof(T, manager_id), &detail::type_of<decltype(T::manager_id)>},
    {"payrollBusinessUnitId", offsetof(T, payroll_business_unit_id),
     &detail::type_of<decltype(T::payroll_business_unit_id)>},
    {"isIncludedInPayroll", offsetof(T, is_included_in_payroll),
     &detail::type_of<decltype(T::is_included_in_payroll)>, true},
    {"hireDate", offsetof(T, hire_date), &detail::type_of<decltype(T::hire_date)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::payroll_settings_response
constinit const detail::Object PayrollSettingsResponse::kObject{
    "PayrollSettingsResponse", tables::payroll_settings_response::kMembers,
    std::size(tables::payroll_settings_response::kMembers),
    offsetof(PayrollSettingsResponse, extra), &detail::construct<PayrollSettingsResponse>};

namespace tables::payroll_settings_update_request {
using T = PayrollSettingsUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"externalPayrollId", offsetof(T, external_payroll_id),
     &detail::type_of<decltype(T::external_payroll_id)>},
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"managerId", offsetof(T, manager_id), &detail::type_of<decltype(T::manager_id)>},
    {"payrollBusinessUnitId", offsetof(T, payroll_business_unit_id),
     &detail::type_of<decltype(T::payroll_business_unit_id)>},
    {"hireDate", offsetof(T, hire_date), &detail::type_of<decltype(T::hire_date)>},
    {"isIncludedInPayroll", offsetof(T, is_included_in_payroll),
     &detail::type_of<decltype(T::is_included_in_payroll)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.hourly_rate = detail::unset};
}
}  // namespace tables::payroll_settings_update_request
constinit const detail::Object PayrollSettingsUpdateRequest::kObject{
    "PayrollSettingsUpdateRequest", tables::payroll_settings_update_request::kMembers,
    std::size(tables::payroll_settings_update_request::kMembers),
    offsetof(PayrollSettingsUpdateRequest, extra), &tables::payroll_settings_update_request::make};

namespace tables::payroll_settings_update_response {
using T = PayrollSettingsUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
};
}  // namespace tables::payroll_settings_update_response
constinit const detail::Object PayrollSettingsUpdateResponse::kObject{
    "PayrollSettingsUpdateResponse", tables::payroll_settings_update_response::kMembers,
    std::size(tables::payroll_settings_update_response::kMembers),
    offsetof(PayrollSettingsUpdateResponse, extra),
    &detail::construct<PayrollSettingsUpdateResponse>};

}  // namespace servicetitan::payroll
