// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/capacity_awareness_warning_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads::capacity_awareness_warning {

/// GET /marketingads/v2/tenant/{tenant}/capacity-warnings
///
/// Scope: `tn.mads.capacitywarnings:r`. Errors: 400.
Request<CapacityAwarenessWarningQueryResult> get();

}  // namespace servicetitan::marketing_ads::capacity_awareness_warning
