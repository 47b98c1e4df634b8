// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_cost_summary_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables {

extern const detail::Member kCampaignCostsSummaryItem[];
const detail::Member kCampaignCostsSummaryItem[] = {
    {"campaignId", offsetof(CampaignCostsSummaryItem, campaign_id),
     &detail::type_of<decltype(CampaignCostsSummaryItem::campaign_id)>, true},
    {"campaignName", offsetof(CampaignCostsSummaryItem, campaign_name),
     &detail::type_of<decltype(CampaignCostsSummaryItem::campaign_name)>, true},
    {"totalCost", offsetof(CampaignCostsSummaryItem, total_cost),
     &detail::type_of<decltype(CampaignCostsSummaryItem::total_cost)>},
};

extern const detail::Member kCampaignCostsSummaryResponse[];
const detail::Member kCampaignCostsSummaryResponse[] = {
    {"items", offsetof(CampaignCostsSummaryResponse, items),
     &detail::type_of<decltype(CampaignCostsSummaryResponse::items)>, true},
};

}  // namespace tables

const detail::Object CampaignCostsSummaryItem::kObject{
    "CampaignCostsSummaryItem", tables::kCampaignCostsSummaryItem,
    std::size(tables::kCampaignCostsSummaryItem), offsetof(CampaignCostsSummaryItem, extra),
    &detail::construct<CampaignCostsSummaryItem>};

const detail::Object CampaignCostsSummaryResponse::kObject{
    "CampaignCostsSummaryResponse", tables::kCampaignCostsSummaryResponse,
    std::size(tables::kCampaignCostsSummaryResponse), offsetof(CampaignCostsSummaryResponse, extra),
    &detail::construct<CampaignCostsSummaryResponse>};

}  // namespace servicetitan::marketing
