// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/user_roles.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::user_roles {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.user_roles.get_list",
    .operation_id = "UserRoles_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/user-roles",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.userroles:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<UserRoleResponse>>;
}  // namespace tables::get_list
Request<Page<UserRoleResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<UserRoleResponse>>();
}

}  // namespace servicetitan::settings::user_roles
