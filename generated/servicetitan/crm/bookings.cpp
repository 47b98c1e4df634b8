// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bookings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::bookings {

namespace tables {

extern const Operation kGetList2;
const Operation kGetList2{
    .name = "crm.bookings.get_list2",
    .operation_id = "Bookings_GetList2",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
extern const detail::QueryMember kGetList2Query[];
const detail::QueryMember kGetList2Query[] = {
    {"ids", offsetof(GetList2Query, ids), &detail::type_of<decltype(GetList2Query::ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(GetList2Query, page), &detail::type_of<decltype(GetList2Query::page)>},
    {"pageSize", offsetof(GetList2Query, page_size),
     &detail::type_of<decltype(GetList2Query::page_size)>},
    {"includeTotal", offsetof(GetList2Query, include_total),
     &detail::type_of<decltype(GetList2Query::include_total)>},
    {"createdBefore", offsetof(GetList2Query, created_before),
     &detail::type_of<decltype(GetList2Query::created_before)>},
    {"createdOnOrAfter", offsetof(GetList2Query, created_on_or_after),
     &detail::type_of<decltype(GetList2Query::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetList2Query, modified_before),
     &detail::type_of<decltype(GetList2Query::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetList2Query, modified_on_or_after),
     &detail::type_of<decltype(GetList2Query::modified_on_or_after)>},
    {"externalId", offsetof(GetList2Query, external_id),
     &detail::type_of<decltype(GetList2Query::external_id)>},
    {"sort", offsetof(GetList2Query, sort), &detail::type_of<decltype(GetList2Query::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "crm.bookings.create",
    .operation_id = "Bookings_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};

extern const Operation kGetForProvider;
const Operation kGetForProvider{
    .name = "crm.bookings.get_for_provider",
    .operation_id = "Bookings_GetForProvider",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "crm.bookings.update",
    .operation_id = "Bookings_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};

extern const Operation kGetContactList2;
const Operation kGetContactList2{
    .name = "crm.bookings.get_contact_list2",
    .operation_id = "Bookings_GetContactList2",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
extern const detail::QueryMember kGetContactList2Query[];
const detail::QueryMember kGetContactList2Query[] = {
    {"page", offsetof(GetContactList2Query, page),
     &detail::type_of<decltype(GetContactList2Query::page)>},
    {"pageSize", offsetof(GetContactList2Query, page_size),
     &detail::type_of<decltype(GetContactList2Query::page_size)>},
    {"includeTotal", offsetof(GetContactList2Query, include_total),
     &detail::type_of<decltype(GetContactList2Query::include_total)>},
};

extern const Operation kCreateContact;
const Operation kCreateContact{
    .name = "crm.bookings.create_contact",
    .operation_id = "Bookings_CreateContact",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};

extern const Operation kUpdateBookingContact;
const Operation kUpdateBookingContact{
    .name = "crm.bookings.update_booking_contact",
    .operation_id = "Bookings_UpdateBookingContact",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};

extern const Operation kDeleteContact;
const Operation kDeleteContact{
    .name = "crm.bookings.delete_contact",
    .operation_id = "Bookings_DeleteContact",
    .method = Method::delete_,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
    .scopes = "tn.crm.bookings:w",
};

extern const Operation kDismissBooking;
const Operation kDismissBooking{
    .name = "crm.bookings.dismiss_booking",
    .operation_id = "Bookings_DismissBooking",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss",
    .request_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};

extern const Operation kGetList;
const Operation kGetList{
    .name = "crm.bookings.get_list",
    .operation_id = "Bookings_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/bookings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"externalId", offsetof(GetListQuery, external_id),
     &detail::type_of<decltype(GetListQuery::external_id)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "crm.bookings.get",
    .operation_id = "Bookings_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/bookings/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};

extern const Operation kGetContactList;
const Operation kGetContactList{
    .name = "crm.bookings.get_contact_list",
    .operation_id = "Bookings_GetContactList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/bookings/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
extern const detail::QueryMember kGetContactListQuery[];
const detail::QueryMember kGetContactListQuery[] = {
    {"page", offsetof(GetContactListQuery, page),
     &detail::type_of<decltype(GetContactListQuery::page)>},
    {"pageSize", offsetof(GetContactListQuery, page_size),
     &detail::type_of<decltype(GetContactListQuery::page_size)>},
    {"includeTotal", offsetof(GetContactListQuery, include_total),
     &detail::type_of<decltype(GetContactListQuery::include_total)>},
};

}  // namespace tables

Request<Page<BookingResponse>> get_list2(
    std::int64_t booking_provider,
    const GetList2Query& query) {
  return detail::RequestBuilder(tables::kGetList2)
      .path(booking_provider)
      .query(tables::kGetList2Query, query)
      .returning<Page<BookingResponse>>();
}

Request<BookingResponse> create(std::int64_t booking_provider, const CreateBookingRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .path(booking_provider)
      .body(body)
      .returning<BookingResponse>();
}

Request<BookingResponse> get_for_provider(std::int64_t booking_provider, std::int64_t id) {
  return detail::RequestBuilder(tables::kGetForProvider)
      .path(booking_provider)
      .path(id)
      .returning<BookingResponse>();
}

Request<BookingResponse> update(
    std::int64_t booking_provider,
    std::int64_t id,
    const UpdateBookingRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(booking_provider)
      .path(id)
      .body(body)
      .returning<BookingResponse>();
}

Request<Page<BookingContactResponse>> get_contact_list2(
    std::int64_t booking_provider,
    std::int64_t id,
    const GetContactList2Query& query) {
  return detail::RequestBuilder(tables::kGetContactList2)
      .path(booking_provider)
      .path(id)
      .query(tables::kGetContactList2Query, query)
      .returning<Page<BookingContactResponse>>();
}

Request<BookingContactResponse> create_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    const ContactCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateContact)
      .path(booking_provider)
      .path(id)
      .body(body)
      .returning<BookingContactResponse>();
}

Request<UpdateBookingContactRequest> update_booking_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    std::int64_t contact_id,
    const UpdateBookingContactRequest& body) {
  return detail::RequestBuilder(tables::kUpdateBookingContact)
      .path(booking_provider)
      .path(id)
      .path(contact_id)
      .body(body)
      .returning<UpdateBookingContactRequest>();
}

Request<void> delete_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    std::int64_t contact_id) {
  return detail::RequestBuilder(tables::kDeleteContact)
      .path(booking_provider)
      .path(id)
      .path(contact_id)
      .returning<void>();
}

Request<void> dismiss_booking(
    std::string_view booking_provider,
    std::int64_t id,
    const DismissBookingModel& body) {
  return detail::RequestBuilder(tables::kDismissBooking)
      .path(booking_provider)
      .path(id)
      .body(body)
      .returning<void>();
}

Request<Page<BookingResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<BookingResponse>>();
}

Request<BookingResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<BookingResponse>();
}

Request<Page<BookingContactResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query) {
  return detail::RequestBuilder(tables::kGetContactList)
      .path(id)
      .query(tables::kGetContactListQuery, query)
      .returning<Page<BookingContactResponse>>();
}

}  // namespace servicetitan::crm::bookings
