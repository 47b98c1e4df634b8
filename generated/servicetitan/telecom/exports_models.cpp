// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/telecom/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::telecom {

namespace tables::call_status {
using T = CallStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Ringing", static_cast<std::int32_t>(T::kRinging)},
    {"Answered", static_cast<std::int32_t>(T::kAnswered)},
    {"Completed", static_cast<std::int32_t>(T::kCompleted)},
    {"Initiated", static_cast<std::int32_t>(T::kInitiated)},
};
}  // namespace tables::call_status
const detail::EnumTable& enum_table(CallStatus) noexcept {
  static constexpr detail::EnumTable table{
      "CallStatus", tables::call_status::kValues, std::size(tables::call_status::kValues)};
  return table;
}

namespace tables::job_model {
using T = JobModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
};
}  // namespace tables::job_model
constinit const detail::Object JobModel::kObject{
    "JobModel", tables::job_model::kMembers, std::size(tables::job_model::kMembers),
    offsetof(JobModel, extra), &detail::construct<JobModel>};

namespace tables::lead_model {
using T = LeadModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::lead_model
constinit const detail::Object LeadModel::kObject{
    "LeadModel", tables::lead_model::kMembers, std::size(tables::lead_model::kMembers),
    offsetof(LeadModel, extra), &detail::construct<LeadModel>};

namespace tables::v2_call_direction {
using T = V2CallDirection;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Inbound", static_cast<std::int32_t>(T::kInbound)},
    {"Outbound", static_cast<std::int32_t>(T::kOutbound)},
};
}  // namespace tables::v2_call_direction
const detail::EnumTable& enum_table(V2CallDirection) noexcept {
  static constexpr detail::EnumTable table{
      "V2CallDirection", tables::v2_call_direction::kValues,
      std::size(tables::v2_call_direction::kValues)};
  return table;
}

namespace tables::v2_call_type {
using T = V2CallType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Abandoned", static_cast<std::int32_t>(T::kAbandoned)},
    {"Unbooked", static_cast<std::int32_t>(T::kUnbooked)},
    {"Excused", static_cast<std::int32_t>(T::kExcused)},
    {"Booked", static_cast<std::int32_t>(T::kBooked)},
    {"NotLead", static_cast<std::int32_t>(T::kNotLead)},
};
}  // namespace tables::v2_call_type
const detail::EnumTable& enum_table(V2CallType) noexcept {
  static constexpr detail::EnumTable table{
      "V2CallType", tables::v2_call_type::kValues, std::size(tables::v2_call_type::kValues)};
  return table;
}

namespace tables::export_call_response {
using T = ExportCallResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>, true},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>, true},
    {"direction", offsetof(T, direction), &detail::type_of<decltype(T::direction)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
    {"recordingUrl", offsetof(T, recording_url), &detail::type_of<decltype(T::recording_url)>},
    {"voiceMailPath", offsetof(T, voice_mail_path), &detail::type_of<decltype(T::voice_mail_path)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>},
    {"customer", offsetof(T, customer), &detail::type_of<decltype(T::customer)>},
    {"location", offsetof(T, location), &detail::type_of<decltype(T::location)>},
    {"campaign", offsetof(T, campaign), &detail::type_of<decltype(T::campaign)>},
    {"job", offsetof(T, job), &detail::type_of<decltype(T::job)>},
    {"agent", offsetof(T, agent), &detail::type_of<decltype(T::agent)>},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>},
    {"excuseMemo", offsetof(T, excuse_memo), &detail::type_of<decltype(T::excuse_memo)>, true},
    {"tag", offsetof(T, tag), &detail::type_of<decltype(T::tag)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"lead", offsetof(T, lead), &detail::type_of<decltype(T::lead)>},
};
}  // namespace tables::export_call_response
constinit const detail::Object ExportCallResponse::kObject{
    "ExportCallResponse", tables::export_call_response::kMembers,
    std::size(tables::export_call_response::kMembers), offsetof(ExportCallResponse, extra),
    &detail::construct<ExportCallResponse>};

}  // namespace servicetitan::telecom
