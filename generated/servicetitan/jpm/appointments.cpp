// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/appointments.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::appointments {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.get_list",
    .operation_id = "Appointments_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/appointments",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.appointments:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"startsOnOrAfter", offsetof(T, starts_on_or_after),
     &detail::type_of<decltype(T::starts_on_or_after)>},
    {"startsBefore", offsetof(T, starts_before), &detail::type_of<decltype(T::starts_before)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"unused", offsetof(T, unused), &detail::type_of<decltype(T::unused)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<AppointmentResponse>>;
}  // namespace tables::get_list
Request<Page<AppointmentResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<AppointmentResponse>>();
}

namespace tables::add {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.add",
    .operation_id = "Appointments_Add",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/appointments",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AppointmentResponse>;
}  // namespace tables::add
Request<AppointmentResponse> add(const AppointmentAddRequest& body) {
  return detail::RequestBuilder(tables::add::kOperation)
      .body(body)
      .returning<AppointmentResponse>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.get",
    .operation_id = "Appointments_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.appointments:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AppointmentResponse>;
}  // namespace tables::get
Request<AppointmentResponse> get(std::int64_t id) {
  return detail::RequestBuilder(tables::get::kOperation).path(id).returning<AppointmentResponse>();
}

namespace tables::delete_ {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.delete_",
    .operation_id = "Appointments_Delete",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}",
    .scopes = "tn.jpm.appointments:w",
};
}  // namespace tables::delete_
Request<void> delete_(std::int64_t id) {
  return detail::RequestBuilder(tables::delete_::kOperation).path(id).returning<void>();
}

namespace tables::confirm {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.confirm",
    .operation_id = "Appointments_Confirm",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
    .scopes = "tn.jpm.appointments:w",
};
}  // namespace tables::confirm
Request<void> confirm(std::int64_t id) {
  return detail::RequestBuilder(tables::confirm::kOperation).path(id).returning<void>();
}

namespace tables::remove_confirmation {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.remove_confirmation",
    .operation_id = "Appointments_RemoveConfirmation",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
    .scopes = "tn.jpm.appointments:w",
};
}  // namespace tables::remove_confirmation
Request<void> remove_confirmation(std::int64_t id) {
  return detail::RequestBuilder(tables::remove_confirmation::kOperation).path(id).returning<void>();
}

namespace tables::hold {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.hold",
    .operation_id = "Appointments_Hold",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
    .request_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};
}  // namespace tables::hold
Request<void> hold(std::int64_t id, const HoldAppointmentRequest& body) {
  return detail::RequestBuilder(tables::hold::kOperation).path(id).body(body).returning<void>();
}

namespace tables::remove_hold {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.remove_hold",
    .operation_id = "Appointments_RemoveHold",
    .method = Method::delete_,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
    .scopes = "tn.jpm.appointments:w",
};
}  // namespace tables::remove_hold
Request<void> remove_hold(std::int64_t id) {
  return detail::RequestBuilder(tables::remove_hold::kOperation).path(id).returning<void>();
}

namespace tables::reschedule {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.reschedule",
    .operation_id = "Appointments_Reschedule",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/reschedule",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AppointmentResponse>;
}  // namespace tables::reschedule
Request<AppointmentResponse> reschedule(std::int64_t id, const AppointmentRescheduleRequest& body) {
  return detail::RequestBuilder(tables::reschedule::kOperation)
      .path(id)
      .body(body)
      .returning<AppointmentResponse>();
}

namespace tables::update_special_instructions {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.update_special_instructions",
    .operation_id = "Appointments_UpdateSpecialInstructions",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AppointmentResponse>;
}  // namespace tables::update_special_instructions
Request<AppointmentResponse> update_special_instructions(
    std::int64_t id,
    const UpdateAppointmentSpecialInstructionsRequest& body) {
  return detail::RequestBuilder(tables::update_special_instructions::kOperation)
      .path(id)
      .body(body)
      .returning<AppointmentResponse>();
}

namespace tables::set_summary {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.appointments.set_summary",
    .operation_id = "Appointments_SetSummary",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/appointments/{id}/summaries",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.appointments:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<AppointmentSummaryApiModel>;
}  // namespace tables::set_summary
Request<AppointmentSummaryApiModel> set_summary(
    std::int64_t id,
    const SetAppointmentSummaryRequest& body) {
  return detail::RequestBuilder(tables::set_summary::kOperation)
      .path(id)
      .body(body)
      .returning<AppointmentSummaryApiModel>();
}

}  // namespace servicetitan::jpm::appointments
