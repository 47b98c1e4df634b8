// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/scheduler_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables::milestone_frequency_count {
using T = MilestoneFrequencyCount;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"opened", offsetof(T, opened), &detail::type_of<decltype(T::opened)>, true},
    {"zipcode", offsetof(T, zipcode), &detail::type_of<decltype(T::zipcode)>, true},
    {"interacted", offsetof(T, interacted), &detail::type_of<decltype(T::interacted)>, true},
    {"issue", offsetof(T, issue), &detail::type_of<decltype(T::issue)>, true},
    {"schedule", offsetof(T, schedule), &detail::type_of<decltype(T::schedule)>, true},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>, true},
    {"details", offsetof(T, details), &detail::type_of<decltype(T::details)>, true},
    {"booked", offsetof(T, booked), &detail::type_of<decltype(T::booked)>, true},
    {"abandoned", offsetof(T, abandoned), &detail::type_of<decltype(T::abandoned)>, true},
};
}  // namespace tables::milestone_frequency_count
constinit const detail::Object MilestoneFrequencyCount::kObject{
    "MilestoneFrequencyCount", tables::milestone_frequency_count::kMembers,
    std::size(tables::milestone_frequency_count::kMembers),
    offsetof(MilestoneFrequencyCount, extra), &detail::construct<MilestoneFrequencyCount>};

namespace tables::scheduler_mode {
using T = SchedulerMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Call_Center", static_cast<std::int32_t>(T::kCall_Center)},
    {"Standard", static_cast<std::int32_t>(T::kStandard)},
};
}  // namespace tables::scheduler_mode
const detail::EnumTable& enum_table(SchedulerMode) noexcept {
  static constexpr detail::EnumTable table{
      "SchedulerMode", tables::scheduler_mode::kValues, std::size(tables::scheduler_mode::kValues)};
  return table;
}

namespace tables::scheduler_performance_response {
using T = SchedulerPerformanceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"schedulerName", offsetof(T, scheduler_name), &detail::type_of<decltype(T::scheduler_name)>,
     true},
    {"brandName", offsetof(T, brand_name), &detail::type_of<decltype(T::brand_name)>, true},
    {"schedulerCompletionRate", offsetof(T, scheduler_completion_rate),
     &detail::type_of<decltype(T::scheduler_completion_rate)>, true},
    {"openedCompletionRate", offsetof(T, opened_completion_rate),
     &detail::type_of<decltype(T::opened_completion_rate)>, true},
    {"totalCustomerContactsCaptured", offsetof(T, total_customer_contacts_captured),
     &detail::type_of<decltype(T::total_customer_contacts_captured)>, true},
    {"totalJobsCreated", offsetof(T, total_jobs_created),
     &detail::type_of<decltype(T::total_jobs_created)>, true},
    {"totalBookingsCreated", offsetof(T, total_bookings_created),
     &detail::type_of<decltype(T::total_bookings_created)>, true},
    {"totalAbandonedSessionsSentToBookings", offsetof(T, total_abandoned_sessions_sent_to_bookings),
     &detail::type_of<decltype(T::total_abandoned_sessions_sent_to_bookings)>, true},
    {"totalAbandonedSessionsSentToLeads", offsetof(T, total_abandoned_sessions_sent_to_leads),
     &detail::type_of<decltype(T::total_abandoned_sessions_sent_to_leads)>, true},
    {"totalBookingsRecoveredFromAbandonedSessionsRecoveryLink",
     offsetof(T, total_bookings_recovered_from_abandoned_sessions_recovery_link),
     &detail::type_of<decltype(T::total_bookings_recovered_from_abandoned_sessions_recovery_link)>,
     true},
    {"totalJobsRecoveredFromAbandonedSessionsRecoveryLink",
     offsetof(T, total_jobs_recovered_from_abandoned_sessions_recovery_link),
     &detail::type_of<decltype(T::total_jobs_recovered_from_abandoned_sessions_recovery_link)>,
     true},
    {"totalBookingsRecoveredFromAbandonedSessionsAiAgent",
     offsetof(T, total_bookings_recovered_from_abandoned_sessions_ai_agent),
     &detail::type_of<decltype(T::total_bookings_recovered_from_abandoned_sessions_ai_agent)>,
     true},
    {"totalJobsRecoveredFromAbandonedSessionsAiAgent",
     offsetof(T, total_jobs_recovered_from_abandoned_sessions_ai_agent),
     &detail::type_of<decltype(T::total_jobs_recovered_from_abandoned_sessions_ai_agent)>, true},
    {"totalSmsSentToRecoverAbandonedSessionRecoveryLink",
     offsetof(T, total_sms_sent_to_recover_abandoned_session_recovery_link),
     &detail::type_of<decltype(T::total_sms_sent_to_recover_abandoned_session_recovery_link)>,
     true},
    {"totalSmsSentToRecoverAbandonedSessionAiAgent",
     offsetof(T, total_sms_sent_to_recover_abandoned_session_ai_agent),
     &detail::type_of<decltype(T::total_sms_sent_to_recover_abandoned_session_ai_agent)>, true},
    {"totalBookingsRecoveredFromAbandonedSessions",
     offsetof(T, total_bookings_recovered_from_abandoned_sessions),
     &detail::type_of<decltype(T::total_bookings_recovered_from_abandoned_sessions)>, true},
    {"totalJobsRecoveredFromAbandonedSessions",
     offsetof(T, total_jobs_recovered_from_abandoned_sessions),
     &detail::type_of<decltype(T::total_jobs_recovered_from_abandoned_sessions)>, true},
    {"totalMembershipInterest", offsetof(T, total_membership_interest),
     &detail::type_of<decltype(T::total_membership_interest)>, true},
    {"totalSessions", offsetof(T, total_sessions), &detail::type_of<decltype(T::total_sessions)>,
     true},
    {"milestoneFrequencyCount", offsetof(T, milestone_frequency_count),
     &detail::type_of<decltype(T::milestone_frequency_count)>, true},
};
}  // namespace tables::scheduler_performance_response
constinit const detail::Object SchedulerPerformanceResponse::kObject{
    "SchedulerPerformanceResponse", tables::scheduler_performance_response::kMembers,
    std::size(tables::scheduler_performance_response::kMembers),
    offsetof(SchedulerPerformanceResponse, extra),
    &detail::construct<SchedulerPerformanceResponse>};

namespace tables::scheduler_response {
using T = SchedulerResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"companyName", offsetof(T, company_name), &detail::type_of<decltype(T::company_name)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"schedulerStatus", offsetof(T, scheduler_status),
     &detail::type_of<decltype(T::scheduler_status)>, true},
    {"dataApiKey", offsetof(T, data_api_key), &detail::type_of<decltype(T::data_api_key)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"mode", offsetof(T, mode), &detail::type_of<decltype(T::mode)>, true},
    {"quickLaunchLink", offsetof(T, quick_launch_link),
     &detail::type_of<decltype(T::quick_launch_link)>, true},
};
}  // namespace tables::scheduler_response
constinit const detail::Object SchedulerResponse::kObject{
    "SchedulerResponse", tables::scheduler_response::kMembers,
    std::size(tables::scheduler_response::kMembers), offsetof(SchedulerResponse, extra),
    &detail::construct<SchedulerResponse>};

}  // namespace servicetitan::scheduling_pro
