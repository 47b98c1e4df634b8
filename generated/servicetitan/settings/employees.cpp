// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/employees.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::employees {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "settings.employees.get_list",
    .operation_id = "Employees_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/employees",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.employees:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"userIds", offsetof(GetListQuery, user_ids),
     &detail::type_of<decltype(GetListQuery::user_ids)>, detail::QueryStyle::comma},
    {"name", offsetof(GetListQuery, name), &detail::type_of<decltype(GetListQuery::name)>},
    {"email", offsetof(GetListQuery, email), &detail::type_of<decltype(GetListQuery::email)>},
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
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "settings.employees.create",
    .operation_id = "Employees_Create",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/employees",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.employees:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "settings.employees.get",
    .operation_id = "Employees_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/employees/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.stt.employees:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "settings.employees.update",
    .operation_id = "Employees_Update",
    .method = Method::patch,
    .path = "/settings/v2/tenant/{tenant}/employees/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.employees:w",
};

extern const Operation kAccountActions;
const Operation kAccountActions{
    .name = "settings.employees.account_actions",
    .operation_id = "Employees_AccountActions",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/employees/{id}/account-actions",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.employees:w",
};

}  // namespace tables

Request<Page<EmployeeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<EmployeeResponse>>();
}

Request<EmployeeCreateResponse> create(const EmployeeCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<EmployeeCreateResponse>();
}

Request<EmployeeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<EmployeeResponse>();
}

Request<EmployeeUpdateResponse> update(std::int64_t id, const EmployeeUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<EmployeeUpdateResponse>();
}

Request<AccountActionResponse> account_actions(std::int64_t id, const AccountActionRequest& body) {
  return detail::RequestBuilder(tables::kAccountActions)
      .path(id)
      .body(body)
      .returning<AccountActionResponse>();
}

}  // namespace servicetitan::settings::employees
