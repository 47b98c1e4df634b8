// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/arrival_windows.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::arrival_windows {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.arrival_windows.get_list",
    .operation_id = "ArrivalWindows_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.arrivalwindows:r",
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
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ArrivalWindowResponse>>;
}  // namespace tables::get_list
Request<Page<ArrivalWindowResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ArrivalWindowResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.arrival_windows.create",
    .operation_id = "ArrivalWindows_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ArrivalWindowResponse>;
}  // namespace tables::create
Request<ArrivalWindowResponse> create(const CreateArrivalWindowRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<ArrivalWindowResponse>();
}

namespace tables::get_configuration {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.arrival_windows.get_configuration",
    .operation_id = "ArrivalWindows_GetConfiguration",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.arrivalwindows:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ArrivalWindowConfigurationResponse>;
}  // namespace tables::get_configuration
Request<ArrivalWindowConfigurationResponse> get_configuration() {
  return detail::RequestBuilder(tables::get_configuration::kOperation)
      .returning<ArrivalWindowConfigurationResponse>();
}

namespace tables::updated_configuration {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.arrival_windows.updated_configuration",
    .operation_id = "ArrivalWindows_UpdatedConfiguration",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ArrivalWindowConfigurationResponse>;
}  // namespace tables::updated_configuration
Request<ArrivalWindowConfigurationResponse> updated_configuration(
    const UpdateArrivalWindowConfigurationRequest& body) {
  return detail::RequestBuilder(tables::updated_configuration::kOperation)
      .body(body)
      .returning<ArrivalWindowConfigurationResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.arrival_windows.get",
    .operation_id = "ArrivalWindows_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.arrivalwindows:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ArrivalWindowResponse>;
}  // namespace tables::get
Request<ArrivalWindowResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<ArrivalWindowResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.arrival_windows.update",
    .operation_id = "ArrivalWindows_Update",
    .method = Method::put,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ArrivalWindowResponse>;
}  // namespace tables::update
Request<ArrivalWindowResponse> update(std::int64_t id, const UpdateArrivalWindowRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ArrivalWindowResponse>();
}

namespace tables::activated {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.arrival_windows.activated",
    .operation_id = "ArrivalWindows_Activated",
    .method = Method::put,
    .path = "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated",
    .request_content = Content::json,
    .scopes = "tn.dis.arrivalwindows:w",
};
}  // namespace tables::activated
Request<void> activated(std::int64_t id, const SetArrivalWindowStatusRequest& body) {
  return detail::RequestBuilder(tables::activated::kOperation)
      .path(id)
      .body(body)
      .returning<void>();
}

}  // namespace servicetitan::dispatch::arrival_windows
