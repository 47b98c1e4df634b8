// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/capacity_awareness_warning.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::capacity_awareness_warning {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing_ads.capacity_awareness_warning.get",
    .operation_id = "CapacityAwarenessWarning_Get",
    .method = Method::get,
    .path = "/marketingads/v2/tenant/{tenant}/capacity-warnings",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mads.capacitywarnings:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CapacityAwarenessWarningQueryResult>;
}  // namespace tables::get
Request<CapacityAwarenessWarningQueryResult> get() {
  return detail::RequestBuilder(tables::get::kOperation)
      .returning<CapacityAwarenessWarningQueryResult>();
}

}  // namespace servicetitan::marketing_ads::capacity_awareness_warning
