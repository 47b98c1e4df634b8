// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/gps_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::gps {

/// POST /dispatch/v2/tenant/{tenant}/gps-provider/{gps_provider}/gps-pings
///
/// Scope: `tn.dis.gpspings:w`. Errors: 400.
Request<std::vector<GpsPingResponse>> create(
    std::string_view gps_provider,
    const std::vector<GpsPingCreateRequest>& body);

}  // namespace servicetitan::dispatch::gps
