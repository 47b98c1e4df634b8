// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::export_booking_response {
using T = ExportBookingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"customerType", offsetof(T, customer_type), &detail::type_of<decltype(T::customer_type)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"isFirstTimeClient", offsetof(T, is_first_time_client),
     &detail::type_of<decltype(T::is_first_time_client)>},
    {"uploadedImages", offsetof(T, uploaded_images),
     &detail::type_of<decltype(T::uploaded_images)>},
    {"isSendConfirmationEmail", offsetof(T, is_send_confirmation_email),
     &detail::type_of<decltype(T::is_send_confirmation_email)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"dismissingReasonId", offsetof(T, dismissing_reason_id),
     &detail::type_of<decltype(T::dismissing_reason_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"bookingProviderId", offsetof(T, booking_provider_id),
     &detail::type_of<decltype(T::booking_provider_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_booking_response
constinit const detail::Object ExportBookingResponse::kObject{
    "ExportBookingResponse", tables::export_booking_response::kMembers,
    std::size(tables::export_booking_response::kMembers), offsetof(ExportBookingResponse, extra),
    &detail::construct<ExportBookingResponse>};

namespace tables::export_customer_contact_response {
using T = ExportCustomerContactResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"phoneSettings", offsetof(T, phone_settings), &detail::type_of<decltype(T::phone_settings)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_customer_contact_response
constinit const detail::Object ExportCustomerContactResponse::kObject{
    "ExportCustomerContactResponse", tables::export_customer_contact_response::kMembers,
    std::size(tables::export_customer_contact_response::kMembers),
    offsetof(ExportCustomerContactResponse, extra),
    &detail::construct<ExportCustomerContactResponse>};

namespace tables::export_customer_response {
using T = ExportCustomerResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"balance", offsetof(T, balance), &detail::type_of<decltype(T::balance)>, true},
    {"taxExempt", offsetof(T, tax_exempt), &detail::type_of<decltype(T::tax_exempt)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"doNotMail", offsetof(T, do_not_mail), &detail::type_of<decltype(T::do_not_mail)>, true},
    {"doNotService", offsetof(T, do_not_service), &detail::type_of<decltype(T::do_not_service)>,
     true},
    {"nationalAccount", offsetof(T, national_account),
     &detail::type_of<decltype(T::national_account)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"mergedToId", offsetof(T, merged_to_id), &detail::type_of<decltype(T::merged_to_id)>},
    {"paymentTermId", offsetof(T, payment_term_id), &detail::type_of<decltype(T::payment_term_id)>},
    {"creditLimit", offsetof(T, credit_limit), &detail::type_of<decltype(T::credit_limit)>},
    {"creditLimitBalance", offsetof(T, credit_limit_balance),
     &detail::type_of<decltype(T::credit_limit_balance)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
}  // namespace tables::export_customer_response
constinit const detail::Object ExportCustomerResponse::kObject{
    "ExportCustomerResponse", tables::export_customer_response::kMembers,
    std::size(tables::export_customer_response::kMembers), offsetof(ExportCustomerResponse, extra),
    &detail::construct<ExportCustomerResponse>};

namespace tables::export_leads_response {
using T = ExportLeadsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"callReasonId", offsetof(T, call_reason_id), &detail::type_of<decltype(T::call_reason_id)>},
    {"callId", offsetof(T, call_id), &detail::type_of<decltype(T::call_id)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
    {"manualCallId", offsetof(T, manual_call_id), &detail::type_of<decltype(T::manual_call_id)>},
    {"leadUrl", offsetof(T, lead_url), &detail::type_of<decltype(T::lead_url)>},
    {"leadCustomerName", offsetof(T, lead_customer_name),
     &detail::type_of<decltype(T::lead_customer_name)>},
    {"leadPhone", offsetof(T, lead_phone), &detail::type_of<decltype(T::lead_phone)>},
    {"leadEmail", offsetof(T, lead_email), &detail::type_of<decltype(T::lead_email)>},
    {"leadStreet", offsetof(T, lead_street), &detail::type_of<decltype(T::lead_street)>},
    {"leadUnit", offsetof(T, lead_unit), &detail::type_of<decltype(T::lead_unit)>},
    {"leadCity", offsetof(T, lead_city), &detail::type_of<decltype(T::lead_city)>},
    {"leadState", offsetof(T, lead_state), &detail::type_of<decltype(T::lead_state)>},
    {"leadZip", offsetof(T, lead_zip), &detail::type_of<decltype(T::lead_zip)>},
    {"leadCountry", offsetof(T, lead_country), &detail::type_of<decltype(T::lead_country)>},
    {"captureSource", offsetof(T, capture_source), &detail::type_of<decltype(T::capture_source)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"followUpDate", offsetof(T, follow_up_date), &detail::type_of<decltype(T::follow_up_date)>},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"dismissingReasonId", offsetof(T, dismissing_reason_id),
     &detail::type_of<decltype(T::dismissing_reason_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_leads_response
constinit const detail::Object ExportLeadsResponse::kObject{
    "ExportLeadsResponse", tables::export_leads_response::kMembers,
    std::size(tables::export_leads_response::kMembers), offsetof(ExportLeadsResponse, extra),
    &detail::construct<ExportLeadsResponse>};

namespace tables::export_location_contact_response {
using T = ExportLocationContactResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"phoneSettings", offsetof(T, phone_settings), &detail::type_of<decltype(T::phone_settings)>,
     true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"preferences", offsetof(T, preferences), &detail::type_of<decltype(T::preferences)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::export_location_contact_response
constinit const detail::Object ExportLocationContactResponse::kObject{
    "ExportLocationContactResponse", tables::export_location_contact_response::kMembers,
    std::size(tables::export_location_contact_response::kMembers),
    offsetof(ExportLocationContactResponse, extra),
    &detail::construct<ExportLocationContactResponse>};

namespace tables::export_locations_response {
using T = ExportLocationsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"taxZoneId", offsetof(T, tax_zone_id), &detail::type_of<decltype(T::tax_zone_id)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"mergedToId", offsetof(T, merged_to_id), &detail::type_of<decltype(T::merged_to_id)>},
    {"zoneId", offsetof(T, zone_id), &detail::type_of<decltype(T::zone_id)>},
    {"taxExempt", offsetof(T, tax_exempt), &detail::type_of<decltype(T::tax_exempt)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
}  // namespace tables::export_locations_response
constinit const detail::Object ExportLocationsResponse::kObject{
    "ExportLocationsResponse", tables::export_locations_response::kMembers,
    std::size(tables::export_locations_response::kMembers),
    offsetof(ExportLocationsResponse, extra), &detail::construct<ExportLocationsResponse>};

}  // namespace servicetitan::crm
