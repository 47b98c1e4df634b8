// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/appointment_assignments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::appointment_assignments {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.appointment_assignments.get_list",
    .operation_id = "AppointmentAssignments_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/appointment-assignments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.appointmentassignments:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"appointmentIds", offsetof(GetListQuery, appointment_ids),
     &detail::type_of<decltype(GetListQuery::appointment_ids)>, detail::QueryStyle::comma},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
};

extern const Operation kAssignTechnicians;
const Operation kAssignTechnicians{
    .name = "dispatch.appointment_assignments.assign_technicians",
    .operation_id = "AppointmentAssignments_AssignTechnicians",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.appointmentassignments:w",
};

extern const Operation kUnassignTechnicians;
const Operation kUnassignTechnicians{
    .name = "dispatch.appointment_assignments.unassign_technicians",
    .operation_id = "AppointmentAssignments_UnassignTechnicians",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.appointmentassignments:w",
};

}  // namespace tables

Request<Page<AppointmentAssignmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<AppointmentAssignmentResponse>>();
}

Request<AppointmentResponse> assign_technicians(const AssignTechniciansRequest& body) {
  return detail::RequestBuilder(tables::kAssignTechnicians)
      .body(body)
      .returning<AppointmentResponse>();
}

Request<AppointmentResponse> unassign_technicians(const UnassignTechniciansRequest& body) {
  return detail::RequestBuilder(tables::kUnassignTechnicians)
      .body(body)
      .returning<AppointmentResponse>();
}

}  // namespace servicetitan::dispatch::appointment_assignments
