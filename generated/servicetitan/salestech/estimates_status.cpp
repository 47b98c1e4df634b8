// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/salestech/estimates_status.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::salestech::estimates_status {

namespace tables::get_estimate_status_changes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "salestech.estimates_status.get_estimate_status_changes",
    .operation_id = "EstimatesStatus_GetEstimateStatusChanges",
    .method = Method::get,
    .path = "/sales/v2/tenant/{tenant}/status/estimates/{id}/changes",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.sal.estimates:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<std::vector<EstimateStatusChangesResponse>>;
}  // namespace tables::get_estimate_status_changes
Request<std::vector<EstimateStatusChangesResponse>> get_estimate_status_changes(std::int64_t id) {
  return detail::RequestBuilder(tables::get_estimate_status_changes::kOperation)
      .path(id)
      .returning<std::vector<EstimateStatusChangesResponse>>();
}

}  // namespace servicetitan::salestech::estimates_status
