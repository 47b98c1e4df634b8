// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_cost_summary_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables::campaign_costs_summary_item {
using T = CampaignCostsSummaryItem;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"campaignName", offsetof(T, campaign_name), &detail::type_of<decltype(T::campaign_name)>,
     true},
    {"totalCost", offsetof(T, total_cost), &detail::type_of<decltype(T::total_cost)>},
};
}  // namespace tables::campaign_costs_summary_item
constinit const detail::Object CampaignCostsSummaryItem::kObject{
    "CampaignCostsSummaryItem", tables::campaign_costs_summary_item::kMembers,
    std::size(tables::campaign_costs_summary_item::kMembers),
    offsetof(CampaignCostsSummaryItem, extra), &detail::construct<CampaignCostsSummaryItem>};

namespace tables::campaign_costs_summary_response {
using T = CampaignCostsSummaryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"items", offsetof(T, items), &detail::type_of<decltype(T::items)>, true},
};
}  // namespace tables::campaign_costs_summary_response
constinit const detail::Object CampaignCostsSummaryResponse::kObject{
    "CampaignCostsSummaryResponse", tables::campaign_costs_summary_response::kMembers,
    std::size(tables::campaign_costs_summary_response::kMembers),
    offsetof(CampaignCostsSummaryResponse, extra),
    &detail::construct<CampaignCostsSummaryResponse>};

}  // namespace servicetitan::marketing
