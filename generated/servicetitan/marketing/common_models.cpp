// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables {

extern const detail::Member kCampaignCostResponse[];
const detail::Member kCampaignCostResponse[] = {
    {"id", offsetof(CampaignCostResponse, id),
     &detail::type_of<decltype(CampaignCostResponse::id)>, true},
    {"year", offsetof(CampaignCostResponse, year),
     &detail::type_of<decltype(CampaignCostResponse::year)>, true},
    {"month", offsetof(CampaignCostResponse, month),
     &detail::type_of<decltype(CampaignCostResponse::month)>, true},
    {"dailyCost", offsetof(CampaignCostResponse, daily_cost),
     &detail::type_of<decltype(CampaignCostResponse::daily_cost)>, true},
    {"campaignId", offsetof(CampaignCostResponse, campaign_id),
     &detail::type_of<decltype(CampaignCostResponse::campaign_id)>, true},
};

}  // namespace tables

const detail::Object CampaignCostResponse::kObject{
    "CampaignCostResponse", tables::kCampaignCostResponse, std::size(tables::kCampaignCostResponse),
    offsetof(CampaignCostResponse, extra), &detail::construct<CampaignCostResponse>};

}  // namespace servicetitan::marketing
