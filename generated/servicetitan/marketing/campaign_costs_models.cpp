// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_costs_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables::create_campaign_cost_request {
using T = CreateCampaignCostRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"campaignId", offsetof(T, campaign_id), &detail::type_of<decltype(T::campaign_id)>, true},
    {"year", offsetof(T, year), &detail::type_of<decltype(T::year)>, true},
    {"month", offsetof(T, month), &detail::type_of<decltype(T::month)>, true},
    {"dailyCost", offsetof(T, daily_cost), &detail::type_of<decltype(T::daily_cost)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .campaign_id = detail::unset,
      .year = detail::unset,
      .month = detail::unset,
      .daily_cost = detail::unset,
  };
}
}  // namespace tables::create_campaign_cost_request
constinit const detail::Object CreateCampaignCostRequest::kObject{
    "CreateCampaignCostRequest", tables::create_campaign_cost_request::kMembers,
    std::size(tables::create_campaign_cost_request::kMembers),
    offsetof(CreateCampaignCostRequest, extra), &tables::create_campaign_cost_request::make};

namespace tables::update_campaign_cost_request {
using T = UpdateCampaignCostRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"dailyCost", offsetof(T, daily_cost), &detail::type_of<decltype(T::daily_cost)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.daily_cost = detail::unset};
}
}  // namespace tables::update_campaign_cost_request
constinit const detail::Object UpdateCampaignCostRequest::kObject{
    "UpdateCampaignCostRequest", tables::update_campaign_cost_request::kMembers,
    std::size(tables::update_campaign_cost_request::kMembers),
    offsetof(UpdateCampaignCostRequest, extra), &tables::update_campaign_cost_request::make};

}  // namespace servicetitan::marketing
