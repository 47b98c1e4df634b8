// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/scheduling_pro/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::scheduling_pro {

/// `SchedulingPro.V2.RouterSchedulerSessionPerformance`.
struct RouterSchedulerSessionPerformance {
  std::optional<std::string> scheduler_id{};
  std::int32_t opened_count{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RouterSchedulerSessionPerformance&) const = default;
};

/// `SchedulingPro.V2.RouterPerformanceResponse`.
struct RouterPerformanceResponse {
  std::string id{};
  std::int32_t opened_count{};
  std::int32_t interacted_count{};
  std::vector<RouterSchedulerSessionPerformance> session_count_by_scheduler_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RouterPerformanceResponse&) const = default;
};

/// `SchedulingPro.V2.RouterSessionResponse`.
struct RouterSessionResponse {
  std::string id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Timestamp last_checkin_date{};
  std::optional<std::string> session_outcome{};
  std::optional<std::string> scheduler_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> booking_id{};
  std::optional<std::int64_t> lead_id{};
  std::optional<std::string> gbp_name{};
  std::optional<Timestamp> timeslot_start{};
  std::optional<Timestamp> timeslot_end{};
  std::optional<std::string> category{};
  std::optional<std::int64_t> job_type_id{};
  std::optional<std::int64_t> business_unit_id{};
  Customer customer{};
  std::optional<std::int64_t> zone_id{};
  std::optional<std::vector<std::string>> customer_responses{};
  std::optional<std::string> notes{};
  SourceTracking source_tracking{};
  std::optional<bool> mobile_notification_opt_in{};
  std::optional<std::string> blocker_type{};
  std::optional<std::string> blocker_to_book_additional_data{};
  std::optional<std::string> last_step{};
  std::optional<std::string> dispatch_fee_quoted{};
  std::optional<bool> is_location_takeover{};
  std::optional<bool> custom_opt_in{};
  std::optional<bool> marketing_opt_in{};
  std::optional<std::string> membership_interest{};
  std::optional<bool> payment_info_captured{};
  std::optional<std::string> external_id{};
  std::optional<std::int64_t> recurring_service_id{};
  std::optional<std::string> campaign_name{};
  std::optional<bool> linear_navigation_enabled{};
  std::optional<bool> ai_mode_enabled{};
  std::optional<std::string> previous_session_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const RouterSessionResponse&) const = default;
};

}  // namespace servicetitan::scheduling_pro
