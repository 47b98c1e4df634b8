// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/depot/lids_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::depot::lids {

/// GET /depot/v2/tenant/{tenant}/lids
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<std::vector<Lid>> get_list();

}  // namespace servicetitan::depot::lids
