// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/projects.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::projects {

namespace tables {

extern const Operation kGetList;
const Operation kGetList{
    .name = "jpm.projects.get_list",
    .operation_id = "Projects_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
};
extern const detail::QueryMember kGetListQuery[];
const detail::QueryMember kGetListQuery[] = {
    {"ids", offsetof(GetListQuery, ids), &detail::type_of<decltype(GetListQuery::ids)>,
     detail::QueryStyle::comma},
    {"customerId", offsetof(GetListQuery, customer_id),
     &detail::type_of<decltype(GetListQuery::customer_id)>},
    {"locationId", offsetof(GetListQuery, location_id),
     &detail::type_of<decltype(GetListQuery::location_id)>},
    {"projectTypeId", offsetof(GetListQuery, project_type_id),
     &detail::type_of<decltype(GetListQuery::project_type_id)>},
    {"invoiceId", offsetof(GetListQuery, invoice_id),
     &detail::type_of<decltype(GetListQuery::invoice_id)>},
    {"technicianId", offsetof(GetListQuery, technician_id),
     &detail::type_of<decltype(GetListQuery::technician_id)>},
    {"jobId", offsetof(GetListQuery, job_id), &detail::type_of<decltype(GetListQuery::job_id)>},
    {"appointmentId", offsetof(GetListQuery, appointment_id),
     &detail::type_of<decltype(GetListQuery::appointment_id)>},
    {"projectManagerIds", offsetof(GetListQuery, project_manager_ids),
     &detail::type_of<decltype(GetListQuery::project_manager_ids)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(GetListQuery, business_unit_ids),
     &detail::type_of<decltype(GetListQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(GetListQuery, created_before),
     &detail::type_of<decltype(GetListQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetListQuery, created_on_or_after),
     &detail::type_of<decltype(GetListQuery::created_on_or_after)>},
    {"startsBefore", offsetof(GetListQuery, starts_before),
     &detail::type_of<decltype(GetListQuery::starts_before)>},
    {"startsOnOrAfter", offsetof(GetListQuery, starts_on_or_after),
     &detail::type_of<decltype(GetListQuery::starts_on_or_after)>},
    {"completedBefore", offsetof(GetListQuery, completed_before),
     &detail::type_of<decltype(GetListQuery::completed_before)>},
    {"completedOnOrAfter", offsetof(GetListQuery, completed_on_or_after),
     &detail::type_of<decltype(GetListQuery::completed_on_or_after)>},
    {"targetCompletionDateBefore", offsetof(GetListQuery, target_completion_date_before),
     &detail::type_of<decltype(GetListQuery::target_completion_date_before)>},
    {"targetCompletionDateOnOrAfter", offsetof(GetListQuery, target_completion_date_on_or_after),
     &detail::type_of<decltype(GetListQuery::target_completion_date_on_or_after)>},
    {"modifiedBefore", offsetof(GetListQuery, modified_before),
     &detail::type_of<decltype(GetListQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetListQuery, modified_on_or_after),
     &detail::type_of<decltype(GetListQuery::modified_on_or_after)>},
    {"page", offsetof(GetListQuery, page), &detail::type_of<decltype(GetListQuery::page)>},
    {"pageSize", offsetof(GetListQuery, page_size),
     &detail::type_of<decltype(GetListQuery::page_size)>},
    {"includeTotal", offsetof(GetListQuery, include_total),
     &detail::type_of<decltype(GetListQuery::include_total)>},
    {"status", offsetof(GetListQuery, status), &detail::type_of<decltype(GetListQuery::status)>,
     detail::QueryStyle::comma},
    {"sort", offsetof(GetListQuery, sort), &detail::type_of<decltype(GetListQuery::sort)>},
    {"externalDataApplicationGuid", offsetof(GetListQuery, external_data_application_guid),
     &detail::type_of<decltype(GetListQuery::external_data_application_guid)>},
    {"externalDataKey", offsetof(GetListQuery, external_data_key),
     &detail::type_of<decltype(GetListQuery::external_data_key)>},
    {"externalDataValues", offsetof(GetListQuery, external_data_values),
     &detail::type_of<decltype(GetListQuery::external_data_values)>, detail::QueryStyle::comma},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "jpm.projects.create",
    .operation_id = "Projects_Create",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.projects:w",
};

extern const Operation kGetCustomFieldTypes;
const Operation kGetCustomFieldTypes{
    .name = "jpm.projects.get_custom_field_types",
    .operation_id = "Projects_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
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

extern const Operation kDetachJob;
const Operation kDetachJob{
    .name = "jpm.projects.detach_job",
    .operation_id = "Projects_DetachJob",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}",
    .scopes = "tn.jpm.projects:w",
};

extern const Operation kGet;
const Operation kGet{
    .name = "jpm.projects.get",
    .operation_id = "Projects_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"externalDataApplicationGuid", offsetof(GetQuery, external_data_application_guid),
     &detail::type_of<decltype(GetQuery::external_data_application_guid)>},
};

extern const Operation kUpdate;
const Operation kUpdate{
    .name = "jpm.projects.update",
    .operation_id = "Projects_Update",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.projects:w",
};

extern const Operation kAttachJob;
const Operation kAttachJob{
    .name = "jpm.projects.attach_job",
    .operation_id = "Projects_AttachJob",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}",
    .scopes = "tn.jpm.projects:w",
};

extern const Operation kCreateMessage;
const Operation kCreateMessage{
    .name = "jpm.projects.create_message",
    .operation_id = "Projects_CreateMessage",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/messages",
    .request_content = Content::json,
    .response_content = Content::json,
    .retained = "2026-03",
};

extern const Operation kGetNotes;
const Operation kGetNotes{
    .name = "jpm.projects.get_notes",
    .operation_id = "Projects_GetNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
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
    .name = "jpm.projects.create_note",
    .operation_id = "Projects_CreateNote",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.projects:w",
};

}  // namespace tables

Request<Page<ProjectResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::kGetList)
      .query(tables::kGetListQuery, query)
      .returning<Page<ProjectResponse>>();
}

Request<ProjectResponse> create(const CreateProjectRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<ProjectResponse>();
}

Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query) {
  return detail::RequestBuilder(tables::kGetCustomFieldTypes)
      .query(tables::kGetCustomFieldTypesQuery, query)
      .returning<Page<CustomFieldTypeResponse>>();
}

Request<void> detach_job(std::int64_t job_id) {
  return detail::RequestBuilder(tables::kDetachJob).path(job_id).returning<void>();
}

Request<ProjectResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .path(id)
      .query(tables::kGetQuery, query)
      .returning<ProjectResponse>();
}

Request<ProjectResponse> update(std::int64_t id, const UpdateProjectRequest& body) {
  return detail::RequestBuilder(tables::kUpdate).path(id).body(body).returning<ProjectResponse>();
}

Request<void> attach_job(std::int64_t id, std::int64_t job_id) {
  return detail::RequestBuilder(tables::kAttachJob).path(id).path(job_id).returning<void>();
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

Request<NoteResponse> create_note(std::int64_t id, const ProjectNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateNote).path(id).body(body).returning<NoteResponse>();
}

}  // namespace servicetitan::jpm::projects
