// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/non_job_appointments_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::non_job_appointments {

/// Query parameters of @ref get_list.
struct GetListQuery {
  std::optional<std::int64_t> technician_id{};
  std::optional<Timestamp> starts_on_or_after{};
  std::optional<Timestamp> starts_on_or_before{};
  std::optional<std::int64_t> timesheet_code_id{};
  std::optional<bool> active_only{};
  std::optional<bool> show_on_technician_schedule{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> modified_before{};
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
};

/// GET /dispatch/v2/tenant/{tenant}/non-job-appointments
///
/// Scope: `tn.dis.nonjobappointments:r`. Paged. Errors: 400.
Request<Page<NonJobAppointmentResponse>> get_list(const GetListQuery& query = {});

/// POST /dispatch/v2/tenant/{tenant}/non-job-appointments
///
/// Scope: `tn.dis.nonjobappointments:w`. Errors: 400.
Request<CreateNonJobAppointmentResult> create(const CreateNonJobAppointmentRequest& body);

/// GET /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}
///
/// Scope: `tn.dis.nonjobappointments:r`. Errors: 400.
Request<GetNonJobAppointmentResponse> get(std::int64_t id);

/// PUT /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}
///
/// Scope: `tn.dis.nonjobappointments:w`. Errors: 400, 409.
Request<GetNonJobAppointmentResponse> update(
    std::int64_t id,
    const NonJobAppointmentUpdateRequest& body);

/// DELETE /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}
///
/// Scope: `tn.dis.nonjobappointments:w`. Errors: 400, 404.
Request<DeleteNonJobAppointmentResult> delete_(std::int64_t id);

}  // namespace servicetitan::dispatch::non_job_appointments
