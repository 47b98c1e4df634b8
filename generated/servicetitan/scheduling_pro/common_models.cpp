// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/scheduling_pro/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::scheduling_pro {

namespace tables {

extern const detail::Member kAddress[];
const detail::Member kAddress[] = {
    {"street", offsetof(Address, street), &detail::type_of<decltype(Address::street)>},
    {"unit", offsetof(Address, unit), &detail::type_of<decltype(Address::unit)>},
    {"city", offsetof(Address, city), &detail::type_of<decltype(Address::city)>},
    {"state", offsetof(Address, state), &detail::type_of<decltype(Address::state)>},
    {"zip", offsetof(Address, zip), &detail::type_of<decltype(Address::zip)>},
    {"country", offsetof(Address, country), &detail::type_of<decltype(Address::country)>},
};

extern const detail::Member kCustomer[];
const detail::Member kCustomer[] = {
    {"isNewCustomer", offsetof(Customer, is_new_customer),
     &detail::type_of<decltype(Customer::is_new_customer)>, true},
    {"id", offsetof(Customer, id), &detail::type_of<decltype(Customer::id)>},
    {"firstName", offsetof(Customer, first_name), &detail::type_of<decltype(Customer::first_name)>},
    {"lastName", offsetof(Customer, last_name), &detail::type_of<decltype(Customer::last_name)>},
    {"email", offsetof(Customer, email), &detail::type_of<decltype(Customer::email)>},
    {"phone", offsetof(Customer, phone), &detail::type_of<decltype(Customer::phone)>},
    {"locationId", offsetof(Customer, location_id),
     &detail::type_of<decltype(Customer::location_id)>},
    {"isNewLocation", offsetof(Customer, is_new_location),
     &detail::type_of<decltype(Customer::is_new_location)>, true},
    {"address", offsetof(Customer, address), &detail::type_of<decltype(Customer::address)>, true},
    {"browserName", offsetof(Customer, browser_name),
     &detail::type_of<decltype(Customer::browser_name)>},
    {"browserVersion", offsetof(Customer, browser_version),
     &detail::type_of<decltype(Customer::browser_version)>},
    {"cpuArchitecture", offsetof(Customer, cpu_architecture),
     &detail::type_of<decltype(Customer::cpu_architecture)>},
    {"deviceModel", offsetof(Customer, device_model),
     &detail::type_of<decltype(Customer::device_model)>},
    {"deviceType", offsetof(Customer, device_type),
     &detail::type_of<decltype(Customer::device_type)>},
    {"deviceVendor", offsetof(Customer, device_vendor),
     &detail::type_of<decltype(Customer::device_vendor)>},
    {"engineName", offsetof(Customer, engine_name),
     &detail::type_of<decltype(Customer::engine_name)>},
    {"engineVersion", offsetof(Customer, engine_version),
     &detail::type_of<decltype(Customer::engine_version)>},
    {"ipAddress", offsetof(Customer, ip_address), &detail::type_of<decltype(Customer::ip_address)>},
    {"isBot", offsetof(Customer, is_bot), &detail::type_of<decltype(Customer::is_bot)>},
    {"osName", offsetof(Customer, os_name), &detail::type_of<decltype(Customer::os_name)>},
    {"osVersion", offsetof(Customer, os_version), &detail::type_of<decltype(Customer::os_version)>},
    {"userAgent", offsetof(Customer, user_agent), &detail::type_of<decltype(Customer::user_agent)>},
};

extern const detail::Member kSourceTracking[];
const detail::Member kSourceTracking[] = {
    {"isRWGSession", offsetof(SourceTracking, is_rwg_session),
     &detail::type_of<decltype(SourceTracking::is_rwg_session)>},
    {"campaignId", offsetof(SourceTracking, campaign_id),
     &detail::type_of<decltype(SourceTracking::campaign_id)>},
    {"landingPageUrl", offsetof(SourceTracking, landing_page_url),
     &detail::type_of<decltype(SourceTracking::landing_page_url)>},
    {"gclid", offsetof(SourceTracking, gclid), &detail::type_of<decltype(SourceTracking::gclid)>},
    {"fbclid", offsetof(SourceTracking, fbclid),
     &detail::type_of<decltype(SourceTracking::fbclid)>},
    {"msclkid", offsetof(SourceTracking, msclkid),
     &detail::type_of<decltype(SourceTracking::msclkid)>},
    {"utmSource", offsetof(SourceTracking, utm_source),
     &detail::type_of<decltype(SourceTracking::utm_source)>},
    {"utmMedium", offsetof(SourceTracking, utm_medium),
     &detail::type_of<decltype(SourceTracking::utm_medium)>},
    {"utmCampaign", offsetof(SourceTracking, utm_campaign),
     &detail::type_of<decltype(SourceTracking::utm_campaign)>},
    {"utmAdgroup", offsetof(SourceTracking, utm_adgroup),
     &detail::type_of<decltype(SourceTracking::utm_adgroup)>},
    {"utmTerm", offsetof(SourceTracking, utm_term),
     &detail::type_of<decltype(SourceTracking::utm_term)>},
    {"utmContent", offsetof(SourceTracking, utm_content),
     &detail::type_of<decltype(SourceTracking::utm_content)>},
    {"googleAnalyticsClientId", offsetof(SourceTracking, google_analytics_client_id),
     &detail::type_of<decltype(SourceTracking::google_analytics_client_id)>},
    {"bookedFrom", offsetof(SourceTracking, booked_from),
     &detail::type_of<decltype(SourceTracking::booked_from)>},
    {"sourcedFromMarketingPro", offsetof(SourceTracking, sourced_from_marketing_pro),
     &detail::type_of<decltype(SourceTracking::sourced_from_marketing_pro)>},
    {"gbraid", offsetof(SourceTracking, gbraid),
     &detail::type_of<decltype(SourceTracking::gbraid)>},
    {"wbraid", offsetof(SourceTracking, wbraid),
     &detail::type_of<decltype(SourceTracking::wbraid)>},
    {"marketingSource", offsetof(SourceTracking, marketing_source),
     &detail::type_of<decltype(SourceTracking::marketing_source)>},
};

extern const detail::Member kSchedulerSessionResponse[];
const detail::Member kSchedulerSessionResponse[] = {
    {"id", offsetof(SchedulerSessionResponse, id),
     &detail::type_of<decltype(SchedulerSessionResponse::id)>, true},
    {"createdOn", offsetof(SchedulerSessionResponse, created_on),
     &detail::type_of<decltype(SchedulerSessionResponse::created_on)>, true},
    {"modifiedOn", offsetof(SchedulerSessionResponse, modified_on),
     &detail::type_of<decltype(SchedulerSessionResponse::modified_on)>, true},
    {"lastCheckinDate", offsetof(SchedulerSessionResponse, last_checkin_date),
     &detail::type_of<decltype(SchedulerSessionResponse::last_checkin_date)>, true},
    {"sessionOutcome", offsetof(SchedulerSessionResponse, session_outcome),
     &detail::type_of<decltype(SchedulerSessionResponse::session_outcome)>},
    {"schedulerId", offsetof(SchedulerSessionResponse, scheduler_id),
     &detail::type_of<decltype(SchedulerSessionResponse::scheduler_id)>},
    {"jobId", offsetof(SchedulerSessionResponse, job_id),
     &detail::type_of<decltype(SchedulerSessionResponse::job_id)>},
    {"bookingId", offsetof(SchedulerSessionResponse, booking_id),
     &detail::type_of<decltype(SchedulerSessionResponse::booking_id)>},
    {"leadId", offsetof(SchedulerSessionResponse, lead_id),
     &detail::type_of<decltype(SchedulerSessionResponse::lead_id)>},
    {"gbpName", offsetof(SchedulerSessionResponse, gbp_name),
     &detail::type_of<decltype(SchedulerSessionResponse::gbp_name)>},
    {"timeslotStart", offsetof(SchedulerSessionResponse, timeslot_start),
     &detail::type_of<decltype(SchedulerSessionResponse::timeslot_start)>},
    {"timeslotEnd", offsetof(SchedulerSessionResponse, timeslot_end),
     &detail::type_of<decltype(SchedulerSessionResponse::timeslot_end)>},
    {"category", offsetof(SchedulerSessionResponse, category),
     &detail::type_of<decltype(SchedulerSessionResponse::category)>},
    {"jobTypeId", offsetof(SchedulerSessionResponse, job_type_id),
     &detail::type_of<decltype(SchedulerSessionResponse::job_type_id)>},
    {"businessUnitId", offsetof(SchedulerSessionResponse, business_unit_id),
     &detail::type_of<decltype(SchedulerSessionResponse::business_unit_id)>},
    {"customer", offsetof(SchedulerSessionResponse, customer),
     &detail::type_of<decltype(SchedulerSessionResponse::customer)>, true},
    {"zoneId", offsetof(SchedulerSessionResponse, zone_id),
     &detail::type_of<decltype(SchedulerSessionResponse::zone_id)>},
    {"customerResponses", offsetof(SchedulerSessionResponse, customer_responses),
     &detail::type_of<decltype(SchedulerSessionResponse::customer_responses)>},
    {"notes", offsetof(SchedulerSessionResponse, notes),
     &detail::type_of<decltype(SchedulerSessionResponse::notes)>},
    {"sourceTracking", offsetof(SchedulerSessionResponse, source_tracking),
     &detail::type_of<decltype(SchedulerSessionResponse::source_tracking)>, true},
    {"mobileNotificationOptIn", offsetof(SchedulerSessionResponse, mobile_notification_opt_in),
     &detail::type_of<decltype(SchedulerSessionResponse::mobile_notification_opt_in)>},
    {"blockerType", offsetof(SchedulerSessionResponse, blocker_type),
     &detail::type_of<decltype(SchedulerSessionResponse::blocker_type)>},
    {"blockerToBookAdditionalData",
     offsetof(SchedulerSessionResponse, blocker_to_book_additional_data),
     &detail::type_of<decltype(SchedulerSessionResponse::blocker_to_book_additional_data)>},
    {"lastStep", offsetof(SchedulerSessionResponse, last_step),
     &detail::type_of<decltype(SchedulerSessionResponse::last_step)>},
    {"dispatchFeeQuoted", offsetof(SchedulerSessionResponse, dispatch_fee_quoted),
     &detail::type_of<decltype(SchedulerSessionResponse::dispatch_fee_quoted)>},
    {"isLocationTakeover", offsetof(SchedulerSessionResponse, is_location_takeover),
     &detail::type_of<decltype(SchedulerSessionResponse::is_location_takeover)>},
    {"customOptIn", offsetof(SchedulerSessionResponse, custom_opt_in),
     &detail::type_of<decltype(SchedulerSessionResponse::custom_opt_in)>},
    {"marketingOptIn", offsetof(SchedulerSessionResponse, marketing_opt_in),
     &detail::type_of<decltype(SchedulerSessionResponse::marketing_opt_in)>},
    {"membershipInterest", offsetof(SchedulerSessionResponse, membership_interest),
     &detail::type_of<decltype(SchedulerSessionResponse::membership_interest)>},
    {"paymentInfoCaptured", offsetof(SchedulerSessionResponse, payment_info_captured),
     &detail::type_of<decltype(SchedulerSessionResponse::payment_info_captured)>},
    {"externalId", offsetof(SchedulerSessionResponse, external_id),
     &detail::type_of<decltype(SchedulerSessionResponse::external_id)>},
    {"recurringServiceId", offsetof(SchedulerSessionResponse, recurring_service_id),
     &detail::type_of<decltype(SchedulerSessionResponse::recurring_service_id)>},
    {"campaignName", offsetof(SchedulerSessionResponse, campaign_name),
     &detail::type_of<decltype(SchedulerSessionResponse::campaign_name)>},
    {"linearNavigationEnabled", offsetof(SchedulerSessionResponse, linear_navigation_enabled),
     &detail::type_of<decltype(SchedulerSessionResponse::linear_navigation_enabled)>},
    {"aiModeEnabled", offsetof(SchedulerSessionResponse, ai_mode_enabled),
     &detail::type_of<decltype(SchedulerSessionResponse::ai_mode_enabled)>},
    {"previousSessionId", offsetof(SchedulerSessionResponse, previous_session_id),
     &detail::type_of<decltype(SchedulerSessionResponse::previous_session_id)>},
};

}  // namespace tables

const detail::Object Address::kObject{
    "Address", tables::kAddress, std::size(tables::kAddress), offsetof(Address, extra),
    &detail::construct<Address>};

const detail::Object Customer::kObject{
    "Customer", tables::kCustomer, std::size(tables::kCustomer), offsetof(Customer, extra),
    &detail::construct<Customer>};

const detail::Object SourceTracking::kObject{
    "SourceTracking", tables::kSourceTracking, std::size(tables::kSourceTracking),
    offsetof(SourceTracking, extra), &detail::construct<SourceTracking>};

const detail::Object SchedulerSessionResponse::kObject{
    "SchedulerSessionResponse", tables::kSchedulerSessionResponse,
    std::size(tables::kSchedulerSessionResponse), offsetof(SchedulerSessionResponse, extra),
    &detail::construct<SchedulerSessionResponse>};

}  // namespace servicetitan::scheduling_pro
