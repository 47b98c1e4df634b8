// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::appointment_status {
using T = AppointmentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Scheduled", static_cast<std::int32_t>(T::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(T::kDispatched)},
    {"Working", static_cast<std::int32_t>(T::kWorking)},
    {"Hold", static_cast<std::int32_t>(T::kHold)},
    {"Done", static_cast<std::int32_t>(T::kDone)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
};
}  // namespace tables::appointment_status
const detail::EnumTable& enum_table(AppointmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AppointmentStatus", tables::appointment_status::kValues,
      std::size(tables::appointment_status::kValues)};
  return table;
}

namespace tables::appointment_summary_api_model {
using T = AppointmentSummaryApiModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"jobAppointmentId", offsetof(T, job_appointment_id),
     &detail::type_of<decltype(T::job_appointment_id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"notes", offsetof(T, notes), &detail::type_of<decltype(T::notes)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
};
}  // namespace tables::appointment_summary_api_model
constinit const detail::Object AppointmentSummaryApiModel::kObject{
    "AppointmentSummaryApiModel", tables::appointment_summary_api_model::kMembers,
    std::size(tables::appointment_summary_api_model::kMembers),
    offsetof(AppointmentSummaryApiModel, extra), &detail::construct<AppointmentSummaryApiModel>};

namespace tables::custom_field_data_type {
using T = CustomFieldDataType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Text", static_cast<std::int32_t>(T::kText)},
    {"Dropdown", static_cast<std::int32_t>(T::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(T::kNumeric)},
};
}  // namespace tables::custom_field_data_type
const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::custom_field_data_type::kValues,
      std::size(tables::custom_field_data_type::kValues)};
  return table;
}

namespace tables::custom_field_type_response {
using T = CustomFieldTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"dataType", offsetof(T, data_type), &detail::type_of<decltype(T::data_type)>, true},
    {"dataTypeOptions", offsetof(T, data_type_options),
     &detail::type_of<decltype(T::data_type_options)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::custom_field_type_response
constinit const detail::Object CustomFieldTypeResponse::kObject{
    "CustomFieldTypeResponse", tables::custom_field_type_response::kMembers,
    std::size(tables::custom_field_type_response::kMembers),
    offsetof(CustomFieldTypeResponse, extra), &detail::construct<CustomFieldTypeResponse>};

namespace tables::external_data_model {
using T = ExternalDataModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::external_data_model
constinit const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::external_data_model::kMembers,
    std::size(tables::external_data_model::kMembers), offsetof(ExternalDataModel, extra),
    &detail::construct<ExternalDataModel>};

namespace tables::external_data_create_request {
using T = ExternalDataCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_create_request
constinit const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::external_data_create_request::kMembers,
    std::size(tables::external_data_create_request::kMembers),
    offsetof(ExternalDataCreateRequest, extra), &tables::external_data_create_request::make};

namespace tables::external_data_patch_mode {
using T = ExternalDataPatchMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Replace", static_cast<std::int32_t>(T::kReplace)},
    {"Merge", static_cast<std::int32_t>(T::kMerge)},
};
}  // namespace tables::external_data_patch_mode
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::external_data_patch_mode::kValues,
      std::size(tables::external_data_patch_mode::kValues)};
  return table;
}

namespace tables::external_data_update_model {
using T = ExternalDataUpdateModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.key = detail::unset};
}
}  // namespace tables::external_data_update_model
constinit const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::external_data_update_model::kMembers,
    std::size(tables::external_data_update_model::kMembers),
    offsetof(ExternalDataUpdateModel, extra), &tables::external_data_update_model::make};

namespace tables::external_data_update_request {
using T = ExternalDataUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"patchMode", offsetof(T, patch_mode), &detail::type_of<decltype(T::patch_mode)>},
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_update_request
constinit const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::external_data_update_request::kMembers,
    std::size(tables::external_data_update_request::kMembers),
    offsetof(ExternalDataUpdateRequest, extra), &tables::external_data_update_request::make};

namespace tables::job_generated_lead_source {
using T = JobGeneratedLeadSource;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
};
}  // namespace tables::job_generated_lead_source
constinit const detail::Object JobGeneratedLeadSource::kObject{
    "JobGeneratedLeadSource", tables::job_generated_lead_source::kMembers,
    std::size(tables::job_generated_lead_source::kMembers), offsetof(JobGeneratedLeadSource, extra),
    &detail::construct<JobGeneratedLeadSource>};

namespace tables::message_create_request {
using T = MessageCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"body", offsetof(T, body), &detail::type_of<decltype(T::body)>, true},
    {"recipientIds", offsetof(T, recipient_ids), &detail::type_of<decltype(T::recipient_ids)>},
    {"parentMessageId", offsetof(T, parent_message_id),
     &detail::type_of<decltype(T::parent_message_id)>},
    {"addParentMessageSenderToRecipients", offsetof(T, add_parent_message_sender_to_recipients),
     &detail::type_of<decltype(T::add_parent_message_sender_to_recipients)>},
    {"createdByEmployeeId", offsetof(T, created_by_employee_id),
     &detail::type_of<decltype(T::created_by_employee_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.body = detail::unset, .created_by_employee_id = detail::unset};
}
}  // namespace tables::message_create_request
constinit const detail::Object MessageCreateRequest::kObject{
    "MessageCreateRequest", tables::message_create_request::kMembers,
    std::size(tables::message_create_request::kMembers), offsetof(MessageCreateRequest, extra),
    &tables::message_create_request::make};

namespace tables::message_response {
using T = MessageResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
}  // namespace tables::message_response
constinit const detail::Object MessageResponse::kObject{
    "MessageResponse", tables::message_response::kMembers,
    std::size(tables::message_response::kMembers), offsetof(MessageResponse, extra),
    &detail::construct<MessageResponse>};

namespace tables::note_response {
using T = NoteResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"isPinned", offsetof(T, is_pinned), &detail::type_of<decltype(T::is_pinned)>, true},
    {"createdById", offsetof(T, created_by_id), &detail::type_of<decltype(T::created_by_id)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::note_response
constinit const detail::Object NoteResponse::kObject{
    "NoteResponse", tables::note_response::kMembers, std::size(tables::note_response::kMembers),
    offsetof(NoteResponse, extra), &detail::construct<NoteResponse>};

}  // namespace servicetitan::jpm
