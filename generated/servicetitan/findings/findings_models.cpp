// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/findings/findings_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::findings {

namespace tables::finding_attachment_create_model {
using T = FindingAttachmentCreateModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>, true},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.file_name = detail::unset, .url = detail::unset, .type = detail::unset};
}
}  // namespace tables::finding_attachment_create_model
constinit const detail::Object FindingAttachmentCreateModel::kObject{
    "FindingAttachmentCreateModel", tables::finding_attachment_create_model::kMembers,
    std::size(tables::finding_attachment_create_model::kMembers),
    offsetof(FindingAttachmentCreateModel, extra), &tables::finding_attachment_create_model::make};

namespace tables::finding_attachment_create_request {
using T = FindingAttachmentCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>, true},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.file_name = detail::unset, .url = detail::unset, .type = detail::unset};
}
}  // namespace tables::finding_attachment_create_request
constinit const detail::Object FindingAttachmentCreateRequest::kObject{
    "FindingAttachmentCreateRequest", tables::finding_attachment_create_request::kMembers,
    std::size(tables::finding_attachment_create_request::kMembers),
    offsetof(FindingAttachmentCreateRequest, extra),
    &tables::finding_attachment_create_request::make};

namespace tables::finding_attachment_model {
using T = FindingAttachmentModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>, true},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
}  // namespace tables::finding_attachment_model
constinit const detail::Object FindingAttachmentModel::kObject{
    "FindingAttachmentModel", tables::finding_attachment_model::kMembers,
    std::size(tables::finding_attachment_model::kMembers), offsetof(FindingAttachmentModel, extra),
    &detail::construct<FindingAttachmentModel>};

namespace tables::finding_attachment_response {
using T = FindingAttachmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>, true},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
}  // namespace tables::finding_attachment_response
constinit const detail::Object FindingAttachmentResponse::kObject{
    "FindingAttachmentResponse", tables::finding_attachment_response::kMembers,
    std::size(tables::finding_attachment_response::kMembers),
    offsetof(FindingAttachmentResponse, extra), &detail::construct<FindingAttachmentResponse>};

namespace tables::finding_attachment_update_request {
using T = FindingAttachmentUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>},
};
}  // namespace tables::finding_attachment_update_request
constinit const detail::Object FindingAttachmentUpdateRequest::kObject{
    "FindingAttachmentUpdateRequest", tables::finding_attachment_update_request::kMembers,
    std::size(tables::finding_attachment_update_request::kMembers),
    offsetof(FindingAttachmentUpdateRequest, extra),
    &detail::construct<FindingAttachmentUpdateRequest>};

namespace tables::finding_urgency_level {
using T = FindingUrgencyLevel;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"NotSpecified", static_cast<std::int32_t>(T::kNotSpecified)},
    {"Low", static_cast<std::int32_t>(T::kLow)},
    {"Medium", static_cast<std::int32_t>(T::kMedium)},
    {"High", static_cast<std::int32_t>(T::kHigh)},
    {"Critical", static_cast<std::int32_t>(T::kCritical)},
};
}  // namespace tables::finding_urgency_level
const detail::EnumTable& enum_table(FindingUrgencyLevel) noexcept {
  static constexpr detail::EnumTable table{
      "FindingUrgencyLevel", tables::finding_urgency_level::kValues,
      std::size(tables::finding_urgency_level::kValues)};
  return table;
}

namespace tables::finding_create_request {
using T = FindingCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"urgencyLevel", offsetof(T, urgency_level), &detail::type_of<decltype(T::urgency_level)>,
     true},
    {"recommendedSolution", offsetof(T, recommended_solution),
     &detail::type_of<decltype(T::recommended_solution)>},
    {"internalNotes", offsetof(T, internal_notes), &detail::type_of<decltype(T::internal_notes)>},
    {"installedEquipmentId", offsetof(T, installed_equipment_id),
     &detail::type_of<decltype(T::installed_equipment_id)>},
    {"sourceJobId", offsetof(T, source_job_id), &detail::type_of<decltype(T::source_job_id)>},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.location_id = detail::unset, .urgency_level = detail::unset};
}
}  // namespace tables::finding_create_request
constinit const detail::Object FindingCreateRequest::kObject{
    "FindingCreateRequest", tables::finding_create_request::kMembers,
    std::size(tables::finding_create_request::kMembers), offsetof(FindingCreateRequest, extra),
    &tables::finding_create_request::make};

namespace tables::finding_status {
using T = FindingStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"New", static_cast<std::int32_t>(T::kNew)},
    {"EstimateCreated", static_cast<std::int32_t>(T::kEstimateCreated)},
    {"EstimateAccepted", static_cast<std::int32_t>(T::kEstimateAccepted)},
    {"EstimateRejected", static_cast<std::int32_t>(T::kEstimateRejected)},
    {"JobBooked", static_cast<std::int32_t>(T::kJobBooked)},
    {"JobCompleted", static_cast<std::int32_t>(T::kJobCompleted)},
    {"Archived", static_cast<std::int32_t>(T::kArchived)},
};
}  // namespace tables::finding_status
const detail::EnumTable& enum_table(FindingStatus) noexcept {
  static constexpr detail::EnumTable table{
      "FindingStatus", tables::finding_status::kValues, std::size(tables::finding_status::kValues)};
  return table;
}

namespace tables::finding_detailed_response {
using T = FindingDetailedResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"recommendedSolution", offsetof(T, recommended_solution),
     &detail::type_of<decltype(T::recommended_solution)>},
    {"internalNotes", offsetof(T, internal_notes), &detail::type_of<decltype(T::internal_notes)>},
    {"installedEquipmentId", offsetof(T, installed_equipment_id),
     &detail::type_of<decltype(T::installed_equipment_id)>},
    {"urgencyLevel", offsetof(T, urgency_level), &detail::type_of<decltype(T::urgency_level)>,
     true},
    {"sourceJobId", offsetof(T, source_job_id), &detail::type_of<decltype(T::source_job_id)>},
    {"archived", offsetof(T, archived), &detail::type_of<decltype(T::archived)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"modifiedBy", offsetof(T, modified_by), &detail::type_of<decltype(T::modified_by)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>},
    {"linkedEstimateIds", offsetof(T, linked_estimate_ids),
     &detail::type_of<decltype(T::linked_estimate_ids)>},
    {"linkedJobIds", offsetof(T, linked_job_ids), &detail::type_of<decltype(T::linked_job_ids)>},
};
}  // namespace tables::finding_detailed_response
constinit const detail::Object FindingDetailedResponse::kObject{
    "FindingDetailedResponse", tables::finding_detailed_response::kMembers,
    std::size(tables::finding_detailed_response::kMembers),
    offsetof(FindingDetailedResponse, extra), &detail::construct<FindingDetailedResponse>};

namespace tables::finding_response {
using T = FindingResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"recommendedSolution", offsetof(T, recommended_solution),
     &detail::type_of<decltype(T::recommended_solution)>},
    {"internalNotes", offsetof(T, internal_notes), &detail::type_of<decltype(T::internal_notes)>},
    {"installedEquipmentId", offsetof(T, installed_equipment_id),
     &detail::type_of<decltype(T::installed_equipment_id)>},
    {"urgencyLevel", offsetof(T, urgency_level), &detail::type_of<decltype(T::urgency_level)>,
     true},
    {"sourceJobId", offsetof(T, source_job_id), &detail::type_of<decltype(T::source_job_id)>},
    {"archived", offsetof(T, archived), &detail::type_of<decltype(T::archived)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"modifiedBy", offsetof(T, modified_by), &detail::type_of<decltype(T::modified_by)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::finding_response
constinit const detail::Object FindingResponse::kObject{
    "FindingResponse", tables::finding_response::kMembers,
    std::size(tables::finding_response::kMembers), offsetof(FindingResponse, extra),
    &detail::construct<FindingResponse>};

namespace tables::finding_update_request {
using T = FindingUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"urgencyLevel", offsetof(T, urgency_level), &detail::type_of<decltype(T::urgency_level)>},
    {"recommendedSolution", offsetof(T, recommended_solution),
     &detail::type_of<decltype(T::recommended_solution)>},
    {"internalNotes", offsetof(T, internal_notes), &detail::type_of<decltype(T::internal_notes)>},
    {"archived", offsetof(T, archived), &detail::type_of<decltype(T::archived)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
}  // namespace tables::finding_update_request
constinit const detail::Object FindingUpdateRequest::kObject{
    "FindingUpdateRequest", tables::finding_update_request::kMembers,
    std::size(tables::finding_update_request::kMembers), offsetof(FindingUpdateRequest, extra),
    &detail::construct<FindingUpdateRequest>};

}  // namespace servicetitan::findings
