// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/salestech/estimates_status_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech::estimates_status {

/// GET /sales/v2/tenant/{tenant}/status/estimates/{id}/changes
///
/// Scope: `tn.sal.estimates:r`. Errors: 400, 404.
Request<std::vector<EstimateStatusChangesResponse>> get_estimate_status_changes(std::int64_t id);

}  // namespace servicetitan::salestech::estimates_status
