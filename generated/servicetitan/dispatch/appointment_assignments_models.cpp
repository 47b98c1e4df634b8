// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/appointment_assignments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::appointment_assignment_response {
using T = AppointmentAssignmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"technicianName", offsetof(T, technician_name), &detail::type_of<decltype(T::technician_name)>,
     true},
    {"assignedById", offsetof(T, assigned_by_id), &detail::type_of<decltype(T::assigned_by_id)>,
     true},
    {"assignedOn", offsetof(T, assigned_on), &detail::type_of<decltype(T::assigned_on)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"isPaused", offsetof(T, is_paused), &detail::type_of<decltype(T::is_paused)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::appointment_assignment_response
constinit const detail::Object AppointmentAssignmentResponse::kObject{
    "AppointmentAssignmentResponse", tables::appointment_assignment_response::kMembers,
    std::size(tables::appointment_assignment_response::kMembers),
    offsetof(AppointmentAssignmentResponse, extra),
    &detail::construct<AppointmentAssignmentResponse>};

namespace tables::appointment_status {
using T = AppointmentStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Scheduled", static_cast<std::int32_t>(T::kScheduled)},
    {"Dispatched", static_cast<std::int32_t>(T::kDispatched)},
    {"Working", static_cast<std::int32_t>(T::kWorking)},
    {"Hold", static_cast<std::int32_t>(T::kHold)},
    {"Done", static_cast<std::int32_t>(T::kDone)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
};
}  // namespace tables::appointment_status
const detail::EnumTable& enum_table(AppointmentStatus) noexcept {
  static constexpr detail::EnumTable table{
      "AppointmentStatus", tables::appointment_status::kValues,
      std::size(tables::appointment_status::kValues)};
  return table;
}

namespace tables::appointment_response {
using T = AppointmentResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"appointmentNumber", offsetof(T, appointment_number),
     &detail::type_of<decltype(T::appointment_number)>},
    {"start", offsetof(T, start), &detail::type_of<decltype(T::start)>, true},
    {"end", offsetof(T, end), &detail::type_of<decltype(T::end)>, true},
    {"arrivalWindowStart", offsetof(T, arrival_window_start),
     &detail::type_of<decltype(T::arrival_window_start)>},
    {"arrivalWindowEnd", offsetof(T, arrival_window_end),
     &detail::type_of<decltype(T::arrival_window_end)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"specialInstructions", offsetof(T, special_instructions),
     &detail::type_of<decltype(T::special_instructions)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::appointment_response
constinit const detail::Object AppointmentResponse::kObject{
    "AppointmentResponse", tables::appointment_response::kMembers,
    std::size(tables::appointment_response::kMembers), offsetof(AppointmentResponse, extra),
    &detail::construct<AppointmentResponse>};

namespace tables::assign_technicians_request {
using T = AssignTechniciansRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobAppointmentId", offsetof(T, job_appointment_id),
     &detail::type_of<decltype(T::job_appointment_id)>, true},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.job_appointment_id = detail::unset, .technician_ids = detail::unset};
}
}  // namespace tables::assign_technicians_request
constinit const detail::Object AssignTechniciansRequest::kObject{
    "AssignTechniciansRequest", tables::assign_technicians_request::kMembers,
    std::size(tables::assign_technicians_request::kMembers),
    offsetof(AssignTechniciansRequest, extra), &tables::assign_technicians_request::make};

namespace tables::unassign_technicians_request {
using T = UnassignTechniciansRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"jobAppointmentId", offsetof(T, job_appointment_id),
     &detail::type_of<decltype(T::job_appointment_id)>, true},
    {"technicianIds", offsetof(T, technician_ids), &detail::type_of<decltype(T::technician_ids)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.job_appointment_id = detail::unset, .technician_ids = detail::unset};
}
}  // namespace tables::unassign_technicians_request
constinit const detail::Object UnassignTechniciansRequest::kObject{
    "UnassignTechniciansRequest", tables::unassign_technicians_request::kMembers,
    std::size(tables::unassign_technicians_request::kMembers),
    offsetof(UnassignTechniciansRequest, extra), &tables::unassign_technicians_request::make};

}  // namespace servicetitan::dispatch
