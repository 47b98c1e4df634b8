// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing/campaign_cost_summary_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing::campaign_cost_summary {

/// Query parameters of @ref get.
struct GetQuery {
  Required<Timestamp> from;
  Required<Timestamp> to;
};

/// GET /marketing/v2/tenant/{tenant}/campaign-cost-summary
///
/// Scope: `tn.mrk.campaigncostsummary:r`. Errors: 400.
Request<CampaignCostsSummaryResponse> get(const GetQuery& query);

}  // namespace servicetitan::marketing::campaign_cost_summary
