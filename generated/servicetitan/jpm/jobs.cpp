// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/jobs.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::jobs {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_list",
    .operation_id = "Jobs_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>},
    {"jobStatus", offsetof(T, job_status), &detail::type_of<decltype(T::job_status)>},
    {"appointmentStatus", offsetof(T, appointment_status),
     &detail::type_of<decltype(T::appointment_status)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"firstAppointmentStartsOnOrAfter", offsetof(T, first_appointment_starts_on_or_after),
     &detail::type_of<decltype(T::first_appointment_starts_on_or_after)>},
    {"firstAppointmentStartsBefore", offsetof(T, first_appointment_starts_before),
     &detail::type_of<decltype(T::first_appointment_starts_before)>},
    {"appointmentStartsOnOrAfter", offsetof(T, appointment_starts_on_or_after),
     &detail::type_of<decltype(T::appointment_starts_on_or_after)>},
    {"appointmentStartsBefore", offsetof(T, appointment_starts_before),
     &detail::type_of<decltype(T::appointment_starts_before)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"soldById", offsetof(T, sold_by_id), &detail::type_of<decltype(T::sold_by_id)>},
    {"jobTypeId", offsetof(T, job_type_id), &detail::type_of<decltype(T::job_type_id)>},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"createdFromEstimateId", offsetof(T, created_from_estimate_id),
     &detail::type_of<decltype(T::created_from_estimate_id)>},
    {"estimateIds", offsetof(T, estimate_ids), &detail::type_of<decltype(T::estimate_ids)>,
     detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"completedOnOrAfter", offsetof(T, completed_on_or_after),
     &detail::type_of<decltype(T::completed_on_or_after)>},
    {"completedBefore", offsetof(T, completed_before),
     &detail::type_of<decltype(T::completed_before)>},
    {"tagTypeIds", offsetof(T, tag_type_ids), &detail::type_of<decltype(T::tag_type_ids)>,
     detail::QueryStyle::comma},
    {"equipmentIds", offsetof(T, equipment_ids), &detail::type_of<decltype(T::equipment_ids)>,
     detail::QueryStyle::comma},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
    {"externalDataKey", offsetof(T, external_data_key),
     &detail::type_of<decltype(T::external_data_key)>},
    {"externalDataValues", offsetof(T, external_data_values),
     &detail::type_of<decltype(T::external_data_values)>, detail::QueryStyle::comma},
    {"hasUnusedAppointments", offsetof(T, has_unused_appointments),
     &detail::type_of<decltype(T::has_unused_appointments)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JobResponse>>;
}  // namespace tables::get_list
Request<Page<JobResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<JobResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.create",
    .operation_id = "Jobs_Create",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobResponse>;
}  // namespace tables::create
Request<JobResponse> create(const JobCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<JobResponse>();
}

namespace tables::get_cancel_reasons {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_cancel_reasons",
    .operation_id = "Jobs_GetCancelReasons",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/cancel-reasons",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = GetCancelReasonsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CancelReasonResponse>>;
}  // namespace tables::get_cancel_reasons
Request<Page<CancelReasonResponse>> get_cancel_reasons(const GetCancelReasonsQuery& query) {
  return detail::RequestBuilder(tables::get_cancel_reasons::kOperation)
      .query(tables::get_cancel_reasons::kQuery, query)
      .returning<Page<CancelReasonResponse>>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_custom_field_types",
    .operation_id = "Jobs_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = GetCustomFieldTypesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<CustomFieldTypeResponse>>;
}  // namespace tables::get_custom_field_types
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::get_custom_field_types::kOperation)
      .query(tables::get_custom_field_types::kQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

namespace tables::get_hold_reasons {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_hold_reasons",
    .operation_id = "Jobs_GetHoldReasons",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/hold-reasons",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = GetHoldReasonsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<HoldReasonResponse>>;
}  // namespace tables::get_hold_reasons
Request<Page<HoldReasonResponse>> get_hold_reasons(const GetHoldReasonsQuery& query) {
  return detail::RequestBuilder(tables::get_hold_reasons::kOperation)
      .query(tables::get_hold_reasons::kQuery, query)
      .returning<Page<HoldReasonResponse>>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get",
    .operation_id = "Jobs_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobResponse>;
}  // namespace tables::get
Request<JobResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .query(tables::get::kQuery, query)
      .returning<JobResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.update",
    .operation_id = "Jobs_Update",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobResponse>;
}  // namespace tables::update
Request<JobResponse> update(std::int64_t id, const UpdateJobRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<JobResponse>();
}

namespace tables::get_booked_log {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_booked_log",
    .operation_id = "Jobs_GetBookedLog",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/booked-log",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobBookedLogResponse>;
}  // namespace tables::get_booked_log
Request<JobBookedLogResponse> get_booked_log(std::int64_t id) {
  return detail::RequestBuilder(tables::get_booked_log::kOperation)
      .path(id)
      .returning<JobBookedLogResponse>();
}

namespace tables::cancel {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.cancel",
    .operation_id = "Jobs_Cancel",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/cancel",
    .request_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};
}  // namespace tables::cancel
Request<void> cancel(std::int64_t id, const CancelJobRequest& body) {
  return detail::RequestBuilder(tables::cancel::kOperation).path(id).body(body).returning<void>();
}

namespace tables::get_job_canceled_logs {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_job_canceled_logs",
    .operation_id = "Jobs_GetJobCanceledLogs",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = GetJobCanceledLogsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<JobCanceledLogResponse>>;
}  // namespace tables::get_job_canceled_logs
Request<Page<JobCanceledLogResponse>> get_job_canceled_logs(
    std::int64_t id,
    const GetJobCanceledLogsQuery& query) {
  return detail::RequestBuilder(tables::get_job_canceled_logs::kOperation)
      .path(id)
      .query(tables::get_job_canceled_logs::kQuery, query)
      .returning<Page<JobCanceledLogResponse>>();
}

namespace tables::complete {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.complete",
    .operation_id = "Jobs_Complete",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/complete",
    .request_content = Content::json,
    .retained = "2026-03",
};
}  // namespace tables::complete
Request<void> complete(std::int64_t id, const CompleteJobRequest& body) {
  return detail::RequestBuilder(tables::complete::kOperation).path(id).body(body).returning<void>();
}

namespace tables::get_history {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_history",
    .operation_id = "Jobs_GetHistory",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/history",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<JobHistoryResponse>;
}  // namespace tables::get_history
Request<JobHistoryResponse> get_history(std::int64_t id) {
  return detail::RequestBuilder(tables::get_history::kOperation)
      .path(id)
      .returning<JobHistoryResponse>();
}

namespace tables::hold {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.hold",
    .operation_id = "Jobs_Hold",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/hold",
    .request_content = Content::json,
    .retained = "2026-03",
};
}  // namespace tables::hold
Request<void> hold(std::int64_t id, const HoldJobRequest& body) {
  return detail::RequestBuilder(tables::hold::kOperation).path(id).body(body).returning<void>();
}

namespace tables::create_message {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.create_message",
    .operation_id = "Jobs_CreateMessage",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/messages",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<MessageResponse>;
}  // namespace tables::create_message
Request<MessageResponse> create_message(std::int64_t id, const MessageCreateRequest& body) {
  return detail::RequestBuilder(tables::create_message::kOperation)
      .path(id)
      .body(body)
      .returning<MessageResponse>();
}

namespace tables::get_notes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.get_notes",
    .operation_id = "Jobs_GetNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
using T = GetNotesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<NoteResponse>>;
}  // namespace tables::get_notes
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query) {
  return detail::RequestBuilder(tables::get_notes::kOperation)
      .path(id)
      .query(tables::get_notes::kQuery, query)
      .returning<Page<NoteResponse>>();
}

namespace tables::create_note {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.create_note",
    .operation_id = "Jobs_CreateNote",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<NoteResponse>;
}  // namespace tables::create_note
Request<NoteResponse> create_note(std::int64_t id, const JobNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::create_note::kOperation)
      .path(id)
      .body(body)
      .returning<NoteResponse>();
}

namespace tables::remove_cancellation {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.jobs.remove_cancellation",
    .operation_id = "Jobs_RemoveCancellation",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation",
    .scopes = "tn.jpm.jobs:w",
};
}  // namespace tables::remove_cancellation
Request<void> remove_cancellation(std::int64_t id) {
  return detail::RequestBuilder(tables::remove_cancellation::kOperation).path(id).returning<void>();
}

}  // namespace servicetitan::jpm::jobs
