// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/projects_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables {

extern const detail::Member kCustomFieldCreateOrUpdateModel[];
const detail::Member kCustomFieldCreateOrUpdateModel[] = {
    {"typeId", offsetof(CustomFieldCreateOrUpdateModel, type_id),
     &detail::type_of<decltype(CustomFieldCreateOrUpdateModel::type_id)>, true},
    {"value", offsetof(CustomFieldCreateOrUpdateModel, value),
     &detail::type_of<decltype(CustomFieldCreateOrUpdateModel::value)>, true},
};
void make_custom_field_create_or_update_model(void* place) {
  ::new (place) CustomFieldCreateOrUpdateModel{.type_id = detail::unset, .value = detail::unset};
}

extern const detail::Member kCreateProjectRequest[];
const detail::Member kCreateProjectRequest[] = {
    {"locationId", offsetof(CreateProjectRequest, location_id),
     &detail::type_of<decltype(CreateProjectRequest::location_id)>, true},
    {"customerId", offsetof(CreateProjectRequest, customer_id),
     &detail::type_of<decltype(CreateProjectRequest::customer_id)>},
    {"projectTypeId", offsetof(CreateProjectRequest, project_type_id),
     &detail::type_of<decltype(CreateProjectRequest::project_type_id)>},
    {"projectManagerIds", offsetof(CreateProjectRequest, project_manager_ids),
     &detail::type_of<decltype(CreateProjectRequest::project_manager_ids)>},
    {"name", offsetof(CreateProjectRequest, name),
     &detail::type_of<decltype(CreateProjectRequest::name)>},
    {"summary", offsetof(CreateProjectRequest, summary),
     &detail::type_of<decltype(CreateProjectRequest::summary)>},
    {"statusId", offsetof(CreateProjectRequest, status_id),
     &detail::type_of<decltype(CreateProjectRequest::status_id)>},
    {"subStatusId", offsetof(CreateProjectRequest, sub_status_id),
     &detail::type_of<decltype(CreateProjectRequest::sub_status_id)>},
    {"startDate", offsetof(CreateProjectRequest, start_date),
     &detail::type_of<decltype(CreateProjectRequest::start_date)>},
    {"targetCompletionDate", offsetof(CreateProjectRequest, target_completion_date),
     &detail::type_of<decltype(CreateProjectRequest::target_completion_date)>},
    {"actualCompletionDate", offsetof(CreateProjectRequest, actual_completion_date),
     &detail::type_of<decltype(CreateProjectRequest::actual_completion_date)>},
    {"customFields", offsetof(CreateProjectRequest, custom_fields),
     &detail::type_of<decltype(CreateProjectRequest::custom_fields)>},
    {"externalData", offsetof(CreateProjectRequest, external_data),
     &detail::type_of<decltype(CreateProjectRequest::external_data)>},
    {"businessUnitIds", offsetof(CreateProjectRequest, business_unit_ids),
     &detail::type_of<decltype(CreateProjectRequest::business_unit_ids)>},
};
void make_create_project_request(void* place) {
  ::new (place) CreateProjectRequest{.location_id = detail::unset};
}

extern const detail::Member kProjectNoteCreateRequest[];
const detail::Member kProjectNoteCreateRequest[] = {
    {"text", offsetof(ProjectNoteCreateRequest, text),
     &detail::type_of<decltype(ProjectNoteCreateRequest::text)>, true},
    {"pinToTop", offsetof(ProjectNoteCreateRequest, pin_to_top),
     &detail::type_of<decltype(ProjectNoteCreateRequest::pin_to_top)>},
};
void make_project_note_create_request(void* place) {
  ::new (place) ProjectNoteCreateRequest{.text = detail::unset};
}

extern const detail::Member kProjectResponse[];
const detail::Member kProjectResponse[] = {
    {"id", offsetof(ProjectResponse, id), &detail::type_of<decltype(ProjectResponse::id)>, true},
    {"number", offsetof(ProjectResponse, number),
     &detail::type_of<decltype(ProjectResponse::number)>, true},
    {"name", offsetof(ProjectResponse, name), &detail::type_of<decltype(ProjectResponse::name)>},
    {"summary", offsetof(ProjectResponse, summary),
     &detail::type_of<decltype(ProjectResponse::summary)>},
    {"status", offsetof(ProjectResponse, status),
     &detail::type_of<decltype(ProjectResponse::status)>},
    {"statusId", offsetof(ProjectResponse, status_id),
     &detail::type_of<decltype(ProjectResponse::status_id)>},
    {"subStatus", offsetof(ProjectResponse, sub_status),
     &detail::type_of<decltype(ProjectResponse::sub_status)>},
    {"subStatusId", offsetof(ProjectResponse, sub_status_id),
     &detail::type_of<decltype(ProjectResponse::sub_status_id)>},
    {"customerId", offsetof(ProjectResponse, customer_id),
     &detail::type_of<decltype(ProjectResponse::customer_id)>, true},
    {"locationId", offsetof(ProjectResponse, location_id),
     &detail::type_of<decltype(ProjectResponse::location_id)>, true},
    {"projectTypeId", offsetof(ProjectResponse, project_type_id),
     &detail::type_of<decltype(ProjectResponse::project_type_id)>},
    {"projectManagerIds", offsetof(ProjectResponse, project_manager_ids),
     &detail::type_of<decltype(ProjectResponse::project_manager_ids)>, true},
    {"businessUnitIds", offsetof(ProjectResponse, business_unit_ids),
     &detail::type_of<decltype(ProjectResponse::business_unit_ids)>, true},
    {"startDate", offsetof(ProjectResponse, start_date),
     &detail::type_of<decltype(ProjectResponse::start_date)>},
    {"targetCompletionDate", offsetof(ProjectResponse, target_completion_date),
     &detail::type_of<decltype(ProjectResponse::target_completion_date)>},
    {"actualCompletionDate", offsetof(ProjectResponse, actual_completion_date),
     &detail::type_of<decltype(ProjectResponse::actual_completion_date)>},
    {"modifiedOn", offsetof(ProjectResponse, modified_on),
     &detail::type_of<decltype(ProjectResponse::modified_on)>},
    {"createdOn", offsetof(ProjectResponse, created_on),
     &detail::type_of<decltype(ProjectResponse::created_on)>, true},
    {"customFields", offsetof(ProjectResponse, custom_fields),
     &detail::type_of<decltype(ProjectResponse::custom_fields)>, true},
    {"externalData", offsetof(ProjectResponse, external_data),
     &detail::type_of<decltype(ProjectResponse::external_data)>, true},
    {"jobIds", offsetof(ProjectResponse, job_ids),
     &detail::type_of<decltype(ProjectResponse::job_ids)>, true},
};

extern const detail::Member kUpdateProjectRequest[];
const detail::Member kUpdateProjectRequest[] = {
    {"projectManagerIds", offsetof(UpdateProjectRequest, project_manager_ids),
     &detail::type_of<decltype(UpdateProjectRequest::project_manager_ids)>},
    {"jobIds", offsetof(UpdateProjectRequest, job_ids),
     &detail::type_of<decltype(UpdateProjectRequest::job_ids)>},
    {"businessUnitIds", offsetof(UpdateProjectRequest, business_unit_ids),
     &detail::type_of<decltype(UpdateProjectRequest::business_unit_ids)>},
    {"name", offsetof(UpdateProjectRequest, name),
     &detail::type_of<decltype(UpdateProjectRequest::name)>},
    {"summary", offsetof(UpdateProjectRequest, summary),
     &detail::type_of<decltype(UpdateProjectRequest::summary)>},
    {"statusId", offsetof(UpdateProjectRequest, status_id),
     &detail::type_of<decltype(UpdateProjectRequest::status_id)>},
    {"subStatusId", offsetof(UpdateProjectRequest, sub_status_id),
     &detail::type_of<decltype(UpdateProjectRequest::sub_status_id)>},
    {"projectTypeId", offsetof(UpdateProjectRequest, project_type_id),
     &detail::type_of<decltype(UpdateProjectRequest::project_type_id)>},
    {"startDate", offsetof(UpdateProjectRequest, start_date),
     &detail::type_of<decltype(UpdateProjectRequest::start_date)>},
    {"targetCompletionDate", offsetof(UpdateProjectRequest, target_completion_date),
     &detail::type_of<decltype(UpdateProjectRequest::target_completion_date)>},
    {"actualCompletionDate", offsetof(UpdateProjectRequest, actual_completion_date),
     &detail::type_of<decltype(UpdateProjectRequest::actual_completion_date)>},
    {"customFields", offsetof(UpdateProjectRequest, custom_fields),
     &detail::type_of<decltype(UpdateProjectRequest::custom_fields)>},
    {"externalData", offsetof(UpdateProjectRequest, external_data),
     &detail::type_of<decltype(UpdateProjectRequest::external_data)>},
};

}  // namespace tables

const detail::Object CustomFieldCreateOrUpdateModel::kObject{
    "CustomFieldCreateOrUpdateModel", tables::kCustomFieldCreateOrUpdateModel,
    std::size(tables::kCustomFieldCreateOrUpdateModel),
    offsetof(CustomFieldCreateOrUpdateModel, extra),
    &tables::make_custom_field_create_or_update_model};

const detail::Object CreateProjectRequest::kObject{
    "CreateProjectRequest", tables::kCreateProjectRequest, std::size(tables::kCreateProjectRequest),
    offsetof(CreateProjectRequest, extra), &tables::make_create_project_request};

const detail::Object ProjectNoteCreateRequest::kObject{
    "ProjectNoteCreateRequest", tables::kProjectNoteCreateRequest,
    std::size(tables::kProjectNoteCreateRequest), offsetof(ProjectNoteCreateRequest, extra),
    &tables::make_project_note_create_request};

const detail::Object ProjectResponse::kObject{
    "ProjectResponse", tables::kProjectResponse, std::size(tables::kProjectResponse),
    offsetof(ProjectResponse, extra), &detail::construct<ProjectResponse>};

const detail::Object UpdateProjectRequest::kObject{
    "UpdateProjectRequest", tables::kUpdateProjectRequest, std::size(tables::kUpdateProjectRequest),
    offsetof(UpdateProjectRequest, extra), &detail::construct<UpdateProjectRequest>};

}  // namespace servicetitan::jpm
