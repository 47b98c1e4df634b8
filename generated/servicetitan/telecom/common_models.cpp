// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables::call_agent_model {
using T = CallAgentModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
};
}  // namespace tables::call_agent_model
constinit const detail::Object CallAgentModel::kObject{
    "CallAgentModel", tables::call_agent_model::kMembers,
    std::size(tables::call_agent_model::kMembers), offsetof(CallAgentModel, extra),
    &detail::construct<CallAgentModel>};

namespace tables::call_reason_model {
using T = CallReasonModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"lead", offsetof(T, lead), &detail::type_of<decltype(T::lead)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::call_reason_model
constinit const detail::Object CallReasonModel::kObject{
    "CallReasonModel", tables::call_reason_model::kMembers,
    std::size(tables::call_reason_model::kMembers), offsetof(CallReasonModel, extra),
    &detail::construct<CallReasonModel>};

namespace tables::tag_response_model {
using T = TagResponseModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"typeName", offsetof(T, type_name), &detail::type_of<decltype(T::type_name)>, true},
};
}  // namespace tables::tag_response_model
constinit const detail::Object TagResponseModel::kObject{
    "TagResponseModel", tables::tag_response_model::kMembers,
    std::size(tables::tag_response_model::kMembers), offsetof(TagResponseModel, extra),
    &detail::construct<TagResponseModel>};

namespace tables::v2_named_model {
using T = V2NamedModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::v2_named_model
constinit const detail::Object V2NamedModel::kObject{
    "V2NamedModel", tables::v2_named_model::kMembers, std::size(tables::v2_named_model::kMembers),
    offsetof(V2NamedModel, extra), &detail::construct<V2NamedModel>};

namespace tables::v3_call_direction {
using T = V3CallDirection;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Inbound", static_cast<std::int32_t>(T::kInbound)},
    {"Outbound", static_cast<std::int32_t>(T::kOutbound)},
};
}  // namespace tables::v3_call_direction
const detail::EnumTable& enum_table(V3CallDirection) noexcept {
  static constexpr detail::EnumTable table{
      "V3CallDirection", tables::v3_call_direction::kValues,
      std::size(tables::v3_call_direction::kValues)};
  return table;
}

namespace tables::v3_call_type {
using T = V3CallType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Abandoned", static_cast<std::int32_t>(T::kAbandoned)},
    {"Unbooked", static_cast<std::int32_t>(T::kUnbooked)},
    {"Excused", static_cast<std::int32_t>(T::kExcused)},
    {"Booked", static_cast<std::int32_t>(T::kBooked)},
    {"NotLead", static_cast<std::int32_t>(T::kNotLead)},
};
}  // namespace tables::v3_call_type
const detail::EnumTable& enum_table(V3CallType) noexcept {
  static constexpr detail::EnumTable table{
      "V3CallType", tables::v3_call_type::kValues, std::size(tables::v3_call_type::kValues)};
  return table;
}

namespace tables::call_model_response {
using T = CallModelResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"receivedOn", offsetof(T, received_on), &detail::type_of<decltype(T::received_on)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"direction", offsetof(T, direction), &detail::type_of<decltype(T::direction)>, true},
    {"callType", offsetof(T, call_type), &detail::type_of<decltype(T::call_type)>},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>},
    {"recordingUrl", offsetof(T, recording_url), &detail::type_of<decltype(T::recording_url)>},
    {"voiceMailUrl", offsetof(T, voice_mail_url), &detail::type_of<decltype(T::voice_mail_url)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"campaign", offsetof(T, campaign), &detail::type_of<decltype(T::campaign)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"agent", offsetof(T, agent), &detail::type_of<decltype(T::agent)>},
    {"sid", offsetof(T, sid), &detail::type_of<decltype(T::sid)>},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>},
};
}  // namespace tables::call_model_response
constinit const detail::Object CallModelResponse::kObject{
    "CallModelResponse", tables::call_model_response::kMembers,
    std::size(tables::call_model_response::kMembers), offsetof(CallModelResponse, extra),
    &detail::construct<CallModelResponse>};

namespace tables::v3_job_type_model {
using T = V3JobTypeModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::v3_job_type_model
constinit const detail::Object V3JobTypeModel::kObject{
    "V3JobTypeModel", tables::v3_job_type_model::kMembers,
    std::size(tables::v3_job_type_model::kMembers), offsetof(V3JobTypeModel, extra),
    &detail::construct<V3JobTypeModel>};

namespace tables::call_response {
using T = CallResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>, true},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"leadCall", offsetof(T, lead_call), &detail::type_of<decltype(T::lead_call)>, true},
};
}  // namespace tables::call_response
constinit const detail::Object CallResponse::kObject{
    "CallResponse", tables::call_response::kMembers, std::size(tables::call_response::kMembers),
    offsetof(CallResponse, extra), &detail::construct<CallResponse>};

}  // namespace servicetitan::telecom
