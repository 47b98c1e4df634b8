// Generated from specs/memberships.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/memberships/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::memberships {

/// `Memberships.V2.LocationRecurringServiceResponse`.
struct LocationRecurringServiceResponse {
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
  bool operator==(const LocationRecurringServiceResponse&) const = default;
};

/// `Memberships.V2.LocationRecurringServiceUpdateRequest`.
struct LocationRecurringServiceUpdateRequest {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  std::optional<std::int64_t> recurring_service_type_id{};
  std::optional<OpenEnum<ServiceRecurrenceDuration>> duration_type{};
  std::optional<std::int32_t> duration_length{};
  std::optional<Timestamp> from{};
  std::optional<std::string> memo{};
  Field<std::int64_t> invoice_template_id{};
  Field<std::int64_t> invoice_template_for_following_years_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> job_type_id{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<OpenEnum<Priority>> priority{};
  std::optional<std::string> job_summary{};
  std::optional<OpenEnum<ServiceRecurrenceType>> recurrence_type{};
  std::optional<std::int32_t> recurrence_interval{};
  std::optional<std::vector<OpenEnum<Month>>> recurrence_months{};
  std::optional<std::vector<OpenEnum<WeekDay>>> recurrence_days_of_week{};
  std::optional<OpenEnum<WeekOfMonth>> recurrence_week{};
  Field<OpenEnum<WeekDay>> recurrence_day_of_nth_week{};
  Field<Duration> job_start_time{};
  Field<Decimal> estimated_payroll_cost{};
  std::optional<std::vector<std::int64_t>> tag_type_ids{};
  std::optional<std::vector<std::int64_t>> preferred_technician_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationRecurringServiceUpdateRequest&) const = default;
};

}  // namespace servicetitan::memberships
