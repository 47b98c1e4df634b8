// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/scheduler_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables {

extern const detail::Member kMilestoneFrequencyCount[];
const detail::Member kMilestoneFrequencyCount[] = {
    {"opened", offsetof(MilestoneFrequencyCount, opened),
     &detail::type_of<decltype(MilestoneFrequencyCount::opened)>, true},
    {"zipcode", offsetof(MilestoneFrequencyCount, zipcode),
     &detail::type_of<decltype(MilestoneFrequencyCount::zipcode)>, true},
    {"interacted", offsetof(MilestoneFrequencyCount, interacted),
     &detail::type_of<decltype(MilestoneFrequencyCount::interacted)>, true},
    {"issue", offsetof(MilestoneFrequencyCount, issue),
     &detail::type_of<decltype(MilestoneFrequencyCount::issue)>, true},
    {"schedule", offsetof(MilestoneFrequencyCount, schedule),
     &detail::type_of<decltype(MilestoneFrequencyCount::schedule)>, true},
    {"customer", offsetof(MilestoneFrequencyCount, customer),
     &detail::type_of<decltype(MilestoneFrequencyCount::customer)>, true},
    {"details", offsetof(MilestoneFrequencyCount, details),
     &detail::type_of<decltype(MilestoneFrequencyCount::details)>, true},
    {"booked", offsetof(MilestoneFrequencyCount, booked),
     &detail::type_of<decltype(MilestoneFrequencyCount::booked)>, true},
    {"abandoned", offsetof(MilestoneFrequencyCount, abandoned),
     &detail::type_of<decltype(MilestoneFrequencyCount::abandoned)>, true},
};

extern const detail::EnumValue kSchedulerMode[];
const detail::EnumValue kSchedulerMode[] = {
    {"Call_Center", static_cast<std::int32_t>(SchedulerMode::kCall_Center)},
    {"Standard", static_cast<std::int32_t>(SchedulerMode::kStandard)},
};

extern const detail::Member kSchedulerPerformanceResponse[];
const detail::Member kSchedulerPerformanceResponse[] = {
    {"id", offsetof(SchedulerPerformanceResponse, id),
     &detail::type_of<decltype(SchedulerPerformanceResponse::id)>, true},
    {"schedulerName", offsetof(SchedulerPerformanceResponse, scheduler_name),
     &detail::type_of<decltype(SchedulerPerformanceResponse::scheduler_name)>, true},
    {"brandName", offsetof(SchedulerPerformanceResponse, brand_name),
     &detail::type_of<decltype(SchedulerPerformanceResponse::brand_name)>, true},
    {"schedulerCompletionRate", offsetof(SchedulerPerformanceResponse, scheduler_completion_rate),
     &detail::type_of<decltype(SchedulerPerformanceResponse::scheduler_completion_rate)>, true},
    {"openedCompletionRate", offsetof(SchedulerPerformanceResponse, opened_completion_rate),
     &detail::type_of<decltype(SchedulerPerformanceResponse::opened_completion_rate)>, true},
    {"totalCustomerContactsCaptured",
     offsetof(SchedulerPerformanceResponse, total_customer_contacts_captured),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_customer_contacts_captured)>,
     true},
    {"totalJobsCreated", offsetof(SchedulerPerformanceResponse, total_jobs_created),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_jobs_created)>, true},
    {"totalBookingsCreated", offsetof(SchedulerPerformanceResponse, total_bookings_created),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_bookings_created)>, true},
    {"totalAbandonedSessionsSentToBookings",
     offsetof(SchedulerPerformanceResponse, total_abandoned_sessions_sent_to_bookings),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_abandoned_sessions_sent_to_bookings)>,
     true},
    {"totalAbandonedSessionsSentToLeads",
     offsetof(SchedulerPerformanceResponse, total_abandoned_sessions_sent_to_leads),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_abandoned_sessions_sent_to_leads)>,
     true},
    {"totalBookingsRecoveredFromAbandonedSessionsRecoveryLink",
     offsetof(SchedulerPerformanceResponse, total_bookings_recovered_from_abandoned_sessions_recovery_link),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_bookings_recovered_from_abandoned_sessions_recovery_link)>,
     true},
    {"totalJobsRecoveredFromAbandonedSessionsRecoveryLink",
     offsetof(SchedulerPerformanceResponse, total_jobs_recovered_from_abandoned_sessions_recovery_link),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_jobs_recovered_from_abandoned_sessions_recovery_link)>,
     true},
    {"totalBookingsRecoveredFromAbandonedSessionsAiAgent",
     offsetof(SchedulerPerformanceResponse, total_bookings_recovered_from_abandoned_sessions_ai_agent),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_bookings_recovered_from_abandoned_sessions_ai_agent)>,
     true},
    {"totalJobsRecoveredFromAbandonedSessionsAiAgent",
     offsetof(SchedulerPerformanceResponse, total_jobs_recovered_from_abandoned_sessions_ai_agent),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_jobs_recovered_from_abandoned_sessions_ai_agent)>,
     true},
    {"totalSmsSentToRecoverAbandonedSessionRecoveryLink",
     offsetof(SchedulerPerformanceResponse, total_sms_sent_to_recover_abandoned_session_recovery_link),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_sms_sent_to_recover_abandoned_session_recovery_link)>,
     true},
    {"totalSmsSentToRecoverAbandonedSessionAiAgent",
     offsetof(SchedulerPerformanceResponse, total_sms_sent_to_recover_abandoned_session_ai_agent),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_sms_sent_to_recover_abandoned_session_ai_agent)>,
     true},
    {"totalBookingsRecoveredFromAbandonedSessions",
     offsetof(SchedulerPerformanceResponse, total_bookings_recovered_from_abandoned_sessions),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_bookings_recovered_from_abandoned_sessions)>,
     true},
    {"totalJobsRecoveredFromAbandonedSessions",
     offsetof(SchedulerPerformanceResponse, total_jobs_recovered_from_abandoned_sessions),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_jobs_recovered_from_abandoned_sessions)>,
     true},
    {"totalMembershipInterest", offsetof(SchedulerPerformanceResponse, total_membership_interest),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_membership_interest)>, true},
    {"totalSessions", offsetof(SchedulerPerformanceResponse, total_sessions),
     &detail::type_of<decltype(SchedulerPerformanceResponse::total_sessions)>, true},
    {"milestoneFrequencyCount", offsetof(SchedulerPerformanceResponse, milestone_frequency_count),
     &detail::type_of<decltype(SchedulerPerformanceResponse::milestone_frequency_count)>, true},
};

extern const detail::Member kSchedulerResponse[];
const detail::Member kSchedulerResponse[] = {
    {"id", offsetof(SchedulerResponse, id), &detail::type_of<decltype(SchedulerResponse::id)>,
     true},
    {"name", offsetof(SchedulerResponse, name),
     &detail::type_of<decltype(SchedulerResponse::name)>, true},
    {"companyName", offsetof(SchedulerResponse, company_name),
     &detail::type_of<decltype(SchedulerResponse::company_name)>, true},
    {"createdOn", offsetof(SchedulerResponse, created_on),
     &detail::type_of<decltype(SchedulerResponse::created_on)>, true},
    {"modifiedOn", offsetof(SchedulerResponse, modified_on),
     &detail::type_of<decltype(SchedulerResponse::modified_on)>, true},
    {"schedulerStatus", offsetof(SchedulerResponse, scheduler_status),
     &detail::type_of<decltype(SchedulerResponse::scheduler_status)>, true},
    {"dataApiKey", offsetof(SchedulerResponse, data_api_key),
     &detail::type_of<decltype(SchedulerResponse::data_api_key)>, true},
    {"isDefault", offsetof(SchedulerResponse, is_default),
     &detail::type_of<decltype(SchedulerResponse::is_default)>, true},
    {"mode", offsetof(SchedulerResponse, mode),
     &detail::type_of<decltype(SchedulerResponse::mode)>, true},
    {"quickLaunchLink", offsetof(SchedulerResponse, quick_launch_link),
     &detail::type_of<decltype(SchedulerResponse::quick_launch_link)>, true},
};

}  // namespace tables

const detail::Object MilestoneFrequencyCount::kObject{
    "MilestoneFrequencyCount", tables::kMilestoneFrequencyCount,
    std::size(tables::kMilestoneFrequencyCount), offsetof(MilestoneFrequencyCount, extra),
    &detail::construct<MilestoneFrequencyCount>};

const detail::EnumTable& enum_table(SchedulerMode) noexcept {
  static constexpr detail::EnumTable table{
      "SchedulerMode", tables::kSchedulerMode, std::size(tables::kSchedulerMode),
      false};
  return table;
}

const detail::Object SchedulerPerformanceResponse::kObject{
    "SchedulerPerformanceResponse", tables::kSchedulerPerformanceResponse,
    std::size(tables::kSchedulerPerformanceResponse), offsetof(SchedulerPerformanceResponse, extra),
    &detail::construct<SchedulerPerformanceResponse>};

const detail::Object SchedulerResponse::kObject{
    "SchedulerResponse", tables::kSchedulerResponse, std::size(tables::kSchedulerResponse),
    offsetof(SchedulerResponse, extra), &detail::construct<SchedulerResponse>};

}  // namespace servicetitan::scheduling_pro
