// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::account_action {
using T = AccountAction;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Activate", static_cast<std::int32_t>(T::kActivate)},
    {"Deactivate", static_cast<std::int32_t>(T::kDeactivate)},
    {"SendInvite", static_cast<std::int32_t>(T::kSendInvite)},
    {"SendPasswordResetLink", static_cast<std::int32_t>(T::kSendPasswordResetLink)},
};
}  // namespace tables::account_action
const detail::EnumTable& enum_table(AccountAction) noexcept {
  static constexpr detail::EnumTable table{
      "AccountAction", tables::account_action::kValues, std::size(tables::account_action::kValues)};
  return table;
}

namespace tables::account_action_status {
using T = AccountActionStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Success", static_cast<std::int32_t>(T::kSuccess)},
};
}  // namespace tables::account_action_status
const detail::EnumTable& enum_table(AccountActionStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AccountActionStatus", tables::account_action_status::kValues,
      std::size(tables::account_action_status::kValues)};
  return table;
}

namespace tables::account_action_response {
using T = AccountActionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
};
}  // namespace tables::account_action_response
constinit const detail::Object AccountActionResponse::kObject{
    "AccountActionResponse", tables::account_action_response::kMembers,
    std::size(tables::account_action_response::kMembers), offsetof(AccountActionResponse, extra),
    &detail::construct<AccountActionResponse>};

namespace tables::account_creation_method {
using T = AccountCreationMethod;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"CreateLater", static_cast<std::int32_t>(T::kCreateLater)},
    {"SendInvite", static_cast<std::int32_t>(T::kSendInvite)},
    {"AssignLoginAndPassword", static_cast<std::int32_t>(T::kAssignLoginAndPassword)},
};
}  // namespace tables::account_creation_method
const detail::EnumTable& enum_table(AccountCreationMethod) noexcept {
  static constexpr detail::EnumTable table{
      "AccountCreationMethod", tables::account_creation_method::kValues,
      std::size(tables::account_creation_method::kValues)};
  return table;
}

namespace tables::business_unit_address_response {
using T = BusinessUnitAddressResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
    {"isManualCoordinates", offsetof(T, is_manual_coordinates),
     &detail::type_of<decltype(T::is_manual_coordinates)>, true},
    {"isMilitary", offsetof(T, is_military), &detail::type_of<decltype(T::is_military)>, true},
};
}  // namespace tables::business_unit_address_response
constinit const detail::Object BusinessUnitAddressResponse::kObject{
    "BusinessUnitAddressResponse", tables::business_unit_address_response::kMembers,
    std::size(tables::business_unit_address_response::kMembers),
    offsetof(BusinessUnitAddressResponse, extra), &detail::construct<BusinessUnitAddressResponse>};

namespace tables::business_unit_tenant_response {
using T = BusinessUnitTenantResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"accountCode", offsetof(T, account_code), &detail::type_of<decltype(T::account_code)>},
    {"franchiseId", offsetof(T, franchise_id), &detail::type_of<decltype(T::franchise_id)>},
    {"conceptCode", offsetof(T, concept_code), &detail::type_of<decltype(T::concept_code)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::business_unit_tenant_response
constinit const detail::Object BusinessUnitTenantResponse::kObject{
    "BusinessUnitTenantResponse", tables::business_unit_tenant_response::kMembers,
    std::size(tables::business_unit_tenant_response::kMembers),
    offsetof(BusinessUnitTenantResponse, extra), &detail::construct<BusinessUnitTenantResponse>};

namespace tables::employee_address_response {
using T = EmployeeAddressResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
};
}  // namespace tables::employee_address_response
constinit const detail::Object EmployeeAddressResponse::kObject{
    "EmployeeAddressResponse", tables::employee_address_response::kMembers,
    std::size(tables::employee_address_response::kMembers),
    offsetof(EmployeeAddressResponse, extra), &detail::construct<EmployeeAddressResponse>};

namespace tables::employee_custom_field_response {
using T = EmployeeCustomFieldResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::employee_custom_field_response
constinit const detail::Object EmployeeCustomFieldResponse::kObject{
    "EmployeeCustomFieldResponse", tables::employee_custom_field_response::kMembers,
    std::size(tables::employee_custom_field_response::kMembers),
    offsetof(EmployeeCustomFieldResponse, extra), &detail::construct<EmployeeCustomFieldResponse>};

namespace tables::employee_permission_response {
using T = EmployeePermissionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::employee_permission_response
constinit const detail::Object EmployeePermissionResponse::kObject{
    "EmployeePermissionResponse", tables::employee_permission_response::kMembers,
    std::size(tables::employee_permission_response::kMembers),
    offsetof(EmployeePermissionResponse, extra), &detail::construct<EmployeePermissionResponse>};

namespace tables::employee_user_role {
using T = EmployeeUserRole;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unspecified", static_cast<std::int32_t>(T::kUnspecified)},
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
    {"Dispatch", static_cast<std::int32_t>(T::kDispatch)},
    {"Accounting", static_cast<std::int32_t>(T::kAccounting)},
    {"FieldManager", static_cast<std::int32_t>(T::kFieldManager)},
    {"DisplayUser", static_cast<std::int32_t>(T::kDisplayUser)},
    {"DisplayUserWithBillingAccess", static_cast<std::int32_t>(T::kDisplayUserWithBillingAccess)},
    {"SalesManager", static_cast<std::int32_t>(T::kSalesManager)},
    {"CSR", static_cast<std::int32_t>(T::kCSR)},
    {"GeneralOffice", static_cast<std::int32_t>(T::kGeneralOffice)},
    {"TechnicianHelper", static_cast<std::int32_t>(T::kTechnicianHelper)},
    {"TechnicianMaintenance", static_cast<std::int32_t>(T::kTechnicianMaintenance)},
    {"TechnicianInstaller", static_cast<std::int32_t>(T::kTechnicianInstaller)},
    {"Admin", static_cast<std::int32_t>(T::kAdmin)},
    {"TechnicianService", static_cast<std::int32_t>(T::kTechnicianService)},
    {"TechnicianSales", static_cast<std::int32_t>(T::kTechnicianSales)},
    {"Owner", static_cast<std::int32_t>(T::kOwner)},
    {"EmptyEmployee", static_cast<std::int32_t>(T::kEmptyEmployee)},
    {"EmptyTechnician", static_cast<std::int32_t>(T::kEmptyTechnician)},
};
}  // namespace tables::employee_user_role
const detail::EnumTable& enum_table(EmployeeUserRole) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeeUserRole", tables::employee_user_role::kValues,
      std::size(tables::employee_user_role::kValues)};
  return table;
}

namespace tables::external_data_model {
using T = ExternalDataModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::external_data_model
constinit const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::external_data_model::kMembers,
    std::size(tables::external_data_model::kMembers), offsetof(ExternalDataModel, extra),
    &detail::construct<ExternalDataModel>};

namespace tables::job_filter {
using T = JobFilter;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"AllScheduledDispatchedWorking", static_cast<std::int32_t>(T::kAllScheduledDispatchedWorking)},
    {"NextScheduledDispatchedWorking",
     static_cast<std::int32_t>(T::kNextScheduledDispatchedWorking)},
    {"DispatchedWorking", static_cast<std::int32_t>(T::kDispatchedWorking)},
    {"NextScheduledDispatchedWorkingToday",
     static_cast<std::int32_t>(T::kNextScheduledDispatchedWorkingToday)},
    {"AllScheduledDispatchedWorkingToday",
     static_cast<std::int32_t>(T::kAllScheduledDispatchedWorkingToday)},
    {"AllScheduledDispatchedWorkingFiveDays",
     static_cast<std::int32_t>(T::kAllScheduledDispatchedWorkingFiveDays)},
    {"NextScheduledDispatchedWorkingTodayTomorrow",
     static_cast<std::int32_t>(T::kNextScheduledDispatchedWorkingTodayTomorrow)},
    {"AllScheduledDispatchedWorkingTodayTomorrow",
     static_cast<std::int32_t>(T::kAllScheduledDispatchedWorkingTodayTomorrow)},
    {"Next2ScheduledDispatchedWorkingToday",
     static_cast<std::int32_t>(T::kNext2ScheduledDispatchedWorkingToday)},
};
}  // namespace tables::job_filter
const detail::EnumTable& enum_table(JobFilter) noexcept {
  static constexpr detail::EnumTable table{
      "JobFilter", tables::job_filter::kValues, std::size(tables::job_filter::kValues)};
  return table;
}

namespace tables::license_type {
using T = LicenseType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NonManagedTech", static_cast<std::int32_t>(T::kNonManagedTech)},
    {"ManagedTech", static_cast<std::int32_t>(T::kManagedTech)},
    {"ManagedInstaller", static_cast<std::int32_t>(T::kManagedInstaller)},
};
}  // namespace tables::license_type
const detail::EnumTable& enum_table(LicenseType) noexcept {
  static constexpr detail::EnumTable table{
      "LicenseType", tables::license_type::kValues, std::size(tables::license_type::kValues)};
  return table;
}

namespace tables::tag_importance {
using T = TagImportance;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Medium", static_cast<std::int32_t>(T::kMedium)},
    {"High", static_cast<std::int32_t>(T::kHigh)},
};
}  // namespace tables::tag_importance
const detail::EnumTable& enum_table(TagImportance) noexcept {
  static constexpr detail::EnumTable table{
      "TagImportance", tables::tag_importance::kValues, std::size(tables::tag_importance::kValues)};
  return table;
}

namespace tables::technician_address_response {
using T = TechnicianAddressResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"streetAddress", offsetof(T, street_address), &detail::type_of<decltype(T::street_address)>},
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
};
}  // namespace tables::technician_address_response
constinit const detail::Object TechnicianAddressResponse::kObject{
    "TechnicianAddressResponse", tables::technician_address_response::kMembers,
    std::size(tables::technician_address_response::kMembers),
    offsetof(TechnicianAddressResponse, extra), &detail::construct<TechnicianAddressResponse>};

namespace tables::technician_custom_field_response {
using T = TechnicianCustomFieldResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::technician_custom_field_response
constinit const detail::Object TechnicianCustomFieldResponse::kObject{
    "TechnicianCustomFieldResponse", tables::technician_custom_field_response::kMembers,
    std::size(tables::technician_custom_field_response::kMembers),
    offsetof(TechnicianCustomFieldResponse, extra),
    &detail::construct<TechnicianCustomFieldResponse>};

namespace tables::technician_location_response {
using T = TechnicianLocationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
    {"coordinatesUpdatedOn", offsetof(T, coordinates_updated_on),
     &detail::type_of<decltype(T::coordinates_updated_on)>},
};
}  // namespace tables::technician_location_response
constinit const detail::Object TechnicianLocationResponse::kObject{
    "TechnicianLocationResponse", tables::technician_location_response::kMembers,
    std::size(tables::technician_location_response::kMembers),
    offsetof(TechnicianLocationResponse, extra), &detail::construct<TechnicianLocationResponse>};

namespace tables::technician_permission_response {
using T = TechnicianPermissionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::technician_permission_response
constinit const detail::Object TechnicianPermissionResponse::kObject{
    "TechnicianPermissionResponse", tables::technician_permission_response::kMembers,
    std::size(tables::technician_permission_response::kMembers),
    offsetof(TechnicianPermissionResponse, extra),
    &detail::construct<TechnicianPermissionResponse>};

namespace tables::technician_position {
using T = TechnicianPosition;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Installer", static_cast<std::int32_t>(T::kInstaller)},
    {"Service", static_cast<std::int32_t>(T::kService)},
    {"Sales", static_cast<std::int32_t>(T::kSales)},
    {"Maintenance", static_cast<std::int32_t>(T::kMaintenance)},
    {"Helper", static_cast<std::int32_t>(T::kHelper)},
    {"InstallProductionManager", static_cast<std::int32_t>(T::kInstallProductionManager)},
    {"ServiceManager", static_cast<std::int32_t>(T::kServiceManager)},
    {"SalesManager", static_cast<std::int32_t>(T::kSalesManager)},
    {"PartRunner", static_cast<std::int32_t>(T::kPartRunner)},
    {"DummyTech", static_cast<std::int32_t>(T::kDummyTech)},
};
}  // namespace tables::technician_position
const detail::EnumTable& enum_table(TechnicianPosition) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianPosition", tables::technician_position::kValues,
      std::size(tables::technician_position::kValues)};
  return table;
}

namespace tables::technician_skill_response {
using T = TechnicianSkillResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
};
}  // namespace tables::technician_skill_response
constinit const detail::Object TechnicianSkillResponse::kObject{
    "TechnicianSkillResponse", tables::technician_skill_response::kMembers,
    std::size(tables::technician_skill_response::kMembers),
    offsetof(TechnicianSkillResponse, extra), &detail::construct<TechnicianSkillResponse>};

namespace tables::technician_status {
using T = TechnicianStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Idle", static_cast<std::int32_t>(T::kIdle)},
    {"Dispatched", static_cast<std::int32_t>(T::kDispatched)},
    {"Working", static_cast<std::int32_t>(T::kWorking)},
    {"Meal", static_cast<std::int32_t>(T::kMeal)},
};
}  // namespace tables::technician_status
const detail::EnumTable& enum_table(TechnicianStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianStatus", tables::technician_status::kValues,
      std::size(tables::technician_status::kValues)};
  return table;
}

}  // namespace servicetitan::settings
