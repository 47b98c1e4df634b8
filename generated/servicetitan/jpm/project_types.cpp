// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/project_types.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::project_types {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.project_types.get_list",
    .operation_id = "ProjectTypes_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-types",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projecttypes:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ProjectTypeResponse>>;
}  // namespace tables::get_list
Request<Page<ProjectTypeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ProjectTypeResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.project_types.get",
    .operation_id = "ProjectTypes_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/project-types/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.projecttypes:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProjectTypeResponse>;
}  // namespace tables::get
Request<ProjectTypeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<ProjectTypeResponse>();
}

}  // namespace servicetitan::jpm::project_types
