// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/external_call_attributions_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads::external_call_attributions {

/// POST /marketingads/v2/tenant/{tenant}/external-call-attributions
///
/// Scope: `tn.mads.externalcallattributions:w`. Errors: 400.
Request<void> create(const CreateExternalCallAttributionRequest& body);

}  // namespace servicetitan::marketing_ads::external_call_attributions
