// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/jpm/projects_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::projects {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> project_type_id{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> appointment_id{};
  std::vector<std::int64_t> project_manager_ids{};
  std::vector<std::int64_t> business_unit_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> starts_before{};
  std::optional<Timestamp> starts_on_or_after{};
  std::optional<Timestamp> completed_before{};
  std::optional<Timestamp> completed_on_or_after{};
  std::optional<Timestamp> target_completion_date_before{};
  std::optional<Timestamp> target_completion_date_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::vector<std::string> status{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`, `Name`, `TargetCompletionDate`.
  std::optional<std::string> sort{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
};

/// GET /jpm/v2/tenant/{tenant}/projects
///
/// Scope: `tn.jpm.projects:r`. Paged. Errors: 400.
Request<Page<ProjectResponse>> get_list(const GetListQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/projects
///
/// Scope: `tn.jpm.projects:w`. Errors: 400.
Request<ProjectResponse> create(const CreateProjectRequest& body);

/// Query parameters of @ref get_custom_field_types.
struct GetCustomFieldTypesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  /// `+` or `-` and a field, of `Id`, `Name`.
  std::optional<std::string> sort{};
};

/// GET /jpm/v2/tenant/{tenant}/projects/custom-fields
///
/// Scope: `tn.jpm.projects:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}
///
/// Scope: `tn.jpm.projects:w`. Errors: 400.
Request<void> detach_job(std::int64_t job_id);

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<Guid> external_data_application_guid{};
};

/// GET /jpm/v2/tenant/{tenant}/projects/{id}
///
/// Scope: `tn.jpm.projects:r`. Errors: 400, 404.
Request<ProjectResponse> get(std::int64_t id, const GetQuery& query = {});

/// PATCH /jpm/v2/tenant/{tenant}/projects/{id}
///
/// Scope: `tn.jpm.projects:w`. Errors: 400, 404.
Request<ProjectResponse> update(std::int64_t id, const UpdateProjectRequest& body);

/// POST /jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}
///
/// Scope: `tn.jpm.projects:w`. Errors: 400.
Request<void> attach_job(std::int64_t id, std::int64_t job_id);

/// POST /jpm/v2/tenant/{tenant}/projects/{id}/messages
///
/// Errors: 400. Retained from 2026-03: newer documents do not have it.
Request<MessageResponse> create_message(std::int64_t id, const MessageCreateRequest& body);

/// Query parameters of @ref get_notes.
struct GetNotesQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /jpm/v2/tenant/{tenant}/projects/{id}/notes
///
/// Scope: `tn.jpm.projects:r`. Paged. Errors: 400, 404.
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/projects/{id}/notes
///
/// Scope: `tn.jpm.projects:w`. Errors: 400, 404.
Request<NoteResponse> create_note(std::int64_t id, const ProjectNoteCreateRequest& body);

}  // namespace servicetitan::jpm::projects
