// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.GrossPayItems.GrossPayItemExportResponse`.
struct GrossPayItemExportResponse {
  std::optional<std::int64_t> id{};
  std::optional<std::int64_t> employee_id{};
  std::optional<OpenEnum<EmployeeType>> employee_type{};
  std::optional<std::string> business_unit_name{};
  std::int64_t payroll_id{};
  std::optional<std::string> employee_payroll_id{};
  Timestamp date{};
  std::optional<std::string> activity{};
  std::optional<std::int64_t> activity_code_id{};
  std::optional<std::string> activity_code{};
  Decimal amount{};
  std::optional<Decimal> amount_adjustment{};
  std::optional<std::string> payout_business_unit_name{};
  OpenEnum<GrossPayItemType> gross_pay_item_type{};
  std::optional<Timestamp> started_on{};
  std::optional<Timestamp> ended_on{};
  std::optional<Decimal> paid_duration_hours{};
  std::optional<OpenEnum<PaidTimeType>> paid_time_type{};
  std::optional<std::int64_t> source_entity_id{};
  std::int64_t job_id{};
  std::optional<std::string> job_number{};
  std::optional<std::string> job_type_name{};
  std::optional<std::string> project_number{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::string> invoice_number{};
  std::optional<std::int64_t> invoice_item_id{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::string> customer_name{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::string> location_name{};
  std::optional<std::string> location_address{};
  std::optional<std::string> location_zip{};
  std::optional<std::string> zone_name{};
  std::optional<std::string> tax_zone_name{};
  std::optional<std::int64_t> labor_type_id{};
  std::optional<std::string> labor_type_code{};
  std::optional<std::int64_t> budget_code_id{};
  std::optional<bool> is_prevailing_wage_job{};
  std::optional<std::string> memo{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GrossPayItemExportResponse&) const = default;
};

/// `Payroll.V2.JobSplits.JobSplitExportResponse`.
struct JobSplitExportResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::int64_t technician_id{};
  Decimal split{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobSplitExportResponse&) const = default;
};

/// `Payroll.V2.Timesheets.JobTimesheetExportResponse`.
struct JobTimesheetExportResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::int64_t appointment_id{};
  std::int64_t technician_id{};
  std::optional<Timestamp> dispatched_on{};
  std::optional<Timestamp> arrived_on{};
  std::optional<Timestamp> canceled_on{};
  std::optional<Timestamp> done_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobTimesheetExportResponse&) const = default;
};

/// `Payroll.V2.PayrollActivityCodes.PayrollActivityCodeExportResponse`.
struct PayrollActivityCodeExportResponse {
  std::int64_t id{};
  std::string name{};
  std::string code{};
  OpenEnum<PayrollEarningCategory> earning_category{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool is_discretionary{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollActivityCodeExportResponse&) const = default;
};

/// `Payroll.V2.PayrollAdjustments.PayrollAdjustmentExportResponse`.
struct PayrollAdjustmentExportResponse {
  std::int64_t id{};
  OpenEnum<EmployeeType> employee_type{};
  std::int64_t employee_id{};
  Timestamp posted_on{};
  Decimal amount{};
  std::optional<std::string> memo{};
  std::optional<std::int64_t> activity_code_id{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<Decimal> hours{};
  std::optional<Decimal> rate{};
  std::optional<Decimal> quantity{};
  OpenEnum<PayrollAdjustmentType> type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollAdjustmentExportResponse&) const = default;
};

/// `Payroll.V2.PayrollSettings.PayrollSettingsExportResponse`.
struct PayrollSettingsExportResponse {
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
  bool operator==(const PayrollSettingsExportResponse&) const = default;
};

/// `Payroll.V2.TimesheetCodes.TimesheetCodeExportResponse`.
struct TimesheetCodeExportResponse {
  std::int64_t id{};
  std::string code{};
  std::optional<std::string> description{};
  OpenEnum<TimesheetCodeType> type{};
  OpenEnum<TimesheetCodeEmployeeType> applicable_employee_type{};
  TimesheetCodeRateInfoResponse rate_info{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TimesheetCodeExportResponse&) const = default;
};

}  // namespace servicetitan::payroll
