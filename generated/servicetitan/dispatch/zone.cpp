// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/zone.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::zone {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.zone.get_list",
    .operation_id = "Zone_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/zones",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.zones:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ZoneResponse>>;
}  // namespace tables::get_list
Request<Page<ZoneResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ZoneResponse>>();
}

namespace tables::create_zone {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.zone.create_zone",
    .operation_id = "Zone_CreateZone",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/zones",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.zones:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateOrUpdateZoneResponse>;
}  // namespace tables::create_zone
Request<CreateOrUpdateZoneResponse> create_zone(const CreateOrUpdateZoneRequestArgs& body) {
  return detail::RequestBuilder(tables::create_zone::kOperation)
      .body(body)
      .returning<CreateOrUpdateZoneResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.zone.get",
    .operation_id = "Zone_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/zones/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.zones:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ZoneResponse>;
}  // namespace tables::get
Request<ZoneResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<ZoneResponse>();
}

namespace tables::update_zone {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.zone.update_zone",
    .operation_id = "Zone_UpdateZone",
    .method = Method::patch,
    .path = "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.zones:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateOrUpdateZoneResponse>;
}  // namespace tables::update_zone
Request<CreateOrUpdateZoneResponse> update_zone(
    std::int64_t zone_id,
    const CreateOrUpdateZoneRequestArgs& body) {
  return detail::RequestBuilder(tables::update_zone::kOperation)
      .path(zone_id)
      .body(body)
      .returning<CreateOrUpdateZoneResponse>();
}

namespace tables::delete_zone {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.zone.delete_zone",
    .operation_id = "Zone_DeleteZone",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
    .scopes = "tn.dis.zones:w",
};
}  // namespace tables::delete_zone
Request<void> delete_zone(std::int64_t zone_id) {
  return detail::RequestBuilder(tables::delete_zone::kOperation).path(zone_id).returning<void>();
}

}  // namespace servicetitan::dispatch::zone
