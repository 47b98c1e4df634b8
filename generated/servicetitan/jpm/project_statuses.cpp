// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_statuses.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::project_statuses {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.project_statuses.get_list",
    .operation_id = "ProjectStatuses_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-statuses",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projectstatuses:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ProjectStatusResponse>>;
}  // namespace tables::get_list
Request<Page<ProjectStatusResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ProjectStatusResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.project_statuses.get",
    .operation_id = "ProjectStatuses_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-statuses/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.projectstatuses:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProjectStatusResponse>;
}  // namespace tables::get
Request<ProjectStatusResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<ProjectStatusResponse>();
}

}  // namespace servicetitan::jpm::project_statuses
