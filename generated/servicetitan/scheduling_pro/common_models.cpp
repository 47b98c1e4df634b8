// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables::address {
using T = Address;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
};
}  // namespace tables::address
constinit const detail::Object Address::kObject{
    "Address", tables::address::kMembers, std::size(tables::address::kMembers),
    offsetof(Address, extra), &detail::construct<Address>};

namespace tables::customer {
using T = Customer;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"isNewCustomer", offsetof(T, is_new_customer), &detail::type_of<decltype(T::is_new_customer)>,
     true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"firstName", offsetof(T, first_name), &detail::type_of<decltype(T::first_name)>},
    {"lastName", offsetof(T, last_name), &detail::type_of<decltype(T::last_name)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"phone", offsetof(T, phone), &detail::type_of<decltype(T::phone)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"isNewLocation", offsetof(T, is_new_location), &detail::type_of<decltype(T::is_new_location)>,
     true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"browserName", offsetof(T, browser_name), &detail::type_of<decltype(T::browser_name)>},
    {"browserVersion", offsetof(T, browser_version),
     &detail::type_of<decltype(T::browser_version)>},
    {"cpuArchitecture", offsetof(T, cpu_architecture),
     &detail::type_of<decltype(T::cpu_architecture)>},
    {"deviceModel", offsetof(T, device_model), &detail::type_of<decltype(T::device_model)>},
    {"deviceType", offsetof(T, device_type), &detail::type_of<decltype(T::device_type)>},
    {"deviceVendor", offsetof(T, device_vendor), &detail::type_of<decltype(T::device_vendor)>},
    {"engineName", offsetof(T, engine_name), &detail::type_of<decltype(T::engine_name)>},
    {"engineVersion", offsetof(T, engine_version), &detail::type_of<decltype(T::engine_version)>},
    {"ipAddress", offsetof(T, ip_address), &detail::type_of<decltype(T::ip_address)>},
    {"isBot", offsetof(T, is_bot), &detail::type_of<decltype(T::is_bot)>},
    {"osName", offsetof(T, os_name), &detail::type_of<decltype(T::os_name)>},
    {"osVersion", offsetof(T, os_version), &detail::type_of<decltype(T::os_version)>},
    {"userAgent", offsetof(T, user_agent), &detail::type_of<decltype(T::user_agent)>},
};
}  // namespace tables::customer
constinit const detail::Object Customer::kObject{
    "Customer", tables::customer::kMembers, std::size(tables::customer::kMembers),
    offsetof(Customer, extra), &detail::construct<Customer>};

namespace tables::source_tracking {
using T = SourceTracking;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"isRWGSession", offsetof(T, is_rwg_session), &detail::type_of<decltype(T::is_rwg_session)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"landingPageUrl", offsetof(T, landing_page_url),
     &detail::type_of<decltype(T::landing_page_url)>},
    {"gclid", offsetof(T, gclid), &detail::type_of<decltype(T::gclid)>},
    {"fbclid", offsetof(T, fbclid), &detail::type_of<decltype(T::fbclid)>},
    {"msclkid", offsetof(T, msclkid), &detail::type_of<decltype(T::msclkid)>},
    {"utmSource", offsetof(T, utm_source), &detail::type_of<decltype(T::utm_source)>},
    {"utmMedium", offsetof(T, utm_medium), &detail::type_of<decltype(T::utm_medium)>},
    {"utmCampaign", offsetof(T, utm_campaign), &detail::type_of<decltype(T::utm_campaign)>},
    {"utmAdgroup", offsetof(T, utm_adgroup), &detail::type_of<decltype(T::utm_adgroup)>},
    {"utmTerm", offsetof(T, utm_term), &detail::type_of<decltype(T::utm_term)>},
    {"utmContent", offsetof(T, utm_content), &detail::type_of<decltype(T::utm_content)>},
    {"googleAnalyticsClientId", offsetof(T, google_analytics_client_id),
     &detail::type_of<decltype(T::google_analytics_client_id)>},
    {"bookedFrom", offsetof(T, booked_from), &detail::type_of<decltype(T::booked_from)>},
    {"sourcedFromMarketingPro", offsetof(T, sourced_from_marketing_pro),
     &detail::type_of<decltype(T::sourced_from_marketing_pro)>},
    {"gbraid", offsetof(T, gbraid), &detail::type_of<decltype(T::gbraid)>},
    {"wbraid", offsetof(T, wbraid), &detail::type_of<decltype(T::wbraid)>},
    {"marketingSource", offsetof(T, marketing_source),
     &detail::type_of<decltype(T::marketing_source)>},
};
}  // namespace tables::source_tracking
constinit const detail::Object SourceTracking::kObject{
    "SourceTracking", tables::source_tracking::kMembers,
    std::size(tables::source_tracking::kMembers), offsetof(SourceTracking, extra),
    &detail::construct<SourceTracking>};

namespace tables::scheduler_session_response {
using T = SchedulerSessionResponse;
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
}  // namespace tables::scheduler_session_response
constinit const detail::Object SchedulerSessionResponse::kObject{
    "SchedulerSessionResponse", tables::scheduler_session_response::kMembers,
    std::size(tables::scheduler_session_response::kMembers),
    offsetof(SchedulerSessionResponse, extra), &detail::construct<SchedulerSessionResponse>};

}  // namespace servicetitan::scheduling_pro
