// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing/campaign_categories_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing {

namespace tables::campaign_category_create_request {
using T = CampaignCategoryCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::campaign_category_create_request
constinit const detail::Object CampaignCategoryCreateRequest::kObject{
    "CampaignCategoryCreateRequest", tables::campaign_category_create_request::kMembers,
    std::size(tables::campaign_category_create_request::kMembers),
    offsetof(CampaignCategoryCreateRequest, extra),
    &tables::campaign_category_create_request::make};

namespace tables::campaign_category_type {
using T = CampaignCategoryType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Regular", static_cast<std::int32_t>(T::kRegular)},
    {"GoogleHomeServices", static_cast<std::int32_t>(T::kGoogleHomeServices)},
};
}  // namespace tables::campaign_category_type
const detail::EnumTable& enum_table(CampaignCategoryType) noexcept {
  static constexpr detail::EnumTable table{
      "CampaignCategoryType", tables::campaign_category_type::kValues,
      std::size(tables::campaign_category_type::kValues)};
  return table;
}

namespace tables::campaign_category_response {
using T = CampaignCategoryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::campaign_category_response
constinit const detail::Object CampaignCategoryResponse::kObject{
    "CampaignCategoryResponse", tables::campaign_category_response::kMembers,
    std::size(tables::campaign_category_response::kMembers),
    offsetof(CampaignCategoryResponse, extra), &detail::construct<CampaignCategoryResponse>};

namespace tables::campaign_category_update_request {
using T = CampaignCategoryUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::campaign_category_update_request
constinit const detail::Object CampaignCategoryUpdateRequest::kObject{
    "CampaignCategoryUpdateRequest", tables::campaign_category_update_request::kMembers,
    std::size(tables::campaign_category_update_request::kMembers),
    offsetof(CampaignCategoryUpdateRequest, extra),
    &tables::campaign_category_update_request::make};

}  // namespace servicetitan::marketing
