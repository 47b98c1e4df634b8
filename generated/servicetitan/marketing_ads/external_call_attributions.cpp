// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/external_call_attributions.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::external_call_attributions {

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing_ads.external_call_attributions.create",
    .operation_id = "ExternalCallAttributions_Create",
    .method = Method::post,
    .path = "/marketingads/v2/tenant/{tenant}/external-call-attributions",
    .request_content = Content::json,
    .scopes = "tn.mads.externalcallattributions:w",
};
}  // namespace tables::create
Request<void> create(const CreateExternalCallAttributionRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<void>();
}

}  // namespace servicetitan::marketing_ads::external_call_attributions
