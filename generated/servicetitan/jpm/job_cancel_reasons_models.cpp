// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_cancel_reasons_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::job_cancel_reason_response {
using T = JobCancelReasonResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::job_cancel_reason_response
constinit const detail::Object JobCancelReasonResponse::kObject{
    "JobCancelReasonResponse", tables::job_cancel_reason_response::kMembers,
    std::size(tables::job_cancel_reason_response::kMembers),
    offsetof(JobCancelReasonResponse, extra), &detail::construct<JobCancelReasonResponse>};

}  // namespace servicetitan::jpm
