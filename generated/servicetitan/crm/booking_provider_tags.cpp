// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/booking_provider_tags.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::booking_provider_tags {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.booking_provider_tags.get_list",
    .operation_id = "BookingProviderTags_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookingprovidertags:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
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
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<GetBookingProviderTagResponse>>;
}  // namespace tables::get_list
Request<Page<GetBookingProviderTagResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<GetBookingProviderTagResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.booking_provider_tags.create",
    .operation_id = "BookingProviderTags_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookingprovidertags:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateBookingProviderTagResponse>;
}  // namespace tables::create
Request<CreateBookingProviderTagResponse> create(const CreateBookingProviderTagRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CreateBookingProviderTagResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.booking_provider_tags.get",
    .operation_id = "BookingProviderTags_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.bookingprovidertags:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GetBookingProviderTagResponse>;
}  // namespace tables::get
Request<GetBookingProviderTagResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<GetBookingProviderTagResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "crm.booking_provider_tags.update",
    .operation_id = "BookingProviderTags_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookingprovidertags:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<BookingProviderTagResponse>;
}  // namespace tables::update
Request<BookingProviderTagResponse> update(
    std::int64_t id,
    const UpdateBookingProviderTagRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<BookingProviderTagResponse>();
}

}  // namespace servicetitan::crm::booking_provider_tags
