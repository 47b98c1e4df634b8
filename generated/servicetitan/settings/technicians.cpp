// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/technicians.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::settings::technicians {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.technicians.get_list",
    .operation_id = "Technicians_GetList",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/technicians",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.stt.technicians:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"userIds", offsetof(T, user_ids), &detail::type_of<decltype(T::user_ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
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
constexpr detail::AnyType kResult = detail::any_type<Page<TechnicianResponse>>;
}  // namespace tables::get_list
Request<Page<TechnicianResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<TechnicianResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.technicians.create",
    .operation_id = "Technicians_Create",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/technicians",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.technicians:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianCreateResponse>;
}  // namespace tables::create
Request<TechnicianCreateResponse> create(const TechnicianCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<TechnicianCreateResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.technicians.get",
    .operation_id = "Technicians_Get",
    .method = Method::get,
    .path = "/settings/v2/tenant/{tenant}/technicians/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.stt.technicians:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianResponse>;
}  // namespace tables::get
Request<TechnicianResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<TechnicianResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.technicians.update",
    .operation_id = "Technicians_Update",
    .method = Method::patch,
    .path = "/settings/v2/tenant/{tenant}/technicians/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.technicians:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TechnicianUpdateResponse>;
}  // namespace tables::update
Request<TechnicianUpdateResponse> update(std::int64_t id, const TechnicianUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<TechnicianUpdateResponse>();
}

namespace tables::account_actions {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "settings.technicians.account_actions",
    .operation_id = "Technicians_AccountActions",
    .method = Method::post,
    .path = "/settings/v2/tenant/{tenant}/technicians/{id}/account-actions",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.stt.technicians:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AccountActionResponse>;
}  // namespace tables::account_actions
Request<AccountActionResponse> account_actions(
    std::int64_t id,
    const TechnicianAccountActionRequest& body) {
  return detail::RequestBuilder(tables::account_actions::kOperation)
      .path(id)
      .body(body)
      .returning<AccountActionResponse>();
}

}  // namespace servicetitan::settings::technicians
