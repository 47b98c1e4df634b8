// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/router_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables {

extern const detail::Member kRouterSchedulerSessionPerformance[];
const detail::Member kRouterSchedulerSessionPerformance[] = {
    {"schedulerId", offsetof(RouterSchedulerSessionPerformance, scheduler_id),
     &detail::type_of<decltype(RouterSchedulerSessionPerformance::scheduler_id)>},
    {"openedCount", offsetof(RouterSchedulerSessionPerformance, opened_count),
     &detail::type_of<decltype(RouterSchedulerSessionPerformance::opened_count)>, true},
};

extern const detail::Member kRouterPerformanceResponse[];
const detail::Member kRouterPerformanceResponse[] = {
    {"id", offsetof(RouterPerformanceResponse, id),
     &detail::type_of<decltype(RouterPerformanceResponse::id)>, true},
    {"openedCount", offsetof(RouterPerformanceResponse, opened_count),
     &detail::type_of<decltype(RouterPerformanceResponse::opened_count)>, true},
    {"interactedCount", offsetof(RouterPerformanceResponse, interacted_count),
     &detail::type_of<decltype(RouterPerformanceResponse::interacted_count)>, true},
    {"sessionCountBySchedulerId",
     offsetof(RouterPerformanceResponse, session_count_by_scheduler_id),
     &detail::type_of<decltype(RouterPerformanceResponse::session_count_by_scheduler_id)>, true},
};

extern const detail::Member kRouterSessionResponse[];
const detail::Member kRouterSessionResponse[] = {
    {"id", offsetof(RouterSessionResponse, id),
     &detail::type_of<decltype(RouterSessionResponse::id)>, true},
    {"createdOn", offsetof(RouterSessionResponse, created_on),
     &detail::type_of<decltype(RouterSessionResponse::created_on)>, true},
    {"modifiedOn", offsetof(RouterSessionResponse, modified_on),
     &detail::type_of<decltype(RouterSessionResponse::modified_on)>, true},
    {"lastCheckinDate", offsetof(RouterSessionResponse, last_checkin_date),
     &detail::type_of<decltype(RouterSessionResponse::last_checkin_date)>, true},
    {"sessionOutcome", offsetof(RouterSessionResponse, session_outcome),
     &detail::type_of<decltype(RouterSessionResponse::session_outcome)>},
    {"schedulerId", offsetof(RouterSessionResponse, scheduler_id),
     &detail::type_of<decltype(RouterSessionResponse::scheduler_id)>},
    {"jobId", offsetof(RouterSessionResponse, job_id),
     &detail::type_of<decltype(RouterSessionResponse::job_id)>},
    {"bookingId", offsetof(RouterSessionResponse, booking_id),
     &detail::type_of<decltype(RouterSessionResponse::booking_id)>},
    {"leadId", offsetof(RouterSessionResponse, lead_id),
     &detail::type_of<decltype(RouterSessionResponse::lead_id)>},
    {"gbpName", offsetof(RouterSessionResponse, gbp_name),
     &detail::type_of<decltype(RouterSessionResponse::gbp_name)>},
    {"timeslotStart", offsetof(RouterSessionResponse, timeslot_start),
     &detail::type_of<decltype(RouterSessionResponse::timeslot_start)>},
    {"timeslotEnd", offsetof(RouterSessionResponse, timeslot_end),
     &detail::type_of<decltype(RouterSessionResponse::timeslot_end)>},
    {"category", offsetof(RouterSessionResponse, category),
     &detail::type_of<decltype(RouterSessionResponse::category)>},
    {"jobTypeId", offsetof(RouterSessionResponse, job_type_id),
     &detail::type_of<decltype(RouterSessionResponse::job_type_id)>},
    {"businessUnitId", offsetof(RouterSessionResponse, business_unit_id),
     &detail::type_of<decltype(RouterSessionResponse::business_unit_id)>},
    {"customer", offsetof(RouterSessionResponse, customer),
     &detail::type_of<decltype(RouterSessionResponse::customer)>, true},
    {"zoneId", offsetof(RouterSessionResponse, zone_id),
     &detail::type_of<decltype(RouterSessionResponse::zone_id)>},
    {"customerResponses", offsetof(RouterSessionResponse, customer_responses),
     &detail::type_of<decltype(RouterSessionResponse::customer_responses)>},
    {"notes", offsetof(RouterSessionResponse, notes),
     &detail::type_of<decltype(RouterSessionResponse::notes)>},
    {"sourceTracking", offsetof(RouterSessionResponse, source_tracking),
     &detail::type_of<decltype(RouterSessionResponse::source_tracking)>, true},
    {"mobileNotificationOptIn", offsetof(RouterSessionResponse, mobile_notification_opt_in),
     &detail::type_of<decltype(RouterSessionResponse::mobile_notification_opt_in)>},
    {"blockerType", offsetof(RouterSessionResponse, blocker_type),
     &detail::type_of<decltype(RouterSessionResponse::blocker_type)>},
    {"blockerToBookAdditionalData",
     offsetof(RouterSessionResponse, blocker_to_book_additional_data),
     &detail::type_of<decltype(RouterSessionResponse::blocker_to_book_additional_data)>},
    {"lastStep", offsetof(RouterSessionResponse, last_step),
     &detail::type_of<decltype(RouterSessionResponse::last_step)>},
    {"dispatchFeeQuoted", offsetof(RouterSessionResponse, dispatch_fee_quoted),
     &detail::type_of<decltype(RouterSessionResponse::dispatch_fee_quoted)>},
    {"isLocationTakeover", offsetof(RouterSessionResponse, is_location_takeover),
     &detail::type_of<decltype(RouterSessionResponse::is_location_takeover)>},
    {"customOptIn", offsetof(RouterSessionResponse, custom_opt_in),
     &detail::type_of<decltype(RouterSessionResponse::custom_opt_in)>},
    {"marketingOptIn", offsetof(RouterSessionResponse, marketing_opt_in),
     &detail::type_of<decltype(RouterSessionResponse::marketing_opt_in)>},
    {"membershipInterest", offsetof(RouterSessionResponse, membership_interest),
     &detail::type_of<decltype(RouterSessionResponse::membership_interest)>},
    {"paymentInfoCaptured", offsetof(RouterSessionResponse, payment_info_captured),
     &detail::type_of<decltype(RouterSessionResponse::payment_info_captured)>},
    {"externalId", offsetof(RouterSessionResponse, external_id),
     &detail::type_of<decltype(RouterSessionResponse::external_id)>},
    {"recurringServiceId", offsetof(RouterSessionResponse, recurring_service_id),
     &detail::type_of<decltype(RouterSessionResponse::recurring_service_id)>},
    {"campaignName", offsetof(RouterSessionResponse, campaign_name),
     &detail::type_of<decltype(RouterSessionResponse::campaign_name)>},
    {"linearNavigationEnabled", offsetof(RouterSessionResponse, linear_navigation_enabled),
     &detail::type_of<decltype(RouterSessionResponse::linear_navigation_enabled)>},
    {"aiModeEnabled", offsetof(RouterSessionResponse, ai_mode_enabled),
     &detail::type_of<decltype(RouterSessionResponse::ai_mode_enabled)>},
    {"previousSessionId", offsetof(RouterSessionResponse, previous_session_id),
     &detail::type_of<decltype(RouterSessionResponse::previous_session_id)>},
};

}  // namespace tables

const detail::Object RouterSchedulerSessionPerformance::kObject{
    "RouterSchedulerSessionPerformance", tables::kRouterSchedulerSessionPerformance,
    std::size(tables::kRouterSchedulerSessionPerformance),
    offsetof(RouterSchedulerSessionPerformance, extra),
    &detail::construct<RouterSchedulerSessionPerformance>};

const detail::Object RouterPerformanceResponse::kObject{
    "RouterPerformanceResponse", tables::kRouterPerformanceResponse,
    std::size(tables::kRouterPerformanceResponse), offsetof(RouterPerformanceResponse, extra),
    &detail::construct<RouterPerformanceResponse>};

const detail::Object RouterSessionResponse::kObject{
    "RouterSessionResponse", tables::kRouterSessionResponse,
    std::size(tables::kRouterSessionResponse), offsetof(RouterSessionResponse, extra),
    &detail::construct<RouterSessionResponse>};

}  // namespace servicetitan::scheduling_pro
