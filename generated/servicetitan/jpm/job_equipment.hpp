// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/jpm/job_equipment_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::jpm::job_equipment {

/// GET /jpm/v2/tenant/{tenant}/jobs/{id}/equipment
///
/// Scope: `tn.jpm.jobs:r`. Errors: 400, 404.
Request<JobEquipmentResponse> get(std::int64_t id);

/// POST /jpm/v2/tenant/{tenant}/jobs/{id}/equipment
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400, 404.
Request<JobEquipmentResponse> attach(std::int64_t id, const AttachJobEquipmentRequest& body);

/// DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400, 404.
Request<void> detach_bulk(std::int64_t id, const DetachJobEquipmentRequest& body);

/// DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}
///
/// Scope: `tn.jpm.jobs:w`. Errors: 400, 404.
Request<void> detach(std::int64_t id, std::int64_t equipment_id);

}  // namespace servicetitan::jpm::job_equipment
