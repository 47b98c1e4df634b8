// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/findings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::findings {

namespace tables {

extern const detail::Member kFindingAttachmentCreateModel[];
const detail::Member kFindingAttachmentCreateModel[] = {
    {"fileName", offsetof(FindingAttachmentCreateModel, file_name),
     &detail::type_of<decltype(FindingAttachmentCreateModel::file_name)>, true},
    {"url", offsetof(FindingAttachmentCreateModel, url),
     &detail::type_of<decltype(FindingAttachmentCreateModel::url)>, true},
    {"type", offsetof(FindingAttachmentCreateModel, type),
     &detail::type_of<decltype(FindingAttachmentCreateModel::type)>, true},
};
void make_finding_attachment_create_model(void* place) {
  ::new (place) FindingAttachmentCreateModel{
      .file_name = detail::unset,
      .url = detail::unset,
      .type = detail::unset,
  };
}

extern const detail::Member kFindingAttachmentCreateRequest[];
const detail::Member kFindingAttachmentCreateRequest[] = {
    {"fileName", offsetof(FindingAttachmentCreateRequest, file_name),
     &detail::type_of<decltype(FindingAttachmentCreateRequest::file_name)>, true},
    {"url", offsetof(FindingAttachmentCreateRequest, url),
     &detail::type_of<decltype(FindingAttachmentCreateRequest::url)>, true},
    {"type", offsetof(FindingAttachmentCreateRequest, type),
     &detail::type_of<decltype(FindingAttachmentCreateRequest::type)>, true},
};
void make_finding_attachment_create_request(void* place) {
  ::new (place) FindingAttachmentCreateRequest{
      .file_name = detail::unset,
      .url = detail::unset,
      .type = detail::unset,
  };
}

extern const detail::Member kFindingAttachmentModel[];
const detail::Member kFindingAttachmentModel[] = {
    {"id", offsetof(FindingAttachmentModel, id),
     &detail::type_of<decltype(FindingAttachmentModel::id)>, true},
    {"fileName", offsetof(FindingAttachmentModel, file_name),
     &detail::type_of<decltype(FindingAttachmentModel::file_name)>, true},
    {"url", offsetof(FindingAttachmentModel, url),
     &detail::type_of<decltype(FindingAttachmentModel::url)>, true},
    {"type", offsetof(FindingAttachmentModel, type),
     &detail::type_of<decltype(FindingAttachmentModel::type)>, true},
};

extern const detail::Member kFindingAttachmentResponse[];
const detail::Member kFindingAttachmentResponse[] = {
    {"id", offsetof(FindingAttachmentResponse, id),
     &detail::type_of<decltype(FindingAttachmentResponse::id)>, true},
    {"fileName", offsetof(FindingAttachmentResponse, file_name),
     &detail::type_of<decltype(FindingAttachmentResponse::file_name)>, true},
    {"url", offsetof(FindingAttachmentResponse, url),
     &detail::type_of<decltype(FindingAttachmentResponse::url)>, true},
    {"type", offsetof(FindingAttachmentResponse, type),
     &detail::type_of<decltype(FindingAttachmentResponse::type)>, true},
};

extern const detail::Member kFindingAttachmentUpdateRequest[];
const detail::Member kFindingAttachmentUpdateRequest[] = {
    {"fileName", offsetof(FindingAttachmentUpdateRequest, file_name),
     &detail::type_of<decltype(FindingAttachmentUpdateRequest::file_name)>},
    {"url", offsetof(FindingAttachmentUpdateRequest, url),
     &detail::type_of<decltype(FindingAttachmentUpdateRequest::url)>},
    {"type", offsetof(FindingAttachmentUpdateRequest, type),
     &detail::type_of<decltype(FindingAttachmentUpdateRequest::type)>},
};

extern const detail::EnumValue kFindingUrgencyLevel[];
const detail::EnumValue kFindingUrgencyLevel[] = {
    {"NotSpecified", static_cast<std::int32_t>(FindingUrgencyLevel::kNotSpecified)},
    {"Low", static_cast<std::int32_t>(FindingUrgencyLevel::kLow)},
    {"Medium", static_cast<std::int32_t>(FindingUrgencyLevel::kMedium)},
    {"High", static_cast<std::int32_t>(FindingUrgencyLevel::kHigh)},
    {"Critical", static_cast<std::int32_t>(FindingUrgencyLevel::kCritical)},
};

extern const detail::Member kFindingCreateRequest[];
const detail::Member kFindingCreateRequest[] = {
    {"locationId", offsetof(FindingCreateRequest, location_id),
     &detail::type_of<decltype(FindingCreateRequest::location_id)>, true},
    {"name", offsetof(FindingCreateRequest, name),
     &detail::type_of<decltype(FindingCreateRequest::name)>},
    {"description", offsetof(FindingCreateRequest, description),
     &detail::type_of<decltype(FindingCreateRequest::description)>},
    {"urgencyLevel", offsetof(FindingCreateRequest, urgency_level),
     &detail::type_of<decltype(FindingCreateRequest::urgency_level)>, true},
    {"recommendedSolution", offsetof(FindingCreateRequest, recommended_solution),
     &detail::type_of<decltype(FindingCreateRequest::recommended_solution)>},
    {"internalNotes", offsetof(FindingCreateRequest, internal_notes),
     &detail::type_of<decltype(FindingCreateRequest::internal_notes)>},
    {"installedEquipmentId", offsetof(FindingCreateRequest, installed_equipment_id),
     &detail::type_of<decltype(FindingCreateRequest::installed_equipment_id)>},
    {"sourceJobId", offsetof(FindingCreateRequest, source_job_id),
     &detail::type_of<decltype(FindingCreateRequest::source_job_id)>},
    {"attachments", offsetof(FindingCreateRequest, attachments),
     &detail::type_of<decltype(FindingCreateRequest::attachments)>},
};
void make_finding_create_request(void* place) {
  ::new (place) FindingCreateRequest{.location_id = detail::unset, .urgency_level = detail::unset};
}

extern const detail::EnumValue kFindingStatus[];
const detail::EnumValue kFindingStatus[] = {
    {"New", static_cast<std::int32_t>(FindingStatus::kNew)},
    {"EstimateCreated", static_cast<std::int32_t>(FindingStatus::kEstimateCreated)},
    {"EstimateAccepted", static_cast<std::int32_t>(FindingStatus::kEstimateAccepted)},
    {"EstimateRejected", static_cast<std::int32_t>(FindingStatus::kEstimateRejected)},
    {"JobBooked", static_cast<std::int32_t>(FindingStatus::kJobBooked)},
    {"JobCompleted", static_cast<std::int32_t>(FindingStatus::kJobCompleted)},
    {"Archived", static_cast<std::int32_t>(FindingStatus::kArchived)},
};

extern const detail::Member kFindingDetailedResponse[];
const detail::Member kFindingDetailedResponse[] = {
    {"id", offsetof(FindingDetailedResponse, id),
     &detail::type_of<decltype(FindingDetailedResponse::id)>, true},
    {"locationId", offsetof(FindingDetailedResponse, location_id),
     &detail::type_of<decltype(FindingDetailedResponse::location_id)>, true},
    {"name", offsetof(FindingDetailedResponse, name),
     &detail::type_of<decltype(FindingDetailedResponse::name)>},
    {"description", offsetof(FindingDetailedResponse, description),
     &detail::type_of<decltype(FindingDetailedResponse::description)>},
    {"recommendedSolution", offsetof(FindingDetailedResponse, recommended_solution),
     &detail::type_of<decltype(FindingDetailedResponse::recommended_solution)>},
    {"internalNotes", offsetof(FindingDetailedResponse, internal_notes),
     &detail::type_of<decltype(FindingDetailedResponse::internal_notes)>},
    {"installedEquipmentId", offsetof(FindingDetailedResponse, installed_equipment_id),
     &detail::type_of<decltype(FindingDetailedResponse::installed_equipment_id)>},
    {"urgencyLevel", offsetof(FindingDetailedResponse, urgency_level),
     &detail::type_of<decltype(FindingDetailedResponse::urgency_level)>, true},
    {"sourceJobId", offsetof(FindingDetailedResponse, source_job_id),
     &detail::type_of<decltype(FindingDetailedResponse::source_job_id)>},
    {"archived", offsetof(FindingDetailedResponse, archived),
     &detail::type_of<decltype(FindingDetailedResponse::archived)>, true},
    {"active", offsetof(FindingDetailedResponse, active),
     &detail::type_of<decltype(FindingDetailedResponse::active)>, true},
    {"createdBy", offsetof(FindingDetailedResponse, created_by),
     &detail::type_of<decltype(FindingDetailedResponse::created_by)>, true},
    {"modifiedBy", offsetof(FindingDetailedResponse, modified_by),
     &detail::type_of<decltype(FindingDetailedResponse::modified_by)>, true},
    {"createdOn", offsetof(FindingDetailedResponse, created_on),
     &detail::type_of<decltype(FindingDetailedResponse::created_on)>, true},
    {"modifiedOn", offsetof(FindingDetailedResponse, modified_on),
     &detail::type_of<decltype(FindingDetailedResponse::modified_on)>, true},
    {"status", offsetof(FindingDetailedResponse, status),
     &detail::type_of<decltype(FindingDetailedResponse::status)>, true},
    {"attachments", offsetof(FindingDetailedResponse, attachments),
     &detail::type_of<decltype(FindingDetailedResponse::attachments)>},
    {"linkedEstimateIds", offsetof(FindingDetailedResponse, linked_estimate_ids),
     &detail::type_of<decltype(FindingDetailedResponse::linked_estimate_ids)>},
    {"linkedJobIds", offsetof(FindingDetailedResponse, linked_job_ids),
     &detail::type_of<decltype(FindingDetailedResponse::linked_job_ids)>},
};

extern const detail::Member kFindingResponse[];
const detail::Member kFindingResponse[] = {
    {"id", offsetof(FindingResponse, id), &detail::type_of<decltype(FindingResponse::id)>, true},
    {"locationId", offsetof(FindingResponse, location_id),
     &detail::type_of<decltype(FindingResponse::location_id)>, true},
    {"name", offsetof(FindingResponse, name), &detail::type_of<decltype(FindingResponse::name)>},
    {"description", offsetof(FindingResponse, description),
     &detail::type_of<decltype(FindingResponse::description)>},
    {"recommendedSolution", offsetof(FindingResponse, recommended_solution),
     &detail::type_of<decltype(FindingResponse::recommended_solution)>},
    {"internalNotes", offsetof(FindingResponse, internal_notes),
     &detail::type_of<decltype(FindingResponse::internal_notes)>},
    {"installedEquipmentId", offsetof(FindingResponse, installed_equipment_id),
     &detail::type_of<decltype(FindingResponse::installed_equipment_id)>},
    {"urgencyLevel", offsetof(FindingResponse, urgency_level),
     &detail::type_of<decltype(FindingResponse::urgency_level)>, true},
    {"sourceJobId", offsetof(FindingResponse, source_job_id),
     &detail::type_of<decltype(FindingResponse::source_job_id)>},
    {"archived", offsetof(FindingResponse, archived),
     &detail::type_of<decltype(FindingResponse::archived)>, true},
    {"active", offsetof(FindingResponse, active),
     &detail::type_of<decltype(FindingResponse::active)>, true},
    {"createdBy", offsetof(FindingResponse, created_by),
     &detail::type_of<decltype(FindingResponse::created_by)>, true},
    {"modifiedBy", offsetof(FindingResponse, modified_by),
     &detail::type_of<decltype(FindingResponse::modified_by)>, true},
    {"createdOn", offsetof(FindingResponse, created_on),
     &detail::type_of<decltype(FindingResponse::created_on)>, true},
    {"modifiedOn", offsetof(FindingResponse, modified_on),
     &detail::type_of<decltype(FindingResponse::modified_on)>, true},
};

extern const detail::Member kFindingUpdateRequest[];
const detail::Member kFindingUpdateRequest[] = {
    {"name", offsetof(FindingUpdateRequest, name),
     &detail::type_of<decltype(FindingUpdateRequest::name)>},
    {"description", offsetof(FindingUpdateRequest, description),
     &detail::type_of<decltype(FindingUpdateRequest::description)>},
    {"urgencyLevel", offsetof(FindingUpdateRequest, urgency_level),
     &detail::type_of<decltype(FindingUpdateRequest::urgency_level)>},
    {"recommendedSolution", offsetof(FindingUpdateRequest, recommended_solution),
     &detail::type_of<decltype(FindingUpdateRequest::recommended_solution)>},
    {"internalNotes", offsetof(FindingUpdateRequest, internal_notes),
     &detail::type_of<decltype(FindingUpdateRequest::internal_notes)>},
    {"archived", offsetof(FindingUpdateRequest, archived),
     &detail::type_of<decltype(FindingUpdateRequest::archived)>},
    {"active", offsetof(FindingUpdateRequest, active),
     &detail::type_of<decltype(FindingUpdateRequest::active)>},
};

}  // namespace tables

const detail::Object FindingAttachmentCreateModel::kObject{
    "FindingAttachmentCreateModel", tables::kFindingAttachmentCreateModel,
    std::size(tables::kFindingAttachmentCreateModel), offsetof(FindingAttachmentCreateModel, extra),
    &tables::make_finding_attachment_create_model};

const detail::Object FindingAttachmentCreateRequest::kObject{
    "FindingAttachmentCreateRequest", tables::kFindingAttachmentCreateRequest,
    std::size(tables::kFindingAttachmentCreateRequest),
    offsetof(FindingAttachmentCreateRequest, extra),
    &tables::make_finding_attachment_create_request};

const detail::Object FindingAttachmentModel::kObject{
    "FindingAttachmentModel", tables::kFindingAttachmentModel,
    std::size(tables::kFindingAttachmentModel), offsetof(FindingAttachmentModel, extra),
    &detail::construct<FindingAttachmentModel>};

const detail::Object FindingAttachmentResponse::kObject{
    "FindingAttachmentResponse", tables::kFindingAttachmentResponse,
    std::size(tables::kFindingAttachmentResponse), offsetof(FindingAttachmentResponse, extra),
    &detail::construct<FindingAttachmentResponse>};

const detail::Object FindingAttachmentUpdateRequest::kObject{
    "FindingAttachmentUpdateRequest", tables::kFindingAttachmentUpdateRequest,
    std::size(tables::kFindingAttachmentUpdateRequest),
    offsetof(FindingAttachmentUpdateRequest, extra),
    &detail::construct<FindingAttachmentUpdateRequest>};

const detail::EnumTable& enum_table(FindingUrgencyLevel) noexcept {
  static constexpr detail::EnumTable table{
      "FindingUrgencyLevel", tables::kFindingUrgencyLevel, std::size(tables::kFindingUrgencyLevel),
      false};
  return table;
}

const detail::Object FindingCreateRequest::kObject{
    "FindingCreateRequest", tables::kFindingCreateRequest, std::size(tables::kFindingCreateRequest),
    offsetof(FindingCreateRequest, extra), &tables::make_finding_create_request};

const detail::EnumTable& enum_table(FindingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "FindingStatus", tables::kFindingStatus, std::size(tables::kFindingStatus),
      false};
  return table;
}

const detail::Object FindingDetailedResponse::kObject{
    "FindingDetailedResponse", tables::kFindingDetailedResponse,
    std::size(tables::kFindingDetailedResponse), offsetof(FindingDetailedResponse, extra),
    &detail::construct<FindingDetailedResponse>};

const detail::Object FindingResponse::kObject{
    "FindingResponse", tables::kFindingResponse, std::size(tables::kFindingResponse),
    offsetof(FindingResponse, extra), &detail::construct<FindingResponse>};

const detail::Object FindingUpdateRequest::kObject{
    "FindingUpdateRequest", tables::kFindingUpdateRequest, std::size(tables::kFindingUpdateRequest),
    offsetof(FindingUpdateRequest, extra), &detail::construct<FindingUpdateRequest>};

}  // namespace servicetitan::findings
