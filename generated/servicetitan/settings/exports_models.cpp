// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::export_business_unit_response {
using T = ExportBusinessUnitResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"officialName", offsetof(T, official_name), &detail::type_of<decltype(T::official_name)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"currency", offsetof(T, currency), &detail::type_of<decltype(T::currency)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"invoiceHeader", offsetof(T, invoice_header), &detail::type_of<decltype(T::invoice_header)>},
    {"invoiceMessage", offsetof(T, invoice_message),
     &detail::type_of<decltype(T::invoice_message)>},
    {"defaultTaxRate", offsetof(T, default_tax_rate),
     &detail::type_of<decltype(T::default_tax_rate)>},
    {"authorizationParagraph", offsetof(T, authorization_paragraph),
     &detail::type_of<decltype(T::authorization_paragraph)>},
    {"acknowledgementParagraph", offsetof(T, acknowledgement_paragraph),
     &detail::type_of<decltype(T::acknowledgement_paragraph)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"materialSku", offsetof(T, material_sku), &detail::type_of<decltype(T::material_sku)>},
    {"quickbooksClass", offsetof(T, quickbooks_class),
     &detail::type_of<decltype(T::quickbooks_class)>},
    {"accountCode", offsetof(T, account_code), &detail::type_of<decltype(T::account_code)>},
    {"franchiseId", offsetof(T, franchise_id), &detail::type_of<decltype(T::franchise_id)>},
    {"conceptCode", offsetof(T, concept_code), &detail::type_of<decltype(T::concept_code)>},
    {"corporateContractNumber", offsetof(T, corporate_contract_number),
     &detail::type_of<decltype(T::corporate_contract_number)>},
    {"trade", offsetof(T, trade), &detail::type_of<decltype(T::trade)>},
    {"division", offsetof(T, division), &detail::type_of<decltype(T::division)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"tenant", offsetof(T, tenant), &detail::type_of<decltype(T::tenant)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"certifiedSentriconSpecialistCode", offsetof(T, certified_sentricon_specialist_code),
     &detail::type_of<decltype(T::certified_sentricon_specialist_code)>},
};
}  // namespace tables::export_business_unit_response
constinit const detail::Object ExportBusinessUnitResponse::kObject{
    "ExportBusinessUnitResponse", tables::export_business_unit_response::kMembers,
    std::size(tables::export_business_unit_response::kMembers),
    offsetof(ExportBusinessUnitResponse, extra), &detail::construct<ExportBusinessUnitResponse>};

namespace tables::export_employee_response {
using T = ExportEmployeeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"permissions", offsetof(T, permissions), &detail::type_of<decltype(T::permissions)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"userId", offsetof(T, user_id), &detail::type_of<decltype(T::user_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"firstName", offsetof(T, first_name), &detail::type_of<decltype(T::first_name)>},
    {"lastName", offsetof(T, last_name), &detail::type_of<decltype(T::last_name)>},
    {"managerId", offsetof(T, manager_id), &detail::type_of<decltype(T::manager_id)>},
    {"role", offsetof(T, role), &detail::type_of<decltype(T::role)>, true},
    {"roleIds", offsetof(T, role_ids), &detail::type_of<decltype(T::role_ids)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"loginName", offsetof(T, login_name), &detail::type_of<decltype(T::login_name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"aadUserId", offsetof(T, aad_user_id), &detail::type_of<decltype(T::aad_user_id)>},
    {"accountLocked", offsetof(T, account_locked), &detail::type_of<decltype(T::account_locked)>},
    {"home", offsetof(T, home), &detail::type_of<decltype(T::home)>},
    {"agentId", offsetof(T, agent_id), &detail::type_of<decltype(T::agent_id)>, true},
    {"startDate", offsetof(T, start_date), &detail::type_of<decltype(T::start_date)>},
    {"terminationDate", offsetof(T, termination_date),
     &detail::type_of<decltype(T::termination_date)>},
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"overtimeProfileId", offsetof(T, overtime_profile_id),
     &detail::type_of<decltype(T::overtime_profile_id)>},
};
}  // namespace tables::export_employee_response
constinit const detail::Object ExportEmployeeResponse::kObject{
    "ExportEmployeeResponse", tables::export_employee_response::kMembers,
    std::size(tables::export_employee_response::kMembers), offsetof(ExportEmployeeResponse, extra),
    &detail::construct<ExportEmployeeResponse>};

namespace tables::export_tag_type_response {
using T = ExportTagTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"color", offsetof(T, color), &detail::type_of<decltype(T::color)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"importance", offsetof(T, importance), &detail::type_of<decltype(T::importance)>},
    {"isConversionOpportunity", offsetof(T, is_conversion_opportunity),
     &detail::type_of<decltype(T::is_conversion_opportunity)>, true},
    {"allowToUseOnTimesheetActivity", offsetof(T, allow_to_use_on_timesheet_activity),
     &detail::type_of<decltype(T::allow_to_use_on_timesheet_activity)>, true},
    {"isVisibleOnDispatchBoard", offsetof(T, is_visible_on_dispatch_board),
     &detail::type_of<decltype(T::is_visible_on_dispatch_board)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::export_tag_type_response
constinit const detail::Object ExportTagTypeResponse::kObject{
    "ExportTagTypeResponse", tables::export_tag_type_response::kMembers,
    std::size(tables::export_tag_type_response::kMembers), offsetof(ExportTagTypeResponse, extra),
    &detail::construct<ExportTagTypeResponse>};

namespace tables::export_technician_response {
using T = ExportTechnicianResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"userId", offsetof(T, user_id), &detail::type_of<decltype(T::user_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"roleIds", offsetof(T, role_ids), &detail::type_of<decltype(T::role_ids)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"mainZoneId", offsetof(T, main_zone_id), &detail::type_of<decltype(T::main_zone_id)>},
    {"zoneIds", offsetof(T, zone_ids), &detail::type_of<decltype(T::zone_ids)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"loginName", offsetof(T, login_name), &detail::type_of<decltype(T::login_name)>},
    {"home", offsetof(T, home), &detail::type_of<decltype(T::home)>},
    {"dailyGoal", offsetof(T, daily_goal), &detail::type_of<decltype(T::daily_goal)>, true},
    {"isManagedTech", offsetof(T, is_managed_tech), &detail::type_of<decltype(T::is_managed_tech)>,
     true},
    {"licenseType", offsetof(T, license_type), &detail::type_of<decltype(T::license_type)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"aadUserId", offsetof(T, aad_user_id), &detail::type_of<decltype(T::aad_user_id)>},
    {"burdenRate", offsetof(T, burden_rate), &detail::type_of<decltype(T::burden_rate)>, true},
    {"team", offsetof(T, team), &detail::type_of<decltype(T::team)>},
    {"jobFilter", offsetof(T, job_filter), &detail::type_of<decltype(T::job_filter)>},
    {"permissions", offsetof(T, permissions), &detail::type_of<decltype(T::permissions)>},
    {"accountLocked", offsetof(T, account_locked), &detail::type_of<decltype(T::account_locked)>},
    {"commissionRate", offsetof(T, commission_rate), &detail::type_of<decltype(T::commission_rate)>,
     true},
    {"currentValue", offsetof(T, current_value), &detail::type_of<decltype(T::current_value)>},
    {"firstName", offsetof(T, first_name), &detail::type_of<decltype(T::first_name)>},
    {"lastName", offsetof(T, last_name), &detail::type_of<decltype(T::last_name)>},
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"mobilePhone", offsetof(T, mobile_phone), &detail::type_of<decltype(T::mobile_phone)>},
    {"outboundCallerId", offsetof(T, outbound_caller_id),
     &detail::type_of<decltype(T::outbound_caller_id)>},
    {"payrollId", offsetof(T, payroll_id), &detail::type_of<decltype(T::payroll_id)>},
    {"payrollProfileId", offsetof(T, payroll_profile_id),
     &detail::type_of<decltype(T::payroll_profile_id)>},
    {"appoitmentId", offsetof(T, appoitment_id), &detail::type_of<decltype(T::appoitment_id)>},
    {"shiftStart", offsetof(T, shift_start), &detail::type_of<decltype(T::shift_start)>},
    {"shiftEnd", offsetof(T, shift_end), &detail::type_of<decltype(T::shift_end)>},
    {"soldByRate", offsetof(T, sold_by_rate), &detail::type_of<decltype(T::sold_by_rate)>, true},
    {"startDate", offsetof(T, start_date), &detail::type_of<decltype(T::start_date)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"skills", offsetof(T, skills), &detail::type_of<decltype(T::skills)>},
    {"positions", offsetof(T, positions), &detail::type_of<decltype(T::positions)>},
    {"location", offsetof(T, location), &detail::type_of<decltype(T::location)>},
    {"bio", offsetof(T, bio), &detail::type_of<decltype(T::bio)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
}  // namespace tables::export_technician_response
constinit const detail::Object ExportTechnicianResponse::kObject{
    "ExportTechnicianResponse", tables::export_technician_response::kMembers,
    std::size(tables::export_technician_response::kMembers),
    offsetof(ExportTechnicianResponse, extra), &detail::construct<ExportTechnicianResponse>};

}  // namespace servicetitan::settings
