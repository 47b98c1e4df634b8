// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/activities_controllers_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables::activities_response {
using T = ActivitiesResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"activityTypeId", offsetof(T, activity_type_id),
     &detail::type_of<decltype(T::activity_type_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"startTime", offsetof(T, start_time), &detail::type_of<decltype(T::start_time)>, true},
    {"endTime", offsetof(T, end_time), &detail::type_of<decltype(T::end_time)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"projectLabel", offsetof(T, project_label), &detail::type_of<decltype(T::project_label)>},
    {"laborTypeId", offsetof(T, labor_type_id), &detail::type_of<decltype(T::labor_type_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tagTypes", offsetof(T, tag_types), &detail::type_of<decltype(T::tag_types)>, true},
    {"startCoordinate", offsetof(T, start_coordinate),
     &detail::type_of<decltype(T::start_coordinate)>},
    {"endCoordinate", offsetof(T, end_coordinate), &detail::type_of<decltype(T::end_coordinate)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"modifiedById", offsetof(T, modified_by_id), &detail::type_of<decltype(T::modified_by_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::activities_response
constinit const detail::Object ActivitiesResponse::kObject{
    "ActivitiesResponse", tables::activities_response::kMembers,
    std::size(tables::activities_response::kMembers), offsetof(ActivitiesResponse, extra),
    &detail::construct<ActivitiesResponse>};

namespace tables::activity_create_request {
using T = ActivityCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"activityTypeId", offsetof(T, activity_type_id),
     &detail::type_of<decltype(T::activity_type_id)>, true},
    {"startTime", offsetof(T, start_time), &detail::type_of<decltype(T::start_time)>, true},
    {"endTime", offsetof(T, end_time), &detail::type_of<decltype(T::end_time)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"projectLabel", offsetof(T, project_label), &detail::type_of<decltype(T::project_label)>},
    {"laborTypeId", offsetof(T, labor_type_id), &detail::type_of<decltype(T::labor_type_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"budgetCodeName", offsetof(T, budget_code_name),
     &detail::type_of<decltype(T::budget_code_name)>},
    {"milesDriven", offsetof(T, miles_driven), &detail::type_of<decltype(T::miles_driven)>},
    {"nonJobEventAssignmentId", offsetof(T, non_job_event_assignment_id),
     &detail::type_of<decltype(T::non_job_event_assignment_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tagTypes", offsetof(T, tag_types), &detail::type_of<decltype(T::tag_types)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .employee_id = detail::unset,
      .employee_type = detail::unset,
      .activity_type_id = detail::unset,
      .start_time = detail::unset,
      .tag_types = detail::unset,
  };
}
}  // namespace tables::activity_create_request
constinit const detail::Object ActivityCreateRequest::kObject{
    "ActivityCreateRequest", tables::activity_create_request::kMembers,
    std::size(tables::activity_create_request::kMembers), offsetof(ActivityCreateRequest, extra),
    &tables::activity_create_request::make};

namespace tables::activity_response {
using T = ActivityResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"activityTypeId", offsetof(T, activity_type_id),
     &detail::type_of<decltype(T::activity_type_id)>, true},
    {"startTime", offsetof(T, start_time), &detail::type_of<decltype(T::start_time)>, true},
    {"endTime", offsetof(T, end_time), &detail::type_of<decltype(T::end_time)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"projectLabel", offsetof(T, project_label), &detail::type_of<decltype(T::project_label)>},
    {"laborTypeId", offsetof(T, labor_type_id), &detail::type_of<decltype(T::labor_type_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tagTypes", offsetof(T, tag_types), &detail::type_of<decltype(T::tag_types)>, true},
    {"startCoordinate", offsetof(T, start_coordinate),
     &detail::type_of<decltype(T::start_coordinate)>},
    {"endCoordinate", offsetof(T, end_coordinate), &detail::type_of<decltype(T::end_coordinate)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"modifiedById", offsetof(T, modified_by_id), &detail::type_of<decltype(T::modified_by_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::activity_response
constinit const detail::Object ActivityResponse::kObject{
    "ActivityResponse", tables::activity_response::kMembers,
    std::size(tables::activity_response::kMembers), offsetof(ActivityResponse, extra),
    &detail::construct<ActivityResponse>};

namespace tables::activity_update_request {
using T = ActivityUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"activityTypeId", offsetof(T, activity_type_id),
     &detail::type_of<decltype(T::activity_type_id)>, true},
    {"startTime", offsetof(T, start_time), &detail::type_of<decltype(T::start_time)>, true},
    {"endTime", offsetof(T, end_time), &detail::type_of<decltype(T::end_time)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"projectLabel", offsetof(T, project_label), &detail::type_of<decltype(T::project_label)>},
    {"laborTypeId", offsetof(T, labor_type_id), &detail::type_of<decltype(T::labor_type_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"budgetCodeName", offsetof(T, budget_code_name),
     &detail::type_of<decltype(T::budget_code_name)>},
    {"milesDriven", offsetof(T, miles_driven), &detail::type_of<decltype(T::miles_driven)>},
    {"nonJobEventAssignmentId", offsetof(T, non_job_event_assignment_id),
     &detail::type_of<decltype(T::non_job_event_assignment_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"tagTypes", offsetof(T, tag_types), &detail::type_of<decltype(T::tag_types)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .activity_type_id = detail::unset,
      .start_time = detail::unset,
      .tag_types = detail::unset,
      .active = detail::unset,
  };
}
}  // namespace tables::activity_update_request
constinit const detail::Object ActivityUpdateRequest::kObject{
    "ActivityUpdateRequest", tables::activity_update_request::kMembers,
    std::size(tables::activity_update_request::kMembers), offsetof(ActivityUpdateRequest, extra),
    &tables::activity_update_request::make};

}  // namespace servicetitan::timesheets
