// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/job_splits_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::job_split_response {
using T = JobSplitResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"split", offsetof(T, split), &detail::type_of<decltype(T::split)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::job_split_response
constinit const detail::Object JobSplitResponse::kObject{
    "JobSplitResponse", tables::job_split_response::kMembers,
    std::size(tables::job_split_response::kMembers), offsetof(JobSplitResponse, extra),
    &detail::construct<JobSplitResponse>};

}  // namespace servicetitan::payroll
