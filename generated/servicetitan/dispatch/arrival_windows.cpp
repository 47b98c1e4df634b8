// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/arrival_windows.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::arrival_windows {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.arrival_windows.get_list",
    .operation_id = "ArrivalWindows_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.arrivalwindows:r",
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
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "dispatch.arrival_windows.create",
    .operation_id = "ArrivalWindows_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};

extern const Operation kGetConfiguration;
const Operation kGetConfiguration{
    .name = "dispatch.arrival_windows.get_configuration",
    .operation_id = "ArrivalWindows_GetConfiguration",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.arrivalwindows:r",
};

extern const Operation kUpdatedConfiguration;
const Operation kUpdatedConfiguration{
    .name = "dispatch.arrival_windows.updated_configuration",
    .operation_id = "ArrivalWindows_UpdatedConfiguration",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "dispatch.arrival_windows.get",
    .operation_id = "ArrivalWindows_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.arrivalwindows:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "dispatch.arrival_windows.update",
    .operation_id = "ArrivalWindows_Update",
    .method = Method::put,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};

extern const Operation kActivated;
const Operation kActivated{
    .name = "dispatch.arrival_windows.activated",
    .operation_id = "ArrivalWindows_Activated",
    .method = Method::put,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated",
    .request_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};

}  // namespace tables

Request<Page<ArrivalWindowResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ArrivalWindowResponse>>();
}

Request<ArrivalWindowResponse> create(const CreateArrivalWindowRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ArrivalWindowResponse>();
}

Request<ArrivalWindowConfigurationResponse> get_configuration() {
  return detail::RequestBuilder(tables::kGetConfiguration)
      .returning<ArrivalWindowConfigurationResponse>();
}

Request<ArrivalWindowConfigurationResponse> updated_configuration(
    const UpdateArrivalWindowConfigurationRequest& body) {
  return detail::RequestBuilder(tables::kUpdatedConfiguration)
      .body(body)
      .returning<ArrivalWindowConfigurationResponse>();
}

Request<ArrivalWindowResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<ArrivalWindowResponse>();
}

Request<ArrivalWindowResponse> update(std::int64_t id, const UpdateArrivalWindowRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<ArrivalWindowResponse>();
}

Request<void> activated(std::int64_t id, const SetArrivalWindowStatusRequest& body) {
  return detail::RequestBuilder(tables::kActivated).path(id).body(body).returning<void>();
}

}  // namespace servicetitan::dispatch::arrival_windows
