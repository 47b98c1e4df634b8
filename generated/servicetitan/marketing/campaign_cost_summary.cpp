// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_cost_summary.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaign_cost_summary {

namespace tables {

extern const Operation kGet;
const Operation kGet{
    .name = "marketing.campaign_cost_summary.get",
    .operation_id = "CampaignCostSummary_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaign-cost-summary",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.campaigncostsummary:r",
};
extern const detail::QueryMember kGetQuery[];
const detail::QueryMember kGetQuery[] = {
    {"from", offsetof(GetQuery, from), &detail::type_of<decltype(GetQuery::from)>},
    {"to", offsetof(GetQuery, to), &detail::type_of<decltype(GetQuery::to)>},
};

}  // namespace tables

Request<CampaignCostsSummaryResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::kGet)
      .query(tables::kGetQuery, query)
      .returning<CampaignCostsSummaryResponse>();
}

}  // namespace servicetitan::marketing::campaign_cost_summary
