// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/capacity.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::capacity {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.capacity.get_list",
    .operation_id = "Capacity_GetList",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/capacity",
    .request_content = Content::json,
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.capacity:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CapacityResponse>;
}  // namespace tables::get_list
Request<CapacityResponse> get_list(const CapacityRequestArgs& body) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .body(body)
      .returning<CapacityResponse>();
}

}  // namespace servicetitan::dispatch::capacity
