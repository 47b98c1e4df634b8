// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/crm/booking_provider_tags.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::crm::booking_provider_tags {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "crm.booking_provider_tags.get_list",
    .operation_id = "BookingProviderTags_GetList",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.crm.bookingprovidertags:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
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
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "crm.booking_provider_tags.create",
    .operation_id = "BookingProviderTags_Create",
    .method = Method::post,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookingprovidertags:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "crm.booking_provider_tags.get",
    .operation_id = "BookingProviderTags_Get",
    .method = Method::get,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.crm.bookingprovidertags:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "crm.booking_provider_tags.update",
    .operation_id = "BookingProviderTags_Update",
    .method = Method::patch,
    .path = "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.crm.bookingprovidertags:w",
};

}  // namespace tables

Request<Page<GetBookingProviderTagResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<GetBookingProviderTagResponse>>();
}

Request<CreateBookingProviderTagResponse> create(const CreateBookingProviderTagRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<CreateBookingProviderTagResponse>();
}

Request<GetBookingProviderTagResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<GetBookingProviderTagResponse>();
}

Request<BookingProviderTagResponse> update(
    std::int64_t id,
    const UpdateBookingProviderTagRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<BookingProviderTagResponse>();
}

}  // namespace servicetitan::crm::booking_provider_tags
