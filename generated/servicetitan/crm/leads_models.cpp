// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/leads_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::create_follow_up_request {
using T = CreateFollowUpRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"followUpDate", offsetof(T, follow_up_date), &detail::type_of<decltype(T::follow_up_date)>,
     true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>},
    {"pinToTop", offsetof(T, pin_to_top), &detail::type_of<decltype(T::pin_to_top)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.follow_up_date = detail::unset};
}
}  // namespace tables::create_follow_up_request
constinit const detail::Object CreateFollowUpRequest::kObject{
    "CreateFollowUpRequest", tables::create_follow_up_request::kMembers,
    std::size(tables::create_follow_up_request::kMembers), offsetof(CreateFollowUpRequest, extra),
    &tables::create_follow_up_request::make};

namespace tables::dismiss_lead_request {
using T = DismissLeadRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"dismissingReasonId", offsetof(T, dismissing_reason_id),
     &detail::type_of<decltype(T::dismissing_reason_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.dismissing_reason_id = detail::unset};
}
}  // namespace tables::dismiss_lead_request
constinit const detail::Object DismissLeadRequest::kObject{
    "DismissLeadRequest", tables::dismiss_lead_request::kMembers,
    std::size(tables::dismiss_lead_request::kMembers), offsetof(DismissLeadRequest, extra),
    &tables::dismiss_lead_request::make};

namespace tables::follow_up_response {
using T = FollowUpResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"leadId", offsetof(T, lead_id), &detail::type_of<decltype(T::lead_id)>, true},
    {"followUpDate", offsetof(T, follow_up_date), &detail::type_of<decltype(T::follow_up_date)>,
     true},
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>},
    {"pinToTop", offsetof(T, pin_to_top), &detail::type_of<decltype(T::pin_to_top)>, true},
};
}  // namespace tables::follow_up_response
constinit const detail::Object FollowUpResponse::kObject{
    "FollowUpResponse", tables::follow_up_response::kMembers,
    std::size(tables::follow_up_response::kMembers), offsetof(FollowUpResponse, extra),
    &detail::construct<FollowUpResponse>};

namespace tables::lead_create_request {
using T = LeadCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>, true},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"callReasonId", offsetof(T, call_reason_id), &detail::type_of<decltype(T::call_reason_id)>},
    {"followUpDate", offsetof(T, follow_up_date), &detail::type_of<decltype(T::follow_up_date)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
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
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.campaign_id = detail::unset, .summary = detail::unset};
}
}  // namespace tables::lead_create_request
constinit const detail::Object LeadCreateRequest::kObject{
    "LeadCreateRequest", tables::lead_create_request::kMembers,
    std::size(tables::lead_create_request::kMembers), offsetof(LeadCreateRequest, extra),
    &tables::lead_create_request::make};

namespace tables::lead_note_create_request {
using T = LeadNoteCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"pinToTop", offsetof(T, pin_to_top), &detail::type_of<decltype(T::pin_to_top)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.text = detail::unset};
}
}  // namespace tables::lead_note_create_request
constinit const detail::Object LeadNoteCreateRequest::kObject{
    "LeadNoteCreateRequest", tables::lead_note_create_request::kMembers,
    std::size(tables::lead_note_create_request::kMembers), offsetof(LeadNoteCreateRequest, extra),
    &tables::lead_note_create_request::make};

namespace tables::lead_response {
using T = LeadResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
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
};
}  // namespace tables::lead_response
constinit const detail::Object LeadResponse::kObject{
    "LeadResponse", tables::lead_response::kMembers, std::size(tables::lead_response::kMembers),
    offsetof(LeadResponse, extra), &detail::construct<LeadResponse>};

namespace tables::lead_update_request {
using T = LeadUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
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
};
}  // namespace tables::lead_update_request
constinit const detail::Object LeadUpdateRequest::kObject{
    "LeadUpdateRequest", tables::lead_update_request::kMembers,
    std::size(tables::lead_update_request::kMembers), offsetof(LeadUpdateRequest, extra),
    &detail::construct<LeadUpdateRequest>};

namespace tables::submit_lead_form_request {
using T = SubmitLeadFormRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"phoneNumber", offsetof(T, phone_number), &detail::type_of<decltype(T::phone_number)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::submit_lead_form_request
constinit const detail::Object SubmitLeadFormRequest::kObject{
    "SubmitLeadFormRequest", tables::submit_lead_form_request::kMembers,
    std::size(tables::submit_lead_form_request::kMembers), offsetof(SubmitLeadFormRequest, extra),
    &tables::submit_lead_form_request::make};

namespace tables::submit_lead_form_response {
using T = SubmitLeadFormResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"leadId", offsetof(T, lead_id), &detail::type_of<decltype(T::lead_id)>, true},
};
}  // namespace tables::submit_lead_form_response
constinit const detail::Object SubmitLeadFormResponse::kObject{
    "SubmitLeadFormResponse", tables::submit_lead_form_response::kMembers,
    std::size(tables::submit_lead_form_response::kMembers), offsetof(SubmitLeadFormResponse, extra),
    &detail::construct<SubmitLeadFormResponse>};

}  // namespace servicetitan::crm
