// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_sub_statuses.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::project_sub_statuses {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.project_sub_statuses.get_list",
    .operation_id = "ProjectSubStatuses_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-substatuses",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projectsubstatuses:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"statusId", offsetof(T, status_id), &detail::type_of<decltype(T::status_id)>},
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
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ProjectSubStatusResponse>>;
}  // namespace tables::get_list
Request<Page<ProjectSubStatusResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ProjectSubStatusResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.project_sub_statuses.get",
    .operation_id = "ProjectSubStatuses_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-substatuses/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.projectsubstatuses:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProjectSubStatusResponse>;
}  // namespace tables::get
Request<ProjectSubStatusResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<ProjectSubStatusResponse>();
}

}  // namespace servicetitan::jpm::project_sub_statuses
