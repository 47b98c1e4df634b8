// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables::campaign_cost_response {
using T = CampaignCostResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"year", offsetof(T, year), &detail::type_of<decltype(T::year)>, true},
    {"month", offsetof(T, month), &detail::type_of<decltype(T::month)>, true},
    {"dailyCost", offsetof(T, daily_cost), &detail::type_of<decltype(T::daily_cost)>, true},
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
};
}  // namespace tables::campaign_cost_response
constinit const detail::Object CampaignCostResponse::kObject{
    "CampaignCostResponse", tables::campaign_cost_response::kMembers,
    std::size(tables::campaign_cost_response::kMembers), offsetof(CampaignCostResponse, extra),
    &detail::construct<CampaignCostResponse>};

}  // namespace servicetitan::marketing
