// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `TenantSettings.V2.CreateOrUpdateAddressRequest`.
struct CreateOrUpdateAddressRequest {
  Field<std::string> unit{};
  Required<std::string> street;
  Required<std::string> city;
  Field<std::string> state{};
  Field<std::string> country{};
  Field<std::string> zip{};
  Field<double> latitude{};
  Field<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateOrUpdateAddressRequest&) const = default;
};

/// `TenantSettings.V2.JobHistoryDateFilter`.
enum class JobHistoryDateFilter : std::int32_t {
  kAllJobs,
  kLastThreeDays,
  kLastSevenDays,
  kLastMonth,
};
const detail::EnumTable& enum_table(JobHistoryDateFilter) noexcept;

/// `IdentityUserManagement.TechnicianLicenseType`.
enum class TechnicianLicenseType : std::int32_t {
  kNonManagedTechnician,
  kManagedTechnician,
  kManagedInstaller,
};
const detail::EnumTable& enum_table(TechnicianLicenseType) noexcept;

/// `TenantSettings.V2.TechnicianAccountActionRequest`.
struct TechnicianAccountActionRequest {
  Required<OpenEnum<AccountAction>> action;
  Field<OpenEnum<TechnicianLicenseType>> license_type{};
  Field<std::int64_t> truck_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianAccountActionRequest&) const = default;
};

/// `TenantSettings.V2.TechnicianCustomFieldCreateOrUpdateRequest`.
struct TechnicianCustomFieldCreateOrUpdateRequest {
  Required<std::int64_t> type_id;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianCustomFieldCreateOrUpdateRequest&) const = default;
};

/// `TenantSettings.V2.TechnicianCreateRequest`.
struct TechnicianCreateRequest {
  /// At most 255 characters.
  Required<std::string> name;
  /// Format: phone.
  Field<std::string> phone_number{};
  /// Format: email.
  Field<std::string> email{};
  /// At most 100 characters.
  Field<std::string> login{};
  /// Format: password.
  Field<std::string> password{};
  Required<OpenEnum<AccountCreationMethod>> account_creation_method;
  Field<std::int64_t> business_unit_id{};
  Required<std::int64_t> role_id;
  Required<std::vector<OpenEnum<TechnicianPosition>>> positions;
  Field<std::string> aad_user_id{};
  Required<OpenEnum<LicenseType>> license_type;
  /// At most 500 characters.
  Field<std::string> team{};
  Field<Decimal> daily_goal{};
  Field<Decimal> burden_rate{};
  /// Format: html. At most 4000 characters.
  Field<std::string> bio{};
  /// Format: html. At most 4000 characters.
  Field<std::string> memo{};
  Field<OpenEnum<JobFilter>> job_filter{};
  Field<OpenEnum<JobHistoryDateFilter>> job_history_date_filter{};
  Field<CreateOrUpdateAddressRequest> home{};
  Field<std::vector<TechnicianCustomFieldCreateOrUpdateRequest>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianCreateRequest&) const = default;
};

/// `TenantSettings.V2.TechnicianCreateResponse`.
struct TechnicianCreateResponse {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianCreateResponse&) const = default;
};

/// `TenantSettings.V2.TechnicianResponse`.
struct TechnicianResponse {
  std::int64_t id{};
  std::int64_t user_id{};
  std::string name{};
  std::optional<std::vector<std::int64_t>> role_ids{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> main_zone_id{};
  std::optional<std::vector<std::int64_t>> zone_ids{};
  Timestamp created_on{};
  Timestamp modified_on{};
  /// Format: email.
  std::optional<std::string> email{};
  /// Format: phone.
  std::optional<std::string> phone_number{};
  std::optional<std::string> login_name{};
  std::optional<TechnicianAddressResponse> home{};
  Decimal daily_goal{};
  bool is_managed_tech{};
  std::optional<OpenEnum<LicenseType>> license_type{};
  std::optional<std::vector<TechnicianCustomFieldResponse>> custom_fields{};
  bool active{};
  std::optional<std::string> aad_user_id{};
  Decimal burden_rate{};
  std::optional<std::string> team{};
  std::optional<OpenEnum<JobFilter>> job_filter{};
  std::optional<std::vector<TechnicianPermissionResponse>> permissions{};
  std::optional<bool> account_locked{};
  Decimal commission_rate{};
  std::optional<Decimal> current_value{};
  std::optional<std::string> first_name{};
  std::optional<std::string> last_name{};
  Decimal hourly_rate{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::string> mobile_phone{};
  std::optional<std::string> outbound_caller_id{};
  std::optional<std::string> payroll_id{};
  std::optional<std::int64_t> payroll_profile_id{};
  std::optional<std::int64_t> appoitment_id{};
  std::optional<Duration> shift_start{};
  std::optional<Duration> shift_end{};
  Decimal sold_by_rate{};
  std::optional<Timestamp> start_date{};
  OpenEnum<TechnicianStatus> status{};
  std::optional<std::vector<TechnicianSkillResponse>> skills{};
  std::optional<std::vector<OpenEnum<TechnicianPosition>>> positions{};
  std::optional<TechnicianLocationResponse> location{};
  /// Format: html.
  std::optional<std::string> bio{};
  /// Format: html.
  std::optional<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianResponse&) const = default;
};

/// `TenantSettings.V2.TechnicianUpdateRequest`.
struct TechnicianUpdateRequest {
  std::optional<std::string> name{};
  /// Format: phone.
  std::optional<std::string> phone_number{};
  /// Format: email.
  std::optional<std::string> email{};
  std::optional<std::string> login{};
  Field<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> role_id{};
  std::optional<std::vector<OpenEnum<TechnicianPosition>>> positions{};
  std::optional<std::string> aad_user_id{};
  std::optional<OpenEnum<LicenseType>> license_type{};
  std::optional<std::string> team{};
  Field<Decimal> daily_goal{};
  Field<Decimal> burden_rate{};
  /// Format: html.
  std::optional<std::string> bio{};
  /// Format: html.
  std::optional<std::string> memo{};
  Field<OpenEnum<JobFilter>> job_filter{};
  Field<OpenEnum<JobHistoryDateFilter>> job_history_date_filter{};
  std::optional<CreateOrUpdateAddressRequest> home{};
  std::optional<std::vector<TechnicianCustomFieldCreateOrUpdateRequest>> custom_fields{};
  std::optional<bool> account_locked{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianUpdateRequest&) const = default;
};

/// `TenantSettings.V2.TechnicianUpdateResponse`.
struct TechnicianUpdateResponse {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TechnicianUpdateResponse&) const = default;
};

}  // namespace servicetitan::settings
