// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/tag_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::tag_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "settings.tag_types.get_list",
    .operation_id = "TagTypes_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/tag-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.tagtypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
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
    .name = "settings.tag_types.create",
    .operation_id = "TagTypes_Create",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/tag-types",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.tagtypes:w",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "settings.tag_types.update",
    .operation_id = "TagTypes_Update",
    .method = Method::patch,
    .path = "/settings/v2/tenant/{tenant}/tag-types/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.tagtypes:w",
};

}  // namespace tables

Request<Page<TagTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TagTypeResponse>>();
}

Request<ModificationResponse> create(const CreateTagTypeRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const UpdateTagTypeRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

}  // namespace servicetitan::settings::tag_types
