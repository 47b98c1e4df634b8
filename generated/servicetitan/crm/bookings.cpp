// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/bookings.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::bookings {

namespace tables::get_list2 {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.get_list2",
    .operation_id = "Bookings_GetList2",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
using T = GetList2Query;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BookingResponse>>;
}  // namespace tables::get_list2
Request<Page<BookingResponse>> get_list2(
    std::int64_t booking_provider,
    const GetList2Query& query) {
  return detail::RequestBuilder(tables::get_list2::kOperation)
      .path(booking_provider)
      .query(tables::get_list2::kQuery, query)
      .returning<Page<BookingResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.create",
    .operation_id = "Bookings_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BookingResponse>;
}  // namespace tables::create
Request<BookingResponse> create(std::int64_t booking_provider, const CreateBookingRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .path(booking_provider)
      .body(body)
      .returning<BookingResponse>();
}

namespace tables::get_for_provider {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.get_for_provider",
    .operation_id = "Bookings_GetForProvider",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BookingResponse>;
}  // namespace tables::get_for_provider
Request<BookingResponse> get_for_provider(std::int64_t booking_provider, std::int64_t id) {
  return detail::RequestBuilder(tables::get_for_provider::kOperation)
      .path(booking_provider)
      .path(id)
      .returning<BookingResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.update",
    .operation_id = "Bookings_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BookingResponse>;
}  // namespace tables::update
Request<BookingResponse> update(
    std::int64_t booking_provider,
    std::int64_t id,
    const UpdateBookingRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(booking_provider)
      .path(id)
      .body(body)
      .returning<BookingResponse>();
}

namespace tables::get_contact_list2 {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.get_contact_list2",
    .operation_id = "Bookings_GetContactList2",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
using T = GetContactList2Query;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BookingContactResponse>>;
}  // namespace tables::get_contact_list2
Request<Page<BookingContactResponse>> get_contact_list2(
    std::int64_t booking_provider,
    std::int64_t id,
    const GetContactList2Query& query) {
  return detail::RequestBuilder(tables::get_contact_list2::kOperation)
      .path(booking_provider)
      .path(id)
      .query(tables::get_contact_list2::kQuery, query)
      .returning<Page<BookingContactResponse>>();
}

namespace tables::create_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.create_contact",
    .operation_id = "Bookings_CreateContact",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BookingContactResponse>;
}  // namespace tables::create_contact
Request<BookingContactResponse> create_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    const ContactCreateRequest& body) {
  return detail::RequestBuilder(tables::create_contact::kOperation)
      .path(booking_provider)
      .path(id)
      .body(body)
      .returning<BookingContactResponse>();
}

namespace tables::update_booking_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.update_booking_contact",
    .operation_id = "Bookings_UpdateBookingContact",
    .method = Method::patch,
    .path =
        "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/"
        "{contactId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<UpdateBookingContactRequest>;
}  // namespace tables::update_booking_contact
Request<UpdateBookingContactRequest> update_booking_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    std::int64_t contact_id,
    const UpdateBookingContactRequest& body) {
  return detail::RequestBuilder(tables::update_booking_contact::kOperation)
      .path(booking_provider)
      .path(id)
      .path(contact_id)
      .body(body)
      .returning<UpdateBookingContactRequest>();
}

namespace tables::delete_contact {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.delete_contact",
    .operation_id = "Bookings_DeleteContact",
    .method = Method::delete_,
    .path =
        "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/"
        "{contactId}",
    .scopes = "tn.crm.bookings:w",
};
}  // namespace tables::delete_contact
Request<void> delete_contact(
    std::int64_t booking_provider,
    std::int64_t id,
    std::int64_t contact_id) {
  return detail::RequestBuilder(tables::delete_contact::kOperation)
      .path(booking_provider)
      .path(id)
      .path(contact_id)
      .returning<void>();
}

namespace tables::dismiss_booking {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.dismiss_booking",
    .operation_id = "Bookings_DismissBooking",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss",
    .request_content = Content::json,
    .scopes = "tn.crm.bookings:w",
};
}  // namespace tables::dismiss_booking
Request<void> dismiss_booking(
    std::string_view booking_provider,
    std::int64_t id,
    const DismissBookingModel& body) {
  return detail::RequestBuilder(tables::dismiss_booking::kOperation)
      .path(booking_provider)
      .path(id)
      .body(body)
      .returning<void>();
}

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.get_list",
    .operation_id = "Bookings_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/bookings",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BookingResponse>>;
}  // namespace tables::get_list
Request<Page<BookingResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<BookingResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.get",
    .operation_id = "Bookings_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/bookings/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BookingResponse>;
}  // namespace tables::get
Request<BookingResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<BookingResponse>();
}

namespace tables::get_contact_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.bookings.get_contact_list",
    .operation_id = "Bookings_GetContactList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/bookings/{id}/contacts",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookings:r",
};
using T = GetContactListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<BookingContactResponse>>;
}  // namespace tables::get_contact_list
Request<Page<BookingContactResponse>> get_contact_list(
    std::int64_t id,
    const GetContactListQuery& query) {
  return detail::RequestBuilder(tables::get_contact_list::kOperation)
      .path(id)
      .query(tables::get_contact_list::kQuery, query)
      .returning<Page<BookingContactResponse>>();
}

}  // namespace servicetitan::crm::bookings
