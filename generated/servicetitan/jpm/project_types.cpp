// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::project_types {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "jpm.project_types.get_list",
    .operation_id = "ProjectTypes_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projecttypes:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.project_types.get",
    .operation_id = "ProjectTypes_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.projecttypes:r",
};

}  // namespace tables

Request<Page<ProjectTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ProjectTypeResponse>>();
}

Request<ProjectTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ProjectTypeResponse>();
}

}  // namespace servicetitan::jpm::project_types
