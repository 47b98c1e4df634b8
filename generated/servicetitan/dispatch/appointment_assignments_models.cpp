// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/appointment_assignments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kAppointmentAssignmentResponse[];
const detail::Member kAppointmentAssignmentResponse[] = {
    {"id", offsetof(AppointmentAssignmentResponse, id),
     &detail::type_of<decltype(AppointmentAssignmentResponse::id)>, true},
    {"technicianId", offsetof(AppointmentAssignmentResponse, technician_id),
     &detail::type_of<decltype(AppointmentAssignmentResponse::technician_id)>, true},
    {"technicianName", offsetof(AppointmentAssignmentResponse, technician_name),
     &detail::type_of<decltype(AppointmentAssignmentResponse::technician_name)>, true},
    {"assignedById", offsetof(AppointmentAssignmentResponse, assigned_by_id),
     &detail::type_of<decltype(AppointmentAssignmentResponse::assigned_by_id)>, true},
    {"assignedOn", offsetof(AppointmentAssignmentResponse, assigned_on),
     &detail::type_of<decltype(AppointmentAssignmentResponse::assigned_on)>, true},
    {"status", offsetof(AppointmentAssignmentResponse, status),
     &detail::type_of<decltype(AppointmentAssignmentResponse::status)>, true},
    {"isPaused", offsetof(AppointmentAssignmentResponse, is_paused),
     &detail::type_of<decltype(AppointmentAssignmentResponse::is_paused)>, true},
    {"jobId", offsetof(AppointmentAssignmentResponse, job_id),
     &detail::type_of<decltype(AppointmentAssignmentResponse::job_id)>, true},
    {"appointmentId", offsetof(AppointmentAssignmentResponse, appointment_id),
     &detail::type_of<decltype(AppointmentAssignmentResponse::appointment_id)>, true},
    {"createdOn", offsetof(AppointmentAssignmentResponse, created_on),
     &detail::type_of<decltype(AppointmentAssignmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(AppointmentAssignmentResponse, modified_on),
     &detail::type_of<decltype(AppointmentAssignmentResponse::modified_on)>, true},
    {"active", offsetof(AppointmentAssignmentResponse, active),
     &detail::type_of<decltype(AppointmentAssignmentResponse::active)>, true},
};

extern const detail::EnumValue kAppointmentStatus[];
const detail::EnumValue kAppointmentStatus[] = {
    {"Scheduled", static_cast<std::int32_t>(AppointmentStatus::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(AppointmentStatus::kDispatched)},
    {"Working", static_cast<std::int32_t>(AppointmentStatus::kWorking)},
    {"Hold", static_cast<std::int32_t>(AppointmentStatus::kHold)},
    {"Done", static_cast<std::int32_t>(AppointmentStatus::kDone)},
    {"Canceled", static_cast<std::int32_t>(AppointmentStatus::kCanceled)},
};

extern const detail::Member kAppointmentResponse[];
const detail::Member kAppointmentResponse[] = {
    {"id", offsetof(AppointmentResponse, id), &detail::type_of<decltype(AppointmentResponse::id)>,
     true},
    {"jobId", offsetof(AppointmentResponse, job_id),
     &detail::type_of<decltype(AppointmentResponse::job_id)>, true},
    {"appointmentNumber", offsetof(AppointmentResponse, appointment_number),
     &detail::type_of<decltype(AppointmentResponse::appointment_number)>},
    {"start", offsetof(AppointmentResponse, start),
     &detail::type_of<decltype(AppointmentResponse::start)>, true},
    {"end", offsetof(AppointmentResponse, end),
     &detail::type_of<decltype(AppointmentResponse::end)>, true},
    {"arrivalWindowStart", offsetof(AppointmentResponse, arrival_window_start),
     &detail::type_of<decltype(AppointmentResponse::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(AppointmentResponse, arrival_window_end),
     &detail::type_of<decltype(AppointmentResponse::arrival_window_end)>},
    {"status", offsetof(AppointmentResponse, status),
     &detail::type_of<decltype(AppointmentResponse::status)>, true},
    {"specialInstructions", offsetof(AppointmentResponse, special_instructions),
     &detail::type_of<decltype(AppointmentResponse::special_instructions)>},
    {"createdOn", offsetof(AppointmentResponse, created_on),
     &detail::type_of<decltype(AppointmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(AppointmentResponse, modified_on),
     &detail::type_of<decltype(AppointmentResponse::modified_on)>, true},
};

extern const detail::Member kAssignTechniciansRequest[];
const detail::Member kAssignTechniciansRequest[] = {
    {"jobAppointmentId", offsetof(AssignTechniciansRequest, job_appointment_id),
     &detail::type_of<decltype(AssignTechniciansRequest::job_appointment_id)>, true},
    {"technicianIds", offsetof(AssignTechniciansRequest, technician_ids),
     &detail::type_of<decltype(AssignTechniciansRequest::technician_ids)>, true},
};
void make_assign_technicians_request(void* place) {
  ::new (place) AssignTechniciansRequest{
      .job_appointment_id = detail::unset,
      .technician_ids = detail::unset,
  };
}

extern const detail::Member kUnassignTechniciansRequest[];
const detail::Member kUnassignTechniciansRequest[] = {
    {"jobAppointmentId", offsetof(UnassignTechniciansRequest, job_appointment_id),
     &detail::type_of<decltype(UnassignTechniciansRequest::job_appointment_id)>, true},
    {"technicianIds", offsetof(UnassignTechniciansRequest, technician_ids),
     &detail::type_of<decltype(UnassignTechniciansRequest::technician_ids)>, true},
};
void make_unassign_technicians_request(void* place) {
  ::new (place) UnassignTechniciansRequest{
      .job_appointment_id = detail::unset,
      .technician_ids = detail::unset,
  };
}

}  // namespace tables

const detail::Object AppointmentAssignmentResponse::kObject{
    "AppointmentAssignmentResponse", tables::kAppointmentAssignmentResponse,
    std::size(tables::kAppointmentAssignmentResponse),
    offsetof(AppointmentAssignmentResponse, extra),
    &detail::construct<AppointmentAssignmentResponse>};

const detail::EnumTable& enum_table(AppointmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AppointmentStatus", tables::kAppointmentStatus, std::size(tables::kAppointmentStatus),
      false};
  return table;
}

const detail::Object AppointmentResponse::kObject{
    "AppointmentResponse", tables::kAppointmentResponse, std::size(tables::kAppointmentResponse),
    offsetof(AppointmentResponse, extra), &detail::construct<AppointmentResponse>};

const detail::Object AssignTechniciansRequest::kObject{
    "AssignTechniciansRequest", tables::kAssignTechniciansRequest,
    std::size(tables::kAssignTechniciansRequest), offsetof(AssignTechniciansRequest, extra),
    &tables::make_assign_technicians_request};

const detail::Object UnassignTechniciansRequest::kObject{
    "UnassignTechniciansRequest", tables::kUnassignTechniciansRequest,
    std::size(tables::kUnassignTechniciansRequest), offsetof(UnassignTechniciansRequest, extra),
    &tables::make_unassign_technicians_request};

}  // namespace servicetitan::dispatch
