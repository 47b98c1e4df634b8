// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_cost_summary.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing::campaign_cost_summary {

namespace tables::get {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing.campaign_cost_summary.get",
    .operation_id = "CampaignCostSummary_Get",
    .method = Method::get,
    .path = "/marketing/v2/tenant/{tenant}/campaign-cost-summary",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.mrk.campaigncostsummary:r",
};
using T = GetQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"to", offsetof(T, to), &detail::type_of<decltype(T::to)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<CampaignCostsSummaryResponse>;
}  // namespace tables::get
Request<CampaignCostsSummaryResponse> get(const GetQuery& query) {
  return detail::RequestBuilder(tables::get::kOperation)
      .query(tables::get::kQuery, query)
      .returning<CampaignCostsSummaryResponse>();
}

}  // namespace servicetitan::marketing::campaign_cost_summary
