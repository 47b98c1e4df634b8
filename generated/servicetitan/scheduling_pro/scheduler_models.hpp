// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::scheduling_pro {

/// `SchedulingPro.V2.MilestoneFrequencyCount`.
struct MilestoneFrequencyCount {
  std::int32_t opened{};
  std::int32_t zipcode{};
  std::int32_t interacted{};
  std::int32_t issue{};
  std::int32_t schedule{};
  std::int32_t customer{};
  std::int32_t details{};
  std::int32_t booked{};
  std::int32_t abandoned{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MilestoneFrequencyCount&) const = default;
};

/// `SchedulingPro.V2.SchedulerMode`.
enum class SchedulerMode : std::int32_t {
  kCall_Center,
  kStandard,
};
const detail::EnumTable& enum_table(SchedulerMode) noexcept;

/// `SchedulingPro.V2.SchedulerPerformanceResponse`.
struct SchedulerPerformanceResponse {
  std::string id{};
  std::string scheduler_name{};
  std::string brand_name{};
  double scheduler_completion_rate{};
  double opened_completion_rate{};
  std::int32_t total_customer_contacts_captured{};
  std::int32_t total_jobs_created{};
  std::int32_t total_bookings_created{};
  std::int32_t total_abandoned_sessions_sent_to_bookings{};
  std::int32_t total_abandoned_sessions_sent_to_leads{};
  std::int32_t total_bookings_recovered_from_abandoned_sessions_recovery_link{};
  std::int32_t total_jobs_recovered_from_abandoned_sessions_recovery_link{};
  std::int32_t total_bookings_recovered_from_abandoned_sessions_ai_agent{};
  std::int32_t total_jobs_recovered_from_abandoned_sessions_ai_agent{};
  std::int32_t total_sms_sent_to_recover_abandoned_session_recovery_link{};
  std::int32_t total_sms_sent_to_recover_abandoned_session_ai_agent{};
  std::int32_t total_bookings_recovered_from_abandoned_sessions{};
  std::int32_t total_jobs_recovered_from_abandoned_sessions{};
  std::int32_t total_membership_interest{};
  std::int32_t total_sessions{};
  MilestoneFrequencyCount milestone_frequency_count{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SchedulerPerformanceResponse&) const = default;
};

/// `SchedulingPro.V2.SchedulerResponse`.
struct SchedulerResponse {
  std::string id{};
  std::string name{};
  std::string company_name{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::string scheduler_status{};
  std::string data_api_key{};
  bool is_default{};
  OpenEnum<SchedulerMode> mode{};
  std::string quick_launch_link{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SchedulerResponse&) const = default;
};

}  // namespace servicetitan::scheduling_pro
