// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/scheduled_job_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::Member kCreateScheduledJobAttributionRequest[];
const detail::Member kCreateScheduledJobAttributionRequest[] = {
    {"webSessionData", offsetof(CreateScheduledJobAttributionRequest, web_session_data),
     &detail::type_of<decltype(CreateScheduledJobAttributionRequest::web_session_data)>, true},
    {"jobId", offsetof(CreateScheduledJobAttributionRequest, job_id),
     &detail::type_of<decltype(CreateScheduledJobAttributionRequest::job_id)>, true},
};
void make_create_scheduled_job_attribution_request(void* place) {
  ::new (place) CreateScheduledJobAttributionRequest{
      .web_session_data = detail::unset,
      .job_id = detail::unset,
  };
}

}  // namespace tables

const detail::Object CreateScheduledJobAttributionRequest::kObject{
    "CreateScheduledJobAttributionRequest", tables::kCreateScheduledJobAttributionRequest,
    std::size(tables::kCreateScheduledJobAttributionRequest),
    offsetof(CreateScheduledJobAttributionRequest, extra),
    &tables::make_create_scheduled_job_attribution_request};

}  // namespace servicetitan::marketing_ads
