// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_hold_reasons_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::job_hold_reason_response {
using T = JobHoldReasonResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::job_hold_reason_response
constinit const detail::Object JobHoldReasonResponse::kObject{
    "JobHoldReasonResponse", tables::job_hold_reason_response::kMembers,
    std::size(tables::job_hold_reason_response::kMembers), offsetof(JobHoldReasonResponse, extra),
    &detail::construct<JobHoldReasonResponse>};

}  // namespace servicetitan::jpm
