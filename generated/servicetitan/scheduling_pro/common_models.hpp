// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::scheduling_pro {

/// `SchedulingPro.V2.Address`.
struct Address {
  std::optional<std::string> street{};
  std::optional<std::string> unit{};
  std::optional<std::string> city{};
  std::optional<std::string> state{};
  std::optional<std::string> zip{};
  std::optional<std::string> country{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Address&) const = default;
};

/// `SchedulingPro.V2.Customer`.
struct Customer {
  bool is_new_customer{};
  std::optional<std::int64_t> id{};
  std::optional<std::string> first_name{};
  std::optional<std::string> last_name{};
  std::optional<std::string> email{};
  std::optional<std::string> phone{};
  std::optional<std::int64_t> location_id{};
  bool is_new_location{};
  Address address{};
  std::optional<std::string> browser_name{};
  std::optional<std::string> browser_version{};
  std::optional<std::string> cpu_architecture{};
  std::optional<std::string> device_model{};
  std::optional<std::string> device_type{};
  std::optional<std::string> device_vendor{};
  std::optional<std::string> engine_name{};
  std::optional<std::string> engine_version{};
  std::optional<std::string> ip_address{};
  std::optional<bool> is_bot{};
  std::optional<std::string> os_name{};
  std::optional<std::string> os_version{};
  std::optional<std::string> user_agent{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Customer&) const = default;
};

/// `SchedulingPro.V2.SourceTracking`.
struct SourceTracking {
  std::optional<bool> is_rwg_session{};
  std::optional<std::string> campaign_id{};
  std::optional<std::string> landing_page_url{};
  std::optional<std::string> gclid{};
  std::optional<std::string> fbclid{};
  std::optional<std::string> msclkid{};
  std::optional<std::string> utm_source{};
  std::optional<std::string> utm_medium{};
  std::optional<std::string> utm_campaign{};
  std::optional<std::string> utm_adgroup{};
  std::optional<std::string> utm_term{};
  std::optional<std::string> utm_content{};
  std::optional<std::string> google_analytics_client_id{};
  std::optional<std::string> booked_from{};
  std::optional<std::string> sourced_from_marketing_pro{};
  std::optional<std::string> gbraid{};
  std::optional<std::string> wbraid{};
  std::optional<std::string> marketing_source{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SourceTracking&) const = default;
};

/// `SchedulingPro.V2.SchedulerSessionResponse`.
struct SchedulerSessionResponse {
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
  bool operator==(const SchedulerSessionResponse&) const = default;
};

}  // namespace servicetitan::scheduling_pro
