// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/scheduled_job_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::create_scheduled_job_attribution_request {
using T = CreateScheduledJobAttributionRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"webSessionData", offsetof(T, web_session_data),
     &detail::type_of<decltype(T::web_session_data)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.web_session_data = detail::unset, .job_id = detail::unset};
}
}  // namespace tables::create_scheduled_job_attribution_request
constinit const detail::Object CreateScheduledJobAttributionRequest::kObject{
    "CreateScheduledJobAttributionRequest",
    tables::create_scheduled_job_attribution_request::kMembers,
    std::size(tables::create_scheduled_job_attribution_request::kMembers),
    offsetof(CreateScheduledJobAttributionRequest, extra),
    &tables::create_scheduled_job_attribution_request::make};

}  // namespace servicetitan::marketing_ads
