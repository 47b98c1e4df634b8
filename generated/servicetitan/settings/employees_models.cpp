// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/employees_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables {

extern const detail::Member kAccountActionRequest[];
const detail::Member kAccountActionRequest[] = {
    {"action", offsetof(AccountActionRequest, action),
     &detail::type_of<decltype(AccountActionRequest::action)>, true},
};
void make_account_action_request(void* place) {
  ::new (place) AccountActionRequest{.action = detail::unset};
}

extern const detail::Member kEmployeeCustomFieldCreateOrUpdateRequest[];
const detail::Member kEmployeeCustomFieldCreateOrUpdateRequest[] = {
    {"typeId", offsetof(EmployeeCustomFieldCreateOrUpdateRequest, type_id),
     &detail::type_of<decltype(EmployeeCustomFieldCreateOrUpdateRequest::type_id)>, true},
    {"value", offsetof(EmployeeCustomFieldCreateOrUpdateRequest, value),
     &detail::type_of<decltype(EmployeeCustomFieldCreateOrUpdateRequest::value)>},
};
void make_employee_custom_field_create_or_update_request(void* place) {
  ::new (place) EmployeeCustomFieldCreateOrUpdateRequest{.type_id = detail::unset};
}

extern const detail::EnumValue kEmployeePosition[];
const detail::EnumValue kEmployeePosition[] = {
    {"CSR", static_cast<std::int32_t>(EmployeePosition::kCSR)},
    {"Dispatcher", static_cast<std::int32_t>(EmployeePosition::kDispatcher)},
    {"CsrManager", static_cast<std::int32_t>(EmployeePosition::kCsrManager)},
    {"DispatchManager", static_cast<std::int32_t>(EmployeePosition::kDispatchManager)},
    {"InstallProductionManager",
     static_cast<std::int32_t>(EmployeePosition::kInstallProductionManager)},
    {"ServiceManager", static_cast<std::int32_t>(EmployeePosition::kServiceManager)},
    {"SalesManager", static_cast<std::int32_t>(EmployeePosition::kSalesManager)},
    {"MarketingManager", static_cast<std::int32_t>(EmployeePosition::kMarketingManager)},
    {"Administrator", static_cast<std::int32_t>(EmployeePosition::kAdministrator)},
    {"PayrollManager", static_cast<std::int32_t>(EmployeePosition::kPayrollManager)},
    {"Bookkeeper", static_cast<std::int32_t>(EmployeePosition::kBookkeeper)},
    {"PurchasingManager", static_cast<std::int32_t>(EmployeePosition::kPurchasingManager)},
    {"WarehouseManager", static_cast<std::int32_t>(EmployeePosition::kWarehouseManager)},
    {"OfficeManager", static_cast<std::int32_t>(EmployeePosition::kOfficeManager)},
    {"GeneralManager", static_cast<std::int32_t>(EmployeePosition::kGeneralManager)},
    {"BusinessOwner", static_cast<std::int32_t>(EmployeePosition::kBusinessOwner)},
    {"AnsweringService", static_cast<std::int32_t>(EmployeePosition::kAnsweringService)},
    {"InsideSales", static_cast<std::int32_t>(EmployeePosition::kInsideSales)},
    {"GeneralOfficeNonManagement",
     static_cast<std::int32_t>(EmployeePosition::kGeneralOfficeNonManagement)},
};

extern const detail::Member kEmployeeCreateRequest[];
const detail::Member kEmployeeCreateRequest[] = {
    {"name", offsetof(EmployeeCreateRequest, name),
     &detail::type_of<decltype(EmployeeCreateRequest::name)>, true},
    {"mobilePhoneNumber", offsetof(EmployeeCreateRequest, mobile_phone_number),
     &detail::type_of<decltype(EmployeeCreateRequest::mobile_phone_number)>},
    {"phoneNumber", offsetof(EmployeeCreateRequest, phone_number),
     &detail::type_of<decltype(EmployeeCreateRequest::phone_number)>},
    {"email", offsetof(EmployeeCreateRequest, email),
     &detail::type_of<decltype(EmployeeCreateRequest::email)>, true},
    {"login", offsetof(EmployeeCreateRequest, login),
     &detail::type_of<decltype(EmployeeCreateRequest::login)>},
    {"password", offsetof(EmployeeCreateRequest, password),
     &detail::type_of<decltype(EmployeeCreateRequest::password)>},
    {"accountCreationMethod", offsetof(EmployeeCreateRequest, account_creation_method),
     &detail::type_of<decltype(EmployeeCreateRequest::account_creation_method)>, true},
    {"businessUnitId", offsetof(EmployeeCreateRequest, business_unit_id),
     &detail::type_of<decltype(EmployeeCreateRequest::business_unit_id)>},
    {"roleId", offsetof(EmployeeCreateRequest, role_id),
     &detail::type_of<decltype(EmployeeCreateRequest::role_id)>, true},
    {"positions", offsetof(EmployeeCreateRequest, positions),
     &detail::type_of<decltype(EmployeeCreateRequest::positions)>, true},
    {"aadUserId", offsetof(EmployeeCreateRequest, aad_user_id),
     &detail::type_of<decltype(EmployeeCreateRequest::aad_user_id)>},
    {"customFields", offsetof(EmployeeCreateRequest, custom_fields),
     &detail::type_of<decltype(EmployeeCreateRequest::custom_fields)>},
};
void make_employee_create_request(void* place) {
  ::new (place) EmployeeCreateRequest{
      .name = detail::unset,
      .email = detail::unset,
      .account_creation_method = detail::unset,
      .role_id = detail::unset,
      .positions = detail::unset,
  };
}

extern const detail::Member kEmployeeCreateResponse[];
const detail::Member kEmployeeCreateResponse[] = {
    {"id", offsetof(EmployeeCreateResponse, id),
     &detail::type_of<decltype(EmployeeCreateResponse::id)>, true},
};

extern const detail::Member kEmployeeResponse[];
const detail::Member kEmployeeResponse[] = {
    {"id", offsetof(EmployeeResponse, id), &detail::type_of<decltype(EmployeeResponse::id)>, true},
    {"userId", offsetof(EmployeeResponse, user_id),
     &detail::type_of<decltype(EmployeeResponse::user_id)>, true},
    {"name", offsetof(EmployeeResponse, name), &detail::type_of<decltype(EmployeeResponse::name)>,
     true},
    {"firstName", offsetof(EmployeeResponse, first_name),
     &detail::type_of<decltype(EmployeeResponse::first_name)>},
    {"lastName", offsetof(EmployeeResponse, last_name),
     &detail::type_of<decltype(EmployeeResponse::last_name)>},
    {"managerId", offsetof(EmployeeResponse, manager_id),
     &detail::type_of<decltype(EmployeeResponse::manager_id)>},
    {"role", offsetof(EmployeeResponse, role), &detail::type_of<decltype(EmployeeResponse::role)>,
     true},
    {"roleIds", offsetof(EmployeeResponse, role_ids),
     &detail::type_of<decltype(EmployeeResponse::role_ids)>},
    {"businessUnitId", offsetof(EmployeeResponse, business_unit_id),
     &detail::type_of<decltype(EmployeeResponse::business_unit_id)>},
    {"createdOn", offsetof(EmployeeResponse, created_on),
     &detail::type_of<decltype(EmployeeResponse::created_on)>, true},
    {"modifiedOn", offsetof(EmployeeResponse, modified_on),
     &detail::type_of<decltype(EmployeeResponse::modified_on)>, true},
    {"email", offsetof(EmployeeResponse, email),
     &detail::type_of<decltype(EmployeeResponse::email)>},
    {"phoneNumber", offsetof(EmployeeResponse, phone_number),
     &detail::type_of<decltype(EmployeeResponse::phone_number)>},
    {"loginName", offsetof(EmployeeResponse, login_name),
     &detail::type_of<decltype(EmployeeResponse::login_name)>},
    {"active", offsetof(EmployeeResponse, active),
     &detail::type_of<decltype(EmployeeResponse::active)>, true},
    {"aadUserId", offsetof(EmployeeResponse, aad_user_id),
     &detail::type_of<decltype(EmployeeResponse::aad_user_id)>},
    {"accountLocked", offsetof(EmployeeResponse, account_locked),
     &detail::type_of<decltype(EmployeeResponse::account_locked)>},
    {"home", offsetof(EmployeeResponse, home), &detail::type_of<decltype(EmployeeResponse::home)>},
    {"agentId", offsetof(EmployeeResponse, agent_id),
     &detail::type_of<decltype(EmployeeResponse::agent_id)>, true},
    {"startDate", offsetof(EmployeeResponse, start_date),
     &detail::type_of<decltype(EmployeeResponse::start_date)>},
    {"terminationDate", offsetof(EmployeeResponse, termination_date),
     &detail::type_of<decltype(EmployeeResponse::termination_date)>},
    {"hourlyRate", offsetof(EmployeeResponse, hourly_rate),
     &detail::type_of<decltype(EmployeeResponse::hourly_rate)>, true},
    {"overtimeProfileId", offsetof(EmployeeResponse, overtime_profile_id),
     &detail::type_of<decltype(EmployeeResponse::overtime_profile_id)>},
    {"customFields", offsetof(EmployeeResponse, custom_fields),
     &detail::type_of<decltype(EmployeeResponse::custom_fields)>},
    {"permissions", offsetof(EmployeeResponse, permissions),
     &detail::type_of<decltype(EmployeeResponse::permissions)>},
};

extern const detail::Member kEmployeeUpdateRequest[];
const detail::Member kEmployeeUpdateRequest[] = {
    {"name", offsetof(EmployeeUpdateRequest, name),
     &detail::type_of<decltype(EmployeeUpdateRequest::name)>},
    {"mobilePhoneNumber", offsetof(EmployeeUpdateRequest, mobile_phone_number),
     &detail::type_of<decltype(EmployeeUpdateRequest::mobile_phone_number)>},
    {"phoneNumber", offsetof(EmployeeUpdateRequest, phone_number),
     &detail::type_of<decltype(EmployeeUpdateRequest::phone_number)>},
    {"email", offsetof(EmployeeUpdateRequest, email),
     &detail::type_of<decltype(EmployeeUpdateRequest::email)>},
    {"login", offsetof(EmployeeUpdateRequest, login),
     &detail::type_of<decltype(EmployeeUpdateRequest::login)>},
    {"businessUnitId", offsetof(EmployeeUpdateRequest, business_unit_id),
     &detail::type_of<decltype(EmployeeUpdateRequest::business_unit_id)>},
    {"roleId", offsetof(EmployeeUpdateRequest, role_id),
     &detail::type_of<decltype(EmployeeUpdateRequest::role_id)>},
    {"positions", offsetof(EmployeeUpdateRequest, positions),
     &detail::type_of<decltype(EmployeeUpdateRequest::positions)>},
    {"aadUserId", offsetof(EmployeeUpdateRequest, aad_user_id),
     &detail::type_of<decltype(EmployeeUpdateRequest::aad_user_id)>},
    {"customFields", offsetof(EmployeeUpdateRequest, custom_fields),
     &detail::type_of<decltype(EmployeeUpdateRequest::custom_fields)>},
    {"accountLocked", offsetof(EmployeeUpdateRequest, account_locked),
     &detail::type_of<decltype(EmployeeUpdateRequest::account_locked)>},
};

extern const detail::Member kEmployeeUpdateResponse[];
const detail::Member kEmployeeUpdateResponse[] = {
    {"id", offsetof(EmployeeUpdateResponse, id),
     &detail::type_of<decltype(EmployeeUpdateResponse::id)>, true},
};

}  // namespace tables

const detail::Object AccountActionRequest::kObject{
    "AccountActionRequest", tables::kAccountActionRequest, std::size(tables::kAccountActionRequest),
    offsetof(AccountActionRequest, extra), &tables::make_account_action_request};

const detail::Object EmployeeCustomFieldCreateOrUpdateRequest::kObject{
    "EmployeeCustomFieldCreateOrUpdateRequest", tables::kEmployeeCustomFieldCreateOrUpdateRequest,
    std::size(tables::kEmployeeCustomFieldCreateOrUpdateRequest),
    offsetof(EmployeeCustomFieldCreateOrUpdateRequest, extra),
    &tables::make_employee_custom_field_create_or_update_request};

const detail::EnumTable& enum_table(EmployeePosition) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeePosition", tables::kEmployeePosition, std::size(tables::kEmployeePosition),
      false};
  return table;
}

const detail::Object EmployeeCreateRequest::kObject{
    "EmployeeCreateRequest", tables::kEmployeeCreateRequest,
    std::size(tables::kEmployeeCreateRequest), offsetof(EmployeeCreateRequest, extra),
    &tables::make_employee_create_request};

const detail::Object EmployeeCreateResponse::kObject{
    "EmployeeCreateResponse", tables::kEmployeeCreateResponse,
    std::size(tables::kEmployeeCreateResponse), offsetof(EmployeeCreateResponse, extra),
    &detail::construct<EmployeeCreateResponse>};

const detail::Object EmployeeResponse::kObject{
    "EmployeeResponse", tables::kEmployeeResponse, std::size(tables::kEmployeeResponse),
    offsetof(EmployeeResponse, extra), &detail::construct<EmployeeResponse>};

const detail::Object EmployeeUpdateRequest::kObject{
    "EmployeeUpdateRequest", tables::kEmployeeUpdateRequest,
    std::size(tables::kEmployeeUpdateRequest), offsetof(EmployeeUpdateRequest, extra),
    &detail::construct<EmployeeUpdateRequest>};

const detail::Object EmployeeUpdateResponse::kObject{
    "EmployeeUpdateResponse", tables::kEmployeeUpdateResponse,
    std::size(tables::kEmployeeUpdateResponse), offsetof(EmployeeUpdateResponse, extra),
    &detail::construct<EmployeeUpdateResponse>};

}  // namespace servicetitan::settings
