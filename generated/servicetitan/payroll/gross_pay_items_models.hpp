// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.GrossPayItems.GrossPayItemCreateRequest`.
struct GrossPayItemCreateRequest {
  Required<std::int64_t> payroll_id;
  Required<Decimal> amount;
  Required<std::int64_t> activity_code_id;
  Required<Timestamp> date;
  Field<std::int64_t> invoice_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GrossPayItemCreateRequest&) const = default;
};

/// `Payroll.V2.GrossPayItems.GrossPayItemResponse`.
struct GrossPayItemResponse {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GrossPayItemResponse&) const = default;
};

/// `Payroll.V2.GrossPayItems.GrossPayItemUpdateRequest`.
struct GrossPayItemUpdateRequest {
  Required<std::int64_t> payroll_id;
  Required<Decimal> amount;
  Required<std::int64_t> activity_code_id;
  Required<Timestamp> date;
  Field<std::int64_t> invoice_id{};
  Field<std::int64_t> budget_code_id{};
  Field<std::string> memo{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const GrossPayItemUpdateRequest&) const = default;
};

}  // namespace servicetitan::payroll
