// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::exports {

namespace tables::appointment_assignments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.exports.appointment_assignments",
    .operation_id = "Export_AppointmentAssignments",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/export/appointment-assignments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.dis.appointmentassignments:r",
};
using T = AppointmentAssignmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult =
    detail::any_type<ExportPage<ExportAppointmentAssignmentsResponse>>;
}  // namespace tables::appointment_assignments
Request<ExportPage<ExportAppointmentAssignmentsResponse>> appointment_assignments(
    const AppointmentAssignmentsQuery& query) {
  return detail::RequestBuilder(tables::appointment_assignments::kOperation)
      .query(tables::appointment_assignments::kQuery, query)
      .returning<ExportPage<ExportAppointmentAssignmentsResponse>>();
}

}  // namespace servicetitan::dispatch::exports
