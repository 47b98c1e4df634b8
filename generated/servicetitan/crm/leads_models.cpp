// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/leads_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kCreateFollowUpRequest[];
const detail::Member kCreateFollowUpRequest[] = {
    {"followUpDate", offsetof(CreateFollowUpRequest, follow_up_date),
     &detail::type_of<decltype(CreateFollowUpRequest::follow_up_date)>, true},
    {"text", offsetof(CreateFollowUpRequest, text),
     &detail::type_of<decltype(CreateFollowUpRequest::text)>},
    {"pinToTop", offsetof(CreateFollowUpRequest, pin_to_top),
     &detail::type_of<decltype(CreateFollowUpRequest::pin_to_top)>},
};
void make_create_follow_up_request(void* place) {
  ::new (place) CreateFollowUpRequest{.follow_up_date = detail::unset};
}

extern const detail::Member kDismissLeadRequest[];
const detail::Member kDismissLeadRequest[] = {
    {"dismissingReasonId", offsetof(DismissLeadRequest, dismissing_reason_id),
     &detail::type_of<decltype(DismissLeadRequest::dismissing_reason_id)>, true},
};
void make_dismiss_lead_request(void* place) {
  ::new (place) DismissLeadRequest{.dismissing_reason_id = detail::unset};
}

extern const detail::Member kFollowUpResponse[];
const detail::Member kFollowUpResponse[] = {
    {"leadId", offsetof(FollowUpResponse, lead_id),
     &detail::type_of<decltype(FollowUpResponse::lead_id)>, true},
    {"followUpDate", offsetof(FollowUpResponse, follow_up_date),
     &detail::type_of<decltype(FollowUpResponse::follow_up_date)>, true},
    {"text", offsetof(FollowUpResponse, text), &detail::type_of<decltype(FollowUpResponse::text)>},
    {"pinToTop", offsetof(FollowUpResponse, pin_to_top),
     &detail::type_of<decltype(FollowUpResponse::pin_to_top)>, true},
};

extern const detail::Member kLeadCreateRequest[];
const detail::Member kLeadCreateRequest[] = {
    {"customerId", offsetof(LeadCreateRequest, customer_id),
     &detail::type_of<decltype(LeadCreateRequest::customer_id)>},
    {"locationId", offsetof(LeadCreateRequest, location_id),
     &detail::type_of<decltype(LeadCreateRequest::location_id)>},
    {"campaignId", offsetof(LeadCreateRequest, campaign_id),
     &detail::type_of<decltype(LeadCreateRequest::campaign_id)>, true},
    {"businessUnitId", offsetof(LeadCreateRequest, business_unit_id),
     &detail::type_of<decltype(LeadCreateRequest::business_unit_id)>},
    {"jobTypeId", offsetof(LeadCreateRequest, job_type_id),
     &detail::type_of<decltype(LeadCreateRequest::job_type_id)>},
    {"summary", offsetof(LeadCreateRequest, summary),
     &detail::type_of<decltype(LeadCreateRequest::summary)>, true},
    {"tagTypeIds", offsetof(LeadCreateRequest, tag_type_ids),
     &detail::type_of<decltype(LeadCreateRequest::tag_type_ids)>},
    {"priority", offsetof(LeadCreateRequest, priority),
     &detail::type_of<decltype(LeadCreateRequest::priority)>},
    {"callReasonId", offsetof(LeadCreateRequest, call_reason_id),
     &detail::type_of<decltype(LeadCreateRequest::call_reason_id)>},
    {"followUpDate", offsetof(LeadCreateRequest, follow_up_date),
     &detail::type_of<decltype(LeadCreateRequest::follow_up_date)>},
    {"bookingId", offsetof(LeadCreateRequest, booking_id),
     &detail::type_of<decltype(LeadCreateRequest::booking_id)>},
    {"leadCustomerName", offsetof(LeadCreateRequest, lead_customer_name),
     &detail::type_of<decltype(LeadCreateRequest::lead_customer_name)>},
    {"leadPhone", offsetof(LeadCreateRequest, lead_phone),
     &detail::type_of<decltype(LeadCreateRequest::lead_phone)>},
    {"leadEmail", offsetof(LeadCreateRequest, lead_email),
     &detail::type_of<decltype(LeadCreateRequest::lead_email)>},
    {"leadStreet", offsetof(LeadCreateRequest, lead_street),
     &detail::type_of<decltype(LeadCreateRequest::lead_street)>},
    {"leadUnit", offsetof(LeadCreateRequest, lead_unit),
     &detail::type_of<decltype(LeadCreateRequest::lead_unit)>},
    {"leadCity", offsetof(LeadCreateRequest, lead_city),
     &detail::type_of<decltype(LeadCreateRequest::lead_city)>},
    {"leadState", offsetof(LeadCreateRequest, lead_state),
     &detail::type_of<decltype(LeadCreateRequest::lead_state)>},
    {"leadZip", offsetof(LeadCreateRequest, lead_zip),
     &detail::type_of<decltype(LeadCreateRequest::lead_zip)>},
    {"leadCountry", offsetof(LeadCreateRequest, lead_country),
     &detail::type_of<decltype(LeadCreateRequest::lead_country)>},
};
void make_lead_create_request(void* place) {
  ::new (place) LeadCreateRequest{.campaign_id = detail::unset, .summary = detail::unset};
}

extern const detail::Member kLeadNoteCreateRequest[];
const detail::Member kLeadNoteCreateRequest[] = {
    {"text", offsetof(LeadNoteCreateRequest, text),
     &detail::type_of<decltype(LeadNoteCreateRequest::text)>, true},
    {"pinToTop", offsetof(LeadNoteCreateRequest, pin_to_top),
     &detail::type_of<decltype(LeadNoteCreateRequest::pin_to_top)>},
};
void make_lead_note_create_request(void* place) {
  ::new (place) LeadNoteCreateRequest{.text = detail::unset};
}

extern const detail::Member kLeadResponse[];
const detail::Member kLeadResponse[] = {
    {"id", offsetof(LeadResponse, id), &detail::type_of<decltype(LeadResponse::id)>, true},
    {"status", offsetof(LeadResponse, status), &detail::type_of<decltype(LeadResponse::status)>,
     true},
    {"priority", offsetof(LeadResponse, priority),
     &detail::type_of<decltype(LeadResponse::priority)>, true},
    {"customerId", offsetof(LeadResponse, customer_id),
     &detail::type_of<decltype(LeadResponse::customer_id)>},
    {"locationId", offsetof(LeadResponse, location_id),
     &detail::type_of<decltype(LeadResponse::location_id)>},
    {"businessUnitId", offsetof(LeadResponse, business_unit_id),
     &detail::type_of<decltype(LeadResponse::business_unit_id)>},
    {"jobTypeId", offsetof(LeadResponse, job_type_id),
     &detail::type_of<decltype(LeadResponse::job_type_id)>},
    {"campaignId", offsetof(LeadResponse, campaign_id),
     &detail::type_of<decltype(LeadResponse::campaign_id)>, true},
    {"followUpDate", offsetof(LeadResponse, follow_up_date),
     &detail::type_of<decltype(LeadResponse::follow_up_date)>},
    {"createdById", offsetof(LeadResponse, created_by_id),
     &detail::type_of<decltype(LeadResponse::created_by_id)>, true},
    {"createdOn", offsetof(LeadResponse, created_on),
     &detail::type_of<decltype(LeadResponse::created_on)>, true},
    {"modifiedOn", offsetof(LeadResponse, modified_on),
     &detail::type_of<decltype(LeadResponse::modified_on)>, true},
    {"tagTypeIds", offsetof(LeadResponse, tag_type_ids),
     &detail::type_of<decltype(LeadResponse::tag_type_ids)>},
    {"dismissingReasonId", offsetof(LeadResponse, dismissing_reason_id),
     &detail::type_of<decltype(LeadResponse::dismissing_reason_id)>},
    {"summary", offsetof(LeadResponse, summary), &detail::type_of<decltype(LeadResponse::summary)>},
    {"callReasonId", offsetof(LeadResponse, call_reason_id),
     &detail::type_of<decltype(LeadResponse::call_reason_id)>},
    {"callId", offsetof(LeadResponse, call_id), &detail::type_of<decltype(LeadResponse::call_id)>},
    {"bookingId", offsetof(LeadResponse, booking_id),
     &detail::type_of<decltype(LeadResponse::booking_id)>},
    {"manualCallId", offsetof(LeadResponse, manual_call_id),
     &detail::type_of<decltype(LeadResponse::manual_call_id)>},
    {"leadUrl", offsetof(LeadResponse, lead_url),
     &detail::type_of<decltype(LeadResponse::lead_url)>},
    {"leadCustomerName", offsetof(LeadResponse, lead_customer_name),
     &detail::type_of<decltype(LeadResponse::lead_customer_name)>},
    {"leadPhone", offsetof(LeadResponse, lead_phone),
     &detail::type_of<decltype(LeadResponse::lead_phone)>},
    {"leadEmail", offsetof(LeadResponse, lead_email),
     &detail::type_of<decltype(LeadResponse::lead_email)>},
    {"leadStreet", offsetof(LeadResponse, lead_street),
     &detail::type_of<decltype(LeadResponse::lead_street)>},
    {"leadUnit", offsetof(LeadResponse, lead_unit),
     &detail::type_of<decltype(LeadResponse::lead_unit)>},
    {"leadCity", offsetof(LeadResponse, lead_city),
     &detail::type_of<decltype(LeadResponse::lead_city)>},
    {"leadState", offsetof(LeadResponse, lead_state),
     &detail::type_of<decltype(LeadResponse::lead_state)>},
    {"leadZip", offsetof(LeadResponse, lead_zip),
     &detail::type_of<decltype(LeadResponse::lead_zip)>},
    {"leadCountry", offsetof(LeadResponse, lead_country),
     &detail::type_of<decltype(LeadResponse::lead_country)>},
    {"captureSource", offsetof(LeadResponse, capture_source),
     &detail::type_of<decltype(LeadResponse::capture_source)>},
};

extern const detail::Member kLeadUpdateRequest[];
const detail::Member kLeadUpdateRequest[] = {
    {"campaignId", offsetof(LeadUpdateRequest, campaign_id),
     &detail::type_of<decltype(LeadUpdateRequest::campaign_id)>},
    {"priority", offsetof(LeadUpdateRequest, priority),
     &detail::type_of<decltype(LeadUpdateRequest::priority)>},
    {"businessUnitId", offsetof(LeadUpdateRequest, business_unit_id),
     &detail::type_of<decltype(LeadUpdateRequest::business_unit_id)>},
    {"jobTypeId", offsetof(LeadUpdateRequest, job_type_id),
     &detail::type_of<decltype(LeadUpdateRequest::job_type_id)>},
    {"summary", offsetof(LeadUpdateRequest, summary),
     &detail::type_of<decltype(LeadUpdateRequest::summary)>},
    {"leadCustomerName", offsetof(LeadUpdateRequest, lead_customer_name),
     &detail::type_of<decltype(LeadUpdateRequest::lead_customer_name)>},
    {"leadPhone", offsetof(LeadUpdateRequest, lead_phone),
     &detail::type_of<decltype(LeadUpdateRequest::lead_phone)>},
    {"leadEmail", offsetof(LeadUpdateRequest, lead_email),
     &detail::type_of<decltype(LeadUpdateRequest::lead_email)>},
    {"leadStreet", offsetof(LeadUpdateRequest, lead_street),
     &detail::type_of<decltype(LeadUpdateRequest::lead_street)>},
    {"leadUnit", offsetof(LeadUpdateRequest, lead_unit),
     &detail::type_of<decltype(LeadUpdateRequest::lead_unit)>},
    {"leadCity", offsetof(LeadUpdateRequest, lead_city),
     &detail::type_of<decltype(LeadUpdateRequest::lead_city)>},
    {"leadState", offsetof(LeadUpdateRequest, lead_state),
     &detail::type_of<decltype(LeadUpdateRequest::lead_state)>},
    {"leadZip", offsetof(LeadUpdateRequest, lead_zip),
     &detail::type_of<decltype(LeadUpdateRequest::lead_zip)>},
    {"leadCountry", offsetof(LeadUpdateRequest, lead_country),
     &detail::type_of<decltype(LeadUpdateRequest::lead_country)>},
};

extern const detail::Member kSubmitLeadFormRequest[];
const detail::Member kSubmitLeadFormRequest[] = {
    {"name", offsetof(SubmitLeadFormRequest, name),
     &detail::type_of<decltype(SubmitLeadFormRequest::name)>, true},
    {"email", offsetof(SubmitLeadFormRequest, email),
     &detail::type_of<decltype(SubmitLeadFormRequest::email)>},
    {"phoneNumber", offsetof(SubmitLeadFormRequest, phone_number),
     &detail::type_of<decltype(SubmitLeadFormRequest::phone_number)>},
    {"address", offsetof(SubmitLeadFormRequest, address),
     &detail::type_of<decltype(SubmitLeadFormRequest::address)>},
    {"summary", offsetof(SubmitLeadFormRequest, summary),
     &detail::type_of<decltype(SubmitLeadFormRequest::summary)>},
};
void make_submit_lead_form_request(void* place) {
  ::new (place) SubmitLeadFormRequest{.name = detail::unset};
}

extern const detail::Member kSubmitLeadFormResponse[];
const detail::Member kSubmitLeadFormResponse[] = {
    {"leadId", offsetof(SubmitLeadFormResponse, lead_id),
     &detail::type_of<decltype(SubmitLeadFormResponse::lead_id)>, true},
};

}  // namespace tables

const detail::Object CreateFollowUpRequest::kObject{
    "CreateFollowUpRequest", tables::kCreateFollowUpRequest,
    std::size(tables::kCreateFollowUpRequest), offsetof(CreateFollowUpRequest, extra),
    &tables::make_create_follow_up_request};

const detail::Object DismissLeadRequest::kObject{
    "DismissLeadRequest", tables::kDismissLeadRequest, std::size(tables::kDismissLeadRequest),
    offsetof(DismissLeadRequest, extra), &tables::make_dismiss_lead_request};

const detail::Object FollowUpResponse::kObject{
    "FollowUpResponse", tables::kFollowUpResponse, std::size(tables::kFollowUpResponse),
    offsetof(FollowUpResponse, extra), &detail::construct<FollowUpResponse>};

const detail::Object LeadCreateRequest::kObject{
    "LeadCreateRequest", tables::kLeadCreateRequest, std::size(tables::kLeadCreateRequest),
    offsetof(LeadCreateRequest, extra), &tables::make_lead_create_request};

const detail::Object LeadNoteCreateRequest::kObject{
    "LeadNoteCreateRequest", tables::kLeadNoteCreateRequest,
    std::size(tables::kLeadNoteCreateRequest), offsetof(LeadNoteCreateRequest, extra),
    &tables::make_lead_note_create_request};

const detail::Object LeadResponse::kObject{
    "LeadResponse", tables::kLeadResponse, std::size(tables::kLeadResponse),
    offsetof(LeadResponse, extra), &detail::construct<LeadResponse>};

const detail::Object LeadUpdateRequest::kObject{
    "LeadUpdateRequest", tables::kLeadUpdateRequest, std::size(tables::kLeadUpdateRequest),
    offsetof(LeadUpdateRequest, extra), &detail::construct<LeadUpdateRequest>};

const detail::Object SubmitLeadFormRequest::kObject{
    "SubmitLeadFormRequest", tables::kSubmitLeadFormRequest,
    std::size(tables::kSubmitLeadFormRequest), offsetof(SubmitLeadFormRequest, extra),
    &tables::make_submit_lead_form_request};

const detail::Object SubmitLeadFormResponse::kObject{
    "SubmitLeadFormResponse", tables::kSubmitLeadFormResponse,
    std::size(tables::kSubmitLeadFormResponse), offsetof(SubmitLeadFormResponse, extra),
    &detail::construct<SubmitLeadFormResponse>};

}  // namespace servicetitan::crm
