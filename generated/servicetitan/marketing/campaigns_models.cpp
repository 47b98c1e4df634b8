// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaigns_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables::campaign_response_category {
using T = CampaignResponseCategory;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::campaign_response_category
constinit const detail::Object CampaignResponseCategory::kObject{
    "CampaignResponseCategory", tables::campaign_response_category::kMembers,
    std::size(tables::campaign_response_category::kMembers),
    offsetof(CampaignResponseCategory, extra), &detail::construct<CampaignResponseCategory>};

namespace tables::campaign_response {
using T = CampaignResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isDefaultCampaign", offsetof(T, is_default_campaign),
     &detail::type_of<decltype(T::is_default_campaign)>},
    {"category", offsetof(T, category), &detail::type_of<decltype(T::category)>},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"otherSource", offsetof(T, other_source), &detail::type_of<decltype(T::other_source)>},
    {"businessUnit", offsetof(T, business_unit), &detail::type_of<decltype(T::business_unit)>},
    {"medium", offsetof(T, medium), &detail::type_of<decltype(T::medium)>},
    {"otherMedium", offsetof(T, other_medium), &detail::type_of<decltype(T::other_medium)>},
    {"campaignPhoneNumbers", offsetof(T, campaign_phone_numbers),
     &detail::type_of<decltype(T::campaign_phone_numbers)>},
};
}  // namespace tables::campaign_response
constinit const detail::Object CampaignResponse::kObject{
    "CampaignResponse", tables::campaign_response::kMembers,
    std::size(tables::campaign_response::kMembers), offsetof(CampaignResponse, extra),
    &detail::construct<CampaignResponse>};

namespace tables::campaign_upsert_request {
using T = CampaignUpsertRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"dnis", offsetof(T, dnis), &detail::type_of<decltype(T::dnis)>},
    {"categoryId", offsetof(T, category_id), &detail::type_of<decltype(T::category_id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isDefaultCampaign", offsetof(T, is_default_campaign),
     &detail::type_of<decltype(T::is_default_campaign)>},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"medium", offsetof(T, medium), &detail::type_of<decltype(T::medium)>},
    {"otherSource", offsetof(T, other_source), &detail::type_of<decltype(T::other_source)>},
    {"otherMedium", offsetof(T, other_medium), &detail::type_of<decltype(T::other_medium)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .name = detail::unset,
      .business_unit_id = detail::unset,
      .category_id = detail::unset,
      .active = detail::unset,
  };
}
}  // namespace tables::campaign_upsert_request
constinit const detail::Object CampaignUpsertRequest::kObject{
    "CampaignUpsertRequest", tables::campaign_upsert_request::kMembers,
    std::size(tables::campaign_upsert_request::kMembers), offsetof(CampaignUpsertRequest, extra),
    &tables::campaign_upsert_request::make};

}  // namespace servicetitan::marketing
