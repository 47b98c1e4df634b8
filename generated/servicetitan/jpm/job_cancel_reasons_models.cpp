// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_cancel_reasons_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kJobCancelReasonResponse[];
const detail::Member kJobCancelReasonResponse[] = {
    {"id", offsetof(JobCancelReasonResponse, id),
     &detail::type_of<decltype(JobCancelReasonResponse::id)>, true},
    {"name", offsetof(JobCancelReasonResponse, name),
     &detail::type_of<decltype(JobCancelReasonResponse::name)>, true},
    {"active", offsetof(JobCancelReasonResponse, active),
     &detail::type_of<decltype(JobCancelReasonResponse::active)>, true},
    {"createdOn", offsetof(JobCancelReasonResponse, created_on),
     &detail::type_of<decltype(JobCancelReasonResponse::created_on)>, true},
    {"modifiedOn", offsetof(JobCancelReasonResponse, modified_on),
     &detail::type_of<decltype(JobCancelReasonResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object JobCancelReasonResponse::kObject{
    "JobCancelReasonResponse", tables::kJobCancelReasonResponse,
    std::size(tables::kJobCancelReasonResponse), offsetof(JobCancelReasonResponse, extra),
    &detail::construct<JobCancelReasonResponse>};

}  // namespace servicetitan::jpm
