// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_costs_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables {

extern const detail::Member kCreateCampaignCostRequest[];
const detail::Member kCreateCampaignCostRequest[] = {
    {"campaignId", offsetof(CreateCampaignCostRequest, campaign_id),
     &detail::type_of<decltype(CreateCampaignCostRequest::campaign_id)>, true},
    {"year", offsetof(CreateCampaignCostRequest, year),
     &detail::type_of<decltype(CreateCampaignCostRequest::year)>, true},
    {"month", offsetof(CreateCampaignCostRequest, month),
     &detail::type_of<decltype(CreateCampaignCostRequest::month)>, true},
    {"dailyCost", offsetof(CreateCampaignCostRequest, daily_cost),
     &detail::type_of<decltype(CreateCampaignCostRequest::daily_cost)>, true},
};
void make_create_campaign_cost_request(void* place) {
  ::new (place) CreateCampaignCostRequest{
      .campaign_id = detail::unset,
      .year = detail::unset,
      .month = detail::unset,
      .daily_cost = detail::unset,
  };
}

extern const detail::Member kUpdateCampaignCostRequest[];
const detail::Member kUpdateCampaignCostRequest[] = {
    {"dailyCost", offsetof(UpdateCampaignCostRequest, daily_cost),
     &detail::type_of<decltype(UpdateCampaignCostRequest::daily_cost)>, true},
};
void make_update_campaign_cost_request(void* place) {
  ::new (place) UpdateCampaignCostRequest{.daily_cost = detail::unset};
}

}  // namespace tables

const detail::Object CreateCampaignCostRequest::kObject{
    "CreateCampaignCostRequest", tables::kCreateCampaignCostRequest,
    std::size(tables::kCreateCampaignCostRequest), offsetof(CreateCampaignCostRequest, extra),
    &tables::make_create_campaign_cost_request};

const detail::Object UpdateCampaignCostRequest::kObject{
    "UpdateCampaignCostRequest", tables::kUpdateCampaignCostRequest,
    std::size(tables::kUpdateCampaignCostRequest), offsetof(UpdateCampaignCostRequest, extra),
    &tables::make_update_campaign_cost_request};

}  // namespace servicetitan::marketing
