// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/scheduled_job_attributions.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::scheduled_job_attributions {

namespace tables {

extern const Operation kCreate;
const Operation kCreate{
    .name = "marketing_ads.scheduled_job_attributions.create",
    .operation_id = "ScheduledJobAttributions_Create",
    .method = Method::post,
    .path = "/marketingads/v2/tenant/{tenant}/job-attributions",
    .request_content = Content::json,
    .scopes = "tn.mads.jobattributions:w",
};

}  // namespace tables

Request<void> create(const CreateScheduledJobAttributionRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<void>();
}

}  // namespace servicetitan::marketing_ads::scheduled_job_attributions
