// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheets_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::job_timesheet_create_request {
using T = JobTimesheetCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>,
     true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"dispatchedOn", offsetof(T, dispatched_on), &detail::type_of<decltype(T::dispatched_on)>,
     true},
    {"arrivedOn", offsetof(T, arrived_on), &detail::type_of<decltype(T::arrived_on)>, true},
    {"canceledOn", offsetof(T, canceled_on), &detail::type_of<decltype(T::canceled_on)>},
    {"doneOn", offsetof(T, done_on), &detail::type_of<decltype(T::done_on)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .appointment_id = detail::unset,
      .technician_id = detail::unset,
      .dispatched_on = detail::unset,
      .arrived_on = detail::unset,
  };
}
}  // namespace tables::job_timesheet_create_request
constinit const detail::Object JobTimesheetCreateRequest::kObject{
    "JobTimesheetCreateRequest", tables::job_timesheet_create_request::kMembers,
    std::size(tables::job_timesheet_create_request::kMembers),
    offsetof(JobTimesheetCreateRequest, extra), &tables::job_timesheet_create_request::make};

namespace tables::job_timesheet_response {
using T = JobTimesheetResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>,
     true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"dispatchedOn", offsetof(T, dispatched_on), &detail::type_of<decltype(T::dispatched_on)>},
    {"arrivedOn", offsetof(T, arrived_on), &detail::type_of<decltype(T::arrived_on)>},
    {"canceledOn", offsetof(T, canceled_on), &detail::type_of<decltype(T::canceled_on)>},
    {"doneOn", offsetof(T, done_on), &detail::type_of<decltype(T::done_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::job_timesheet_response
constinit const detail::Object JobTimesheetResponse::kObject{
    "JobTimesheetResponse", tables::job_timesheet_response::kMembers,
    std::size(tables::job_timesheet_response::kMembers), offsetof(JobTimesheetResponse, extra),
    &detail::construct<JobTimesheetResponse>};

namespace tables::job_timesheet_update_request {
using T = JobTimesheetUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>,
     true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"dispatchedOn", offsetof(T, dispatched_on), &detail::type_of<decltype(T::dispatched_on)>,
     true},
    {"arrivedOn", offsetof(T, arrived_on), &detail::type_of<decltype(T::arrived_on)>, true},
    {"canceledOn", offsetof(T, canceled_on), &detail::type_of<decltype(T::canceled_on)>},
    {"doneOn", offsetof(T, done_on), &detail::type_of<decltype(T::done_on)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .appointment_id = detail::unset,
      .technician_id = detail::unset,
      .dispatched_on = detail::unset,
      .arrived_on = detail::unset,
  };
}
}  // namespace tables::job_timesheet_update_request
constinit const detail::Object JobTimesheetUpdateRequest::kObject{
    "JobTimesheetUpdateRequest", tables::job_timesheet_update_request::kMembers,
    std::size(tables::job_timesheet_update_request::kMembers),
    offsetof(JobTimesheetUpdateRequest, extra), &tables::job_timesheet_update_request::make};

namespace tables::non_job_timesheet_response {
using T = NonJobTimesheetResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>, true},
    {"startedOn", offsetof(T, started_on), &detail::type_of<decltype(T::started_on)>, true},
    {"endedOn", offsetof(T, ended_on), &detail::type_of<decltype(T::ended_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::non_job_timesheet_response
constinit const detail::Object NonJobTimesheetResponse::kObject{
    "NonJobTimesheetResponse", tables::non_job_timesheet_response::kMembers,
    std::size(tables::non_job_timesheet_response::kMembers),
    offsetof(NonJobTimesheetResponse, extra), &detail::construct<NonJobTimesheetResponse>};

}  // namespace servicetitan::payroll
