// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/scheduled_job_attributions_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads::scheduled_job_attributions {

/// POST /marketingads/v2/tenant/{tenant}/job-attributions
///
/// Scope: `tn.mads.jobattributions:w`. Errors: 400.
Request<void> create(const CreateScheduledJobAttributionRequest& body);

}  // namespace servicetitan::marketing_ads::scheduled_job_attributions
