// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/settings/common_models.hpp"
#include "servicetitan/settings/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `TenantSettings.V2.ExportBusinessUnitResponse`.
struct ExportBusinessUnitResponse {
  std::int64_t id{};
  bool active{};
  std::string name{};
  std::optional<std::string> official_name{};
  /// Format: email.
  std::optional<std::string> email{};
  std::optional<std::string> currency{};
  /// Format: phone.
  std::optional<std::string> phone_number{};
  /// Format: html.
  std::optional<std::string> invoice_header{};
  /// Format: html.
  std::optional<std::string> invoice_message{};
  std::optional<Decimal> default_tax_rate{};
  /// Format: html.
  std::optional<std::string> authorization_paragraph{};
  /// Format: html.
  std::optional<std::string> acknowledgement_paragraph{};
  std::optional<BusinessUnitAddressResponse> address{};
  std::optional<std::string> material_sku{};
  std::optional<std::string> quickbooks_class{};
  std::optional<std::string> account_code{};
  std::optional<std::string> franchise_id{};
  std::optional<std::string> concept_code{};
  std::optional<std::string> corporate_contract_number{};
  std::optional<NamedModel> trade{};
  std::optional<NamedModel> division{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<BusinessUnitTenantResponse> tenant{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<std::vector<ExternalDataModel>> external_data{};
  std::optional<std::string> certified_sentricon_specialist_code{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportBusinessUnitResponse&) const = default;
};

/// `TenantSettings.V2.ExportEmployeeResponse`.
struct ExportEmployeeResponse {
  std::optional<std::vector<EmployeeCustomFieldResponse>> custom_fields{};
  std::optional<std::vector<EmployeePermissionResponse>> permissions{};
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportEmployeeResponse&) const = default;
};

/// `TenantSettings.V2.ExportTagTypeResponse`.
struct ExportTagTypeResponse {
  std::int64_t id{};
  std::string name{};
  std::string color{};
  std::string code{};
  std::optional<OpenEnum<TagImportance>> importance{};
  bool is_conversion_opportunity{};
  bool allow_to_use_on_timesheet_activity{};
  bool is_visible_on_dispatch_board{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportTagTypeResponse&) const = default;
};

/// `TenantSettings.V2.ExportTechnicianResponse`.
struct ExportTechnicianResponse {
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
  bool operator==(const ExportTechnicianResponse&) const = default;
};

}  // namespace servicetitan::settings
