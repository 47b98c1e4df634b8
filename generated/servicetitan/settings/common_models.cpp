// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables {

extern const detail::EnumValue kAccountAction[];
const detail::EnumValue kAccountAction[] = {
    {"Activate", static_cast<std::int32_t>(AccountAction::kActivate)},
    {"Deactivate", static_cast<std::int32_t>(AccountAction::kDeactivate)},
    {"SendInvite", static_cast<std::int32_t>(AccountAction::kSendInvite)},
    {"SendPasswordResetLink", static_cast<std::int32_t>(AccountAction::kSendPasswordResetLink)},
};

extern const detail::EnumValue kAccountActionStatus[];
const detail::EnumValue kAccountActionStatus[] = {
    {"Success", static_cast<std::int32_t>(AccountActionStatus::kSuccess)},
};

extern const detail::Member kAccountActionResponse[];
const detail::Member kAccountActionResponse[] = {
    {"status", offsetof(AccountActionResponse, status),
     &detail::type_of<decltype(AccountActionResponse::status)>, true},
};

extern const detail::EnumValue kAccountCreationMethod[];
const detail::EnumValue kAccountCreationMethod[] = {
    {"CreateLater", static_cast<std::int32_t>(AccountCreationMethod::kCreateLater)},
    {"SendInvite", static_cast<std::int32_t>(AccountCreationMethod::kSendInvite)},
    {"AssignLoginAndPassword",
     static_cast<std::int32_t>(AccountCreationMethod::kAssignLoginAndPassword)},
};

extern const detail::Member kBusinessUnitAddressResponse[];
const detail::Member kBusinessUnitAddressResponse[] = {
    {"street", offsetof(BusinessUnitAddressResponse, street),
     &detail::type_of<decltype(BusinessUnitAddressResponse::street)>},
    {"unit", offsetof(BusinessUnitAddressResponse, unit),
     &detail::type_of<decltype(BusinessUnitAddressResponse::unit)>},
    {"city", offsetof(BusinessUnitAddressResponse, city),
     &detail::type_of<decltype(BusinessUnitAddressResponse::city)>},
    {"state", offsetof(BusinessUnitAddressResponse, state),
     &detail::type_of<decltype(BusinessUnitAddressResponse::state)>},
    {"zip", offsetof(BusinessUnitAddressResponse, zip),
     &detail::type_of<decltype(BusinessUnitAddressResponse::zip)>},
    {"country", offsetof(BusinessUnitAddressResponse, country),
     &detail::type_of<decltype(BusinessUnitAddressResponse::country)>},
    {"latitude", offsetof(BusinessUnitAddressResponse, latitude),
     &detail::type_of<decltype(BusinessUnitAddressResponse::latitude)>},
    {"longitude", offsetof(BusinessUnitAddressResponse, longitude),
     &detail::type_of<decltype(BusinessUnitAddressResponse::longitude)>},
    {"isManualCoordinates", offsetof(BusinessUnitAddressResponse, is_manual_coordinates),
     &detail::type_of<decltype(BusinessUnitAddressResponse::is_manual_coordinates)>, true},
    {"isMilitary", offsetof(BusinessUnitAddressResponse, is_military),
     &detail::type_of<decltype(BusinessUnitAddressResponse::is_military)>, true},
};

extern const detail::Member kBusinessUnitTenantResponse[];
const detail::Member kBusinessUnitTenantResponse[] = {
    {"id", offsetof(BusinessUnitTenantResponse, id),
     &detail::type_of<decltype(BusinessUnitTenantResponse::id)>, true},
    {"name", offsetof(BusinessUnitTenantResponse, name),
     &detail::type_of<decltype(BusinessUnitTenantResponse::name)>, true},
    {"accountCode", offsetof(BusinessUnitTenantResponse, account_code),
     &detail::type_of<decltype(BusinessUnitTenantResponse::account_code)>},
    {"franchiseId", offsetof(BusinessUnitTenantResponse, franchise_id),
     &detail::type_of<decltype(BusinessUnitTenantResponse::franchise_id)>},
    {"conceptCode", offsetof(BusinessUnitTenantResponse, concept_code),
     &detail::type_of<decltype(BusinessUnitTenantResponse::concept_code)>},
    {"modifiedOn", offsetof(BusinessUnitTenantResponse, modified_on),
     &detail::type_of<decltype(BusinessUnitTenantResponse::modified_on)>, true},
};

extern const detail::Member kEmployeeAddressResponse[];
const detail::Member kEmployeeAddressResponse[] = {
    {"street", offsetof(EmployeeAddressResponse, street),
     &detail::type_of<decltype(EmployeeAddressResponse::street)>},
    {"unit", offsetof(EmployeeAddressResponse, unit),
     &detail::type_of<decltype(EmployeeAddressResponse::unit)>},
    {"country", offsetof(EmployeeAddressResponse, country),
     &detail::type_of<decltype(EmployeeAddressResponse::country)>},
    {"city", offsetof(EmployeeAddressResponse, city),
     &detail::type_of<decltype(EmployeeAddressResponse::city)>},
    {"state", offsetof(EmployeeAddressResponse, state),
     &detail::type_of<decltype(EmployeeAddressResponse::state)>},
    {"zip", offsetof(EmployeeAddressResponse, zip),
     &detail::type_of<decltype(EmployeeAddressResponse::zip)>},
};

extern const detail::Member kEmployeeCustomFieldResponse[];
const detail::Member kEmployeeCustomFieldResponse[] = {
    {"typeId", offsetof(EmployeeCustomFieldResponse, type_id),
     &detail::type_of<decltype(EmployeeCustomFieldResponse::type_id)>, true},
    {"name", offsetof(EmployeeCustomFieldResponse, name),
     &detail::type_of<decltype(EmployeeCustomFieldResponse::name)>},
    {"value", offsetof(EmployeeCustomFieldResponse, value),
     &detail::type_of<decltype(EmployeeCustomFieldResponse::value)>},
};

extern const detail::Member kEmployeePermissionResponse[];
const detail::Member kEmployeePermissionResponse[] = {
    {"id", offsetof(EmployeePermissionResponse, id),
     &detail::type_of<decltype(EmployeePermissionResponse::id)>, true},
    {"value", offsetof(EmployeePermissionResponse, value),
     &detail::type_of<decltype(EmployeePermissionResponse::value)>},
};

extern const detail::EnumValue kEmployeeUserRole[];
const detail::EnumValue kEmployeeUserRole[] = {
    {"Unspecified", static_cast<std::int32_t>(EmployeeUserRole::kUnspecified)},
    {"Technician", static_cast<std::int32_t>(EmployeeUserRole::kTechnician)},
    {"Dispatch", static_cast<std::int32_t>(EmployeeUserRole::kDispatch)},
    {"Accounting", static_cast<std::int32_t>(EmployeeUserRole::kAccounting)},
    {"FieldManager", static_cast<std::int32_t>(EmployeeUserRole::kFieldManager)},
    {"DisplayUser", static_cast<std::int32_t>(EmployeeUserRole::kDisplayUser)},
    {"DisplayUserWithBillingAccess",
     static_cast<std::int32_t>(EmployeeUserRole::kDisplayUserWithBillingAccess)},
    {"SalesManager", static_cast<std::int32_t>(EmployeeUserRole::kSalesManager)},
    {"CSR", static_cast<std::int32_t>(EmployeeUserRole::kCSR)},
    {"GeneralOffice", static_cast<std::int32_t>(EmployeeUserRole::kGeneralOffice)},
    {"TechnicianHelper", static_cast<std::int32_t>(EmployeeUserRole::kTechnicianHelper)},
    {"TechnicianMaintenance", static_cast<std::int32_t>(EmployeeUserRole::kTechnicianMaintenance)},
    {"TechnicianInstaller", static_cast<std::int32_t>(EmployeeUserRole::kTechnicianInstaller)},
    {"Admin", static_cast<std::int32_t>(EmployeeUserRole::kAdmin)},
    {"TechnicianService", static_cast<std::int32_t>(EmployeeUserRole::kTechnicianService)},
    {"TechnicianSales", static_cast<std::int32_t>(EmployeeUserRole::kTechnicianSales)},
    {"Owner", static_cast<std::int32_t>(EmployeeUserRole::kOwner)},
    {"EmptyEmployee", static_cast<std::int32_t>(EmployeeUserRole::kEmptyEmployee)},
    {"EmptyTechnician", static_cast<std::int32_t>(EmployeeUserRole::kEmptyTechnician)},
};

extern const detail::Member kExternalDataModel[];
const detail::Member kExternalDataModel[] = {
    {"key", offsetof(ExternalDataModel, key), &detail::type_of<decltype(ExternalDataModel::key)>,
     true},
    {"value", offsetof(ExternalDataModel, value),
     &detail::type_of<decltype(ExternalDataModel::value)>, true},
};

extern const detail::EnumValue kJobFilter[];
const detail::EnumValue kJobFilter[] = {
    {"AllScheduledDispatchedWorking",
     static_cast<std::int32_t>(JobFilter::kAllScheduledDispatchedWorking)},
    {"NextScheduledDispatchedWorking",
     static_cast<std::int32_t>(JobFilter::kNextScheduledDispatchedWorking)},
    {"DispatchedWorking", static_cast<std::int32_t>(JobFilter::kDispatchedWorking)},
    {"NextScheduledDispatchedWorkingToday",
     static_cast<std::int32_t>(JobFilter::kNextScheduledDispatchedWorkingToday)},
    {"AllScheduledDispatchedWorkingToday",
     static_cast<std::int32_t>(JobFilter::kAllScheduledDispatchedWorkingToday)},
    {"AllScheduledDispatchedWorkingFiveDays",
     static_cast<std::int32_t>(JobFilter::kAllScheduledDispatchedWorkingFiveDays)},
    {"NextScheduledDispatchedWorkingTodayTomorrow",
     static_cast<std::int32_t>(JobFilter::kNextScheduledDispatchedWorkingTodayTomorrow)},
    {"AllScheduledDispatchedWorkingTodayTomorrow",
     static_cast<std::int32_t>(JobFilter::kAllScheduledDispatchedWorkingTodayTomorrow)},
    {"Next2ScheduledDispatchedWorkingToday",
     static_cast<std::int32_t>(JobFilter::kNext2ScheduledDispatchedWorkingToday)},
};

extern const detail::EnumValue kLicenseType[];
const detail::EnumValue kLicenseType[] = {
    {"NonManagedTech", static_cast<std::int32_t>(LicenseType::kNonManagedTech)},
    {"ManagedTech", static_cast<std::int32_t>(LicenseType::kManagedTech)},
    {"ManagedInstaller", static_cast<std::int32_t>(LicenseType::kManagedInstaller)},
};

extern const detail::EnumValue kTagImportance[];
const detail::EnumValue kTagImportance[] = {
    {"Medium", static_cast<std::int32_t>(TagImportance::kMedium)},
    {"High", static_cast<std::int32_t>(TagImportance::kHigh)},
};

extern const detail::Member kTechnicianAddressResponse[];
const detail::Member kTechnicianAddressResponse[] = {
    {"street", offsetof(TechnicianAddressResponse, street),
     &detail::type_of<decltype(TechnicianAddressResponse::street)>},
    {"unit", offsetof(TechnicianAddressResponse, unit),
     &detail::type_of<decltype(TechnicianAddressResponse::unit)>},
    {"country", offsetof(TechnicianAddressResponse, country),
     &detail::type_of<decltype(TechnicianAddressResponse::country)>},
    {"city", offsetof(TechnicianAddressResponse, city),
     &detail::type_of<decltype(TechnicianAddressResponse::city)>},
    {"state", offsetof(TechnicianAddressResponse, state),
     &detail::type_of<decltype(TechnicianAddressResponse::state)>},
    {"zip", offsetof(TechnicianAddressResponse, zip),
     &detail::type_of<decltype(TechnicianAddressResponse::zip)>},
    {"streetAddress", offsetof(TechnicianAddressResponse, street_address),
     &detail::type_of<decltype(TechnicianAddressResponse::street_address)>},
    {"latitude", offsetof(TechnicianAddressResponse, latitude),
     &detail::type_of<decltype(TechnicianAddressResponse::latitude)>},
    {"longitude", offsetof(TechnicianAddressResponse, longitude),
     &detail::type_of<decltype(TechnicianAddressResponse::longitude)>},
};

extern const detail::Member kTechnicianCustomFieldResponse[];
const detail::Member kTechnicianCustomFieldResponse[] = {
    {"typeId", offsetof(TechnicianCustomFieldResponse, type_id),
     &detail::type_of<decltype(TechnicianCustomFieldResponse::type_id)>, true},
    {"name", offsetof(TechnicianCustomFieldResponse, name),
     &detail::type_of<decltype(TechnicianCustomFieldResponse::name)>},
    {"value", offsetof(TechnicianCustomFieldResponse, value),
     &detail::type_of<decltype(TechnicianCustomFieldResponse::value)>},
};

extern const detail::Member kTechnicianLocationResponse[];
const detail::Member kTechnicianLocationResponse[] = {
    {"latitude", offsetof(TechnicianLocationResponse, latitude),
     &detail::type_of<decltype(TechnicianLocationResponse::latitude)>},
    {"longitude", offsetof(TechnicianLocationResponse, longitude),
     &detail::type_of<decltype(TechnicianLocationResponse::longitude)>},
    {"coordinatesUpdatedOn", offsetof(TechnicianLocationResponse, coordinates_updated_on),
     &detail::type_of<decltype(TechnicianLocationResponse::coordinates_updated_on)>},
};

extern const detail::Member kTechnicianPermissionResponse[];
const detail::Member kTechnicianPermissionResponse[] = {
    {"id", offsetof(TechnicianPermissionResponse, id),
     &detail::type_of<decltype(TechnicianPermissionResponse::id)>, true},
    {"value", offsetof(TechnicianPermissionResponse, value),
     &detail::type_of<decltype(TechnicianPermissionResponse::value)>},
};

extern const detail::EnumValue kTechnicianPosition[];
const detail::EnumValue kTechnicianPosition[] = {
    {"Installer", static_cast<std::int32_t>(TechnicianPosition::kInstaller)},
    {"Service", static_cast<std::int32_t>(TechnicianPosition::kService)},
    {"Sales", static_cast<std::int32_t>(TechnicianPosition::kSales)},
    {"Maintenance", static_cast<std::int32_t>(TechnicianPosition::kMaintenance)},
    {"Helper", static_cast<std::int32_t>(TechnicianPosition::kHelper)},
    {"InstallProductionManager",
     static_cast<std::int32_t>(TechnicianPosition::kInstallProductionManager)},
    {"ServiceManager", static_cast<std::int32_t>(TechnicianPosition::kServiceManager)},
    {"SalesManager", static_cast<std::int32_t>(TechnicianPosition::kSalesManager)},
    {"PartRunner", static_cast<std::int32_t>(TechnicianPosition::kPartRunner)},
    {"DummyTech", static_cast<std::int32_t>(TechnicianPosition::kDummyTech)},
};

extern const detail::Member kTechnicianSkillResponse[];
const detail::Member kTechnicianSkillResponse[] = {
    {"id", offsetof(TechnicianSkillResponse, id),
     &detail::type_of<decltype(TechnicianSkillResponse::id)>, true},
    {"name", offsetof(TechnicianSkillResponse, name),
     &detail::type_of<decltype(TechnicianSkillResponse::name)>},
};

extern const detail::EnumValue kTechnicianStatus[];
const detail::EnumValue kTechnicianStatus[] = {
    {"Idle", static_cast<std::int32_t>(TechnicianStatus::kIdle)},
    {"Dispatched", static_cast<std::int32_t>(TechnicianStatus::kDispatched)},
    {"Working", static_cast<std::int32_t>(TechnicianStatus::kWorking)},
    {"Meal", static_cast<std::int32_t>(TechnicianStatus::kMeal)},
};

}  // namespace tables

const detail::EnumTable& enum_table(AccountAction) noexcept {
  static constexpr detail::EnumTable table{
      "AccountAction", tables::kAccountAction, std::size(tables::kAccountAction),
      false};
  return table;
}

const detail::EnumTable& enum_table(AccountActionStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AccountActionStatus", tables::kAccountActionStatus, std::size(tables::kAccountActionStatus),
      false};
  return table;
}

const detail::Object AccountActionResponse::kObject{
    "AccountActionResponse", tables::kAccountActionResponse,
    std::size(tables::kAccountActionResponse), offsetof(AccountActionResponse, extra),
    &detail::construct<AccountActionResponse>};

const detail::EnumTable& enum_table(AccountCreationMethod) noexcept {
  static constexpr detail::EnumTable table{
      "AccountCreationMethod", tables::kAccountCreationMethod, std::size(tables::kAccountCreationMethod),
      false};
  return table;
}

const detail::Object BusinessUnitAddressResponse::kObject{
    "BusinessUnitAddressResponse", tables::kBusinessUnitAddressResponse,
    std::size(tables::kBusinessUnitAddressResponse), offsetof(BusinessUnitAddressResponse, extra),
    &detail::construct<BusinessUnitAddressResponse>};

const detail::Object BusinessUnitTenantResponse::kObject{
    "BusinessUnitTenantResponse", tables::kBusinessUnitTenantResponse,
    std::size(tables::kBusinessUnitTenantResponse), offsetof(BusinessUnitTenantResponse, extra),
    &detail::construct<BusinessUnitTenantResponse>};

const detail::Object EmployeeAddressResponse::kObject{
    "EmployeeAddressResponse", tables::kEmployeeAddressResponse,
    std::size(tables::kEmployeeAddressResponse), offsetof(EmployeeAddressResponse, extra),
    &detail::construct<EmployeeAddressResponse>};

const detail::Object EmployeeCustomFieldResponse::kObject{
    "EmployeeCustomFieldResponse", tables::kEmployeeCustomFieldResponse,
    std::size(tables::kEmployeeCustomFieldResponse), offsetof(EmployeeCustomFieldResponse, extra),
    &detail::construct<EmployeeCustomFieldResponse>};

const detail::Object EmployeePermissionResponse::kObject{
    "EmployeePermissionResponse", tables::kEmployeePermissionResponse,
    std::size(tables::kEmployeePermissionResponse), offsetof(EmployeePermissionResponse, extra),
    &detail::construct<EmployeePermissionResponse>};

const detail::EnumTable& enum_table(EmployeeUserRole) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeeUserRole", tables::kEmployeeUserRole, std::size(tables::kEmployeeUserRole),
      false};
  return table;
}

const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::kExternalDataModel, std::size(tables::kExternalDataModel),
    offsetof(ExternalDataModel, extra), &detail::construct<ExternalDataModel>};

const detail::EnumTable& enum_table(JobFilter) noexcept {
  static constexpr detail::EnumTable table{
      "JobFilter", tables::kJobFilter, std::size(tables::kJobFilter),
      false};
  return table;
}

const detail::EnumTable& enum_table(LicenseType) noexcept {
  static constexpr detail::EnumTable table{
      "LicenseType", tables::kLicenseType, std::size(tables::kLicenseType),
      false};
  return table;
}

const detail::EnumTable& enum_table(TagImportance) noexcept {
  static constexpr detail::EnumTable table{
      "TagImportance", tables::kTagImportance, std::size(tables::kTagImportance),
      false};
  return table;
}

const detail::Object TechnicianAddressResponse::kObject{
    "TechnicianAddressResponse", tables::kTechnicianAddressResponse,
    std::size(tables::kTechnicianAddressResponse), offsetof(TechnicianAddressResponse, extra),
    &detail::construct<TechnicianAddressResponse>};

const detail::Object TechnicianCustomFieldResponse::kObject{
    "TechnicianCustomFieldResponse", tables::kTechnicianCustomFieldResponse,
    std::size(tables::kTechnicianCustomFieldResponse),
    offsetof(TechnicianCustomFieldResponse, extra),
    &detail::construct<TechnicianCustomFieldResponse>};

const detail::Object TechnicianLocationResponse::kObject{
    "TechnicianLocationResponse", tables::kTechnicianLocationResponse,
    std::size(tables::kTechnicianLocationResponse), offsetof(TechnicianLocationResponse, extra),
    &detail::construct<TechnicianLocationResponse>};

const detail::Object TechnicianPermissionResponse::kObject{
    "TechnicianPermissionResponse", tables::kTechnicianPermissionResponse,
    std::size(tables::kTechnicianPermissionResponse), offsetof(TechnicianPermissionResponse, extra),
    &detail::construct<TechnicianPermissionResponse>};

const detail::EnumTable& enum_table(TechnicianPosition) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianPosition", tables::kTechnicianPosition, std::size(tables::kTechnicianPosition),
      false};
  return table;
}

const detail::Object TechnicianSkillResponse::kObject{
    "TechnicianSkillResponse", tables::kTechnicianSkillResponse,
    std::size(tables::kTechnicianSkillResponse), offsetof(TechnicianSkillResponse, extra),
    &detail::construct<TechnicianSkillResponse>};

const detail::EnumTable& enum_table(TechnicianStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TechnicianStatus", tables::kTechnicianStatus, std::size(tables::kTechnicianStatus),
      false};
  return table;
}

}  // namespace servicetitan::settings
