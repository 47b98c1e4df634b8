// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/evil/common_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::evil::evil_models_ {

/// GET /evil"/v2/tenant/{tenant}/x/{tenant_}/{class}/{file}
///
/// Scope: `tn.shop.r`. Errors: 400.
Request<EvilPage> new_(std::string_view tenant, std::string_view class_, std::int64_t file_);

}  // namespace servicetitan::evil::evil_models_
