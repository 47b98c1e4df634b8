// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::dispatch {

namespace tables {

extern const detail::Member kExportAppointmentAssignmentsResponse[];
const detail::Member kExportAppointmentAssignmentsResponse[] = {
    {"id", offsetof(ExportAppointmentAssignmentsResponse, id),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::id)>, true},
    {"technicianId", offsetof(ExportAppointmentAssignmentsResponse, technician_id),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::technician_id)>, true},
    {"technicianName", offsetof(ExportAppointmentAssignmentsResponse, technician_name),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::technician_name)>, true},
    {"assignedById", offsetof(ExportAppointmentAssignmentsResponse, assigned_by_id),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::assigned_by_id)>, true},
    {"assignedOn", offsetof(ExportAppointmentAssignmentsResponse, assigned_on),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::assigned_on)>, true},
    {"status", offsetof(ExportAppointmentAssignmentsResponse, status),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::status)>, true},
    {"isPaused", offsetof(ExportAppointmentAssignmentsResponse, is_paused),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::is_paused)>, true},
    {"jobId", offsetof(ExportAppointmentAssignmentsResponse, job_id),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::job_id)>, true},
    {"appointmentId", offsetof(ExportAppointmentAssignmentsResponse, appointment_id),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::appointment_id)>, true},
    {"createdOn", offsetof(ExportAppointmentAssignmentsResponse, created_on),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::created_on)>, true},
    {"modifiedOn", offsetof(ExportAppointmentAssignmentsResponse, modified_on),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::modified_on)>, true},
    {"active", offsetof(ExportAppointmentAssignmentsResponse, active),
     &detail::type_of<decltype(ExportAppointmentAssignmentsResponse::active)>, true},
};

}  // namespace tables

const detail::Object ExportAppointmentAssignmentsResponse::kObject{
    "ExportAppointmentAssignmentsResponse", tables::kExportAppointmentAssignmentsResponse,
    std::size(tables::kExportAppointmentAssignmentsResponse),
    offsetof(ExportAppointmentAssignmentsResponse, extra),
    &detail::construct<ExportAppointmentAssignmentsResponse>};

}  // namespace servicetitan::dispatch
