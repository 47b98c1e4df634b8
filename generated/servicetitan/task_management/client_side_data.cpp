// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/client_side_data.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::task_management::client_side_data {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "task_management.client_side_data.get",
    .operation_id = "ClientSideData_Get",
    .method = Method::get,
    .path = "/taskmanagement/v2/tenant/{tenant}/data",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tsm.data:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ClientSideDataResponse>;
}  // namespace tables::get
Request<ClientSideDataResponse> get() {
  return detail::RequestBuilder(tables::get::kOperation).returning<ClientSideDataResponse>();
}

}  // namespace servicetitan::task_management::client_side_data
