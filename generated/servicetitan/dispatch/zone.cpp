// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/zone.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::zone {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.zone.get_list",
    .operation_id = "Zone_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/zones",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.zones:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreateZone;
const Operation kCreateZone{
    .name = "dispatch.zone.create_zone",
    .operation_id = "Zone_CreateZone",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/zones",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.zones:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "dispatch.zone.get",
    .operation_id = "Zone_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/zones/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.zones:r",
};

extern const Operation kUpdateZone;
const Operation kUpdateZone{
    .name = "dispatch.zone.update_zone",
    .operation_id = "Zone_UpdateZone",
    .method = Method::patch,
    .path = "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.zones:w",
};

extern const Operation kDeleteZone;
const Operation kDeleteZone{
    .name = "dispatch.zone.delete_zone",
    .operation_id = "Zone_DeleteZone",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
    .scopes = "tn.dis.zones:w",
};

}  // namespace tables

Request<Page<ZoneResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ZoneResponse>>();
}

Request<CreateOrUpdateZoneResponse> create_zone(const CreateOrUpdateZoneRequestArgs& body) {
  return detail::RequestBuilder(tables::kCreateZone)
      .body(body)
      .returning<CreateOrUpdateZoneResponse>();
}

Request<ZoneResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ZoneResponse>();
}

Request<CreateOrUpdateZoneResponse> update_zone(
    std::int64_t zone_id,
    const CreateOrUpdateZoneRequestArgs& body) {
  return detail::RequestBuilder(tables::kUpdateZone)
      .path(zone_id)
      .body(body)
      .returning<CreateOrUpdateZoneResponse>();
}

Request<void> delete_zone(std::int64_t zone_id) {
  return detail::RequestBuilder(tables::kDeleteZone).path(zone_id).returning<void>();
}

}  // namespace servicetitan::dispatch::zone
