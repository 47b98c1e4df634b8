// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/activities_controllers.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::timesheets::activities_controllers {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.activities_controllers.get_list",
    .operation_id = "ActivitiesControllers_GetList",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/activities",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tms.activities:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
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
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ActivitiesResponse>>;
}  // namespace tables::get_list
Request<Page<ActivitiesResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ActivitiesResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.activities_controllers.create",
    .operation_id = "ActivitiesControllers_Create",
    .method = Method::post,
    .path = "/timesheets/v2/tenant/{tenant}/activities",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tms.activities:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::create
Request<ModificationResponse> create(const ActivityCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.activities_controllers.get",
    .operation_id = "ActivitiesControllers_Get",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/activities/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tms.activities:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ActivityResponse>;
}  // namespace tables::get
Request<ActivityResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<ActivityResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.activities_controllers.update",
    .operation_id = "ActivitiesControllers_Update",
    .method = Method::put,
    .path = "/timesheets/v2/tenant/{tenant}/activities/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tms.activities:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ModificationResponse>;
}  // namespace tables::update
Request<ModificationResponse> update(std::int64_t id, const ActivityUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "timesheets.activities_controllers.delete_",
    .operation_id = "ActivitiesControllers_Delete",
    .method = Method::delete_,
    .path = "/timesheets/v2/tenant/{tenant}/activities/{id}",
    .scopes = "tn.tms.activities:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::timesheets::activities_controllers
