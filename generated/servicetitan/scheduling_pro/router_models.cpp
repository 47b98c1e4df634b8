// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/router_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables::router_scheduler_session_performance {
using T = RouterSchedulerSessionPerformance;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"schedulerId", offsetof(T, scheduler_id), &detail::type_of<decltype(T::scheduler_id)>},
    {"openedCount", offsetof(T, opened_count), &detail::type_of<decltype(T::opened_count)>, true},
};
}  // namespace tables::router_scheduler_session_performance
constinit const detail::Object RouterSchedulerSessionPerformance::kObject{
    "RouterSchedulerSessionPerformance", tables::router_scheduler_session_performance::kMembers,
    std::size(tables::router_scheduler_session_performance::kMembers),
    offsetof(RouterSchedulerSessionPerformance, extra),
    &detail::construct<RouterSchedulerSessionPerformance>};

namespace tables::router_performance_response {
using T = RouterPerformanceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"openedCount", offsetof(T, opened_count), &detail::type_of<decltype(T::opened_count)>, true},
    {"interactedCount", offsetof(T, interacted_count),
     &detail::type_of<decltype(T::interacted_count)>, true},
    {"sessionCountBySchedulerId", offsetof(T, session_count_by_scheduler_id),
     &detail::type_of<decltype(T::session_count_by_scheduler_id)>, true},
};
}  // namespace tables::router_performance_response
constinit const detail::Object RouterPerformanceResponse::kObject{
    "RouterPerformanceResponse", tables::router_performance_response::kMembers,
    std::size(tables::router_performance_response::kMembers),
    offsetof(RouterPerformanceResponse, extra), &detail::construct<RouterPerformanceResponse>};

namespace tables::router_session_response {
using T = RouterSessionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"lastCheckinDate", offsetof(T, last_checkin_date),
     &detail::type_of<decltype(T::last_checkin_date)>, true},
    {"sessionOutcome", offsetof(T, session_outcome),
     &detail::type_of<decltype(T::session_outcome)>},
    {"schedulerId", offsetof(T, scheduler_id), &detail::type_of<decltype(T::scheduler_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
    {"leadId", offsetof(T, lead_id), &detail::type_of<decltype(T::lead_id)>},
    {"gbpName", offsetof(T, gbp_name), &detail::type_of<decltype(T::gbp_name)>},
    {"timeslotStart", offsetof(T, timeslot_start), &detail::type_of<decltype(T::timeslot_start)>},
    {"timeslotEnd", offsetof(T, timeslot_end), &detail::type_of<decltype(T::timeslot_end)>},
    {"category", offsetof(T, category), &detail::type_of<decltype(T::category)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>, true},
    {"zoneId", offsetof(T, zone_id), &detail::type_of<decltype(T::zone_id)>},
    {"customerResponses", offsetof(T, customer_responses),
     &detail::type_of<decltype(T::customer_responses)>},
    {"notes", offsetof(T, notes), &detail::type_of<decltype(T::notes)>},
    {"sourceTracking", offsetof(T, source_tracking), &detail::type_of<decltype(T::source_tracking)>,
     true},
    {"mobileNotificationOptIn", offsetof(T, mobile_notification_opt_in),
     &detail::type_of<decltype(T::mobile_notification_opt_in)>},
    {"blockerType", offsetof(T, blocker_type), &detail::type_of<decltype(T::blocker_type)>},
    {"blockerToBookAdditionalData", offsetof(T, blocker_to_book_additional_data),
     &detail::type_of<decltype(T::blocker_to_book_additional_data)>},
    {"lastStep", offsetof(T, last_step), &detail::type_of<decltype(T::last_step)>},
    {"dispatchFeeQuoted", offsetof(T, dispatch_fee_quoted),
     &detail::type_of<decltype(T::dispatch_fee_quoted)>},
    {"isLocationTakeover", offsetof(T, is_location_takeover),
     &detail::type_of<decltype(T::is_location_takeover)>},
    {"customOptIn", offsetof(T, custom_opt_in), &detail::type_of<decltype(T::custom_opt_in)>},
    {"marketingOptIn", offsetof(T, marketing_opt_in),
     &detail::type_of<decltype(T::marketing_opt_in)>},
    {"membershipInterest", offsetof(T, membership_interest),
     &detail::type_of<decltype(T::membership_interest)>},
    {"paymentInfoCaptured", offsetof(T, payment_info_captured),
     &detail::type_of<decltype(T::payment_info_captured)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"recurringServiceId", offsetof(T, recurring_service_id),
     &detail::type_of<decltype(T::recurring_service_id)>},
    {"campaignName", offsetof(T, campaign_name), &detail::type_of<decltype(T::campaign_name)>},
    {"linearNavigationEnabled", offsetof(T, linear_navigation_enabled),
     &detail::type_of<decltype(T::linear_navigation_enabled)>},
    {"aiModeEnabled", offsetof(T, ai_mode_enabled), &detail::type_of<decltype(T::ai_mode_enabled)>},
    {"previousSessionId", offsetof(T, previous_session_id),
     &detail::type_of<decltype(T::previous_session_id)>},
};
}  // namespace tables::router_session_response
constinit const detail::Object RouterSessionResponse::kObject{
    "RouterSessionResponse", tables::router_session_response::kMembers,
    std::size(tables::router_session_response::kMembers), offsetof(RouterSessionResponse, extra),
    &detail::construct<RouterSessionResponse>};

}  // namespace servicetitan::scheduling_pro
