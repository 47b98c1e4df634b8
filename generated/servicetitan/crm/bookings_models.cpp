// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bookings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::crm {

namespace tables::address_patch_model {
using T = AddressPatchModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"street", offsetof(T, street), &detail::type_of<decltype(T::street)>},
    {"unit", offsetof(T, unit), &detail::type_of<decltype(T::unit)>},
    {"city", offsetof(T, city), &detail::type_of<decltype(T::city)>},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"zip", offsetof(T, zip), &detail::type_of<decltype(T::zip)>},
    {"country", offsetof(T, country), &detail::type_of<decltype(T::country)>},
};
}  // namespace tables::address_patch_model
constinit const detail::Object AddressPatchModel::kObject{
    "AddressPatchModel", tables::address_patch_model::kMembers,
    std::size(tables::address_patch_model::kMembers), offsetof(AddressPatchModel, extra),
    &detail::construct<AddressPatchModel>};

namespace tables::booking_contact_model {
using T = BookingContactModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .value = detail::unset};
}
}  // namespace tables::booking_contact_model
constinit const detail::Object BookingContactModel::kObject{
    "BookingContactModel", tables::booking_contact_model::kMembers,
    std::size(tables::booking_contact_model::kMembers), offsetof(BookingContactModel, extra),
    &tables::booking_contact_model::make};

namespace tables::booking_contact_response {
using T = BookingContactResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::booking_contact_response
constinit const detail::Object BookingContactResponse::kObject{
    "BookingContactResponse", tables::booking_contact_response::kMembers,
    std::size(tables::booking_contact_response::kMembers), offsetof(BookingContactResponse, extra),
    &detail::construct<BookingContactResponse>};

namespace tables::booking_response {
using T = BookingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
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
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
};
}  // namespace tables::booking_response
constinit const detail::Object BookingResponse::kObject{
    "BookingResponse", tables::booking_response::kMembers,
    std::size(tables::booking_response::kMembers), offsetof(BookingResponse, extra),
    &detail::construct<BookingResponse>};

namespace tables::contact_create_request {
using T = ContactCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .value = detail::unset};
}
}  // namespace tables::contact_create_request
constinit const detail::Object ContactCreateRequest::kObject{
    "ContactCreateRequest", tables::contact_create_request::kMembers,
    std::size(tables::contact_create_request::kMembers), offsetof(ContactCreateRequest, extra),
    &tables::contact_create_request::make};

namespace tables::create_booking_request {
using T = CreateBookingRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"contacts", offsetof(T, contacts), &detail::type_of<decltype(T::contacts)>},
    {"customerType", offsetof(T, customer_type), &detail::type_of<decltype(T::customer_type)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"isFirstTimeClient", offsetof(T, is_first_time_client),
     &detail::type_of<decltype(T::is_first_time_client)>, true},
    {"uploadedImages", offsetof(T, uploaded_images),
     &detail::type_of<decltype(T::uploaded_images)>},
    {"isSendConfirmationEmail", offsetof(T, is_send_confirmation_email),
     &detail::type_of<decltype(T::is_send_confirmation_email)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .source = detail::unset,
      .name = detail::unset,
      .summary = detail::unset,
      .is_first_time_client = detail::unset,
      .external_id = detail::unset,
  };
}
}  // namespace tables::create_booking_request
constinit const detail::Object CreateBookingRequest::kObject{
    "CreateBookingRequest", tables::create_booking_request::kMembers,
    std::size(tables::create_booking_request::kMembers), offsetof(CreateBookingRequest, extra),
    &tables::create_booking_request::make};

namespace tables::dismiss_booking_model {
using T = DismissBookingModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"callReasonId", offsetof(T, call_reason_id), &detail::type_of<decltype(T::call_reason_id)>},
    {"dismissingMemo", offsetof(T, dismissing_memo),
     &detail::type_of<decltype(T::dismissing_memo)>},
};
}  // namespace tables::dismiss_booking_model
constinit const detail::Object DismissBookingModel::kObject{
    "DismissBookingModel", tables::dismiss_booking_model::kMembers,
    std::size(tables::dismiss_booking_model::kMembers), offsetof(DismissBookingModel, extra),
    &detail::construct<DismissBookingModel>};

namespace tables::update_booking_contact_request {
using T = UpdateBookingContactRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
}  // namespace tables::update_booking_contact_request
constinit const detail::Object UpdateBookingContactRequest::kObject{
    "UpdateBookingContactRequest", tables::update_booking_contact_request::kMembers,
    std::size(tables::update_booking_contact_request::kMembers),
    offsetof(UpdateBookingContactRequest, extra), &detail::construct<UpdateBookingContactRequest>};

namespace tables::update_booking_request {
using T = UpdateBookingRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"address", offsetof(T, address), &detail::type_of<decltype(T::address)>},
    {"customerType", offsetof(T, customer_type), &detail::type_of<decltype(T::customer_type)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"isFirstTimeClient", offsetof(T, is_first_time_client),
     &detail::type_of<decltype(T::is_first_time_client)>},
    {"uploadedImages", offsetof(T, uploaded_images),
     &detail::type_of<decltype(T::uploaded_images)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
};
}  // namespace tables::update_booking_request
constinit const detail::Object UpdateBookingRequest::kObject{
    "UpdateBookingRequest", tables::update_booking_request::kMembers,
    std::size(tables::update_booking_request::kMembers), offsetof(UpdateBookingRequest, extra),
    &detail::construct<UpdateBookingRequest>};

}  // namespace servicetitan::crm
