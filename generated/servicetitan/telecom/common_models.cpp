// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables {

extern const detail::Member kCallAgentModel[];
const detail::Member kCallAgentModel[] = {
    {"id", offsetof(CallAgentModel, id), &detail::type_of<decltype(CallAgentModel::id)>, true},
    {"name", offsetof(CallAgentModel, name), &detail::type_of<decltype(CallAgentModel::name)>,
     true},
    {"externalId", offsetof(CallAgentModel, external_id),
     &detail::type_of<decltype(CallAgentModel::external_id)>},
};

extern const detail::Member kCallReasonModel[];
const detail::Member kCallReasonModel[] = {
    {"id", offsetof(CallReasonModel, id), &detail::type_of<decltype(CallReasonModel::id)>, true},
    {"name", offsetof(CallReasonModel, name), &detail::type_of<decltype(CallReasonModel::name)>,
     true},
    {"lead", offsetof(CallReasonModel, lead), &detail::type_of<decltype(CallReasonModel::lead)>,
     true},
    {"active", offsetof(CallReasonModel, active),
     &detail::type_of<decltype(CallReasonModel::active)>, true},
};

extern const detail::Member kTagResponseModel[];
const detail::Member kTagResponseModel[] = {
    {"id", offsetof(TagResponseModel, id), &detail::type_of<decltype(TagResponseModel::id)>, true},
    {"typeName", offsetof(TagResponseModel, type_name),
     &detail::type_of<decltype(TagResponseModel::type_name)>, true},
};

extern const detail::Member kV2NamedModel[];
const detail::Member kV2NamedModel[] = {
    {"id", offsetof(V2NamedModel, id), &detail::type_of<decltype(V2NamedModel::id)>, true},
    {"name", offsetof(V2NamedModel, name), &detail::type_of<decltype(V2NamedModel::name)>, true},
};

extern const detail::EnumValue kV3CallDirection[];
const detail::EnumValue kV3CallDirection[] = {
    {"Inbound", static_cast<std::int32_t>(V3CallDirection::kInbound)},
    {"Outbound", static_cast<std::int32_t>(V3CallDirection::kOutbound)},
};

extern const detail::EnumValue kV3CallType[];
const detail::EnumValue kV3CallType[] = {
    {"Abandoned", static_cast<std::int32_t>(V3CallType::kAbandoned)},
    {"Unbooked", static_cast<std::int32_t>(V3CallType::kUnbooked)},
    {"Excused", static_cast<std::int32_t>(V3CallType::kExcused)},
    {"Booked", static_cast<std::int32_t>(V3CallType::kBooked)},
    {"NotLead", static_cast<std::int32_t>(V3CallType::kNotLead)},
};

extern const detail::Member kCallModelResponse[];
const detail::Member kCallModelResponse[] = {
    {"createdOn", offsetof(CallModelResponse, created_on),
     &detail::type_of<decltype(CallModelResponse::created_on)>, true},
    {"active", offsetof(CallModelResponse, active),
     &detail::type_of<decltype(CallModelResponse::active)>, true},
    {"id", offsetof(CallModelResponse, id), &detail::type_of<decltype(CallModelResponse::id)>,
     true},
    {"receivedOn", offsetof(CallModelResponse, received_on),
     &detail::type_of<decltype(CallModelResponse::received_on)>, true},
    {"duration", offsetof(CallModelResponse, duration),
     &detail::type_of<decltype(CallModelResponse::duration)>, true},
    {"from", offsetof(CallModelResponse, from),
     &detail::type_of<decltype(CallModelResponse::from)>, true},
    {"to", offsetof(CallModelResponse, to), &detail::type_of<decltype(CallModelResponse::to)>,
     true},
    {"direction", offsetof(CallModelResponse, direction),
     &detail::type_of<decltype(CallModelResponse::direction)>, true},
    {"callType", offsetof(CallModelResponse, call_type),
     &detail::type_of<decltype(CallModelResponse::call_type)>},
    {"reason", offsetof(CallModelResponse, reason),
     &detail::type_of<decltype(CallModelResponse::reason)>},
    {"recordingUrl", offsetof(CallModelResponse, recording_url),
     &detail::type_of<decltype(CallModelResponse::recording_url)>},
    {"voiceMailUrl", offsetof(CallModelResponse, voice_mail_url),
     &detail::type_of<decltype(CallModelResponse::voice_mail_url)>},
    {"createdBy", offsetof(CallModelResponse, created_by),
     &detail::type_of<decltype(CallModelResponse::created_by)>},
    {"customer", offsetof(CallModelResponse, customer),
     &detail::type_of<decltype(CallModelResponse::customer)>},
    {"campaign", offsetof(CallModelResponse, campaign),
     &detail::type_of<decltype(CallModelResponse::campaign)>},
    {"modifiedOn", offsetof(CallModelResponse, modified_on),
     &detail::type_of<decltype(CallModelResponse::modified_on)>, true},
    {"agent", offsetof(CallModelResponse, agent),
     &detail::type_of<decltype(CallModelResponse::agent)>},
    {"sid", offsetof(CallModelResponse, sid), &detail::type_of<decltype(CallModelResponse::sid)>},
    {"tags", offsetof(CallModelResponse, tags),
     &detail::type_of<decltype(CallModelResponse::tags)>},
};

extern const detail::Member kV3JobTypeModel[];
const detail::Member kV3JobTypeModel[] = {
    {"id", offsetof(V3JobTypeModel, id), &detail::type_of<decltype(V3JobTypeModel::id)>, true},
    {"name", offsetof(V3JobTypeModel, name), &detail::type_of<decltype(V3JobTypeModel::name)>,
     true},
    {"modifiedOn", offsetof(V3JobTypeModel, modified_on),
     &detail::type_of<decltype(V3JobTypeModel::modified_on)>, true},
};

extern const detail::Member kCallResponse[];
const detail::Member kCallResponse[] = {
    {"id", offsetof(CallResponse, id), &detail::type_of<decltype(CallResponse::id)>, true},
    {"jobNumber", offsetof(CallResponse, job_number),
     &detail::type_of<decltype(CallResponse::job_number)>},
    {"projectId", offsetof(CallResponse, project_id),
     &detail::type_of<decltype(CallResponse::project_id)>, true},
    {"businessUnit", offsetof(CallResponse, business_unit),
     &detail::type_of<decltype(CallResponse::business_unit)>},
    {"type", offsetof(CallResponse, type), &detail::type_of<decltype(CallResponse::type)>},
    {"leadCall", offsetof(CallResponse, lead_call),
     &detail::type_of<decltype(CallResponse::lead_call)>, true},
};

}  // namespace tables

const detail::Object CallAgentModel::kObject{
    "CallAgentModel", tables::kCallAgentModel, std::size(tables::kCallAgentModel),
    offsetof(CallAgentModel, extra), &detail::construct<CallAgentModel>};

const detail::Object CallReasonModel::kObject{
    "CallReasonModel", tables::kCallReasonModel, std::size(tables::kCallReasonModel),
    offsetof(CallReasonModel, extra), &detail::construct<CallReasonModel>};

const detail::Object TagResponseModel::kObject{
    "TagResponseModel", tables::kTagResponseModel, std::size(tables::kTagResponseModel),
    offsetof(TagResponseModel, extra), &detail::construct<TagResponseModel>};

const detail::Object V2NamedModel::kObject{
    "V2NamedModel", tables::kV2NamedModel, std::size(tables::kV2NamedModel),
    offsetof(V2NamedModel, extra), &detail::construct<V2NamedModel>};

const detail::EnumTable& enum_table(V3CallDirection) noexcept {
  static constexpr detail::EnumTable table{
      "V3CallDirection", tables::kV3CallDirection, std::size(tables::kV3CallDirection),
      false};
  return table;
}

const detail::EnumTable& enum_table(V3CallType) noexcept {
  static constexpr detail::EnumTable table{
      "V3CallType", tables::kV3CallType, std::size(tables::kV3CallType),
      false};
  return table;
}

const detail::Object CallModelResponse::kObject{
    "CallModelResponse", tables::kCallModelResponse, std::size(tables::kCallModelResponse),
    offsetof(CallModelResponse, extra), &detail::construct<CallModelResponse>};

const detail::Object V3JobTypeModel::kObject{
    "V3JobTypeModel", tables::kV3JobTypeModel, std::size(tables::kV3JobTypeModel),
    offsetof(V3JobTypeModel, extra), &detail::construct<V3JobTypeModel>};

const detail::Object CallResponse::kObject{
    "CallResponse", tables::kCallResponse, std::size(tables::kCallResponse),
    offsetof(CallResponse, extra), &detail::construct<CallResponse>};

}  // namespace servicetitan::telecom
