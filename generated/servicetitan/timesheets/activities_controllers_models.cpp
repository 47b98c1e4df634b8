// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/activities_controllers_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables {

extern const detail::Member kActivitiesResponse[];
const detail::Member kActivitiesResponse[] = {
    {"id", offsetof(ActivitiesResponse, id), &detail::type_of<decltype(ActivitiesResponse::id)>,
     true},
    {"employeeId", offsetof(ActivitiesResponse, employee_id),
     &detail::type_of<decltype(ActivitiesResponse::employee_id)>, true},
    {"activityTypeId", offsetof(ActivitiesResponse, activity_type_id),
     &detail::type_of<decltype(ActivitiesResponse::activity_type_id)>, true},
    {"employeeType", offsetof(ActivitiesResponse, employee_type),
     &detail::type_of<decltype(ActivitiesResponse::employee_type)>, true},
    {"startTime", offsetof(ActivitiesResponse, start_time),
     &detail::type_of<decltype(ActivitiesResponse::start_time)>, true},
    {"endTime", offsetof(ActivitiesResponse, end_time),
     &detail::type_of<decltype(ActivitiesResponse::end_time)>},
    {"jobId", offsetof(ActivitiesResponse, job_id),
     &detail::type_of<decltype(ActivitiesResponse::job_id)>},
    {"appointmentId", offsetof(ActivitiesResponse, appointment_id),
     &detail::type_of<decltype(ActivitiesResponse::appointment_id)>},
    {"projectId", offsetof(ActivitiesResponse, project_id),
     &detail::type_of<decltype(ActivitiesResponse::project_id)>},
    {"projectLabel", offsetof(ActivitiesResponse, project_label),
     &detail::type_of<decltype(ActivitiesResponse::project_label)>},
    {"laborTypeId", offsetof(ActivitiesResponse, labor_type_id),
     &detail::type_of<decltype(ActivitiesResponse::labor_type_id)>},
    {"budgetCodeId", offsetof(ActivitiesResponse, budget_code_id),
     &detail::type_of<decltype(ActivitiesResponse::budget_code_id)>},
    {"memo", offsetof(ActivitiesResponse, memo),
     &detail::type_of<decltype(ActivitiesResponse::memo)>},
    {"tagTypes", offsetof(ActivitiesResponse, tag_types),
     &detail::type_of<decltype(ActivitiesResponse::tag_types)>, true},
    {"startCoordinate", offsetof(ActivitiesResponse, start_coordinate),
     &detail::type_of<decltype(ActivitiesResponse::start_coordinate)>},
    {"endCoordinate", offsetof(ActivitiesResponse, end_coordinate),
     &detail::type_of<decltype(ActivitiesResponse::end_coordinate)>},
    {"active", offsetof(ActivitiesResponse, active),
     &detail::type_of<decltype(ActivitiesResponse::active)>, true},
    {"modifiedById", offsetof(ActivitiesResponse, modified_by_id),
     &detail::type_of<decltype(ActivitiesResponse::modified_by_id)>},
    {"createdOn", offsetof(ActivitiesResponse, created_on),
     &detail::type_of<decltype(ActivitiesResponse::created_on)>, true},
    {"modifiedOn", offsetof(ActivitiesResponse, modified_on),
     &detail::type_of<decltype(ActivitiesResponse::modified_on)>, true},
};

extern const detail::Member kActivityCreateRequest[];
const detail::Member kActivityCreateRequest[] = {
    {"employeeId", offsetof(ActivityCreateRequest, employee_id),
     &detail::type_of<decltype(ActivityCreateRequest::employee_id)>, true},
    {"employeeType", offsetof(ActivityCreateRequest, employee_type),
     &detail::type_of<decltype(ActivityCreateRequest::employee_type)>, true},
    {"activityTypeId", offsetof(ActivityCreateRequest, activity_type_id),
     &detail::type_of<decltype(ActivityCreateRequest::activity_type_id)>, true},
    {"startTime", offsetof(ActivityCreateRequest, start_time),
     &detail::type_of<decltype(ActivityCreateRequest::start_time)>, true},
    {"endTime", offsetof(ActivityCreateRequest, end_time),
     &detail::type_of<decltype(ActivityCreateRequest::end_time)>},
    {"jobId", offsetof(ActivityCreateRequest, job_id),
     &detail::type_of<decltype(ActivityCreateRequest::job_id)>},
    {"appointmentId", offsetof(ActivityCreateRequest, appointment_id),
     &detail::type_of<decltype(ActivityCreateRequest::appointment_id)>},
    {"projectId", offsetof(ActivityCreateRequest, project_id),
     &detail::type_of<decltype(ActivityCreateRequest::project_id)>},
    {"projectLabel", offsetof(ActivityCreateRequest, project_label),
     &detail::type_of<decltype(ActivityCreateRequest::project_label)>},
    {"laborTypeId", offsetof(ActivityCreateRequest, labor_type_id),
     &detail::type_of<decltype(ActivityCreateRequest::labor_type_id)>},
    {"budgetCodeId", offsetof(ActivityCreateRequest, budget_code_id),
     &detail::type_of<decltype(ActivityCreateRequest::budget_code_id)>},
    {"budgetCodeName", offsetof(ActivityCreateRequest, budget_code_name),
     &detail::type_of<decltype(ActivityCreateRequest::budget_code_name)>},
    {"milesDriven", offsetof(ActivityCreateRequest, miles_driven),
     &detail::type_of<decltype(ActivityCreateRequest::miles_driven)>},
    {"nonJobEventAssignmentId", offsetof(ActivityCreateRequest, non_job_event_assignment_id),
     &detail::type_of<decltype(ActivityCreateRequest::non_job_event_assignment_id)>},
    {"memo", offsetof(ActivityCreateRequest, memo),
     &detail::type_of<decltype(ActivityCreateRequest::memo)>},
    {"tagTypes", offsetof(ActivityCreateRequest, tag_types),
     &detail::type_of<decltype(ActivityCreateRequest::tag_types)>, true},
};
void make_activity_create_request(void* place) {
  ::new (place) ActivityCreateRequest{
      .employee_id = detail::unset,
      .employee_type = detail::unset,
      .activity_type_id = detail::unset,
      .start_time = detail::unset,
      .tag_types = detail::unset,
  };
}

extern const detail::Member kActivityResponse[];
const detail::Member kActivityResponse[] = {
    {"id", offsetof(ActivityResponse, id), &detail::type_of<decltype(ActivityResponse::id)>, true},
    {"employeeId", offsetof(ActivityResponse, employee_id),
     &detail::type_of<decltype(ActivityResponse::employee_id)>, true},
    {"employeeType", offsetof(ActivityResponse, employee_type),
     &detail::type_of<decltype(ActivityResponse::employee_type)>, true},
    {"activityTypeId", offsetof(ActivityResponse, activity_type_id),
     &detail::type_of<decltype(ActivityResponse::activity_type_id)>, true},
    {"startTime", offsetof(ActivityResponse, start_time),
     &detail::type_of<decltype(ActivityResponse::start_time)>, true},
    {"endTime", offsetof(ActivityResponse, end_time),
     &detail::type_of<decltype(ActivityResponse::end_time)>},
    {"jobId", offsetof(ActivityResponse, job_id),
     &detail::type_of<decltype(ActivityResponse::job_id)>},
    {"appointmentId", offsetof(ActivityResponse, appointment_id),
     &detail::type_of<decltype(ActivityResponse::appointment_id)>},
    {"projectId", offsetof(ActivityResponse, project_id),
     &detail::type_of<decltype(ActivityResponse::project_id)>},
    {"projectLabel", offsetof(ActivityResponse, project_label),
     &detail::type_of<decltype(ActivityResponse::project_label)>},
    {"laborTypeId", offsetof(ActivityResponse, labor_type_id),
     &detail::type_of<decltype(ActivityResponse::labor_type_id)>},
    {"budgetCodeId", offsetof(ActivityResponse, budget_code_id),
     &detail::type_of<decltype(ActivityResponse::budget_code_id)>},
    {"memo", offsetof(ActivityResponse, memo), &detail::type_of<decltype(ActivityResponse::memo)>},
    {"tagTypes", offsetof(ActivityResponse, tag_types),
     &detail::type_of<decltype(ActivityResponse::tag_types)>, true},
    {"startCoordinate", offsetof(ActivityResponse, start_coordinate),
     &detail::type_of<decltype(ActivityResponse::start_coordinate)>},
    {"endCoordinate", offsetof(ActivityResponse, end_coordinate),
     &detail::type_of<decltype(ActivityResponse::end_coordinate)>},
    {"active", offsetof(ActivityResponse, active),
     &detail::type_of<decltype(ActivityResponse::active)>, true},
    {"modifiedById", offsetof(ActivityResponse, modified_by_id),
     &detail::type_of<decltype(ActivityResponse::modified_by_id)>},
    {"createdOn", offsetof(ActivityResponse, created_on),
     &detail::type_of<decltype(ActivityResponse::created_on)>, true},
    {"modifiedOn", offsetof(ActivityResponse, modified_on),
     &detail::type_of<decltype(ActivityResponse::modified_on)>, true},
};

extern const detail::Member kActivityUpdateRequest[];
const detail::Member kActivityUpdateRequest[] = {
    {"activityTypeId", offsetof(ActivityUpdateRequest, activity_type_id),
     &detail::type_of<decltype(ActivityUpdateRequest::activity_type_id)>, true},
    {"startTime", offsetof(ActivityUpdateRequest, start_time),
     &detail::type_of<decltype(ActivityUpdateRequest::start_time)>, true},
    {"endTime", offsetof(ActivityUpdateRequest, end_time),
     &detail::type_of<decltype(ActivityUpdateRequest::end_time)>},
    {"jobId", offsetof(ActivityUpdateRequest, job_id),
     &detail::type_of<decltype(ActivityUpdateRequest::job_id)>},
    {"appointmentId", offsetof(ActivityUpdateRequest, appointment_id),
     &detail::type_of<decltype(ActivityUpdateRequest::appointment_id)>},
    {"projectId", offsetof(ActivityUpdateRequest, project_id),
     &detail::type_of<decltype(ActivityUpdateRequest::project_id)>},
    {"projectLabel", offsetof(ActivityUpdateRequest, project_label),
     &detail::type_of<decltype(ActivityUpdateRequest::project_label)>},
    {"laborTypeId", offsetof(ActivityUpdateRequest, labor_type_id),
     &detail::type_of<decltype(ActivityUpdateRequest::labor_type_id)>},
    {"budgetCodeId", offsetof(ActivityUpdateRequest, budget_code_id),
     &detail::type_of<decltype(ActivityUpdateRequest::budget_code_id)>},
    {"budgetCodeName", offsetof(ActivityUpdateRequest, budget_code_name),
     &detail::type_of<decltype(ActivityUpdateRequest::budget_code_name)>},
    {"milesDriven", offsetof(ActivityUpdateRequest, miles_driven),
     &detail::type_of<decltype(ActivityUpdateRequest::miles_driven)>},
    {"nonJobEventAssignmentId", offsetof(ActivityUpdateRequest, non_job_event_assignment_id),
     &detail::type_of<decltype(ActivityUpdateRequest::non_job_event_assignment_id)>},
    {"memo", offsetof(ActivityUpdateRequest, memo),
     &detail::type_of<decltype(ActivityUpdateRequest::memo)>},
    {"tagTypes", offsetof(ActivityUpdateRequest, tag_types),
     &detail::type_of<decltype(ActivityUpdateRequest::tag_types)>, true},
    {"active", offsetof(ActivityUpdateRequest, active),
     &detail::type_of<decltype(ActivityUpdateRequest::active)>, true},
};
void make_activity_update_request(void* place) {
  ::new (place) ActivityUpdateRequest{
      .activity_type_id = detail::unset,
      .start_time = detail::unset,
      .tag_types = detail::unset,
      .active = detail::unset,
  };
}

}  // namespace tables

const detail::Object ActivitiesResponse::kObject{
    "ActivitiesResponse", tables::kActivitiesResponse, std::size(tables::kActivitiesResponse),
    offsetof(ActivitiesResponse, extra), &detail::construct<ActivitiesResponse>};

const detail::Object ActivityCreateRequest::kObject{
    "ActivityCreateRequest", tables::kActivityCreateRequest,
    std::size(tables::kActivityCreateRequest), offsetof(ActivityCreateRequest, extra),
    &tables::make_activity_create_request};

const detail::Object ActivityResponse::kObject{
    "ActivityResponse", tables::kActivityResponse, std::size(tables::kActivityResponse),
    offsetof(ActivityResponse, extra), &detail::construct<ActivityResponse>};

const detail::Object ActivityUpdateRequest::kObject{
    "ActivityUpdateRequest", tables::kActivityUpdateRequest,
    std::size(tables::kActivityUpdateRequest), offsetof(ActivityUpdateRequest, extra),
    &tables::make_activity_update_request};

}  // namespace servicetitan::timesheets
