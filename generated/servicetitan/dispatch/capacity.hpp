// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/capacity_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::capacity {

/// POST /dispatch/v2/tenant/{tenant}/capacity
///
/// Scope: `tn.dis.capacity:w`. Errors: 400. Only reads.
Request<CapacityResponse> get_list(const CapacityRequestArgs& body);

}  // namespace servicetitan::dispatch::capacity
