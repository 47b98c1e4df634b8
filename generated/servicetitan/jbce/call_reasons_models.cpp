// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jbce/call_reasons_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jbce {

namespace tables {

extern const detail::Member kCallReasonResponse[];
const detail::Member kCallReasonResponse[] = {
    {"id", offsetof(CallReasonResponse, id), &detail::type_of<decltype(CallReasonResponse::id)>,
     true},
    {"name", offsetof(CallReasonResponse, name),
     &detail::type_of<decltype(CallReasonResponse::name)>, true},
    {"isLead", offsetof(CallReasonResponse, is_lead),
     &detail::type_of<decltype(CallReasonResponse::is_lead)>, true},
    {"active", offsetof(CallReasonResponse, active),
     &detail::type_of<decltype(CallReasonResponse::active)>, true},
    {"createdOn", offsetof(CallReasonResponse, created_on),
     &detail::type_of<decltype(CallReasonResponse::created_on)>, true},
    {"modifiedOn", offsetof(CallReasonResponse, modified_on),
     &detail::type_of<decltype(CallReasonResponse::modified_on)>, true},
};

}  // namespace tables

const detail::Object CallReasonResponse::kObject{
    "CallReasonResponse", tables::kCallReasonResponse, std::size(tables::kCallReasonResponse),
    offsetof(CallReasonResponse, extra), &detail::construct<CallReasonResponse>};

}  // namespace servicetitan::jbce
