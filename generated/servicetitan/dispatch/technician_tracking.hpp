// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/technician_tracking_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::technician_tracking {

/// Query parameters of @ref get.
struct GetQuery {
  Required<std::int64_t> technician_id;
  Required<std::int64_t> appointment_id;
};

/// GET /dispatch/v2/tenant/{tenant}/technician-tracking
///
/// Scope: `tn.dis.techniciantracking:r`. Errors: 400.
Request<TechnicianTrackingResponse> get(const GetQuery& query);

}  // namespace servicetitan::dispatch::technician_tracking
