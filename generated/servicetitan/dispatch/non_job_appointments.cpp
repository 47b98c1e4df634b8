// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/dispatch/non_job_appointments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::dispatch::non_job_appointments {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.non_job_appointments.get_list",
    .operation_id = "NonJobAppointments_GetList",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.dis.nonjobappointments:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"startsOnOrAfter", offsetof(T, starts_on_or_after),
     &detail::type_of<decltype(T::starts_on_or_after)>},
    {"startsOnOrBefore", offsetof(T, starts_on_or_before),
     &detail::type_of<decltype(T::starts_on_or_before)>},
    {"timesheetCodeId", offsetof(T, timesheet_code_id),
     &detail::type_of<decltype(T::timesheet_code_id)>},
    {"activeOnly", offsetof(T, active_only), &detail::type_of<decltype(T::active_only)>},
    {"showOnTechnicianSchedule", offsetof(T, show_on_technician_schedule),
     &detail::type_of<decltype(T::show_on_technician_schedule)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<NonJobAppointmentResponse>>;
}  // namespace tables::get_list
Request<Page<NonJobAppointmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<NonJobAppointmentResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.non_job_appointments.create",
    .operation_id = "NonJobAppointments_Create",
    .method = Method::post,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.nonjobappointments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CreateNonJobAppointmentResult>;
}  // namespace tables::create
Request<CreateNonJobAppointmentResult> create(const CreateNonJobAppointmentRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<CreateNonJobAppointmentResult>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.non_job_appointments.get",
    .operation_id = "NonJobAppointments_Get",
    .method = Method::get,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.dis.nonjobappointments:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GetNonJobAppointmentResponse>;
}  // namespace tables::get
Request<GetNonJobAppointmentResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .returning<GetNonJobAppointmentResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.non_job_appointments.update",
    .operation_id = "NonJobAppointments_Update",
    .method = Method::put,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.dis.nonjobappointments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<GetNonJobAppointmentResponse>;
}  // namespace tables::update
Request<GetNonJobAppointmentResponse> update(
    std::int64_t id,
    const NonJobAppointmentUpdateRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<GetNonJobAppointmentResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "dispatch.non_job_appointments.delete_",
    .operation_id = "NonJobAppointments_Delete",
    .method = Method::delete_,
    .path = "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
    .response_content = Content::json,
    .scopes = "tn.dis.nonjobappointments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<DeleteNonJobAppointmentResult>;
}  // namespace tables::delete_
Request<DeleteNonJobAppointmentResult> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation)
      .path(id)
      .returning<DeleteNonJobAppointmentResult>();
}

}  // namespace servicetitan::dispatch::non_job_appointments
