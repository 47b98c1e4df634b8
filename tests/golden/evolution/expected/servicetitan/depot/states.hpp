// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/depot/common_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::depot::states {

/// GET /depot/v2/tenant/{tenant}/states
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<OpenEnum<State>> get();

}  // namespace servicetitan::depot::states
