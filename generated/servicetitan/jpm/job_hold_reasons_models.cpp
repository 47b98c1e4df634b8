// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/job_hold_reasons_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kJobHoldReasonResponse[];
const detail::Member kJobHoldReasonResponse[] = {
    {"id", offsetof(JobHoldReasonResponse, id),
     &detail::type_of<decltype(JobHoldReasonResponse::id)>, true},
    {"name", offsetof(JobHoldReasonResponse, name),
     &detail::type_of<decltype(JobHoldReasonResponse::name)>, true},
    {"active", offsetof(JobHoldReasonResponse, active),
     &detail::type_of<decltype(JobHoldReasonResponse::active)>, true},
    {"createdOn", offsetof(JobHoldReasonResponse, created_on),
     &detail::type_of<decltype(JobHoldReasonResponse::created_on)>, true},
    {"modifiedOn", offsetof(JobHoldReasonResponse, modified_on),
     &detail::type_of<decltype(JobHoldReasonResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object JobHoldReasonResponse::kObject{
    "JobHoldReasonResponse", tables::kJobHoldReasonResponse,
    std::size(tables::kJobHoldReasonResponse), offsetof(JobHoldReasonResponse, extra),
    &detail::construct<JobHoldReasonResponse>};

}  // namespace servicetitan::jpm
