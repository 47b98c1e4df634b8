// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/web_lead_form_attributions_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads::web_lead_form_attributions {

/// POST /marketingads/v2/tenant/{tenant}/web-lead-form-attributions
///
/// Scope: `tn.mads.webleadformattributions:w`. Errors: 400.
Request<void> create(const CreateWebLeadFormAttributionRequest& body);

}  // namespace servicetitan::marketing_ads::web_lead_form_attributions
