// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::EnumValue kAppointmentStatus[];
const detail::EnumValue kAppointmentStatus[] = {
    {"Scheduled", static_cast<std::int32_t>(AppointmentStatus::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(AppointmentStatus::kDispatched)},
    {"Working", static_cast<std::int32_t>(AppointmentStatus::kWorking)},
    {"Hold", static_cast<std::int32_t>(AppointmentStatus::kHold)},
    {"Done", static_cast<std::int32_t>(AppointmentStatus::kDone)},
    {"Canceled", static_cast<std::int32_t>(AppointmentStatus::kCanceled)},
};

extern const detail::Member kAppointmentSummaryApiModel[];
const detail::Member kAppointmentSummaryApiModel[] = {
    {"createdOn", offsetof(AppointmentSummaryApiModel, created_on),
     &detail::type_of<decltype(AppointmentSummaryApiModel::created_on)>, true},
    {"jobAppointmentId", offsetof(AppointmentSummaryApiModel, job_appointment_id),
     &detail::type_of<decltype(AppointmentSummaryApiModel::job_appointment_id)>, true},
    {"jobId", offsetof(AppointmentSummaryApiModel, job_id),
     &detail::type_of<decltype(AppointmentSummaryApiModel::job_id)>, true},
    {"modifiedOn", offsetof(AppointmentSummaryApiModel, modified_on),
     &detail::type_of<decltype(AppointmentSummaryApiModel::modified_on)>, true},
    {"notes", offsetof(AppointmentSummaryApiModel, notes),
     &detail::type_of<decltype(AppointmentSummaryApiModel::notes)>, true},
    {"technicianId", offsetof(AppointmentSummaryApiModel, technician_id),
     &detail::type_of<decltype(AppointmentSummaryApiModel::technician_id)>, true},
};

extern const detail::EnumValue kCustomFieldDataType[];
const detail::EnumValue kCustomFieldDataType[] = {
    {"Text", static_cast<std::int32_t>(CustomFieldDataType::kText)},
    {"Dropdown", static_cast<std::int32_t>(CustomFieldDataType::kDropdown)},
    {"Numeric", static_cast<std::int32_t>(CustomFieldDataType::kNumeric)},
};

extern const detail::Member kCustomFieldTypeResponse[];
const detail::Member kCustomFieldTypeResponse[] = {
    {"id", offsetof(CustomFieldTypeResponse, id),
     &detail::type_of<decltype(CustomFieldTypeResponse::id)>, true},
    {"name", offsetof(CustomFieldTypeResponse, name),
     &detail::type_of<decltype(CustomFieldTypeResponse::name)>, true},
    {"dataType", offsetof(CustomFieldTypeResponse, data_type),
     &detail::type_of<decltype(CustomFieldTypeResponse::data_type)>, true},
    {"dataTypeOptions", offsetof(CustomFieldTypeResponse, data_type_options),
     &detail::type_of<decltype(CustomFieldTypeResponse::data_type_options)>},
    {"createdOn", offsetof(CustomFieldTypeResponse, created_on),
     &detail::type_of<decltype(CustomFieldTypeResponse::created_on)>, true},
    {"modifiedOn", offsetof(CustomFieldTypeResponse, modified_on),
     &detail::type_of<decltype(CustomFieldTypeResponse::modified_on)>, true},
};

extern const detail::Member kExternalDataModel[];
const detail::Member kExternalDataModel[] = {
    {"key", offsetof(ExternalDataModel, key), &detail::type_of<decltype(ExternalDataModel::key)>,
     true},
    {"value", offsetof(ExternalDataModel, value),
     &detail::type_of<decltype(ExternalDataModel::value)>, true},
};

extern const detail::Member kExternalDataCreateRequest[];
const detail::Member kExternalDataCreateRequest[] = {
    {"applicationGuid", offsetof(ExternalDataCreateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataCreateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataCreateRequest, external_data),
     &detail::type_of<decltype(ExternalDataCreateRequest::external_data)>, true},
};
void make_external_data_create_request(void* place) {
  ::new (place) ExternalDataCreateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

extern const detail::EnumValue kExternalDataPatchMode[];
const detail::EnumValue kExternalDataPatchMode[] = {
    {"Replace", static_cast<std::int32_t>(ExternalDataPatchMode::kReplace)},
    {"Merge", static_cast<std::int32_t>(ExternalDataPatchMode::kMerge)},
};

extern const detail::Member kExternalDataUpdateModel[];
const detail::Member kExternalDataUpdateModel[] = {
    {"key", offsetof(ExternalDataUpdateModel, key),
     &detail::type_of<decltype(ExternalDataUpdateModel::key)>, true},
    {"value", offsetof(ExternalDataUpdateModel, value),
     &detail::type_of<decltype(ExternalDataUpdateModel::value)>},
};
void make_external_data_update_model(void* place) {
  ::new (place) ExternalDataUpdateModel{.key = detail::unset};
}

extern const detail::Member kExternalDataUpdateRequest[];
const detail::Member kExternalDataUpdateRequest[] = {
    {"patchMode", offsetof(ExternalDataUpdateRequest, patch_mode),
     &detail::type_of<decltype(ExternalDataUpdateRequest::patch_mode)>},
    {"applicationGuid", offsetof(ExternalDataUpdateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataUpdateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataUpdateRequest, external_data),
     &detail::type_of<decltype(ExternalDataUpdateRequest::external_data)>, true},
};
void make_external_data_update_request(void* place) {
  ::new (place) ExternalDataUpdateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

extern const detail::Member kJobGeneratedLeadSource[];
const detail::Member kJobGeneratedLeadSource[] = {
    {"jobId", offsetof(JobGeneratedLeadSource, job_id),
     &detail::type_of<decltype(JobGeneratedLeadSource::job_id)>},
    {"employeeId", offsetof(JobGeneratedLeadSource, employee_id),
     &detail::type_of<decltype(JobGeneratedLeadSource::employee_id)>},
};

extern const detail::Member kMessageCreateRequest[];
const detail::Member kMessageCreateRequest[] = {
    {"body", offsetof(MessageCreateRequest, body),
     &detail::type_of<decltype(MessageCreateRequest::body)>, true},
    {"recipientIds", offsetof(MessageCreateRequest, recipient_ids),
     &detail::type_of<decltype(MessageCreateRequest::recipient_ids)>},
    {"parentMessageId", offsetof(MessageCreateRequest, parent_message_id),
     &detail::type_of<decltype(MessageCreateRequest::parent_message_id)>},
    {"addParentMessageSenderToRecipients",
     offsetof(MessageCreateRequest, add_parent_message_sender_to_recipients),
     &detail::type_of<decltype(MessageCreateRequest::add_parent_message_sender_to_recipients)>},
    {"createdByEmployeeId", offsetof(MessageCreateRequest, created_by_employee_id),
     &detail::type_of<decltype(MessageCreateRequest::created_by_employee_id)>, true},
};
void make_message_create_request(void* place) {
  ::new (place) MessageCreateRequest{
      .body = detail::unset,
      .created_by_employee_id = detail::unset,
  };
}

extern const detail::Member kMessageResponse[];
const detail::Member kMessageResponse[] = {
    {"id", offsetof(MessageResponse, id), &detail::type_of<decltype(MessageResponse::id)>, true},
};

extern const detail::Member kNoteResponse[];
const detail::Member kNoteResponse[] = {
    {"text", offsetof(NoteResponse, text), &detail::type_of<decltype(NoteResponse::text)>, true},
    {"isPinned", offsetof(NoteResponse, is_pinned),
     &detail::type_of<decltype(NoteResponse::is_pinned)>, true},
    {"createdById", offsetof(NoteResponse, created_by_id),
     &detail::type_of<decltype(NoteResponse::created_by_id)>, true},
    {"createdOn", offsetof(NoteResponse, created_on),
     &detail::type_of<decltype(NoteResponse::created_on)>, true},
    {"modifiedOn", offsetof(NoteResponse, modified_on),
     &detail::type_of<decltype(NoteResponse::modified_on)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(AppointmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AppointmentStatus", tables::kAppointmentStatus, std::size(tables::kAppointmentStatus),
      false};
  return table;
}

const detail::Object AppointmentSummaryApiModel::kObject{
    "AppointmentSummaryApiModel", tables::kAppointmentSummaryApiModel,
    std::size(tables::kAppointmentSummaryApiModel), offsetof(AppointmentSummaryApiModel, extra),
    &detail::construct<AppointmentSummaryApiModel>};

const detail::EnumTable& enum_table(CustomFieldDataType) noexcept {
  static constexpr detail::EnumTable table{
      "CustomFieldDataType", tables::kCustomFieldDataType, std::size(tables::kCustomFieldDataType),
      false};
  return table;
}

const detail::Object CustomFieldTypeResponse::kObject{
    "CustomFieldTypeResponse", tables::kCustomFieldTypeResponse,
    std::size(tables::kCustomFieldTypeResponse), offsetof(CustomFieldTypeResponse, extra),
    &detail::construct<CustomFieldTypeResponse>};

const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::kExternalDataModel, std::size(tables::kExternalDataModel),
    offsetof(ExternalDataModel, extra), &detail::construct<ExternalDataModel>};

const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::kExternalDataCreateRequest,
    std::size(tables::kExternalDataCreateRequest), offsetof(ExternalDataCreateRequest, extra),
    &tables::make_external_data_create_request};

const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::kExternalDataPatchMode, std::size(tables::kExternalDataPatchMode),
      false};
  return table;
}

const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::kExternalDataUpdateModel,
    std::size(tables::kExternalDataUpdateModel), offsetof(ExternalDataUpdateModel, extra),
    &tables::make_external_data_update_model};

const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::kExternalDataUpdateRequest,
    std::size(tables::kExternalDataUpdateRequest), offsetof(ExternalDataUpdateRequest, extra),
    &tables::make_external_data_update_request};

const detail::Object JobGeneratedLeadSource::kObject{
    "JobGeneratedLeadSource", tables::kJobGeneratedLeadSource,
    std::size(tables::kJobGeneratedLeadSource), offsetof(JobGeneratedLeadSource, extra),
    &detail::construct<JobGeneratedLeadSource>};

const detail::Object MessageCreateRequest::kObject{
    "MessageCreateRequest", tables::kMessageCreateRequest, std::size(tables::kMessageCreateRequest),
    offsetof(MessageCreateRequest, extra), &tables::make_message_create_request};

const detail::Object MessageResponse::kObject{
    "MessageResponse", tables::kMessageResponse, std::size(tables::kMessageResponse),
    offsetof(MessageResponse, extra), &detail::construct<MessageResponse>};

const detail::Object NoteResponse::kObject{
    "NoteResponse", tables::kNoteResponse, std::size(tables::kNoteResponse),
    offsetof(NoteResponse, extra), &detail::construct<NoteResponse>};

}  // namespace servicetitan::jpm
