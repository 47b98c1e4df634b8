// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.ExportCustomerMembershipResponse`.
struct ExportCustomerMembershipResponse {
  std::int64_t id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  Timestamp follow_up_on{};
  std::optional<Timestamp> cancellation_date{};
  std::optional<Timestamp> from{};
  std::optional<Timestamp> next_scheduled_bill_date{};
  std::optional<Timestamp> to{};
  OpenEnum<MembershipRecurrenceType> billing_frequency{};
  std::optional<OpenEnum<MembershipRecurrenceType>> renewal_billing_frequency{};
  OpenEnum<MembershipStatus> status{};
  OpenEnum<OpportunityStatus> follow_up_status{};
  bool active{};
  Decimal initial_deferred_revenue{};
  std::optional<std::int32_t> duration{};
  std::optional<std::int32_t> renewal_duration{};
  std::int64_t business_unit_id{};
  std::int64_t customer_id{};
  std::int64_t membership_type_id{};
  std::optional<std::int64_t> activated_by_id{};
  std::optional<std::int64_t> activated_from_id{};
  std::optional<std::int64_t> billing_template_id{};
  std::optional<std::int64_t> cancellation_balance_invoice_id{};
  std::optional<std::int64_t> cancellation_invoice_id{};
  std::optional<std::int64_t> follow_up_custom_status_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> payment_method_id{};
  std::optional<std::int64_t> payment_type_id{};
  std::optional<std::int64_t> recurring_location_id{};
  std::optional<std::int64_t> renewal_membership_task_id{};
  std::optional<std::int64_t> renewed_by_id{};
  std::optional<std::int64_t> sold_by_id{};
  std::optional<std::string> customer_po{};
  std::optional<std::string> import_id{};
  std::optional<std::string> memo{};
  std::vector<CustomFieldResponse> custom_fields{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportCustomerMembershipResponse&) const = default;
};

/// `Memberships.V2.ExportCustomerMembershipStatusChangesResponse`.
struct ExportCustomerMembershipStatusChangesResponse {
  std::int64_t id{};
  OpenEnum<MembershipStatus> old_status{};
  OpenEnum<MembershipStatus> new_status{};
  std::optional<std::string> note{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  std::int64_t membership_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportCustomerMembershipStatusChangesResponse&) const = default;
};

/// `Memberships.V2.ExportInvoiceTemplateResponse`.
struct ExportInvoiceTemplateResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  bool active{};
  Decimal total{};
  bool is_settings_template{};
  std::optional<std::string> import_id{};
  std::vector<InvoiceTemplateItemResponse> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportInvoiceTemplateResponse&) const = default;
};

/// `Memberships.V2.ExportLocationRecurringServiceEventResponse`.
struct ExportLocationRecurringServiceEventResponse {
  std::int64_t id{};
  std::int64_t location_recurring_service_id{};
  std::optional<std::string> location_recurring_service_name{};
  std::optional<std::int64_t> membership_id{};
  std::optional<std::string> membership_name{};
  OpenEnum<OpportunityStatus> status{};
  Timestamp date{};
  Timestamp created_on{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportLocationRecurringServiceEventResponse&) const = default;
};

/// `Memberships.V2.ExportLocationRecurringServiceResponse`.
struct ExportLocationRecurringServiceResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  std::optional<std::string> import_id{};
  std::optional<std::int64_t> membership_id{};
  std::int64_t location_id{};
  std::int64_t recurring_service_type_id{};
  OpenEnum<ServiceRecurrenceDuration> duration_type{};
  std::int32_t duration_length{};
  std::optional<Timestamp> from{};
  std::optional<Timestamp> to{};
  std::optional<std::string> memo{};
  std::optional<std::int64_t> invoice_template_id{};
  std::optional<std::int64_t> invoice_template_for_following_years_id{};
  bool first_visit_complete{};
  std::optional<std::int64_t> activated_from_id{};
  Decimal allocation{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  std::optional<std::int64_t> campaign_id{};
  OpenEnum<Priority> priority{};
  std::optional<std::string> job_summary{};
  OpenEnum<ServiceRecurrenceType> recurrence_type{};
  std::int32_t recurrence_interval{};
  std::vector<OpenEnum<Month>> recurrence_months{};
  std::vector<OpenEnum<WeekDay>> recurrence_days_of_week{};
  OpenEnum<WeekOfMonth> recurrence_week{};
  std::optional<OpenEnum<WeekDay>> recurrence_day_of_nth_week{};
  std::vector<std::int32_t> recurrence_days_of_month{};
  std::optional<Duration> job_start_time{};
  std::optional<Decimal> estimated_payroll_cost{};
  std::optional<std::vector<std::int64_t>> preferred_technician_ids{};
  std::vector<std::int64_t> tag_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportLocationRecurringServiceResponse&) const = default;
};

/// `Memberships.V2.ExportMembershipTypeResponse`.
struct ExportMembershipTypeResponse {
  std::int64_t id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  std::optional<std::string> import_id{};
  std::optional<std::int64_t> billing_template_id{};
  Decimal discount{};
  std::optional<std::vector<MembershipTypeDurationBillingEntry>> duration_billing{};
  std::optional<std::vector<MembershipTypeDiscountEntry>> discounts{};
  std::optional<std::vector<MembershipTypeRecurringServiceEntry>> recurring_services{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::string name{};
  std::optional<std::string> display_name{};
  bool active{};
  OpenEnum<DiscountMode> discount_mode{};
  OpenEnum<MembershipLocationTarget> location_target{};
  OpenEnum<RevenueRecognitionMode> revenue_recognition_mode{};
  bool auto_calculate_invoice_templates{};
  bool use_membership_pricing_table{};
  bool show_membership_savings{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportMembershipTypeResponse&) const = default;
};

/// `Memberships.V2.ExportRecurringServiceTypeResponse`.
struct ExportRecurringServiceTypeResponse {
  std::int64_t id{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Timestamp modified_on{};
  bool active{};
  OpenEnum<ServiceRecurrenceType> recurrence_type{};
  std::int32_t recurrence_interval{};
  std::vector<OpenEnum<Month>> recurrence_months{};
  OpenEnum<ServiceRecurrenceDuration> duration_type{};
  std::int32_t duration_length{};
  std::optional<std::int64_t> invoice_template_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  OpenEnum<Priority> priority{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::string> job_summary{};
  std::optional<std::string> name{};
  std::optional<std::string> import_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportRecurringServiceTypeResponse&) const = default;
};

}  // namespace servicetitan::memberships
