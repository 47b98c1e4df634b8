// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables::export_appointment_assignments_response {
using T = ExportAppointmentAssignmentsResponse;
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
}  // namespace tables::export_appointment_assignments_response
constinit const detail::Object ExportAppointmentAssignmentsResponse::kObject{
    "ExportAppointmentAssignmentsResponse",
    tables::export_appointment_assignments_response::kMembers,
    std::size(tables::export_appointment_assignments_response::kMembers),
    offsetof(ExportAppointmentAssignmentsResponse, extra),
    &detail::construct<ExportAppointmentAssignmentsResponse>};

}  // namespace servicetitan::dispatch
