// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/exports_models.hpp"
#include "servicetitan/dispatch/shared.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::exports {

/// Query parameters of @ref appointment_assignments.
struct AppointmentAssignmentsQuery {
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /dispatch/v2/tenant/{tenant}/export/appointment-assignments
///
/// Scope: `tn.dis.appointmentassignments:r`. Export feed. Errors: 400.
Request<ExportPage<ExportAppointmentAssignmentsResponse>> appointment_assignments(
    const AppointmentAssignmentsQuery& query = {});

}  // namespace servicetitan::dispatch::exports
