// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/team.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::team {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.team.get_list",
    .operation_id = "Team_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/teams",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.teams:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"includeInactive", offsetof(T, include_inactive),
     &detail::type_of<decltype(T::include_inactive)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<TeamResponse>>;
}  // namespace tables::get_list
Request<Page<TeamResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<TeamResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.team.create",
    .operation_id = "Team_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/teams",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.teams:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateTeamResponse>;
}  // namespace tables::create
Request<CreateTeamResponse> create(const CreateTeamRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CreateTeamResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.team.get",
    .operation_id = "Team_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/teams/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.teams:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TeamResponse>;
}  // namespace tables::get
Request<TeamResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<TeamResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.team.delete_",
    .operation_id = "Team_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/teams/{id}",
    .scopes = "tn.dis.teams:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::dispatch::team
