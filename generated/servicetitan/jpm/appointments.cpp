// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/appointments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::appointments {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "jpm.appointments.get_list",
    .operation_id = "Appointments_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/appointments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.appointments:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"active", offsetof(GetListQuery, active), &detail::type_of<decltype(GetListQuery::active)>},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"projectId", offsetof(GetListQuery, project_id),
     &detail::type_of<decltype(GetListQuery::project_id)>},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>},
    {"startsOnOrAfter", offsetof(GetListQuery, starts_on_or_after),
     &detail::type_of<decltype(GetListQuery::starts_on_or_after)>},
    {"startsBefore", offsetof(GetListQuery, starts_before),
     &detail::type_of<decltype(GetListQuery::starts_before)>},
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"customerId", offsetof(GetListQuery, customer_id),
     &detail::type_of<decltype(GetListQuery::customer_id)>},
    {"unused", offsetof(GetListQuery, unused), &detail::type_of<decltype(GetListQuery::unused)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
};

extern const Operation kAdd;
const Operation kAdd{
    .name = "jpm.appointments.add",
    .operation_id = "Appointments_Add",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/appointments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.appointments.get",
    .operation_id = "Appointments_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.appointments:r",
};

extern const Operation kDelete;
const Operation kDelete{
    .name = "jpm.appointments.delete_",
    .operation_id = "Appointments_Delete",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}",
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kConfirm;
const Operation kConfirm{
    .name = "jpm.appointments.confirm",
    .operation_id = "Appointments_Confirm",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kRemoveConfirmation;
const Operation kRemoveConfirmation{
    .name = "jpm.appointments.remove_confirmation",
    .operation_id = "Appointments_RemoveConfirmation",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kHold;
const Operation kHold{
    .name = "jpm.appointments.hold",
    .operation_id = "Appointments_Hold",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
    .request_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kRemoveHold;
const Operation kRemoveHold{
    .name = "jpm.appointments.remove_hold",
    .operation_id = "Appointments_RemoveHold",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kReschedule;
const Operation kReschedule{
    .name = "jpm.appointments.reschedule",
    .operation_id = "Appointments_Reschedule",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/reschedule",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kUpdateSpecialInstructions;
const Operation kUpdateSpecialInstructions{
    .name = "jpm.appointments.update_special_instructions",
    .operation_id = "Appointments_UpdateSpecialInstructions",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};

extern const Operation kSetSummary;
const Operation kSetSummary{
    .name = "jpm.appointments.set_summary",
    .operation_id = "Appointments_SetSummary",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/summaries",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};

}  // namespace tables

Request<Page<AppointmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<AppointmentResponse>>();
}

Request<AppointmentResponse> add(const AppointmentAddRequest& body) {
  return detail::RequestBuilder(tables::kAdd).body(body).returning<AppointmentResponse>();
}

Request<AppointmentResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::kGet).path(id).returning<AppointmentResponse>();
}

Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::kDelete).path(id).returning<void>();
}

Request<void> confirm(std::int64_t id) {
  return detail::RequestBuilder(tables::kConfirm).path(id).returning<void>();
}

Request<void> remove_confirmation(std::int64_t id) {
  return detail::RequestBuilder(tables::kRemoveConfirmation).path(id).returning<void>();
}

Request<void> hold(std::int64_t id, const HoldAppointmentRequest& body) {
  return detail::RequestBuilder(tables::kHold).path(id).body(body).returning<void>();
}

Request<void> remove_hold(std::int64_t id) {
  return detail::RequestBuilder(tables::kRemoveHold).path(id).returning<void>();
}

Request<AppointmentResponse> reschedule(std::int64_t id, const AppointmentRescheduleRequest& body) {
  return detail::RequestBuilder(tables::kReschedule)
      .path(id)
      .body(body)
      .returning<AppointmentResponse>();
}

Request<AppointmentResponse> update_special_instructions(
    std::int64_t id,
    const UpdateAppointmentSpecialInstructionsRequest& body) {
  return detail::RequestBuilder(tables::kUpdateSpecialInstructions)
      .path(id)
      .body(body)
      .returning<AppointmentResponse>();
}

Request<AppointmentSummaryApiModel> set_summary(
    std::int64_t id,
    const SetAppointmentSummaryRequest& body) {
  return detail::RequestBuilder(tables::kSetSummary)
      .path(id)
      .body(body)
      .returning<AppointmentSummaryApiModel>();
}

}  // namespace servicetitan::jpm::appointments
