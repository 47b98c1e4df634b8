// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/technicians_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables {

extern const detail::Member kCreateOrUpdateAddressRequest[];
const detail::Member kCreateOrUpdateAddressRequest[] = {
    {"unit", offsetof(CreateOrUpdateAddressRequest, unit),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::unit)>},
    {"street", offsetof(CreateOrUpdateAddressRequest, street),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::street)>, true},
    {"city", offsetof(CreateOrUpdateAddressRequest, city),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::city)>, true},
    {"state", offsetof(CreateOrUpdateAddressRequest, state),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::state)>},
    {"country", offsetof(CreateOrUpdateAddressRequest, country),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::country)>},
    {"zip", offsetof(CreateOrUpdateAddressRequest, zip),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::zip)>},
    {"latitude", offsetof(CreateOrUpdateAddressRequest, latitude),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::latitude)>},
    {"longitude", offsetof(CreateOrUpdateAddressRequest, longitude),
     &detail::type_of<decltype(CreateOrUpdateAddressRequest::longitude)>},
};
void make_create_or_update_address_request(void* place) {
  ::new (place) CreateOrUpdateAddressRequest{.street = detail::unset, .city = detail::unset};
}

extern const detail::EnumValue kJobHistoryDateFilter[];
const detail::EnumValue kJobHistoryDateFilter[] = {
    {"AllJobs", static_cast<std::int32_t>(JobHistoryDateFilter::kAllJobs)},
    {"LastThreeDays", static_cast<std::int32_t>(JobHistoryDateFilter::kLastThreeDays)},
    {"LastSevenDays", static_cast<std::int32_t>(JobHistoryDateFilter::kLastSevenDays)},
    {"LastMonth", static_cast<std::int32_t>(JobHistoryDateFilter::kLastMonth)},
};

extern const detail::EnumValue kTechnicianLicenseType[];
const detail::EnumValue kTechnicianLicenseType[] = {
    {"NonManagedTechnician",
     static_cast<std::int32_t>(TechnicianLicenseType::kNonManagedTechnician)},
    {"ManagedTechnician", static_cast<std::int32_t>(TechnicianLicenseType::kManagedTechnician)},
    {"ManagedInstaller", static_cast<std::int32_t>(TechnicianLicenseType::kManagedInstaller)},
};

extern const detail::Member kTechnicianAccountActionRequest[];
const detail::Member kTechnicianAccountActionRequest[] = {
    {"action", offsetof(TechnicianAccountActionRequest, action),
     &detail::type_of<decltype(TechnicianAccountActionRequest::action)>, true},
    {"licenseType", offsetof(TechnicianAccountActionRequest, license_type),
     &detail::type_of<decltype(TechnicianAccountActionRequest::license_type)>},
    {"truckId", offsetof(TechnicianAccountActionRequest, truck_id),
     &detail::type_of<decltype(TechnicianAccountActionRequest::truck_id)>},
};
void make_technician_account_action_request(void* place) {
  ::new (place) TechnicianAccountActionRequest{.action = detail::unset};
}

extern const detail::Member kTechnicianCustomFieldCreateOrUpdateRequest[];
const detail::Member kTechnicianCustomFieldCreateOrUpdateRequest[] = {
    {"typeId", offsetof(TechnicianCustomFieldCreateOrUpdateRequest, type_id),
     &detail::type_of<decltype(TechnicianCustomFieldCreateOrUpdateRequest::type_id)>, true},
    {"value", offsetof(TechnicianCustomFieldCreateOrUpdateRequest, value),
     &detail::type_of<decltype(TechnicianCustomFieldCreateOrUpdateRequest::value)>},
};
void make_technician_custom_field_create_or_update_request(void* place) {
  ::new (place) TechnicianCustomFieldCreateOrUpdateRequest{.type_id = detail::unset};
}

extern const detail::Member kTechnicianCreateRequest[];
const detail::Member kTechnicianCreateRequest[] = {
    {"name", offsetof(TechnicianCreateRequest, name),
     &detail::type_of<decltype(TechnicianCreateRequest::name)>, true},
    {"phoneNumber", offsetof(TechnicianCreateRequest, phone_number),
     &detail::type_of<decltype(TechnicianCreateRequest::phone_number)>},
    {"email", offsetof(TechnicianCreateRequest, email),
     &detail::type_of<decltype(TechnicianCreateRequest::email)>},
    {"login", offsetof(TechnicianCreateRequest, login),
     &detail::type_of<decltype(TechnicianCreateRequest::login)>},
    {"password", offsetof(TechnicianCreateRequest, password),
     &detail::type_of<decltype(TechnicianCreateRequest::password)>},
    {"accountCreationMethod", offsetof(TechnicianCreateRequest, account_creation_method),
     &detail::type_of<decltype(TechnicianCreateRequest::account_creation_method)>, true},
    {"businessUnitId", offsetof(TechnicianCreateRequest, business_unit_id),
     &detail::type_of<decltype(TechnicianCreateRequest::business_unit_id)>},
    {"roleId", offsetof(TechnicianCreateRequest, role_id),
     &detail::type_of<decltype(TechnicianCreateRequest::role_id)>, true},
    {"positions", offsetof(TechnicianCreateRequest, positions),
     &detail::type_of<decltype(TechnicianCreateRequest::positions)>, true},
    {"aadUserId", offsetof(TechnicianCreateRequest, aad_user_id),
     &detail::type_of<decltype(TechnicianCreateRequest::aad_user_id)>},
    {"licenseType", offsetof(TechnicianCreateRequest, license_type),
     &detail::type_of<decltype(TechnicianCreateRequest::license_type)>, true},
    {"team", offsetof(TechnicianCreateRequest, team),
     &detail::type_of<decltype(TechnicianCreateRequest::team)>},
    {"dailyGoal", offsetof(TechnicianCreateRequest, daily_goal),
     &detail::type_of<decltype(TechnicianCreateRequest::daily_goal)>},
    {"burdenRate", offsetof(TechnicianCreateRequest, burden_rate),
     &detail::type_of<decltype(TechnicianCreateRequest::burden_rate)>},
    {"bio", offsetof(TechnicianCreateRequest, bio),
     &detail::type_of<decltype(TechnicianCreateRequest::bio)>},
    {"memo", offsetof(TechnicianCreateRequest, memo),
     &detail::type_of<decltype(TechnicianCreateRequest::memo)>},
    {"jobFilter", offsetof(TechnicianCreateRequest, job_filter),
     &detail::type_of<decltype(TechnicianCreateRequest::job_filter)>},
    {"jobHistoryDateFilter", offsetof(TechnicianCreateRequest, job_history_date_filter),
     &detail::type_of<decltype(TechnicianCreateRequest::job_history_date_filter)>},
    {"home", offsetof(TechnicianCreateRequest, home),
     &detail::type_of<decltype(TechnicianCreateRequest::home)>},
    {"customFields", offsetof(TechnicianCreateRequest, custom_fields),
     &detail::type_of<decltype(TechnicianCreateRequest::custom_fields)>},
};
void make_technician_create_request(void* place) {
  ::new (place) TechnicianCreateRequest{
      .name = detail::unset,
      .account_creation_method = detail::unset,
      .role_id = detail::unset,
      .positions = detail::unset,
      .license_type = detail::unset,
  };
}

extern const detail::Member kTechnicianCreateResponse[];
const detail::Member kTechnicianCreateResponse[] = {
    {"id", offsetof(TechnicianCreateResponse, id),
     &detail::type_of<decltype(TechnicianCreateResponse::id)>, true},
};

extern const detail::Member kTechnicianResponse[];
const detail::Member kTechnicianResponse[] = {
    {"id", offsetof(TechnicianResponse, id), &detail::type_of<decltype(TechnicianResponse::id)>,
     true},
    {"userId", offsetof(TechnicianResponse, user_id),
     &detail::type_of<decltype(TechnicianResponse::user_id)>, true},
    {"name", offsetof(TechnicianResponse, name),
     &detail::type_of<decltype(TechnicianResponse::name)>, true},
    {"roleIds", offsetof(TechnicianResponse, role_ids),
     &detail::type_of<decltype(TechnicianResponse::role_ids)>},
    {"businessUnitId", offsetof(TechnicianResponse, business_unit_id),
     &detail::type_of<decltype(TechnicianResponse::business_unit_id)>},
    {"mainZoneId", offsetof(TechnicianResponse, main_zone_id),
     &detail::type_of<decltype(TechnicianResponse::main_zone_id)>},
    {"zoneIds", offsetof(TechnicianResponse, zone_ids),
     &detail::type_of<decltype(TechnicianResponse::zone_ids)>},
    {"createdOn", offsetof(TechnicianResponse, created_on),
     &detail::type_of<decltype(TechnicianResponse::created_on)>, true},
    {"modifiedOn", offsetof(TechnicianResponse, modified_on),
     &detail::type_of<decltype(TechnicianResponse::modified_on)>, true},
    {"email", offsetof(TechnicianResponse, email),
     &detail::type_of<decltype(TechnicianResponse::email)>},
    {"phoneNumber", offsetof(TechnicianResponse, phone_number),
     &detail::type_of<decltype(TechnicianResponse::phone_number)>},
    {"loginName", offsetof(TechnicianResponse, login_name),
     &detail::type_of<decltype(TechnicianResponse::login_name)>},
    {"home", offsetof(TechnicianResponse, home),
     &detail::type_of<decltype(TechnicianResponse::home)>},
    {"dailyGoal", offsetof(TechnicianResponse, daily_goal),
     &detail::type_of<decltype(TechnicianResponse::daily_goal)>, true},
    {"isManagedTech", offsetof(TechnicianResponse, is_managed_tech),
     &detail::type_of<decltype(TechnicianResponse::is_managed_tech)>, true},
    {"licenseType", offsetof(TechnicianResponse, license_type),
     &detail::type_of<decltype(TechnicianResponse::license_type)>},
    {"customFields", offsetof(TechnicianResponse, custom_fields),
     &detail::type_of<decltype(TechnicianResponse::custom_fields)>},
    {"active", offsetof(TechnicianResponse, active),
     &detail::type_of<decltype(TechnicianResponse::active)>, true},
    {"aadUserId", offsetof(TechnicianResponse, aad_user_id),
     &detail::type_of<decltype(TechnicianResponse::aad_user_id)>},
    {"burdenRate", offsetof(TechnicianResponse, burden_rate),
     &detail::type_of<decltype(TechnicianResponse::burden_rate)>, true},
    {"team", offsetof(TechnicianResponse, team),
     &detail::type_of<decltype(TechnicianResponse::team)>},
    {"jobFilter", offsetof(TechnicianResponse, job_filter),
     &detail::type_of<decltype(TechnicianResponse::job_filter)>},
    {"permissions", offsetof(TechnicianResponse, permissions),
     &detail::type_of<decltype(TechnicianResponse::permissions)>},
    {"accountLocked", offsetof(TechnicianResponse, account_locked),
     &detail::type_of<decltype(TechnicianResponse::account_locked)>},
    {"commissionRate", offsetof(TechnicianResponse, commission_rate),
     &detail::type_of<decltype(TechnicianResponse::commission_rate)>, true},
    {"currentValue", offsetof(TechnicianResponse, current_value),
     &detail::type_of<decltype(TechnicianResponse::current_value)>},
    {"firstName", offsetof(TechnicianResponse, first_name),
     &detail::type_of<decltype(TechnicianResponse::first_name)>},
    {"lastName", offsetof(TechnicianResponse, last_name),
     &detail::type_of<decltype(TechnicianResponse::last_name)>},
    {"hourlyRate", offsetof(TechnicianResponse, hourly_rate),
     &detail::type_of<decltype(TechnicianResponse::hourly_rate)>, true},
    {"jobId", offsetof(TechnicianResponse, job_id),
     &detail::type_of<decltype(TechnicianResponse::job_id)>},
    {"mobilePhone", offsetof(TechnicianResponse, mobile_phone),
     &detail::type_of<decltype(TechnicianResponse::mobile_phone)>},
    {"outboundCallerId", offsetof(TechnicianResponse, outbound_caller_id),
     &detail::type_of<decltype(TechnicianResponse::outbound_caller_id)>},
    {"payrollId", offsetof(TechnicianResponse, payroll_id),
     &detail::type_of<decltype(TechnicianResponse::payroll_id)>},
    {"payrollProfileId", offsetof(TechnicianResponse, payroll_profile_id),
     &detail::type_of<decltype(TechnicianResponse::payroll_profile_id)>},
    {"appoitmentId", offsetof(TechnicianResponse, appoitment_id),
     &detail::type_of<decltype(TechnicianResponse::appoitment_id)>},
    {"shiftStart", offsetof(TechnicianResponse, shift_start),
     &detail::type_of<decltype(TechnicianResponse::shift_start)>},
    {"shiftEnd", offsetof(TechnicianResponse, shift_end),
     &detail::type_of<decltype(TechnicianResponse::shift_end)>},
    {"soldByRate", offsetof(TechnicianResponse, sold_by_rate),
     &detail::type_of<decltype(TechnicianResponse::sold_by_rate)>, true},
    {"startDate", offsetof(TechnicianResponse, start_date),
     &detail::type_of<decltype(TechnicianResponse::start_date)>},
    {"status", offsetof(TechnicianResponse, status),
     &detail::type_of<decltype(TechnicianResponse::status)>, true},
    {"skills", offsetof(TechnicianResponse, skills),
     &detail::type_of<decltype(TechnicianResponse::skills)>},
    {"positions", offsetof(TechnicianResponse, positions),
     &detail::type_of<decltype(TechnicianResponse::positions)>},
    {"location", offsetof(TechnicianResponse, location),
     &detail::type_of<decltype(TechnicianResponse::location)>},
    {"bio", offsetof(TechnicianResponse, bio), &detail::type_of<decltype(TechnicianResponse::bio)>},
    {"memo", offsetof(TechnicianResponse, memo),
     &detail::type_of<decltype(TechnicianResponse::memo)>},
};

extern const detail::Member kTechnicianUpdateRequest[];
const detail::Member kTechnicianUpdateRequest[] = {
    {"name", offsetof(TechnicianUpdateRequest, name),
     &detail::type_of<decltype(TechnicianUpdateRequest::name)>},
    {"phoneNumber", offsetof(TechnicianUpdateRequest, phone_number),
     &detail::type_of<decltype(TechnicianUpdateRequest::phone_number)>},
    {"email", offsetof(TechnicianUpdateRequest, email),
     &detail::type_of<decltype(TechnicianUpdateRequest::email)>},
    {"login", offsetof(TechnicianUpdateRequest, login),
     &detail::type_of<decltype(TechnicianUpdateRequest::login)>},
    {"businessUnitId", offsetof(TechnicianUpdateRequest, business_unit_id),
     &detail::type_of<decltype(TechnicianUpdateRequest::business_unit_id)>},
    {"roleId", offsetof(TechnicianUpdateRequest, role_id),
     &detail::type_of<decltype(TechnicianUpdateRequest::role_id)>},
    {"positions", offsetof(TechnicianUpdateRequest, positions),
     &detail::type_of<decltype(TechnicianUpdateRequest::positions)>},
    {"aadUserId", offsetof(TechnicianUpdateRequest, aad_user_id),
     &detail::type_of<decltype(TechnicianUpdateRequest::aad_user_id)>},
    {"licenseType", offsetof(TechnicianUpdateRequest, license_type),
     &detail::type_of<decltype(TechnicianUpdateRequest::license_type)>},
    {"team", offsetof(TechnicianUpdateRequest, team),
     &detail::type_of<decltype(TechnicianUpdateRequest::team)>},
    {"dailyGoal", offsetof(TechnicianUpdateRequest, daily_goal),
     &detail::type_of<decltype(TechnicianUpdateRequest::daily_goal)>},
    {"burdenRate", offsetof(TechnicianUpdateRequest, burden_rate),
     &detail::type_of<decltype(TechnicianUpdateRequest::burden_rate)>},
    {"bio", offsetof(TechnicianUpdateRequest, bio),
     &detail::type_of<decltype(TechnicianUpdateRequest::bio)>},
    {"memo", offsetof(TechnicianUpdateRequest, memo),
     &detail::type_of<decltype(TechnicianUpdateRequest::memo)>},
    {"jobFilter", offsetof(TechnicianUpdateRequest, job_filter),
     &detail::type_of<decltype(TechnicianUpdateRequest::job_filter)>},
    {"jobHistoryDateFilter", offsetof(TechnicianUpdateRequest, job_history_date_filter),
     &detail::type_of<decltype(TechnicianUpdateRequest::job_history_date_filter)>},
    {"home", offsetof(TechnicianUpdateRequest, home),
     &detail::type_of<decltype(TechnicianUpdateRequest::home)>},
    {"customFields", offsetof(TechnicianUpdateRequest, custom_fields),
     &detail::type_of<decltype(TechnicianUpdateRequest::custom_fields)>},
    {"accountLocked", offsetof(TechnicianUpdateRequest, account_locked),
     &detail::type_of<decltype(TechnicianUpdateRequest::account_locked)>},
};

extern const detail::Member kTechnicianUpdateResponse[];
const detail::Member kTechnicianUpdateResponse[] = {
    {"id", offsetof(TechnicianUpdateResponse, id),
     &detail::type_of<decltype(TechnicianUpdateResponse::id)>, true},
};

}  // namespace tables

const detail::Object CreateOrUpdateAddressRequest::kObject{
    "CreateOrUpdateAddressRequest", tables::kCreateOrUpdateAddressRequest,
    std::size(tables::kCreateOrUpdateAddressRequest), offsetof(CreateOrUpdateAddressRequest, extra),
    &tables::make_create_or_update_address_request};

const detail::EnumTable& enum_table(JobHistoryDateFilter) noexcept {
  static constexpr detail::EnumTable table{
      "JobHistoryDateFilter", tables::kJobHistoryDateFilter, std::size(tables::kJobHistoryDateFilter),
      false};
  return table;
}

const detail::EnumTable& enum_table(TechnicianLicenseType) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianLicenseType", tables::kTechnicianLicenseType, std::size(tables::kTechnicianLicenseType),
      false};
  return table;
}

const detail::Object TechnicianAccountActionRequest::kObject{
    "TechnicianAccountActionRequest", tables::kTechnicianAccountActionRequest,
    std::size(tables::kTechnicianAccountActionRequest),
    offsetof(TechnicianAccountActionRequest, extra),
    &tables::make_technician_account_action_request};

const detail::Object TechnicianCustomFieldCreateOrUpdateRequest::kObject{
    "TechnicianCustomFieldCreateOrUpdateRequest",
    tables::kTechnicianCustomFieldCreateOrUpdateRequest,
    std::size(tables::kTechnicianCustomFieldCreateOrUpdateRequest),
    offsetof(TechnicianCustomFieldCreateOrUpdateRequest, extra),
    &tables::make_technician_custom_field_create_or_update_request};

const detail::Object TechnicianCreateRequest::kObject{
    "TechnicianCreateRequest", tables::kTechnicianCreateRequest,
    std::size(tables::kTechnicianCreateRequest), offsetof(TechnicianCreateRequest, extra),
    &tables::make_technician_create_request};

const detail::Object TechnicianCreateResponse::kObject{
    "TechnicianCreateResponse", tables::kTechnicianCreateResponse,
    std::size(tables::kTechnicianCreateResponse), offsetof(TechnicianCreateResponse, extra),
    &detail::construct<TechnicianCreateResponse>};

const detail::Object TechnicianResponse::kObject{
    "TechnicianResponse", tables::kTechnicianResponse, std::size(tables::kTechnicianResponse),
    offsetof(TechnicianResponse, extra), &detail::construct<TechnicianResponse>};

const detail::Object TechnicianUpdateRequest::kObject{
    "TechnicianUpdateRequest", tables::kTechnicianUpdateRequest,
    std::size(tables::kTechnicianUpdateRequest), offsetof(TechnicianUpdateRequest, extra),
    &detail::construct<TechnicianUpdateRequest>};

const detail::Object TechnicianUpdateResponse::kObject{
    "TechnicianUpdateResponse", tables::kTechnicianUpdateResponse,
    std::size(tables::kTechnicianUpdateResponse), offsetof(TechnicianUpdateResponse, extra),
    &detail::construct<TechnicianUpdateResponse>};

}  // namespace servicetitan::settings
