// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables {

extern const detail::EnumValue kCallStatus[];
const detail::EnumValue kCallStatus[] = {
    {"Ringing", static_cast<std::int32_t>(CallStatus::kRinging)},
    {"Answered", static_cast<std::int32_t>(CallStatus::kAnswered)},
    {"Completed", static_cast<std::int32_t>(CallStatus::kCompleted)},
    {"Initiated", static_cast<std::int32_t>(CallStatus::kInitiated)},
};

extern const detail::Member kJobModel[];
const detail::Member kJobModel[] = {
    {"id", offsetof(JobModel, id), &detail::type_of<decltype(JobModel::id)>, true},
    {"number", offsetof(JobModel, number), &detail::type_of<decltype(JobModel::number)>, true},
};

extern const detail::Member kLeadModel[];
const detail::Member kLeadModel[] = {
    {"id", offsetof(LeadModel, id), &detail::type_of<decltype(LeadModel::id)>, true},
};

extern const detail::EnumValue kV2CallDirection[];
const detail::EnumValue kV2CallDirection[] = {
    {"Inbound", static_cast<std::int32_t>(V2CallDirection::kInbound)},
    {"Outbound", static_cast<std::int32_t>(V2CallDirection::kOutbound)},
};

extern const detail::EnumValue kV2CallType[];
const detail::EnumValue kV2CallType[] = {
    {"Abandoned", static_cast<std::int32_t>(V2CallType::kAbandoned)},
    {"Unbooked", static_cast<std::int32_t>(V2CallType::kUnbooked)},
    {"Excused", static_cast<std::int32_t>(V2CallType::kExcused)},
    {"Booked", static_cast<std::int32_t>(V2CallType::kBooked)},
    {"NotLead", static_cast<std::int32_t>(V2CallType::kNotLead)},
};

extern const detail::Member kExportCallResponse[];
const detail::Member kExportCallResponse[] = {
    {"id", offsetof(ExportCallResponse, id), &detail::type_of<decltype(ExportCallResponse::id)>,
     true},
    {"duration", offsetof(ExportCallResponse, duration),
     &detail::type_of<decltype(ExportCallResponse::duration)>, true},
    {"from", offsetof(ExportCallResponse, from),
     &detail::type_of<decltype(ExportCallResponse::from)>, true},
    {"to", offsetof(ExportCallResponse, to), &detail::type_of<decltype(ExportCallResponse::to)>,
     true},
    {"direction", offsetof(ExportCallResponse, direction),
     &detail::type_of<decltype(ExportCallResponse::direction)>, true},
    {"status", offsetof(ExportCallResponse, status),
     &detail::type_of<decltype(ExportCallResponse::status)>, true},
    {"type", offsetof(ExportCallResponse, type),
     &detail::type_of<decltype(ExportCallResponse::type)>},
    {"recordingUrl", offsetof(ExportCallResponse, recording_url),
     &detail::type_of<decltype(ExportCallResponse::recording_url)>},
    {"voiceMailPath", offsetof(ExportCallResponse, voice_mail_path),
     &detail::type_of<decltype(ExportCallResponse::voice_mail_path)>},
    {"createdOn", offsetof(ExportCallResponse, created_on),
     &detail::type_of<decltype(ExportCallResponse::created_on)>, true},
    {"modifiedOn", offsetof(ExportCallResponse, modified_on),
     &detail::type_of<decltype(ExportCallResponse::modified_on)>, true},
    {"reason", offsetof(ExportCallResponse, reason),
     &detail::type_of<decltype(ExportCallResponse::reason)>},
    {"customer", offsetof(ExportCallResponse, customer),
     &detail::type_of<decltype(ExportCallResponse::customer)>},
    {"location", offsetof(ExportCallResponse, location),
     &detail::type_of<decltype(ExportCallResponse::location)>},
    {"campaign", offsetof(ExportCallResponse, campaign),
     &detail::type_of<decltype(ExportCallResponse::campaign)>},
    {"job", offsetof(ExportCallResponse, job), &detail::type_of<decltype(ExportCallResponse::job)>},
    {"agent", offsetof(ExportCallResponse, agent),
     &detail::type_of<decltype(ExportCallResponse::agent)>},
    {"createdBy", offsetof(ExportCallResponse, created_by),
     &detail::type_of<decltype(ExportCallResponse::created_by)>},
    {"excuseMemo", offsetof(ExportCallResponse, excuse_memo),
     &detail::type_of<decltype(ExportCallResponse::excuse_memo)>, true},
    {"tag", offsetof(ExportCallResponse, tag), &detail::type_of<decltype(ExportCallResponse::tag)>,
     true},
    {"active", offsetof(ExportCallResponse, active),
     &detail::type_of<decltype(ExportCallResponse::active)>, true},
    {"lead", offsetof(ExportCallResponse, lead),
     &detail::type_of<decltype(ExportCallResponse::lead)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(CallStatus) noexcept {
  static constexpr detail::EnumTable table{
      "CallStatus", tables::kCallStatus, std::size(tables::kCallStatus),
      false};
  return table;
}

const detail::Object JobModel::kObject{
    "JobModel", tables::kJobModel, std::size(tables::kJobModel), offsetof(JobModel, extra),
    &detail::construct<JobModel>};

const detail::Object LeadModel::kObject{
    "LeadModel", tables::kLeadModel, std::size(tables::kLeadModel), offsetof(LeadModel, extra),
    &detail::construct<LeadModel>};

const detail::EnumTable& enum_table(V2CallDirection) noexcept {
  static constexpr detail::EnumTable table{
      "V2CallDirection", tables::kV2CallDirection, std::size(tables::kV2CallDirection),
      false};
  return table;
}

const detail::EnumTable& enum_table(V2CallType) noexcept {
  static constexpr detail::EnumTable table{
      "V2CallType", tables::kV2CallType, std::size(tables::kV2CallType),
      false};
  return table;
}

const detail::Object ExportCallResponse::kObject{
    "ExportCallResponse", tables::kExportCallResponse, std::size(tables::kExportCallResponse),
    offsetof(ExportCallResponse, extra), &detail::construct<ExportCallResponse>};

}  // namespace servicetitan::telecom
