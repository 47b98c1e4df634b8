// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::exports {

namespace tables {

extern const Operation kAppointmentAssignments;
const Operation kAppointmentAssignments{
    .name = "dispatch.exports.appointment_assignments",
    .operation_id = "Export_AppointmentAssignments",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/export/appointment-assignments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.dis.appointmentassignments:r",
};
extern const detail::QueryMember kAppointmentAssignmentsQuery[];
const detail::QueryMember kAppointmentAssignmentsQuery[] = {
    {"active", offsetof(AppointmentAssignmentsQuery, active),
     &detail::type_of<decltype(AppointmentAssignmentsQuery::active)>},
    {"from", offsetof(AppointmentAssignmentsQuery, from),
     &detail::type_of<decltype(AppointmentAssignmentsQuery::from)>},
    {"includeRecentChanges", offsetof(AppointmentAssignmentsQuery, include_recent_changes),
     &detail::type_of<decltype(AppointmentAssignmentsQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<ExportAppointmentAssignmentsResponse>> appointment_assignments(
    const AppointmentAssignmentsQuery& query) {
  return detail::RequestBuilder(tables::kAppointmentAssignments)
      .query(tables::kAppointmentAssignmentsQuery, query)
      .returning<ExportPage<ExportAppointmentAssignmentsResponse>>();
}

}  // namespace servicetitan::dispatch::exports
