// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bookings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables {

extern const detail::Member kAddressPatchModel[];
const detail::Member kAddressPatchModel[] = {
    {"street", offsetof(AddressPatchModel, street),
     &detail::type_of<decltype(AddressPatchModel::street)>},
    {"unit", offsetof(AddressPatchModel, unit),
     &detail::type_of<decltype(AddressPatchModel::unit)>},
    {"city", offsetof(AddressPatchModel, city),
     &detail::type_of<decltype(AddressPatchModel::city)>},
    {"state", offsetof(AddressPatchModel, state),
     &detail::type_of<decltype(AddressPatchModel::state)>},
    {"zip", offsetof(AddressPatchModel, zip), &detail::type_of<decltype(AddressPatchModel::zip)>},
    {"country", offsetof(AddressPatchModel, country),
     &detail::type_of<decltype(AddressPatchModel::country)>},
};

extern const detail::Member kBookingContactModel[];
const detail::Member kBookingContactModel[] = {
    {"type", offsetof(BookingContactModel, type),
     &detail::type_of<decltype(BookingContactModel::type)>, true},
    {"value", offsetof(BookingContactModel, value),
     &detail::type_of<decltype(BookingContactModel::value)>, true},
    {"memo", offsetof(BookingContactModel, memo),
     &detail::type_of<decltype(BookingContactModel::memo)>},
};
void make_booking_contact_model(void* place) {
  ::new (place) BookingContactModel{.type = detail::unset, .value = detail::unset};
}

extern const detail::Member kBookingContactResponse[];
const detail::Member kBookingContactResponse[] = {
    {"id", offsetof(BookingContactResponse, id),
     &detail::type_of<decltype(BookingContactResponse::id)>, true},
    {"type", offsetof(BookingContactResponse, type),
     &detail::type_of<decltype(BookingContactResponse::type)>, true},
    {"value", offsetof(BookingContactResponse, value),
     &detail::type_of<decltype(BookingContactResponse::value)>, true},
    {"memo", offsetof(BookingContactResponse, memo),
     &detail::type_of<decltype(BookingContactResponse::memo)>, true},
    {"modifiedOn", offsetof(BookingContactResponse, modified_on),
     &detail::type_of<decltype(BookingContactResponse::modified_on)>, true},
};

extern const detail::Member kBookingResponse[];
const detail::Member kBookingResponse[] = {
    {"id", offsetof(BookingResponse, id), &detail::type_of<decltype(BookingResponse::id)>, true},
    {"source", offsetof(BookingResponse, source),
     &detail::type_of<decltype(BookingResponse::source)>, true},
    {"createdOn", offsetof(BookingResponse, created_on),
     &detail::type_of<decltype(BookingResponse::created_on)>, true},
    {"name", offsetof(BookingResponse, name), &detail::type_of<decltype(BookingResponse::name)>,
     true},
    {"address", offsetof(BookingResponse, address),
     &detail::type_of<decltype(BookingResponse::address)>},
    {"customerType", offsetof(BookingResponse, customer_type),
     &detail::type_of<decltype(BookingResponse::customer_type)>},
    {"start", offsetof(BookingResponse, start), &detail::type_of<decltype(BookingResponse::start)>,
     true},
    {"campaignId", offsetof(BookingResponse, campaign_id),
     &detail::type_of<decltype(BookingResponse::campaign_id)>},
    {"businessUnitId", offsetof(BookingResponse, business_unit_id),
     &detail::type_of<decltype(BookingResponse::business_unit_id)>},
    {"isFirstTimeClient", offsetof(BookingResponse, is_first_time_client),
     &detail::type_of<decltype(BookingResponse::is_first_time_client)>},
    {"uploadedImages", offsetof(BookingResponse, uploaded_images),
     &detail::type_of<decltype(BookingResponse::uploaded_images)>},
    {"isSendConfirmationEmail", offsetof(BookingResponse, is_send_confirmation_email),
     &detail::type_of<decltype(BookingResponse::is_send_confirmation_email)>},
    {"status", offsetof(BookingResponse, status),
     &detail::type_of<decltype(BookingResponse::status)>, true},
    {"dismissingReasonId", offsetof(BookingResponse, dismissing_reason_id),
     &detail::type_of<decltype(BookingResponse::dismissing_reason_id)>},
    {"jobId", offsetof(BookingResponse, job_id),
     &detail::type_of<decltype(BookingResponse::job_id)>},
    {"externalId", offsetof(BookingResponse, external_id),
     &detail::type_of<decltype(BookingResponse::external_id)>, true},
    {"priority", offsetof(BookingResponse, priority),
     &detail::type_of<decltype(BookingResponse::priority)>},
    {"jobTypeId", offsetof(BookingResponse, job_type_id),
     &detail::type_of<decltype(BookingResponse::job_type_id)>},
    {"bookingProviderId", offsetof(BookingResponse, booking_provider_id),
     &detail::type_of<decltype(BookingResponse::booking_provider_id)>, true},
    {"modifiedOn", offsetof(BookingResponse, modified_on),
     &detail::type_of<decltype(BookingResponse::modified_on)>, true},
    {"summary", offsetof(BookingResponse, summary),
     &detail::type_of<decltype(BookingResponse::summary)>},
};

extern const detail::Member kContactCreateRequest[];
const detail::Member kContactCreateRequest[] = {
    {"type", offsetof(ContactCreateRequest, type),
     &detail::type_of<decltype(ContactCreateRequest::type)>, true},
    {"value", offsetof(ContactCreateRequest, value),
     &detail::type_of<decltype(ContactCreateRequest::value)>, true},
    {"memo", offsetof(ContactCreateRequest, memo),
     &detail::type_of<decltype(ContactCreateRequest::memo)>},
};
void make_contact_create_request(void* place) {
  ::new (place) ContactCreateRequest{.type = detail::unset, .value = detail::unset};
}

extern const detail::Member kCreateBookingRequest[];
const detail::Member kCreateBookingRequest[] = {
    {"source", offsetof(CreateBookingRequest, source),
     &detail::type_of<decltype(CreateBookingRequest::source)>, true},
    {"name", offsetof(CreateBookingRequest, name),
     &detail::type_of<decltype(CreateBookingRequest::name)>, true},
    {"address", offsetof(CreateBookingRequest, address),
     &detail::type_of<decltype(CreateBookingRequest::address)>},
    {"contacts", offsetof(CreateBookingRequest, contacts),
     &detail::type_of<decltype(CreateBookingRequest::contacts)>},
    {"customerType", offsetof(CreateBookingRequest, customer_type),
     &detail::type_of<decltype(CreateBookingRequest::customer_type)>},
    {"start", offsetof(CreateBookingRequest, start),
     &detail::type_of<decltype(CreateBookingRequest::start)>},
    {"summary", offsetof(CreateBookingRequest, summary),
     &detail::type_of<decltype(CreateBookingRequest::summary)>, true},
    {"campaignId", offsetof(CreateBookingRequest, campaign_id),
     &detail::type_of<decltype(CreateBookingRequest::campaign_id)>},
    {"businessUnitId", offsetof(CreateBookingRequest, business_unit_id),
     &detail::type_of<decltype(CreateBookingRequest::business_unit_id)>},
    {"jobTypeId", offsetof(CreateBookingRequest, job_type_id),
     &detail::type_of<decltype(CreateBookingRequest::job_type_id)>},
    {"priority", offsetof(CreateBookingRequest, priority),
     &detail::type_of<decltype(CreateBookingRequest::priority)>},
    {"isFirstTimeClient", offsetof(CreateBookingRequest, is_first_time_client),
     &detail::type_of<decltype(CreateBookingRequest::is_first_time_client)>, true},
    {"uploadedImages", offsetof(CreateBookingRequest, uploaded_images),
     &detail::type_of<decltype(CreateBookingRequest::uploaded_images)>},
    {"isSendConfirmationEmail", offsetof(CreateBookingRequest, is_send_confirmation_email),
     &detail::type_of<decltype(CreateBookingRequest::is_send_confirmation_email)>},
    {"externalId", offsetof(CreateBookingRequest, external_id),
     &detail::type_of<decltype(CreateBookingRequest::external_id)>, true},
};
void make_create_booking_request(void* place) {
  ::new (place) CreateBookingRequest{
      .source = detail::unset,
      .name = detail::unset,
      .summary = detail::unset,
      .is_first_time_client = detail::unset,
      .external_id = detail::unset,
  };
}

extern const detail::Member kDismissBookingModel[];
const detail::Member kDismissBookingModel[] = {
    {"callReasonId", offsetof(DismissBookingModel, call_reason_id),
     &detail::type_of<decltype(DismissBookingModel::call_reason_id)>},
    {"dismissingMemo", offsetof(DismissBookingModel, dismissing_memo),
     &detail::type_of<decltype(DismissBookingModel::dismissing_memo)>},
};

extern const detail::Member kUpdateBookingContactRequest[];
const detail::Member kUpdateBookingContactRequest[] = {
    {"type", offsetof(UpdateBookingContactRequest, type),
     &detail::type_of<decltype(UpdateBookingContactRequest::type)>},
    {"value", offsetof(UpdateBookingContactRequest, value),
     &detail::type_of<decltype(UpdateBookingContactRequest::value)>},
    {"memo", offsetof(UpdateBookingContactRequest, memo),
     &detail::type_of<decltype(UpdateBookingContactRequest::memo)>},
};

extern const detail::Member kUpdateBookingRequest[];
const detail::Member kUpdateBookingRequest[] = {
    {"source", offsetof(UpdateBookingRequest, source),
     &detail::type_of<decltype(UpdateBookingRequest::source)>},
    {"name", offsetof(UpdateBookingRequest, name),
     &detail::type_of<decltype(UpdateBookingRequest::name)>},
    {"address", offsetof(UpdateBookingRequest, address),
     &detail::type_of<decltype(UpdateBookingRequest::address)>},
    {"customerType", offsetof(UpdateBookingRequest, customer_type),
     &detail::type_of<decltype(UpdateBookingRequest::customer_type)>},
    {"start", offsetof(UpdateBookingRequest, start),
     &detail::type_of<decltype(UpdateBookingRequest::start)>},
    {"summary", offsetof(UpdateBookingRequest, summary),
     &detail::type_of<decltype(UpdateBookingRequest::summary)>},
    {"campaignId", offsetof(UpdateBookingRequest, campaign_id),
     &detail::type_of<decltype(UpdateBookingRequest::campaign_id)>},
    {"businessUnitId", offsetof(UpdateBookingRequest, business_unit_id),
     &detail::type_of<decltype(UpdateBookingRequest::business_unit_id)>},
    {"jobTypeId", offsetof(UpdateBookingRequest, job_type_id),
     &detail::type_of<decltype(UpdateBookingRequest::job_type_id)>},
    {"priority", offsetof(UpdateBookingRequest, priority),
     &detail::type_of<decltype(UpdateBookingRequest::priority)>},
    {"isFirstTimeClient", offsetof(UpdateBookingRequest, is_first_time_client),
     &detail::type_of<decltype(UpdateBookingRequest::is_first_time_client)>},
    {"uploadedImages", offsetof(UpdateBookingRequest, uploaded_images),
     &detail::type_of<decltype(UpdateBookingRequest::uploaded_images)>},
    {"externalId", offsetof(UpdateBookingRequest, external_id),
     &detail::type_of<decltype(UpdateBookingRequest::external_id)>},
};

}  // namespace tables

const detail::Object AddressPatchModel::kObject{
    "AddressPatchModel", tables::kAddressPatchModel, std::size(tables::kAddressPatchModel),
    offsetof(AddressPatchModel, extra), &detail::construct<AddressPatchModel>};

const detail::Object BookingContactModel::kObject{
    "BookingContactModel", tables::kBookingContactModel, std::size(tables::kBookingContactModel),
    offsetof(BookingContactModel, extra), &tables::make_booking_contact_model};

const detail::Object BookingContactResponse::kObject{
    "BookingContactResponse", tables::kBookingContactResponse,
    std::size(tables::kBookingContactResponse), offsetof(BookingContactResponse, extra),
    &detail::construct<BookingContactResponse>};

const detail::Object BookingResponse::kObject{
    "BookingResponse", tables::kBookingResponse, std::size(tables::kBookingResponse),
    offsetof(BookingResponse, extra), &detail::construct<BookingResponse>};

const detail::Object ContactCreateRequest::kObject{
    "ContactCreateRequest", tables::kContactCreateRequest, std::size(tables::kContactCreateRequest),
    offsetof(ContactCreateRequest, extra), &tables::make_contact_create_request};

const detail::Object CreateBookingRequest::kObject{
    "CreateBookingRequest", tables::kCreateBookingRequest, std::size(tables::kCreateBookingRequest),
    offsetof(CreateBookingRequest, extra), &tables::make_create_booking_request};

const detail::Object DismissBookingModel::kObject{
    "DismissBookingModel", tables::kDismissBookingModel, std::size(tables::kDismissBookingModel),
    offsetof(DismissBookingModel, extra), &detail::construct<DismissBookingModel>};

const detail::Object UpdateBookingContactRequest::kObject{
    "UpdateBookingContactRequest", tables::kUpdateBookingContactRequest,
    std::size(tables::kUpdateBookingContactRequest), offsetof(UpdateBookingContactRequest, extra),
    &detail::construct<UpdateBookingContactRequest>};

const detail::Object UpdateBookingRequest::kObject{
    "UpdateBookingRequest", tables::kUpdateBookingRequest, std::size(tables::kUpdateBookingRequest),
    offsetof(UpdateBookingRequest, extra), &detail::construct<UpdateBookingRequest>};

}  // namespace servicetitan::crm
