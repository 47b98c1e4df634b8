// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_statuses.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::project_statuses {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "jpm.project_statuses.get_list",
    .operation_id = "ProjectStatuses_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-statuses",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projectstatuses:r",
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
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
};

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.project_statuses.get",
    .operation_id = "ProjectStatuses_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-statuses/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.projectstatuses:r",
};

}  // namespace tables

Request<Page<ProjectStatusResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ProjectStatusResponse>>();
}

Request<ProjectStatusResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ProjectStatusResponse>();
}

}  // namespace servicetitan::jpm::project_statuses
