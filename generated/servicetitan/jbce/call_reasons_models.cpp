// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jbce/call_reasons_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jbce {

namespace tables::call_reason_response {
using T = CallReasonResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"isLead", offsetof(T, is_lead), &detail::type_of<decltype(T::is_lead)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::call_reason_response
constinit const detail::Object CallReasonResponse::kObject{
    "CallReasonResponse", tables::call_reason_response::kMembers,
    std::size(tables::call_reason_response::kMembers), offsetof(CallReasonResponse, extra),
    &detail::construct<CallReasonResponse>};

}  // namespace servicetitan::jbce
