// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.PayrollSettings.PayrollCustomFieldUpdateRequest`.
struct PayrollCustomFieldUpdateRequest {
  Required<std::int64_t> type_id;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollCustomFieldUpdateRequest&) const = default;
};

/// `Payroll.V2.PayrollSettings.PayrollSettingsListResponse`.
struct PayrollSettingsListResponse {
  std::int64_t employee_id{};
  OpenEnum<EmployeeType> employee_type{};
  std::optional<std::string> external_payroll_id{};
  Decimal hourly_rate{};
  std::optional<std::int64_t> manager_id{};
  std::optional<std::int64_t> payroll_business_unit_id{};
  bool is_included_in_payroll{};
  std::optional<Timestamp> hire_date{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  std::optional<std::vector<PayrollCustomFieldResponse>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollSettingsListResponse&) const = default;
};

/// `Payroll.V2.PayrollSettings.PayrollSettingsResponse`.
struct PayrollSettingsResponse {
  std::int64_t employee_id{};
  OpenEnum<EmployeeType> employee_type{};
  std::optional<std::string> external_payroll_id{};
  Decimal hourly_rate{};
  std::optional<std::int64_t> manager_id{};
  std::optional<std::int64_t> payroll_business_unit_id{};
  bool is_included_in_payroll{};
  std::optional<Timestamp> hire_date{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  std::optional<std::vector<PayrollCustomFieldResponse>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollSettingsResponse&) const = default;
};

/// `Payroll.V2.PayrollSettings.PayrollSettingsUpdateRequest`.
struct PayrollSettingsUpdateRequest {
  Field<std::string> external_payroll_id{};
  Required<Decimal> hourly_rate;
  Field<std::int64_t> manager_id{};
  Field<std::int64_t> payroll_business_unit_id{};
  Field<Timestamp> hire_date{};
  Field<bool> is_included_in_payroll{};
  Field<std::vector<PayrollCustomFieldUpdateRequest>> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollSettingsUpdateRequest&) const = default;
};

/// `Payroll.V2.PayrollSettings.PayrollSettingsUpdateResponse`.
struct PayrollSettingsUpdateResponse {
  std::int64_t employee_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollSettingsUpdateResponse&) const = default;
};

}  // namespace servicetitan::payroll
