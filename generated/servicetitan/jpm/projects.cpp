// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/jpm/projects.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::jpm::projects {

namespace tables::get_list {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.get_list",
    .operation_id = "Projects_GetList",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
};
using T = GetListQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"projectTypeId", offsetof(T, project_type_id), &detail::type_of<decltype(T::project_type_id)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>},
    {"projectManagerIds", offsetof(T, project_manager_ids),
     &detail::type_of<decltype(T::project_manager_ids)>, detail::QueryStyle::comma},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"startsBefore", offsetof(T, starts_before), &detail::type_of<decltype(T::starts_before)>},
    {"startsOnOrAfter", offsetof(T, starts_on_or_after),
     &detail::type_of<decltype(T::starts_on_or_after)>},
    {"completedBefore", offsetof(T, completed_before),
     &detail::type_of<decltype(T::completed_before)>},
    {"completedOnOrAfter", offsetof(T, completed_on_or_after),
     &detail::type_of<decltype(T::completed_on_or_after)>},
    {"targetCompletionDateBefore", offsetof(T, target_completion_date_before),
     &detail::type_of<decltype(T::target_completion_date_before)>},
    {"targetCompletionDateOnOrAfter", offsetof(T, target_completion_date_on_or_after),
     &detail::type_of<decltype(T::target_completion_date_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>,
     detail::QueryStyle::comma},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
    {"externalDataKey", offsetof(T, external_data_key),
     &detail::type_of<decltype(T::external_data_key)>},
    {"externalDataValues", offsetof(T, external_data_values),
     &detail::type_of<decltype(T::external_data_values)>, detail::QueryStyle::comma},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<ProjectResponse>>;
}  // namespace tables::get_list
Request<Page<ProjectResponse>> get_list(const GetListQuery& query) {
  return detail::RequestBuilder(tables::get_list::kOperation)
      .query(tables::get_list::kQuery, query)
      .returning<Page<ProjectResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.create",
    .operation_id = "Projects_Create",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.projects:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProjectResponse>;
}  // namespace tables::create
Request<ProjectResponse> create(const CreateProjectRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<ProjectResponse>();
}

namespace tables::get_custom_field_types {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.get_custom_field_types",
    .operation_id = "Projects_GetCustomFieldTypes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects/custom-fields",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
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

namespace tables::detach_job {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.detach_job",
    .operation_id = "Projects_DetachJob",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}",
    .scopes = "tn.jpm.projects:w",
};
}  // namespace tables::detach_job
Request<void> detach_job(std::int64_t job_id) {
  return detail::RequestBuilder(tables::detach_job::kOperation).path(job_id).returning<void>();
}

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.get",
    .operation_id = "Projects_Get",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"externalDataApplicationGuid", offsetof(T, external_data_application_guid),
     &detail::type_of<decltype(T::external_data_application_guid)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProjectResponse>;
}  // namespace tables::get
Request<ProjectResponse> get(std::int64_t id, const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .path(id)
      .query(tables::get::kQuery, query)
      .returning<ProjectResponse>();
}

namespace tables::update {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.update",
    .operation_id = "Projects_Update",
    .method = Method::patch,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.projects:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ProjectResponse>;
}  // namespace tables::update
Request<ProjectResponse> update(std::int64_t id, const UpdateProjectRequest& body) {
  return detail::RequestBuilder(tables::update::kOperation)
      .path(id)
      .body(body)
      .returning<ProjectResponse>();
}

namespace tables::attach_job {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.attach_job",
    .operation_id = "Projects_AttachJob",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}",
    .scopes = "tn.jpm.projects:w",
};
}  // namespace tables::attach_job
Request<void> attach_job(std::int64_t id, std::int64_t job_id) {
  return detail::RequestBuilder(tables::attach_job::kOperation)
      .path(id)
      .path(job_id)
      .returning<void>();
}

namespace tables::create_message {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "jpm.projects.create_message",
    .operation_id = "Projects_CreateMessage",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/messages",
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
    .name = "jpm.projects.get_notes",
    .operation_id = "Projects_GetNotes",
    .method = Method::get,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.jpm.projects:r",
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
    .name = "jpm.projects.create_note",
    .operation_id = "Projects_CreateNote",
    .method = Method::post,
    .path = "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.jpm.projects:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<NoteResponse>;
}  // namespace tables::create_note
Request<NoteResponse> create_note(std::int64_t id, const ProjectNoteCreateRequest& body) {
  return detail::RequestBuilder(tables::create_note::kOperation)
      .path(id)
      .body(body)
      .returning<NoteResponse>();
}

}  // namespace servicetitan::jpm::projects
