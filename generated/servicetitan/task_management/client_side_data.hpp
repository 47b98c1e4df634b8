// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/task_management/client_side_data_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::task_management::client_side_data {

/// GET /taskmanagement/v2/tenant/{tenant}/data
///
/// Scope: `tn.tsm.data:r`. Errors: 400.
Request<ClientSideDataResponse> get();

}  // namespace servicetitan::task_management::client_side_data
