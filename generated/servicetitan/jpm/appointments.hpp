// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/appointments_models.hpp"
#include "servicetitan/jpm/common_models.hpp"
#include "servicetitan/jpm/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::appointments {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::string> number{};
  std::optional<OpenEnum<AppointmentStatus>> status{};
  std::optional<Timestamp> starts_on_or_after{};
  std::optional<Timestamp> starts_before{};
  std::optional<std::int64_t> technician_id{};
  std::optional<std::int64_t> customer_id{};
  std::optional<bool> unused{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> created_before{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `ModifiedOn`, `CreatedOn`.
  std::optional<std::string> sort{};
};

/// GET /jpm/v2/tenant/{tenant}/appointments
///
/// Scope: `tn.jpm.appointments:r`. Paged. Errors: 400.
Request<Page<AppointmentResponse>> get_list(const GetListQuery& query = {});

/// POST /jpm/v2/tenant/{tenant}/appointments
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 409.
Request<AppointmentResponse> add(const AppointmentAddRequest& body);

/// GET /jpm/v2/tenant/{tenant}/appointments/{id}
///
/// Scope: `tn.jpm.appointments:r`. Errors: 400, 404.
Request<AppointmentResponse> get(std::int64_t id);

/// DELETE /jpm/v2/tenant/{tenant}/appointments/{id}
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404, 409.
Request<void> delete_(std::int64_t id);

/// PUT /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404, 409.
Request<void> confirm(std::int64_t id);

/// DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404, 409.
Request<void> remove_confirmation(std::int64_t id);

/// PUT /jpm/v2/tenant/{tenant}/appointments/{id}/hold
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404, 409.
Request<void> hold(std::int64_t id, const HoldAppointmentRequest& body);

/// DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/hold
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404, 409.
Request<void> remove_hold(std::int64_t id);

/// PATCH /jpm/v2/tenant/{tenant}/appointments/{id}/reschedule
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404, 409.
Request<AppointmentResponse> reschedule(std::int64_t id, const AppointmentRescheduleRequest& body);

/// PUT /jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404, 409.
Request<AppointmentResponse> update_special_instructions(
    std::int64_t id,
    const UpdateAppointmentSpecialInstructionsRequest& body);

/// POST /jpm/v2/tenant/{tenant}/appointments/{id}/summaries
///
/// Scope: `tn.jpm.appointments:w`. Errors: 400, 404.
Request<AppointmentSummaryApiModel> set_summary(
    std::int64_t id,
    const SetAppointmentSummaryRequest& body);

}  // namespace servicetitan::jpm::appointments
