// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/scheduled_job_attributions.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::scheduled_job_attributions {

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing_ads.scheduled_job_attributions.create",
    .operation_id = "ScheduledJobAttributions_Create",
    .method = Method::post,
    .path = "/marketingads/v2/tenant/{tenant}/job-attributions",
    .request_content = Content::json,
    .scopes = "tn.mads.jobattributions:w",
};
}  // namespace tables::create
Request<void> create(const CreateScheduledJobAttributionRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<void>();
}

}  // namespace servicetitan::marketing_ads::scheduled_job_attributions
