// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/job_splits_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kJobSplitResponse[];
const detail::Member kJobSplitResponse[] = {
    {"id", offsetof(JobSplitResponse, id), &detail::type_of<decltype(JobSplitResponse::id)>, true},
    {"jobId", offsetof(JobSplitResponse, job_id),
     &detail::type_of<decltype(JobSplitResponse::job_id)>, true},
    {"technicianId", offsetof(JobSplitResponse, technician_id),
     &detail::type_of<decltype(JobSplitResponse::technician_id)>, true},
    {"split", offsetof(JobSplitResponse, split),
     &detail::type_of<decltype(JobSplitResponse::split)>, true},
    {"createdOn", offsetof(JobSplitResponse, created_on),
     &detail::type_of<decltype(JobSplitResponse::created_on)>, true},
    {"modifiedOn", offsetof(JobSplitResponse, modified_on),
     &detail::type_of<decltype(JobSplitResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object JobSplitResponse::kObject{
    "JobSplitResponse", tables::kJobSplitResponse, std::size(tables::kJobSplitResponse),
    offsetof(JobSplitResponse, extra), &detail::construct<JobSplitResponse>};

}  // namespace servicetitan::payroll
