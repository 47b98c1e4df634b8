// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaigns_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables {

extern const detail::Member kCampaignResponseCategory[];
const detail::Member kCampaignResponseCategory[] = {
    {"id", offsetof(CampaignResponseCategory, id),
     &detail::type_of<decltype(CampaignResponseCategory::id)>, true},
    {"name", offsetof(CampaignResponseCategory, name),
     &detail::type_of<decltype(CampaignResponseCategory::name)>, true},
    {"active", offsetof(CampaignResponseCategory, active),
     &detail::type_of<decltype(CampaignResponseCategory::active)>, true},
};

extern const detail::Member kCampaignResponse[];
const detail::Member kCampaignResponse[] = {
    {"id", offsetof(CampaignResponse, id), &detail::type_of<decltype(CampaignResponse::id)>, true},
    {"name", offsetof(CampaignResponse, name), &detail::type_of<decltype(CampaignResponse::name)>,
     true},
    {"modifiedOn", offsetof(CampaignResponse, modified_on),
     &detail::type_of<decltype(CampaignResponse::modified_on)>, true},
    {"createdOn", offsetof(CampaignResponse, created_on),
     &detail::type_of<decltype(CampaignResponse::created_on)>, true},
    {"active", offsetof(CampaignResponse, active),
     &detail::type_of<decltype(CampaignResponse::active)>, true},
    {"isDefaultCampaign", offsetof(CampaignResponse, is_default_campaign),
     &detail::type_of<decltype(CampaignResponse::is_default_campaign)>},
    {"category", offsetof(CampaignResponse, category),
     &detail::type_of<decltype(CampaignResponse::category)>},
    {"source", offsetof(CampaignResponse, source),
     &detail::type_of<decltype(CampaignResponse::source)>},
    {"otherSource", offsetof(CampaignResponse, other_source),
     &detail::type_of<decltype(CampaignResponse::other_source)>},
    {"businessUnit", offsetof(CampaignResponse, business_unit),
     &detail::type_of<decltype(CampaignResponse::business_unit)>},
    {"medium", offsetof(CampaignResponse, medium),
     &detail::type_of<decltype(CampaignResponse::medium)>},
    {"otherMedium", offsetof(CampaignResponse, other_medium),
     &detail::type_of<decltype(CampaignResponse::other_medium)>},
    {"campaignPhoneNumbers", offsetof(CampaignResponse, campaign_phone_numbers),
     &detail::type_of<decltype(CampaignResponse::campaign_phone_numbers)>},
};

extern const detail::Member kCampaignUpsertRequest[];
const detail::Member kCampaignUpsertRequest[] = {
    {"name", offsetof(CampaignUpsertRequest, name),
     &detail::type_of<decltype(CampaignUpsertRequest::name)>, true},
    {"businessUnitId", offsetof(CampaignUpsertRequest, business_unit_id),
     &detail::type_of<decltype(CampaignUpsertRequest::business_unit_id)>, true},
    {"dnis", offsetof(CampaignUpsertRequest, dnis),
     &detail::type_of<decltype(CampaignUpsertRequest::dnis)>},
    {"categoryId", offsetof(CampaignUpsertRequest, category_id),
     &detail::type_of<decltype(CampaignUpsertRequest::category_id)>, true},
    {"active", offsetof(CampaignUpsertRequest, active),
     &detail::type_of<decltype(CampaignUpsertRequest::active)>, true},
    {"isDefaultCampaign", offsetof(CampaignUpsertRequest, is_default_campaign),
     &detail::type_of<decltype(CampaignUpsertRequest::is_default_campaign)>},
    {"source", offsetof(CampaignUpsertRequest, source),
     &detail::type_of<decltype(CampaignUpsertRequest::source)>},
    {"medium", offsetof(CampaignUpsertRequest, medium),
     &detail::type_of<decltype(CampaignUpsertRequest::medium)>},
    {"otherSource", offsetof(CampaignUpsertRequest, other_source),
     &detail::type_of<decltype(CampaignUpsertRequest::other_source)>},
    {"otherMedium", offsetof(CampaignUpsertRequest, other_medium),
     &detail::type_of<decltype(CampaignUpsertRequest::other_medium)>},
};
void make_campaign_upsert_request(void* place) {
  ::new (place) CampaignUpsertRequest{
      .name = detail::unset,
      .business_unit_id = detail::unset,
      .category_id = detail::unset,
      .active = detail::unset,
  };
}

}  // namespace tables

const detail::Object CampaignResponseCategory::kObject{
    "CampaignResponseCategory", tables::kCampaignResponseCategory,
    std::size(tables::kCampaignResponseCategory), offsetof(CampaignResponseCategory, extra),
    &detail::construct<CampaignResponseCategory>};

const detail::Object CampaignResponse::kObject{
    "CampaignResponse", tables::kCampaignResponse, std::size(tables::kCampaignResponse),
    offsetof(CampaignResponse, extra), &detail::construct<CampaignResponse>};

const detail::Object CampaignUpsertRequest::kObject{
    "CampaignUpsertRequest", tables::kCampaignUpsertRequest,
    std::size(tables::kCampaignUpsertRequest), offsetof(CampaignUpsertRequest, extra),
    &tables::make_campaign_upsert_request};

}  // namespace servicetitan::marketing
