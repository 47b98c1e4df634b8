// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/jpm/jobs_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::jobs {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::string> number{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::int64_t> booking_id{};
  std::optional<OpenEnum<JobStatus>> job_status{};
  std::optional<OpenEnum<JobAppointmentStatus>> appointment_status{};
  std::optional<std::string> priority{};
  std::optional<Timestamp> first_appointment_starts_on_or_after{};
  std::optional<Timestamp> first_appointment_starts_before{};
  std::optional<Timestamp> appointment_starts_on_or_after{};
  std::optional<Timestamp> appointment_starts_before{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> sold_by_id{};
  std::optional<std::int64_t> job_type_id{};
  std::optional<std::int64_t> campaign_id{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<std::int64_t> created_from_estimate_id{};
  std::vector<std::int64_t> estimate_ids{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> completed_on_or_after{};
  std::optional<Timestamp> completed_before{};
  std::vector<std::int64_t> tag_type_ids{};
  std::vector<std::int64_t> equipment_ids{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`, `Priority`.
  std::optional<std::string> sort{};
  std::optional<Guid> external_data_application_guid{};
  std::optional<std::string> external_data_key{};
  /// At most 50 values.
  std::vector<std::string> external_data_values{};
  std::optional<bool> has_unused_appointments{};
};

/// GET /jpm/v2/tenant/{tenant}/jobs
///
/// Scope: `tn.jpm.jobs:r`. Paged. Errors: 400.
Request<Page<JobResponse>> get_list(const GetListQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/jobs
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400.
Request<JobResponse> create(const JobCreateRequest& body);

/// Query parameters of @ref get_cancel_reasons.
struct GetCancelReasonsQuery {
  /// At most 50 values.
  Required<std::vector<std::int64_t>> ids;
};

/// GET /jpm/v2/tenant/{tenant}/jobs/cancel-reasons
///
/// Scope: `tn.jpm.jobs:r`. One page only. Errors: 400.
Request<Page<CancelReasonResponse>> get_cancel_reasons(const GetCancelReasonsQuery& query);

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

/// GET /jpm/v2/tenant/{tenant}/jobs/custom-fields
///
/// Scope: `tn.jpm.jobs:r`. Paged. Errors: 400.
Request<Page<CustomFieldTypeResponse>> get_custom_field_types(
    const GetCustomFieldTypesQuery& query = {});

/// Query parameters of @ref get_hold_reasons.
struct GetHoldReasonsQuery {
  /// At most 50 values.
  Required<std::vector<std::int64_t>> ids;
};

/// GET /jpm/v2/tenant/{tenant}/jobs/hold-reasons
///
/// Scope: `tn.jpm.jobs:r`. One page only. Errors: 400.
Request<Page<HoldReasonResponse>> get_hold_reasons(const GetHoldReasonsQuery& query);

/// Query parameters of @ref get.
struct GetQuery {
  std::optional<Guid> external_data_application_guid{};
};

/// GET /jpm/v2/tenant/{tenant}/jobs/{id}
///
/// Scope: `tn.jpm.jobs:r`. Errors: 400, 404.
Request<JobResponse> get(std::int64_t id, const GetQuery& query = {});

/// PATCH /jpm/v2/tenant/{tenant}/jobs/{id}
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400, 404.
Request<JobResponse> update(std::int64_t id, const UpdateJobRequest& body);

/// GET /jpm/v2/tenant/{tenant}/jobs/{id}/booked-log
///
/// Scope: `tn.jpm.jobs:r`. Errors: 400, 404.
Request<JobBookedLogResponse> get_booked_log(std::int64_t id);

/// PUT /jpm/v2/tenant/{tenant}/jobs/{id}/cancel
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400, 404.
Request<void> cancel(std::int64_t id, const CancelJobRequest& body);

/// Query parameters of @ref get_job_canceled_logs.
struct GetJobCanceledLogsQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
};

/// GET /jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log
///
/// Scope: `tn.jpm.jobs:r`. Paged. Errors: 400, 404.
Request<Page<JobCanceledLogResponse>> get_job_canceled_logs(
    std::int64_t id,
    const GetJobCanceledLogsQuery& query = {});

/// PUT /jpm/v2/tenant/{tenant}/jobs/{id}/complete
///
/// Errors: 400, 404, 409. Retained from 2026-03: newer documents do not have it.
Request<void> complete(std::int64_t id, const CompleteJobRequest& body);

/// GET /jpm/v2/tenant/{tenant}/jobs/{id}/history
///
/// Scope: `tn.jpm.jobs:r`. Errors: 400, 404.
Request<JobHistoryResponse> get_history(std::int64_t id);

/// PUT /jpm/v2/tenant/{tenant}/jobs/{id}/hold
///
/// Errors: 400, 404. Retained from 2026-03: newer documents do not have it.
Request<void> hold(std::int64_t id, const HoldJobRequest& body);

/// POST /jpm/v2/tenant/{tenant}/jobs/{id}/messages
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

/// GET /jpm/v2/tenant/{tenant}/jobs/{id}/notes
///
/// Scope: `tn.jpm.jobs:r`. Paged. Errors: 400, 404.
Request<Page<NoteResponse>> get_notes(std::int64_t id, const GetNotesQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/jobs/{id}/notes
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400, 404.
Request<NoteResponse> create_note(std::int64_t id, const JobNoteCreateRequest& body);

/// PUT /jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400.
Request<void> remove_cancellation(std::int64_t id);

}  // namespace servicetitan::jpm::jobs
