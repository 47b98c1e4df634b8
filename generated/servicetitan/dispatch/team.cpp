// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/team.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::team {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.team.get_list",
    .operation_id = "Team_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/teams",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.teams:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"includeInactive", offsetof(GetListQuery, include_inactive),
     &detail::type_of<decltype(GetListQuery::include_inactive)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "dispatch.team.create",
    .operation_id = "Team_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/teams",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.teams:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "dispatch.team.get",
    .operation_id = "Team_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/teams/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.teams:r",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "dispatch.team.delete_",
    .operation_id = "Team_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/teams/{id}",
    .scopes = "tn.dis.teams:w",
};

}  // namespace tables

Request<Page<TeamResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<TeamResponse>>();
}

Request<CreateTeamResponse> create(const CreateTeamRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<CreateTeamResponse>();
}

Request<TeamResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<TeamResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::dispatch::team
