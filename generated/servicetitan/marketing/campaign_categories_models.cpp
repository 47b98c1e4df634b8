// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables {

extern const detail::Member kCampaignCategoryCreateRequest[];
const detail::Member kCampaignCategoryCreateRequest[] = {
    {"name", offsetof(CampaignCategoryCreateRequest, name),
     &detail::type_of<decltype(CampaignCategoryCreateRequest::name)>, true},
};
void make_campaign_category_create_request(void* place) {
  ::new (place) CampaignCategoryCreateRequest{.name = detail::unset};
}

extern const detail::EnumValue kCampaignCategoryType[];
const detail::EnumValue kCampaignCategoryType[] = {
    {"Regular", static_cast<std::int32_t>(CampaignCategoryType::kRegular)},
    {"GoogleHomeServices", static_cast<std::int32_t>(CampaignCategoryType::kGoogleHomeServices)},
};

extern const detail::Member kCampaignCategoryResponse[];
const detail::Member kCampaignCategoryResponse[] = {
    {"id", offsetof(CampaignCategoryResponse, id),
     &detail::type_of<decltype(CampaignCategoryResponse::id)>, true},
    {"name", offsetof(CampaignCategoryResponse, name),
     &detail::type_of<decltype(CampaignCategoryResponse::name)>, true},
    {"active", offsetof(CampaignCategoryResponse, active),
     &detail::type_of<decltype(CampaignCategoryResponse::active)>, true},
    {"type", offsetof(CampaignCategoryResponse, type),
     &detail::type_of<decltype(CampaignCategoryResponse::type)>, true},
    {"createdOn", offsetof(CampaignCategoryResponse, created_on),
     &detail::type_of<decltype(CampaignCategoryResponse::created_on)>, true},
    {"modifiedOn", offsetof(CampaignCategoryResponse, modified_on),
     &detail::type_of<decltype(CampaignCategoryResponse::modified_on)>, true},
};

extern const detail::Member kCampaignCategoryUpdateRequest[];
const detail::Member kCampaignCategoryUpdateRequest[] = {
    {"name", offsetof(CampaignCategoryUpdateRequest, name),
     &detail::type_of<decltype(CampaignCategoryUpdateRequest::name)>, true},
    {"active", offsetof(CampaignCategoryUpdateRequest, active),
     &detail::type_of<decltype(CampaignCategoryUpdateRequest::active)>},
};
void make_campaign_category_update_request(void* place) {
  ::new (place) CampaignCategoryUpdateRequest{.name = detail::unset};
}

}  // namespace tables

const detail::Object CampaignCategoryCreateRequest::kObject{
    "CampaignCategoryCreateRequest", tables::kCampaignCategoryCreateRequest,
    std::size(tables::kCampaignCategoryCreateRequest),
    offsetof(CampaignCategoryCreateRequest, extra), &tables::make_campaign_category_create_request};

const detail::EnumTable& enum_table(CampaignCategoryType) noexcept {
  static constexpr detail::EnumTable table{
      "CampaignCategoryType", tables::kCampaignCategoryType, std::size(tables::kCampaignCategoryType),
      false};
  return table;
}

const detail::Object CampaignCategoryResponse::kObject{
    "CampaignCategoryResponse", tables::kCampaignCategoryResponse,
    std::size(tables::kCampaignCategoryResponse), offsetof(CampaignCategoryResponse, extra),
    &detail::construct<CampaignCategoryResponse>};

const detail::Object CampaignCategoryUpdateRequest::kObject{
    "CampaignCategoryUpdateRequest", tables::kCampaignCategoryUpdateRequest,
    std::size(tables::kCampaignCategoryUpdateRequest),
    offsetof(CampaignCategoryUpdateRequest, extra), &tables::make_campaign_category_update_request};

}  // namespace servicetitan::marketing
