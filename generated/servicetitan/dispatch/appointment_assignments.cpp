// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/appointment_assignments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::appointment_assignments {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.appointment_assignments.get_list",
    .operation_id = "AppointmentAssignments_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/appointment-assignments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.appointmentassignments:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"appointmentIds", offsetof(T, appointment_ids), &detail::type_of<decltype(T::appointment_ids)>,
     detail::QueryStyle::comma},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<AppointmentAssignmentResponse>>;
}  // namespace tables::get_list
Request<Page<AppointmentAssignmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<AppointmentAssignmentResponse>>();
}

namespace tables::assign_technicians {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.appointment_assignments.assign_technicians",
    .operation_id = "AppointmentAssignments_AssignTechnicians",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.appointmentassignments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AppointmentResponse>;
}  // namespace tables::assign_technicians
Request<AppointmentResponse> assign_technicians(const AssignTechniciansRequest& body) {
  return detail::RequestBuilder(tables::assign_technicians::kOperation)
      .body(body)
      .returning<AppointmentResponse>();
}

namespace tables::unassign_technicians {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.appointment_assignments.unassign_technicians",
    .operation_id = "AppointmentAssignments_UnassignTechnicians",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.appointmentassignments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AppointmentResponse>;
}  // namespace tables::unassign_technicians
Request<AppointmentResponse> unassign_technicians(const UnassignTechniciansRequest& body) {
  return detail::RequestBuilder(tables::unassign_technicians::kOperation)
      .body(body)
      .returning<AppointmentResponse>();
}

}  // namespace servicetitan::dispatch::appointment_assignments
