// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `TenantSettings.V2.AccountActionRequest`.
struct AccountActionRequest {
  Required<OpenEnum<AccountAction>> action;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AccountActionRequest&) const = default;
};

/// `TenantSettings.V2.EmployeeCustomFieldCreateOrUpdateRequest`.
struct EmployeeCustomFieldCreateOrUpdateRequest {
  Required<std::int64_t> type_id;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeCustomFieldCreateOrUpdateRequest&) const = default;
};

/// `TenantSettings.V2.EmployeePosition`.
enum class EmployeePosition : std::int32_t {
  kCSR,
  kDispatcher,
  kCsrManager,
  kDispatchManager,
  kInstallProductionManager,
  kServiceManager,
  kSalesManager,
  kMarketingManager,
  kAdministrator,
  kPayrollManager,
  kBookkeeper,
  kPurchasingManager,
  kWarehouseManager,
  kOfficeManager,
  kGeneralManager,
  kBusinessOwner,
  kAnsweringService,
  kInsideSales,
  kGeneralOfficeNonManagement,
};
const detail::EnumTable& enum_table(EmployeePosition) noexcept;

/// `TenantSettings.V2.EmployeeCreateRequest`.
struct EmployeeCreateRequest {
  /// At most 255 characters.
  Required<std::string> name;
  /// Format: phone.
  Field<std::string> mobile_phone_number{};
  /// Format: phone.
  Field<std::string> phone_number{};
  /// Format: email.
  Required<std::string> email;
  /// At most 100 characters.
  Field<std::string> login{};
  /// Format: password.
  Field<std::string> password{};
  Required<OpenEnum<AccountCreationMethod>> account_creation_method;
  Field<std::int64_t> business_unit_id{};
  Required<std::int64_t> role_id;
  Required<std::vector<OpenEnum<EmployeePosition>>> positions;
  Field<std::string> aad_user_id{};
  Field<std::vector<EmployeeCustomFieldCreateOrUpdateRequest>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeCreateRequest&) const = default;
};

/// `TenantSettings.V2.EmployeeCreateResponse`.
struct EmployeeCreateResponse {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeCreateResponse&) const = default;
};

/// `TenantSettings.V2.EmployeeResponse`.
struct EmployeeResponse {
  std::int64_t id{};
  std::int64_t user_id{};
  std::string name{};
  std::optional<std::string> first_name{};
  std::optional<std::string> last_name{};
  std::optional<std::int64_t> manager_id{};
  /// Deprecated.
  OpenEnum<EmployeeUserRole> role{};
  std::optional<std::vector<std::int64_t>> role_ids{};
  std::optional<std::int64_t> business_unit_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  /// Format: email.
  std::optional<std::string> email{};
  /// Format: phone.
  std::optional<std::string> phone_number{};
  std::optional<std::string> login_name{};
  bool active{};
  std::optional<std::string> aad_user_id{};
  std::optional<bool> account_locked{};
  std::optional<EmployeeAddressResponse> home{};
  std::int32_t agent_id{};
  std::optional<Timestamp> start_date{};
  std::optional<Timestamp> termination_date{};
  Decimal hourly_rate{};
  std::optional<std::int64_t> overtime_profile_id{};
  std::optional<std::vector<EmployeeCustomFieldResponse>> custom_fields{};
  std::optional<std::vector<EmployeePermissionResponse>> permissions{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeResponse&) const = default;
};

/// `TenantSettings.V2.EmployeeUpdateRequest`.
struct EmployeeUpdateRequest {
  std::optional<std::string> name{};
  /// Format: phone.
  std::optional<std::string> mobile_phone_number{};
  /// Format: phone.
  std::optional<std::string> phone_number{};
  /// Format: email.
  std::optional<std::string> email{};
  std::optional<std::string> login{};
  Field<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> role_id{};
  std::optional<std::vector<OpenEnum<EmployeePosition>>> positions{};
  std::optional<std::string> aad_user_id{};
  std::optional<std::vector<EmployeeCustomFieldCreateOrUpdateRequest>> custom_fields{};
  std::optional<bool> account_locked{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeUpdateRequest&) const = default;
};

/// `TenantSettings.V2.EmployeeUpdateResponse`.
struct EmployeeUpdateResponse {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmployeeUpdateResponse&) const = default;
};

}  // namespace servicetitan::settings
