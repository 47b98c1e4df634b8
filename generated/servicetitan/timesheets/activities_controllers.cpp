// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/activities_controllers.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::timesheets::activities_controllers {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "timesheets.activities_controllers.get_list",
    .operation_id = "ActivitiesControllers_GetList",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/activities",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tms.activities:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
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
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "timesheets.activities_controllers.create",
    .operation_id = "ActivitiesControllers_Create",
    .method = Method::post,
    .path = "/timesheets/v2/tenant/{tenant}/activities",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tms.activities:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "timesheets.activities_controllers.get",
    .operation_id = "ActivitiesControllers_Get",
    .method = Method::get,
    .path = "/timesheets/v2/tenant/{tenant}/activities/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tms.activities:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "timesheets.activities_controllers.update",
    .operation_id = "ActivitiesControllers_Update",
    .method = Method::put,
    .path = "/timesheets/v2/tenant/{tenant}/activities/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tms.activities:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "timesheets.activities_controllers.delete_",
    .operation_id = "ActivitiesControllers_Delete",
    .method = Method::delete_,
    .path = "/timesheets/v2/tenant/{tenant}/activities/{id}",
    .scopes = "tn.tms.activities:w",
};

}  // namespace tables

Request<Page<ActivitiesResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ActivitiesResponse>>();
}

Request<ModificationResponse> create(const ActivityCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ModificationResponse>();
}

Request<ActivityResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ActivityResponse>();
}

Request<ModificationResponse> update(std::int64_t id, const ActivityUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ModificationResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

}  // namespace servicetitan::timesheets::activities_controllers
