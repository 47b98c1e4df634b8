// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/timesheets_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kJobTimesheetCreateRequest[];
const detail::Member kJobTimesheetCreateRequest[] = {
    {"appointmentId", offsetof(JobTimesheetCreateRequest, appointment_id),
     &detail::type_of<decltype(JobTimesheetCreateRequest::appointment_id)>, true},
    {"technicianId", offsetof(JobTimesheetCreateRequest, technician_id),
     &detail::type_of<decltype(JobTimesheetCreateRequest::technician_id)>, true},
    {"dispatchedOn", offsetof(JobTimesheetCreateRequest, dispatched_on),
     &detail::type_of<decltype(JobTimesheetCreateRequest::dispatched_on)>, true},
    {"arrivedOn", offsetof(JobTimesheetCreateRequest, arrived_on),
     &detail::type_of<decltype(JobTimesheetCreateRequest::arrived_on)>, true},
    {"canceledOn", offsetof(JobTimesheetCreateRequest, canceled_on),
     &detail::type_of<decltype(JobTimesheetCreateRequest::canceled_on)>},
    {"doneOn", offsetof(JobTimesheetCreateRequest, done_on),
     &detail::type_of<decltype(JobTimesheetCreateRequest::done_on)>},
};
void make_job_timesheet_create_request(void* place) {
  ::new (place) JobTimesheetCreateRequest{
      .appointment_id = detail::unset,
      .technician_id = detail::unset,
      .dispatched_on = detail::unset,
      .arrived_on = detail::unset,
  };
}

extern const detail::Member kJobTimesheetResponse[];
const detail::Member kJobTimesheetResponse[] = {
    {"id", offsetof(JobTimesheetResponse, id),
     &detail::type_of<decltype(JobTimesheetResponse::id)>, true},
    {"jobId", offsetof(JobTimesheetResponse, job_id),
     &detail::type_of<decltype(JobTimesheetResponse::job_id)>, true},
    {"appointmentId", offsetof(JobTimesheetResponse, appointment_id),
     &detail::type_of<decltype(JobTimesheetResponse::appointment_id)>, true},
    {"technicianId", offsetof(JobTimesheetResponse, technician_id),
     &detail::type_of<decltype(JobTimesheetResponse::technician_id)>, true},
    {"dispatchedOn", offsetof(JobTimesheetResponse, dispatched_on),
     &detail::type_of<decltype(JobTimesheetResponse::dispatched_on)>},
    {"arrivedOn", offsetof(JobTimesheetResponse, arrived_on),
     &detail::type_of<decltype(JobTimesheetResponse::arrived_on)>},
    {"canceledOn", offsetof(JobTimesheetResponse, canceled_on),
     &detail::type_of<decltype(JobTimesheetResponse::canceled_on)>},
    {"doneOn", offsetof(JobTimesheetResponse, done_on),
     &detail::type_of<decltype(JobTimesheetResponse::done_on)>},
    {"createdOn", offsetof(JobTimesheetResponse, created_on),
     &detail::type_of<decltype(JobTimesheetResponse::created_on)>, true},
    {"modifiedOn", offsetof(JobTimesheetResponse, modified_on),
     &detail::type_of<decltype(JobTimesheetResponse::modified_on)>, true},
    {"active", offsetof(JobTimesheetResponse, active),
     &detail::type_of<decltype(JobTimesheetResponse::active)>, true},
};

extern const detail::Member kJobTimesheetUpdateRequest[];
const detail::Member kJobTimesheetUpdateRequest[] = {
    {"appointmentId", offsetof(JobTimesheetUpdateRequest, appointment_id),
     &detail::type_of<decltype(JobTimesheetUpdateRequest::appointment_id)>, true},
    {"technicianId", offsetof(JobTimesheetUpdateRequest, technician_id),
     &detail::type_of<decltype(JobTimesheetUpdateRequest::technician_id)>, true},
    {"dispatchedOn", offsetof(JobTimesheetUpdateRequest, dispatched_on),
     &detail::type_of<decltype(JobTimesheetUpdateRequest::dispatched_on)>, true},
    {"arrivedOn", offsetof(JobTimesheetUpdateRequest, arrived_on),
     &detail::type_of<decltype(JobTimesheetUpdateRequest::arrived_on)>, true},
    {"canceledOn", offsetof(JobTimesheetUpdateRequest, canceled_on),
     &detail::type_of<decltype(JobTimesheetUpdateRequest::canceled_on)>},
    {"doneOn", offsetof(JobTimesheetUpdateRequest, done_on),
     &detail::type_of<decltype(JobTimesheetUpdateRequest::done_on)>},
};
void make_job_timesheet_update_request(void* place) {
  ::new (place) JobTimesheetUpdateRequest{
      .appointment_id = detail::unset,
      .technician_id = detail::unset,
      .dispatched_on = detail::unset,
      .arrived_on = detail::unset,
  };
}

extern const detail::Member kNonJobTimesheetResponse[];
const detail::Member kNonJobTimesheetResponse[] = {
    {"id", offsetof(NonJobTimesheetResponse, id),
     &detail::type_of<decltype(NonJobTimesheetResponse::id)>, true},
    {"employeeId", offsetof(NonJobTimesheetResponse, employee_id),
     &detail::type_of<decltype(NonJobTimesheetResponse::employee_id)>, true},
    {"employeeType", offsetof(NonJobTimesheetResponse, employee_type),
     &detail::type_of<decltype(NonJobTimesheetResponse::employee_type)>, true},
    {"timesheetCodeId", offsetof(NonJobTimesheetResponse, timesheet_code_id),
     &detail::type_of<decltype(NonJobTimesheetResponse::timesheet_code_id)>, true},
    {"startedOn", offsetof(NonJobTimesheetResponse, started_on),
     &detail::type_of<decltype(NonJobTimesheetResponse::started_on)>, true},
    {"endedOn", offsetof(NonJobTimesheetResponse, ended_on),
     &detail::type_of<decltype(NonJobTimesheetResponse::ended_on)>},
    {"createdOn", offsetof(NonJobTimesheetResponse, created_on),
     &detail::type_of<decltype(NonJobTimesheetResponse::created_on)>, true},
    {"modifiedOn", offsetof(NonJobTimesheetResponse, modified_on),
     &detail::type_of<decltype(NonJobTimesheetResponse::modified_on)>, true},
    {"active", offsetof(NonJobTimesheetResponse, active),
     &detail::type_of<decltype(NonJobTimesheetResponse::active)>, true},
};

}  // namespace tables

const detail::Object JobTimesheetCreateRequest::kObject{
    "JobTimesheetCreateRequest", tables::kJobTimesheetCreateRequest,
    std::size(tables::kJobTimesheetCreateRequest), offsetof(JobTimesheetCreateRequest, extra),
    &tables::make_job_timesheet_create_request};

const detail::Object JobTimesheetResponse::kObject{
    "JobTimesheetResponse", tables::kJobTimesheetResponse, std::size(tables::kJobTimesheetResponse),
    offsetof(JobTimesheetResponse, extra), &detail::construct<JobTimesheetResponse>};

const detail::Object JobTimesheetUpdateRequest::kObject{
    "JobTimesheetUpdateRequest", tables::kJobTimesheetUpdateRequest,
    std::size(tables::kJobTimesheetUpdateRequest), offsetof(JobTimesheetUpdateRequest, extra),
    &tables::make_job_timesheet_update_request};

const detail::Object NonJobTimesheetResponse::kObject{
    "NonJobTimesheetResponse", tables::kNonJobTimesheetResponse,
    std::size(tables::kNonJobTimesheetResponse), offsetof(NonJobTimesheetResponse, extra),
    &detail::construct<NonJobTimesheetResponse>};

}  // namespace servicetitan::payroll
