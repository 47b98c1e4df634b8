// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/employees_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::account_action_request {
using T = AccountActionRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"action", offsetof(T, action), &detail::type_of<decltype(T::action)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.action = detail::unset};
}
}  // namespace tables::account_action_request
constinit const detail::Object AccountActionRequest::kObject{
    "AccountActionRequest", tables::account_action_request::kMembers,
    std::size(tables::account_action_request::kMembers), offsetof(AccountActionRequest, extra),
    &tables::account_action_request::make};

namespace tables::employee_custom_field_create_or_update_request {
using T = EmployeeCustomFieldCreateOrUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type_id = detail::unset};
}
}  // namespace tables::employee_custom_field_create_or_update_request
constinit const detail::Object EmployeeCustomFieldCreateOrUpdateRequest::kObject{
    "EmployeeCustomFieldCreateOrUpdateRequest",
    tables::employee_custom_field_create_or_update_request::kMembers,
    std::size(tables::employee_custom_field_create_or_update_request::kMembers),
    offsetof(EmployeeCustomFieldCreateOrUpdateRequest, extra),
    &tables::employee_custom_field_create_or_update_request::make};

namespace tables::employee_position {
using T = EmployeePosition;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"CSR", static_cast<std::int32_t>(T::kCSR)},
    {"Dispatcher", static_cast<std::int32_t>(T::kDispatcher)},
    {"CsrManager", static_cast<std::int32_t>(T::kCsrManager)},
    {"DispatchManager", static_cast<std::int32_t>(T::kDispatchManager)},
    {"InstallProductionManager", static_cast<std::int32_t>(T::kInstallProductionManager)},
    {"ServiceManager", static_cast<std::int32_t>(T::kServiceManager)},
    {"SalesManager", static_cast<std::int32_t>(T::kSalesManager)},
    {"MarketingManager", static_cast<std::int32_t>(T::kMarketingManager)},
    {"Administrator", static_cast<std::int32_t>(T::kAdministrator)},
    {"PayrollManager", static_cast<std::int32_t>(T::kPayrollManager)},
    {"Bookkeeper", static_cast<std::int32_t>(T::kBookkeeper)},
    {"PurchasingManager", static_cast<std::int32_t>(T::kPurchasingManager)},
    {"WarehouseManager", static_cast<std::int32_t>(T::kWarehouseManager)},
    {"OfficeManager", static_cast<std::int32_t>(T::kOfficeManager)},
    {"GeneralManager", static_cast<std::int32_t>(T::kGeneralManager)},
    {"BusinessOwner", static_cast<std::int32_t>(T::kBusinessOwner)},
    {"AnsweringService", static_cast<std::int32_t>(T::kAnsweringService)},
    {"InsideSales", static_cast<std::int32_t>(T::kInsideSales)},
    {"GeneralOfficeNonManagement", static_cast<std::int32_t>(T::kGeneralOfficeNonManagement)},
};
}  // namespace tables::employee_position
const detail::EnumTable& enum_table(EmployeePosition) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeePosition", tables::employee_position::kValues,
      std::size(tables::employee_position::kValues)};
  return table;
}

namespace tables::employee_create_request {
using T = EmployeeCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"mobilePhoneNumber", offsetof(T, mobile_phone_number),
     &detail::type_of<decltype(T::mobile_phone_number)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>, true},
    {"login", offsetof(T, login), &detail::type_of<decltype(T::login)>},
    {"password", offsetof(T, password), &detail::type_of<decltype(T::password)>},
    {"accountCreationMethod", offsetof(T, account_creation_method),
     &detail::type_of<decltype(T::account_creation_method)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"roleId", offsetof(T, role_id), &detail::type_of<decltype(T::role_id)>, true},
    {"positions", offsetof(T, positions), &detail::type_of<decltype(T::positions)>, true},
    {"aadUserId", offsetof(T, aad_user_id), &detail::type_of<decltype(T::aad_user_id)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .email = detail::unset,
      .account_creation_method = detail::unset,
      .role_id = detail::unset,
      .positions = detail::unset,
  };
}
}  // namespace tables::employee_create_request
constinit const detail::Object EmployeeCreateRequest::kObject{
    "EmployeeCreateRequest", tables::employee_create_request::kMembers,
    std::size(tables::employee_create_request::kMembers), offsetof(EmployeeCreateRequest, extra),
    &tables::employee_create_request::make};

namespace tables::employee_create_response {
using T = EmployeeCreateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::employee_create_response
constinit const detail::Object EmployeeCreateResponse::kObject{
    "EmployeeCreateResponse", tables::employee_create_response::kMembers,
    std::size(tables::employee_create_response::kMembers), offsetof(EmployeeCreateResponse, extra),
    &detail::construct<EmployeeCreateResponse>};

namespace tables::employee_response {
using T = EmployeeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
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
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"permissions", offsetof(T, permissions), &detail::type_of<decltype(T::permissions)>},
};
}  // namespace tables::employee_response
constinit const detail::Object EmployeeResponse::kObject{
    "EmployeeResponse", tables::employee_response::kMembers,
    std::size(tables::employee_response::kMembers), offsetof(EmployeeResponse, extra),
    &detail::construct<EmployeeResponse>};

namespace tables::employee_update_request {
using T = EmployeeUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"mobilePhoneNumber", offsetof(T, mobile_phone_number),
     &detail::type_of<decltype(T::mobile_phone_number)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"login", offsetof(T, login), &detail::type_of<decltype(T::login)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"roleId", offsetof(T, role_id), &detail::type_of<decltype(T::role_id)>},
    {"positions", offsetof(T, positions), &detail::type_of<decltype(T::positions)>},
    {"aadUserId", offsetof(T, aad_user_id), &detail::type_of<decltype(T::aad_user_id)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"accountLocked", offsetof(T, account_locked), &detail::type_of<decltype(T::account_locked)>},
};
}  // namespace tables::employee_update_request
constinit const detail::Object EmployeeUpdateRequest::kObject{
    "EmployeeUpdateRequest", tables::employee_update_request::kMembers,
    std::size(tables::employee_update_request::kMembers), offsetof(EmployeeUpdateRequest, extra),
    &detail::construct<EmployeeUpdateRequest>};

namespace tables::employee_update_response {
using T = EmployeeUpdateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::employee_update_response
constinit const detail::Object EmployeeUpdateResponse::kObject{
    "EmployeeUpdateResponse", tables::employee_update_response::kMembers,
    std::size(tables::employee_update_response::kMembers), offsetof(EmployeeUpdateResponse, extra),
    &detail::construct<EmployeeUpdateResponse>};

}  // namespace servicetitan::settings
