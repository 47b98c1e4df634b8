// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/user_roles.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::user_roles {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "settings.user_roles.get_list",
    .operation_id = "UserRoles_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/user-roles",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.userroles:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"employeeType", offsetof(GetListQuery, employee_type),
     &detail::type_of<decltype(GetListQuery::employee_type)>},
};

}  // namespace tables

Request<Page<UserRoleResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<UserRoleResponse>>();
}

}  // namespace servicetitan::settings::user_roles
