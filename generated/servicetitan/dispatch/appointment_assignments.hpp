// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/appointment_assignments_models.hpp"
#include "servicetitan/dispatch/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::appointment_assignments {

/// Query parameters of @ref get_list.
struct GetListQuery {
  /// At most 50 values.
  std::vector<std::int64_t> ids{};
  std::vector<std::int64_t> appointment_ids{};
  std::optional<std::int64_t> job_id{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `ModifiedOn`.
  std::optional<std::string> sort{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
};

/// GET /dispatch/v2/tenant/{tenant}/appointment-assignments
///
/// Scope: `tn.dis.appointmentassignments:r`. Paged. Errors: 400.
Request<Page<AppointmentAssignmentResponse>> get_list(const GetListQuery& query = {});

/// POST /dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians
///
/// Scope: `tn.dis.appointmentassignments:w`. Errors: 400, 409.
Request<AppointmentResponse> assign_technicians(const AssignTechniciansRequest& body);

/// POST /dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians
///
/// Scope: `tn.dis.appointmentassignments:w`. Errors: 400.
Request<AppointmentResponse> unassign_technicians(const UnassignTechniciansRequest& body);

}  // namespace servicetitan::dispatch::appointment_assignments
