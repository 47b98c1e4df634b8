// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/employees.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::employees {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.employees.get_list",
    .operation_id = "Employees_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/employees",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.employees:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"userIds", offsetof(T, user_ids), &detail::type_of<decltype(T::user_ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<EmployeeResponse>>;
}  // namespace tables::get_list
Request<Page<EmployeeResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<EmployeeResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.employees.create",
    .operation_id = "Employees_Create",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/employees",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.employees:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EmployeeCreateResponse>;
}  // namespace tables::create
Request<EmployeeCreateResponse> create(const EmployeeCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<EmployeeCreateResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.employees.get",
    .operation_id = "Employees_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/employees/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.stt.employees:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EmployeeResponse>;
}  // namespace tables::get
Request<EmployeeResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<EmployeeResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.employees.update",
    .operation_id = "Employees_Update",
    .method = Method::patch,
    .path = "/settings/v2/tenant/{tenant}/employees/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.employees:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<EmployeeUpdateResponse>;
}  // namespace tables::update
Request<EmployeeUpdateResponse> update(std::int64_t id, const EmployeeUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<EmployeeUpdateResponse>();
}

namespace tables::account_actions {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.employees.account_actions",
    .operation_id = "Employees_AccountActions",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/employees/{id}/account-actions",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.employees:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AccountActionResponse>;
}  // namespace tables::account_actions
Request<AccountActionResponse> account_actions(std::int64_t id, const AccountActionRequest& body) {
  return detail::RequestBuilder(tables::account_actions::kOperation)
      .path(id)
      .body(body)
      .returning<AccountActionResponse>();
}

}  // namespace servicetitan::settings::employees
