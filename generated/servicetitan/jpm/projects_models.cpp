// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/projects_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::jpm {

namespace tables::custom_field_create_or_update_model {
using T = CustomFieldCreateOrUpdateModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type_id = detail::unset, .value = detail::unset};
}
}  // namespace tables::custom_field_create_or_update_model
constinit const detail::Object CustomFieldCreateOrUpdateModel::kObject{
    "CustomFieldCreateOrUpdateModel", tables::custom_field_create_or_update_model::kMembers,
    std::size(tables::custom_field_create_or_update_model::kMembers),
    offsetof(CustomFieldCreateOrUpdateModel, extra),
    &tables::custom_field_create_or_update_model::make};

namespace tables::create_project_request {
using T = CreateProjectRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"projectTypeId", offsetof(T, project_type_id), &detail::type_of<decltype(T::project_type_id)>},
    {"projectManagerIds", offsetof(T, project_manager_ids),
     &detail::type_of<decltype(T::project_manager_ids)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"statusId", offsetof(T, status_id), &detail::type_of<decltype(T::status_id)>},
    {"subStatusId", offsetof(T, sub_status_id), &detail::type_of<decltype(T::sub_status_id)>},
    {"startDate", offsetof(T, start_date), &detail::type_of<decltype(T::start_date)>},
    {"targetCompletionDate", offsetof(T, target_completion_date),
     &detail::type_of<decltype(T::target_completion_date)>},
    {"actualCompletionDate", offsetof(T, actual_completion_date),
     &detail::type_of<decltype(T::actual_completion_date)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.location_id = detail::unset};
}
}  // namespace tables::create_project_request
constinit const detail::Object CreateProjectRequest::kObject{
    "CreateProjectRequest", tables::create_project_request::kMembers,
    std::size(tables::create_project_request::kMembers), offsetof(CreateProjectRequest, extra),
    &tables::create_project_request::make};

namespace tables::project_note_create_request {
using T = ProjectNoteCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"text", offsetof(T, text), &detail::type_of<decltype(T::text)>, true},
    {"pinToTop", offsetof(T, pin_to_top), &detail::type_of<decltype(T::pin_to_top)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.text = detail::unset};
}
}  // namespace tables::project_note_create_request
constinit const detail::Object ProjectNoteCreateRequest::kObject{
    "ProjectNoteCreateRequest", tables::project_note_create_request::kMembers,
    std::size(tables::project_note_create_request::kMembers),
    offsetof(ProjectNoteCreateRequest, extra), &tables::project_note_create_request::make};

namespace tables::project_response {
using T = ProjectResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"statusId", offsetof(T, status_id), &detail::type_of<decltype(T::status_id)>},
    {"subStatus", offsetof(T, sub_status), &detail::type_of<decltype(T::sub_status)>},
    {"subStatusId", offsetof(T, sub_status_id), &detail::type_of<decltype(T::sub_status_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>, true},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>, true},
    {"projectTypeId", offsetof(T, project_type_id), &detail::type_of<decltype(T::project_type_id)>},
    {"projectManagerIds", offsetof(T, project_manager_ids),
     &detail::type_of<decltype(T::project_manager_ids)>, true},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, true},
    {"startDate", offsetof(T, start_date), &detail::type_of<decltype(T::start_date)>},
    {"targetCompletionDate", offsetof(T, target_completion_date),
     &detail::type_of<decltype(T::target_completion_date)>},
    {"actualCompletionDate", offsetof(T, actual_completion_date),
     &detail::type_of<decltype(T::actual_completion_date)>},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>,
     true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
    {"jobIds", offsetof(T, job_ids), &detail::type_of<decltype(T::job_ids)>, true},
};
}  // namespace tables::project_response
constinit const detail::Object ProjectResponse::kObject{
    "ProjectResponse", tables::project_response::kMembers,
    std::size(tables::project_response::kMembers), offsetof(ProjectResponse, extra),
    &detail::construct<ProjectResponse>};

namespace tables::update_project_request {
using T = UpdateProjectRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"projectManagerIds", offsetof(T, project_manager_ids),
     &detail::type_of<decltype(T::project_manager_ids)>},
    {"jobIds", offsetof(T, job_ids), &detail::type_of<decltype(T::job_ids)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"summary", offsetof(T, summary), &detail::type_of<decltype(T::summary)>},
    {"statusId", offsetof(T, status_id), &detail::type_of<decltype(T::status_id)>},
    {"subStatusId", offsetof(T, sub_status_id), &detail::type_of<decltype(T::sub_status_id)>},
    {"projectTypeId", offsetof(T, project_type_id), &detail::type_of<decltype(T::project_type_id)>},
    {"startDate", offsetof(T, start_date), &detail::type_of<decltype(T::start_date)>},
    {"targetCompletionDate", offsetof(T, target_completion_date),
     &detail::type_of<decltype(T::target_completion_date)>},
    {"actualCompletionDate", offsetof(T, actual_completion_date),
     &detail::type_of<decltype(T::actual_completion_date)>},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>},
};
}  // namespace tables::update_project_request
constinit const detail::Object UpdateProjectRequest::kObject{
    "UpdateProjectRequest", tables::update_project_request::kMembers,
    std::size(tables::update_project_request::kMembers), offsetof(UpdateProjectRequest, extra),
    &detail::construct<UpdateProjectRequest>};

}  // namespace servicetitan::jpm
