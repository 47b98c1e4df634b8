// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `TenantSettings.V2.AccountAction`.
enum class AccountAction : std::int32_t {
  kActivate,
  kDeactivate,
  kSendInvite,
  kSendPasswordResetLink,
};
const detail::EnumTable& enum_table(AccountAction) noexcept;

/// `TenantSettings.V2.AccountActionStatus`.
enum class AccountActionStatus : std::int32_t {
  kSuccess,
};
const detail::EnumTable& enum_table(AccountActionStatus) noexcept;

/// `TenantSettings.V2.AccountActionResponse`.
struct AccountActionResponse {
  OpenEnum<AccountActionStatus> status{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AccountActionResponse&) const = default;
};

/// `TenantSettings.V2.AccountCreationMethod`.
enum class AccountCreationMethod : std::int32_t {
  kCreateLater,
  kSendInvite,
  kAssignLoginAndPassword,
};
const detail::EnumTable& enum_table(AccountCreationMethod) noexcept;

/// `TenantSettings.V2.BusinessUnitAddressResponse`.
struct BusinessUnitAddressResponse {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  bool is_manual_coordinates{};
  bool is_military{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BusinessUnitAddressResponse&) const = default;
};

/// `TenantSettings.V2.BusinessUnitTenantResponse`.
struct BusinessUnitTenantResponse {
  std::int64_t id{};
  std::string name{};
  std::optional<std::string> account_code{};
  std::optional<std::string> franchise_id{};
  std::optional<std::string> concept_code{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const BusinessUnitTenantResponse&) const = default;
};

/// `TenantSettings.V2.EmployeeAddressResponse`.
struct EmployeeAddressResponse {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> country{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeAddressResponse&) const = default;
};

/// `TenantSettings.V2.EmployeeCustomFieldResponse`.
struct EmployeeCustomFieldResponse {
  std::int64_t type_id{};
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeCustomFieldResponse&) const = default;
};

/// `TenantSettings.V2.EmployeePermissionResponse`.
struct EmployeePermissionResponse {
  std::int32_t id{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeePermissionResponse&) const = default;
};

/// `TenantSettings.V2.EmployeeUserRole`.
enum class EmployeeUserRole : std::int32_t {
  kUnspecified,
  kTechnician,
  kDispatch,
  kAccounting,
  kFieldManager,
  kDisplayUser,
  kDisplayUserWithBillingAccess,
  kSalesManager,
  kCSR,
  kGeneralOffice,
  kTechnicianHelper,
  kTechnicianMaintenance,
  kTechnicianInstaller,
  kAdmin,
  kTechnicianService,
  kTechnicianSales,
  kOwner,
  kEmptyEmployee,
  kEmptyTechnician,
};
const detail::EnumTable& enum_table(EmployeeUserRole) noexcept;

/// `TenantSettings.V2.ExternalDataModel`.
struct ExternalDataModel {
  std::string key{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataModel&) const = default;
};

/// `TenantSettings.V2.JobFilter`.
enum class JobFilter : std::int32_t {
  kAllScheduledDispatchedWorking,
  kNextScheduledDispatchedWorking,
  kDispatchedWorking,
  kNextScheduledDispatchedWorkingToday,
  kAllScheduledDispatchedWorkingToday,
  kAllScheduledDispatchedWorkingFiveDays,
  kNextScheduledDispatchedWorkingTodayTomorrow,
  kAllScheduledDispatchedWorkingTodayTomorrow,
  kNext2ScheduledDispatchedWorkingToday,
};
const detail::EnumTable& enum_table(JobFilter) noexcept;

/// `TenantSettings.V2.LicenseType`.
enum class LicenseType : std::int32_t {
  kNonManagedTech,
  kManagedTech,
  kManagedInstaller,
};
const detail::EnumTable& enum_table(LicenseType) noexcept;

/// `TenantSettings.V2.TagImportance`.
enum class TagImportance : std::int32_t {
  kMedium,
  kHigh,
};
const detail::EnumTable& enum_table(TagImportance) noexcept;

/// `TenantSettings.V2.TechnicianAddressResponse`.
struct TechnicianAddressResponse {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> country{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> street_address{};
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianAddressResponse&) const = default;
};

/// `TenantSettings.V2.TechnicianCustomFieldResponse`.
struct TechnicianCustomFieldResponse {
  std::int64_t type_id{};
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianCustomFieldResponse&) const = default;
};

/// `TenantSettings.V2.TechnicianLocationResponse`.
struct TechnicianLocationResponse {
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  std::optional<Timestamp> coordinates_updated_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianLocationResponse&) const = default;
};

/// `TenantSettings.V2.TechnicianPermissionResponse`.
struct TechnicianPermissionResponse {
  std::int32_t id{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianPermissionResponse&) const = default;
};

/// `TenantSettings.V2.TechnicianPosition`.
enum class TechnicianPosition : std::int32_t {
  kInstaller,
  kService,
  kSales,
  kMaintenance,
  kHelper,
  kInstallProductionManager,
  kServiceManager,
  kSalesManager,
  kPartRunner,
  kDummyTech,
};
const detail::EnumTable& enum_table(TechnicianPosition) noexcept;

/// `TenantSettings.V2.TechnicianSkillResponse`.
struct TechnicianSkillResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianSkillResponse&) const = default;
};

/// `TenantSettings.V2.TechnicianStatus`.
enum class TechnicianStatus : std::int32_t {
  kIdle,
  kDispatched,
  kWorking,
  kMeal,
};
const detail::EnumTable& enum_table(TechnicianStatus) noexcept;

}  // namespace servicetitan::settings
