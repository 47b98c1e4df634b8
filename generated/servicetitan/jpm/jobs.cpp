// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/jobs.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::jobs {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "jpm.jobs.get_list",
    .operation_id = "Jobs_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"number", offsetof(GetListQuery, number), &detail::type_of<decltype(GetListQuery::number)>},
    {"projectId", offsetof(GetListQuery, project_id),
     &detail::type_of<decltype(GetListQuery::project_id)>},
    {"bookingId", offsetof(GetListQuery, booking_id),
     &detail::type_of<decltype(GetListQuery::booking_id)>},
    {"jobStatus", offsetof(GetListQuery, job_status),
     &detail::type_of<decltype(GetListQuery::job_status)>},
    {"appointmentStatus", offsetof(GetListQuery, appointment_status),
     &detail::type_of<decltype(GetListQuery::appointment_status)>},
    {"priority", offsetof(GetListQuery, priority),
     &detail::type_of<decltype(GetListQuery::priority)>},
    {"firstAppointmentStartsOnOrAfter",
     offsetof(GetListQuery, first_appointment_starts_on_or_after),
     &detail::type_of<decltype(GetListQuery::first_appointment_starts_on_or_after)>},
    {"firstAppointmentStartsBefore", offsetof(GetListQuery, first_appointment_starts_before),
     &detail::type_of<decltype(GetListQuery::first_appointment_starts_before)>},
    {"appointmentStartsOnOrAfter", offsetof(GetListQuery, appointment_starts_on_or_after),
     &detail::type_of<decltype(GetListQuery::appointment_starts_on_or_after)>},
    {"appointmentStartsBefore", offsetof(GetListQuery, appointment_starts_before),
     &detail::type_of<decltype(GetListQuery::appointment_starts_before)>},
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"customerId", offsetof(GetListQuery, customer_id),
     &detail::type_of<decltype(GetListQuery::customer_id)>},
    {"locationId", offsetof(GetListQuery, location_id),
     &detail::type_of<decltype(GetListQuery::location_id)>},
    {"soldById", offsetof(GetListQuery, sold_by_id),
     &detail::type_of<decltype(GetListQuery::sold_by_id)>},
    {"jobTypeId", offsetof(GetListQuery, job_type_id),
     &detail::type_of<decltype(GetListQuery::job_type_id)>},
    {"campaignId", offsetof(GetListQuery, campaign_id),
     &detail::type_of<decltype(GetListQuery::campaign_id)>},
    {"businessUnitId", offsetof(GetListQuery, business_unit_id),
     &detail::type_of<decltype(GetListQuery::business_unit_id)>},
    {"invoiceId", offsetof(GetListQuery, invoice_id),
     &detail::type_of<decltype(GetListQuery::invoice_id)>},
    {"createdFromEstimateId", offsetof(GetListQuery, created_from_estimate_id),
     &detail::type_of<decltype(GetListQuery::created_from_estimate_id)>},
    {"estimateIds", offsetof(GetListQuery, estimate_ids),
     &detail::type_of<decltype(GetListQuery::estimate_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"completedOnOrAfter", offsetof(GetListQuery, completed_on_or_after),
     &detail::type_of<decltype(GetListQuery::completed_on_or_after)>},
    {"completedBefore", offsetof(GetListQuery, completed_before),
     &detail::type_of<decltype(GetListQuery::completed_before)>},
    {"tagTypeIds", offsetof(GetListQuery, tag_type_ids),
     &detail::type_of<decltype(GetListQuery::tag_type_ids)>, detail::QueryStyle::comma},
    {"equipmentIds", offsetof(GetListQuery, equipment_ids),
     &detail::type_of<decltype(GetListQuery::equipment_ids)>, detail::QueryStyle::comma},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
    {"hasUnusedAppointments", offsetof(GetListQuery, has_unused_appointments),
     &detail::type_of<decltype(GetListQuery::has_unused_appointments)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "jpm.jobs.create",
    .operation_id = "Jobs_Create",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};

extern const Operation kGetCancelReasons;
const Operation kGetCancelReasons{
    .name = "jpm.jobs.get_cancel_reasons",
    .operation_id = "Jobs_GetCancelReasons",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/cancel-reasons",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kGetCancelReasonsQuery[];
const detail::QueryMember kGetCancelReasonsQuery[] = {
    {"ids", offsetof(GetCancelReasonsQuery, ids),
     &detail::type_of<decltype(GetCancelReasonsQuery::ids)>, detail::QueryStyle::comma},
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "jpm.jobs.get_custom_field_types",
    .operation_id = "Jobs_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kGetCustomFieldTypesQuery[];
const detail::QueryMember kGetCustomFieldTypesQuery[] = {
    {"page", offsetof(GetCustomFieldTypesQuery, page),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page)>},
    {"pageSize", offsetof(GetCustomFieldTypesQuery, page_size),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::page_size)>},
    {"includeTotal", offsetof(GetCustomFieldTypesQuery, include_total),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::include_total)>},
    {"createdBefore", offsetof(GetCustomFieldTypesQuery, created_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetCustomFieldTypesQuery, created_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetCustomFieldTypesQuery, modified_before),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetCustomFieldTypesQuery, modified_on_or_after),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::modified_on_or_after)>},
    {"sort", offsetof(GetCustomFieldTypesQuery, sort),
     &detail::type_of<decltype(GetCustomFieldTypesQuery::sort)>},
};

extern const Operation kGetHoldReasons;
const Operation kGetHoldReasons{
    .name = "jpm.jobs.get_hold_reasons",
    .operation_id = "Jobs_GetHoldReasons",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/hold-reasons",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kGetHoldReasonsQuery[];
const detail::QueryMember kGetHoldReasonsQuery[] = {
    {"ids", offsetof(GetHoldReasonsQuery, ids),
     &detail::type_of<decltype(GetHoldReasonsQuery::ids)>, detail::QueryStyle::comma},
};

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.jobs.get",
    .operation_id = "Jobs_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"externalDataApplicationGuid", offsetof(GetQuery, external_data_application_guid),
     &detail::type_of<decltype(GetQuery::external_data_application_guid)>},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "jpm.jobs.update",
    .operation_id = "Jobs_Update",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};

extern const Operation kGetBookedLog;
const Operation kGetBookedLog{
    .name = "jpm.jobs.get_booked_log",
    .operation_id = "Jobs_GetBookedLog",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/booked-log",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};

extern const Operation kCancel;
const Operation kCancel{
    .name = "jpm.jobs.cancel",
    .operation_id = "Jobs_Cancel",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/cancel",
    .request_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};

extern const Operation kGetJobCanceledLogs;
const Operation kGetJobCanceledLogs{
    .name = "jpm.jobs.get_job_canceled_logs",
    .operation_id = "Jobs_GetJobCanceledLogs",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kGetJobCanceledLogsQuery[];
const detail::QueryMember kGetJobCanceledLogsQuery[] = {
    {"page", offsetof(GetJobCanceledLogsQuery, page),
     &detail::type_of<decltype(GetJobCanceledLogsQuery::page)>},
    {"pageSize", offsetof(GetJobCanceledLogsQuery, page_size),
     &detail::type_of<decltype(GetJobCanceledLogsQuery::page_size)>},
    {"includeTotal", offsetof(GetJobCanceledLogsQuery, include_total),
     &detail::type_of<decltype(GetJobCanceledLogsQuery::include_total)>},
};

extern const Operation kComplete;
const Operation kComplete{
    .name = "jpm.jobs.complete",
    .operation_id = "Jobs_Complete",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/complete",
    .request_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kGetHistory;
const Operation kGetHistory{
    .name = "jpm.jobs.get_history",
    .operation_id = "Jobs_GetHistory",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/history",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};

extern const Operation kHold;
const Operation kHold{
    .name = "jpm.jobs.hold",
    .operation_id = "Jobs_Hold",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/hold",
    .request_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kCreateMessage;
const Operation kCreateMessage{
    .name = "jpm.jobs.create_message",
    .operation_id = "Jobs_CreateMessage",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/messages",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kGetNotes;
const Operation kGetNotes{
    .name = "jpm.jobs.get_notes",
    .operation_id = "Jobs_GetNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.jobs:r",
};
extern const detail::QueryMember kGetNotesQuery[];
const detail::QueryMember kGetNotesQuery[] = {
    {"page", offsetof(GetNotesQuery, page), &detail::type_of<decltype(GetNotesQuery::page)>},
    {"pageSize", offsetof(GetNotesQuery, page_size),
     &detail::type_of<decltype(GetNotesQuery::page_size)>},
    {"includeTotal", offsetof(GetNotesQuery, include_total),
     &detail::type_of<decltype(GetNotesQuery::include_total)>},
};

extern const Operation kCreateNote;
const Operation kCreateNote{
    .name = "jpm.jobs.create_note",
    .operation_id = "Jobs_CreateNote",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.jobs:w",
};

extern const Operation kRemoveCancellation;
const Operation kRemoveCancellation{
    .name = "jpm.jobs.remove_cancellation",
    .operation_id = "Jobs_RemoveCancellation",
    .method = Method::put,
    .path = "/jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation",
    .scopes = "tn.jpm.jobs:w",
};

}  // namespace tables

Request<Page<JobResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<JobResponse>>();
}

Request<JobResponse> create(const JobCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<JobResponse>();
}

Request<Page<CancelReasonResponse>> get_cancel_reasons(const GetCancelReasonsQuery& query) {
  return detail::RequestBuilder(tables::kGetCancelReasons)
      .query(tables::kGetCancelReasonsQuery, query)
      .returning<Page<CancelReasonResponse>>();
}

Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFieldTypes)
      .query(tables::kGetCustomFieldTypesQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

Request<Page<HoldReasonResponse>> get_hold_reasons(const GetHoldReasonsQuery& query) {
  return detail::RequestBuilder(tables::kGetHoldReasons)
      .query(tables::kGetHoldReasonsQuery, query)
      .returning<Page<HoldReasonResponse>>();
}

Request<JobResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .query(tables::kGetQuery, query)
      .returning<JobResponse>();
}

Request<JobResponse> update(std::int64_t id, const UpdateJobRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<JobResponse>();
}

Request<JobBookedLogResponse> get_booked_log(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetBookedLog).path(id).returning<JobBookedLogResponse>();
}

Request<void> cancel(std::int64_t id, const CancelJobRequest& body) {
  return detail::RequestBuilder(tables::kCancel).path(id).body(body).returning<void>();
}

Request<Page<JobCanceledLogResponse>> get_job_canceled_logs(
    std::int64_t id,
    const GetJobCanceledLogsQuery& query) {
  return detail::RequestBuilder(tables::kGetJobCanceledLogs)
      .path(id)
      .query(tables::kGetJobCanceledLogsQuery, query)
      .returning<Page<JobCanceledLogResponse>>();
}

Request<void> complete(std::int64_t id, const CompleteJobRequest& body) {
  return detail::RequestBuilder(tables::kComplete).path(id).body(body).returning<void>();
}

Request<JobHistoryResponse> get_history(std::int64_t id) {
  return detail::RequestBuilder(tables::kGetHistory).path(id).returning<JobHistoryResponse>();
}

Request<void> hold(std::int64_t id, const HoldJobRequest& body) {
  return detail::RequestBuilder(tables::kHold).path(id).body(body).returning<void>();
}

Request<MessageResponse> create_message(std::int64_t id, const MessageCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateMessage)
      .path(id)
      .body(body)
      .returning<MessageResponse>();
}

Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query) {
  return detail::RequestBuilder(tables::kGetNotes)
      .path(id)
      .query(tables::kGetNotesQuery, query)
      .returning<Page<NoteResponse>>();
}

Request<NoteResponse> create_note(std::int64_t id, const JobNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateNote).path(id).body(body).returning<NoteResponse>();
}

Request<void> remove_cancellation(std::int64_t id) {
  return detail::RequestBuilder(tables::kRemoveCancellation).path(id).returning<void>();
}

}  // namespace servicetitan::jpm::jobs
