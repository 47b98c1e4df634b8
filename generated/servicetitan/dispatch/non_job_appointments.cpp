// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/non_job_appointments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::non_job_appointments {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "dispatch.non_job_appointments.get_list",
    .operation_id = "NonJobAppointments_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.nonjobappointments:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"startsOnOrAfter", offsetof(GetListQuery, starts_on_or_after),
     &detail::type_of<decltype(GetListQuery::starts_on_or_after)>},
    {"startsOnOrBefore", offsetof(GetListQuery, starts_on_or_before),
     &detail::type_of<decltype(GetListQuery::starts_on_or_before)>},
    {"timesheetCodeId", offsetof(GetListQuery, timesheet_code_id),
     &detail::type_of<decltype(GetListQuery::timesheet_code_id)>},
    {"activeOnly", offsetof(GetListQuery, active_only),
     &detail::type_of<decltype(GetListQuery::active_only)>},
    {"showOnTechnicianSchedule", offsetof(GetListQuery, show_on_technician_schedule),
     &detail::type_of<decltype(GetListQuery::show_on_technician_schedule)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "dispatch.non_job_appointments.create",
    .operation_id = "NonJobAppointments_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.nonjobappointments:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "dispatch.non_job_appointments.get",
    .operation_id = "NonJobAppointments_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.nonjobappointments:r",
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "dispatch.non_job_appointments.update",
    .operation_id = "NonJobAppointments_Update",
    .method = Method::put,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.nonjobappointments:w",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "dispatch.non_job_appointments.delete_",
    .operation_id = "NonJobAppointments_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
    .response_content = Content::json,
    .scopes = "tn.dis.nonjobappointments:w",
};

}  // namespace tables

Request<Page<NonJobAppointmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<NonJobAppointmentResponse>>();
}

Request<CreateNonJobAppointmentResult> create(const CreateNonJobAppointmentRequest& body) {
  return detail::RequestBuilder(tables::kCreate)
      .body(body)
      .returning<CreateNonJobAppointmentResult>();
}

Request<GetNonJobAppointmentResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<GetNonJobAppointmentResponse>();
}

Request<GetNonJobAppointmentResponse> update(
    std::int64_t id,
    const NonJobAppointmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::kUpdate)
      .path(id)
      .body(body)
      .returning<GetNonJobAppointmentResponse>();
}

Request<DeleteNonJobAppointmentResult> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete)
      .path(id)
      .returning<DeleteNonJobAppointmentResult>();
}

}  // namespace servicetitan::dispatch::non_job_appointments
