// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/technicians_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::create_or_update_address_request {
using T = CreateOrUpdateAddressRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>, true},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.street = detail::unset, .city = detail::unset};
}
}  // namespace tables::create_or_update_address_request
constinit const detail::Object CreateOrUpdateAddressRequest::kObject{
    "CreateOrUpdateAddressRequest", tables::create_or_update_address_request::kMembers,
    std::size(tables::create_or_update_address_request::kMembers),
    offsetof(CreateOrUpdateAddressRequest, extra), &tables::create_or_update_address_request::make};

namespace tables::job_history_date_filter {
using T = JobHistoryDateFilter;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"AllJobs", static_cast<std::int32_t>(T::kAllJobs)},
    {"LastThreeDays", static_cast<std::int32_t>(T::kLastThreeDays)},
    {"LastSevenDays", static_cast<std::int32_t>(T::kLastSevenDays)},
    {"LastMonth", static_cast<std::int32_t>(T::kLastMonth)},
};
}  // namespace tables::job_history_date_filter
const detail::EnumTable& enum_table(JobHistoryDateFilter) noexcept {
  static constexpr detail::EnumTable table{
      "JobHistoryDateFilter", tables::job_history_date_filter::kValues,
      std::size(tables::job_history_date_filter::kValues)};
  return table;
}

namespace tables::technician_license_type {
using T = TechnicianLicenseType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NonManagedTechnician", static_cast<std::int32_t>(T::kNonManagedTechnician)},
    {"ManagedTechnician", static_cast<std::int32_t>(T::kManagedTechnician)},
    {"ManagedInstaller", static_cast<std::int32_t>(T::kManagedInstaller)},
};
}  // namespace tables::technician_license_type
const detail::EnumTable& enum_table(TechnicianLicenseType) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianLicenseType", tables::technician_license_type::kValues,
      std::size(tables::technician_license_type::kValues)};
  return table;
}

namespace tables::technician_account_action_request {
using T = TechnicianAccountActionRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"action", offsetof(T, action), &detail::type_of<decltype(T::action)>, true},
    {"licenseType", offsetof(T, license_type), &detail::type_of<decltype(T::license_type)>},
    {"truckId", offsetof(T, truck_id), &detail::type_of<decltype(T::truck_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.action = detail::unset};
}
}  // namespace tables::technician_account_action_request
constinit const detail::Object TechnicianAccountActionRequest::kObject{
    "TechnicianAccountActionRequest", tables::technician_account_action_request::kMembers,
    std::size(tables::technician_account_action_request::kMembers),
    offsetof(TechnicianAccountActionRequest, extra),
    &tables::technician_account_action_request::make};

namespace tables::technician_custom_field_create_or_update_request {
using T = TechnicianCustomFieldCreateOrUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type_id = detail::unset};
}
}  // namespace tables::technician_custom_field_create_or_update_request
constinit const detail::Object TechnicianCustomFieldCreateOrUpdateRequest::kObject{
    "TechnicianCustomFieldCreateOrUpdateRequest",
    tables::technician_custom_field_create_or_update_request::kMembers,
    std::size(tables::technician_custom_field_create_or_update_request::kMembers),
    offsetof(TechnicianCustomFieldCreateOrUpdateRequest, extra),
    &tables::technician_custom_field_create_or_update_request::make};

namespace tables::technician_create_request {
using T = TechnicianCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"login", offsetof(T, login), &detail::type_of<decltype(T::login)>},
    {"password", offsetof(T, password), &detail::type_of<decltype(T::password)>},
    {"accountCreationMethod", offsetof(T, account_creation_method),
     &detail::type_of<decltype(T::account_creation_method)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"roleId", offsetof(T, role_id), &detail::type_of<decltype(T::role_id)>, true},
    {"positions", offsetof(T, positions), &detail::type_of<decltype(T::positions)>, true},
    {"aadUserId", offsetof(T, aad_user_id), &detail::type_of<decltype(T::aad_user_id)>},
    {"licenseType", offsetof(T, license_type), &detail::type_of<decltype(T::license_type)>, true},
    {"team", offsetof(T, team), &detail::type_of<decltype(T::team)>},
    {"dailyGoal", offsetof(T, daily_goal), &detail::type_of<decltype(T::daily_goal)>},
    {"burdenRate", offsetof(T, burden_rate), &detail::type_of<decltype(T::burden_rate)>},
    {"bio", offsetof(T, bio), &detail::type_of<decltype(T::bio)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"jobFilter", offsetof(T, job_filter), &detail::type_of<decltype(T::job_filter)>},
    {"jobHistoryDateFilter", offsetof(T, job_history_date_filter),
     &detail::type_of<decltype(T::job_history_date_filter)>},
    {"home", offsetof(T, home), &detail::type_of<decltype(T::home)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .account_creation_method = detail::unset,
      .role_id = detail::unset,
      .positions = detail::unset,
      .license_type = detail::unset,
  };
}
}  // namespace tables::technician_create_request
constinit const detail::Object TechnicianCreateRequest::kObject{
    "TechnicianCreateRequest", tables::technician_create_request::kMembers,
    std::size(tables::technician_create_request::kMembers),
    offsetof(TechnicianCreateRequest, extra), &tables::technician_create_request::make};

namespace tables::technician_create_response {
using T = TechnicianCreateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::technician_create_response
constinit const detail::Object TechnicianCreateResponse::kObject{
    "TechnicianCreateResponse", tables::technician_create_response::kMembers,
    std::size(tables::technician_create_response::kMembers),
    offsetof(TechnicianCreateResponse, extra), &detail::construct<TechnicianCreateResponse>};

namespace tables::technician_response {
using T = TechnicianResponse;
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
}  // namespace tables::technician_response
constinit const detail::Object TechnicianResponse::kObject{
    "TechnicianResponse", tables::technician_response::kMembers,
    std::size(tables::technician_response::kMembers), offsetof(TechnicianResponse, extra),
    &detail::construct<TechnicianResponse>};

namespace tables::technician_update_request {
using T = TechnicianUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"login", offsetof(T, login), &detail::type_of<decltype(T::login)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"roleId", offsetof(T, role_id), &detail::type_of<decltype(T::role_id)>},
    {"positions", offsetof(T, positions), &detail::type_of<decltype(T::positions)>},
    {"aadUserId", offsetof(T, aad_user_id), &detail::type_of<decltype(T::aad_user_id)>},
    {"licenseType", offsetof(T, license_type), &detail::type_of<decltype(T::license_type)>},
    {"team", offsetof(T, team), &detail::type_of<decltype(T::team)>},
    {"dailyGoal", offsetof(T, daily_goal), &detail::type_of<decltype(T::daily_goal)>},
    {"burdenRate", offsetof(T, burden_rate), &detail::type_of<decltype(T::burden_rate)>},
    {"bio", offsetof(T, bio), &detail::type_of<decltype(T::bio)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"jobFilter", offsetof(T, job_filter), &detail::type_of<decltype(T::job_filter)>},
    {"jobHistoryDateFilter", offsetof(T, job_history_date_filter),
     &detail::type_of<decltype(T::job_history_date_filter)>},
    {"home", offsetof(T, home), &detail::type_of<decltype(T::home)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"accountLocked", offsetof(T, account_locked), &detail::type_of<decltype(T::account_locked)>},
};
}  // namespace tables::technician_update_request
constinit const detail::Object TechnicianUpdateRequest::kObject{
    "TechnicianUpdateRequest", tables::technician_update_request::kMembers,
    std::size(tables::technician_update_request::kMembers),
    offsetof(TechnicianUpdateRequest, extra), &detail::construct<TechnicianUpdateRequest>};

namespace tables::technician_update_response {
using T = TechnicianUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::technician_update_response
constinit const detail::Object TechnicianUpdateResponse::kObject{
    "TechnicianUpdateResponse", tables::technician_update_response::kMembers,
    std::size(tables::technician_update_response::kMembers),
    offsetof(TechnicianUpdateResponse, extra), &detail::construct<TechnicianUpdateResponse>};

}  // namespace servicetitan::settings
