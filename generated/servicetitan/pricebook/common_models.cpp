// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables::category_type {
using T = CategoryType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Services", static_cast<std::int32_t>(T::kServices)},
    {"Materials", static_cast<std::int32_t>(T::kMaterials)},
};
}  // namespace tables::category_type
const detail::EnumTable& enum_table(CategoryType) noexcept {
  static constexpr detail::EnumTable table{
      "CategoryType", tables::category_type::kValues, std::size(tables::category_type::kValues)};
  return table;
}

namespace tables::category_response {
using T = CategoryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"image", offsetof(T, image), &detail::type_of<decltype(T::image)>},
    {"parentId", offsetof(T, parent_id), &detail::type_of<decltype(T::parent_id)>},
    {"position", offsetof(T, position), &detail::type_of<decltype(T::position)>, true},
    {"categoryType", offsetof(T, category_type), &detail::type_of<decltype(T::category_type)>,
     true},
    {"subcategories", offsetof(T, subcategories), &detail::type_of<decltype(T::subcategories)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>},
    {"skuImages", offsetof(T, sku_images), &detail::type_of<decltype(T::sku_images)>},
    {"skuVideos", offsetof(T, sku_videos), &detail::type_of<decltype(T::sku_videos)>},
    {"source", offsetof(T, source), &detail::type_of<decltype(T::source)>},
    {"externalId", offsetof(T, external_id), &detail::type_of<decltype(T::external_id)>},
    {"hideInMobile", offsetof(T, hide_in_mobile), &detail::type_of<decltype(T::hide_in_mobile)>,
     true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::category_response
constinit const detail::Object CategoryResponse::kObject{
    "CategoryResponse", tables::category_response::kMembers,
    std::size(tables::category_response::kMembers), offsetof(CategoryResponse, extra),
    &detail::construct<CategoryResponse>};

namespace tables::dimensions_request {
using T = DimensionsRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"height", offsetof(T, height), &detail::type_of<decltype(T::height)>},
    {"width", offsetof(T, width), &detail::type_of<decltype(T::width)>},
    {"depth", offsetof(T, depth), &detail::type_of<decltype(T::depth)>},
};
}  // namespace tables::dimensions_request
constinit const detail::Object DimensionsRequest::kObject{
    "DimensionsRequest", tables::dimensions_request::kMembers,
    std::size(tables::dimensions_request::kMembers), offsetof(DimensionsRequest, extra),
    &detail::construct<DimensionsRequest>};

namespace tables::dimensions_response {
using T = DimensionsResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"height", offsetof(T, height), &detail::type_of<decltype(T::height)>},
    {"width", offsetof(T, width), &detail::type_of<decltype(T::width)>},
    {"depth", offsetof(T, depth), &detail::type_of<decltype(T::depth)>},
};
}  // namespace tables::dimensions_response
constinit const detail::Object DimensionsResponse::kObject{
    "DimensionsResponse", tables::dimensions_response::kMembers,
    std::size(tables::dimensions_response::kMembers), offsetof(DimensionsResponse, extra),
    &detail::construct<DimensionsResponse>};

namespace tables::equipment_recommendation_type {
using T = EquipmentRecommendationType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Service", static_cast<std::int32_t>(T::kService)},
    {"Material", static_cast<std::int32_t>(T::kMaterial)},
};
}  // namespace tables::equipment_recommendation_type
const detail::EnumTable& enum_table(EquipmentRecommendationType) noexcept {
  static constexpr detail::EnumTable table{
      "EquipmentRecommendationType", tables::equipment_recommendation_type::kValues,
      std::size(tables::equipment_recommendation_type::kValues)};
  return table;
}

namespace tables::equipment_recommendation_request {
using T = EquipmentRecommendationRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sku_id = detail::unset, .type = detail::unset};
}
}  // namespace tables::equipment_recommendation_request
constinit const detail::Object EquipmentRecommendationRequest::kObject{
    "EquipmentRecommendationRequest", tables::equipment_recommendation_request::kMembers,
    std::size(tables::equipment_recommendation_request::kMembers),
    offsetof(EquipmentRecommendationRequest, extra),
    &tables::equipment_recommendation_request::make};

namespace tables::equipment_recommendation_response {
using T = EquipmentRecommendationResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
};
}  // namespace tables::equipment_recommendation_response
constinit const detail::Object EquipmentRecommendationResponse::kObject{
    "EquipmentRecommendationResponse", tables::equipment_recommendation_response::kMembers,
    std::size(tables::equipment_recommendation_response::kMembers),
    offsetof(EquipmentRecommendationResponse, extra),
    &detail::construct<EquipmentRecommendationResponse>};

namespace tables::external_data_model {
using T = ExternalDataModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::external_data_model
constinit const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::external_data_model::kMembers,
    std::size(tables::external_data_model::kMembers), offsetof(ExternalDataModel, extra),
    &detail::construct<ExternalDataModel>};

namespace tables::external_data_create_request {
using T = ExternalDataCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_create_request
constinit const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::external_data_create_request::kMembers,
    std::size(tables::external_data_create_request::kMembers),
    offsetof(ExternalDataCreateRequest, extra), &tables::external_data_create_request::make};

namespace tables::external_data_patch_mode {
using T = ExternalDataPatchMode;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Replace", static_cast<std::int32_t>(T::kReplace)},
    {"Merge", static_cast<std::int32_t>(T::kMerge)},
};
}  // namespace tables::external_data_patch_mode
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::external_data_patch_mode::kValues,
      std::size(tables::external_data_patch_mode::kValues)};
  return table;
}

namespace tables::external_data_update_model {
using T = ExternalDataUpdateModel;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.key = detail::unset};
}
}  // namespace tables::external_data_update_model
constinit const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::external_data_update_model::kMembers,
    std::size(tables::external_data_update_model::kMembers),
    offsetof(ExternalDataUpdateModel, extra), &tables::external_data_update_model::make};

namespace tables::external_data_update_request {
using T = ExternalDataUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"patchMode", offsetof(T, patch_mode), &detail::type_of<decltype(T::patch_mode)>},
    {"applicationGuid", offsetof(T, application_guid),
     &detail::type_of<decltype(T::application_guid)>, true},
    {"externalData", offsetof(T, external_data), &detail::type_of<decltype(T::external_data)>,
     true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.application_guid = detail::unset, .external_data = detail::unset};
}
}  // namespace tables::external_data_update_request
constinit const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::external_data_update_request::kMembers,
    std::size(tables::external_data_update_request::kMembers),
    offsetof(ExternalDataUpdateRequest, extra), &tables::external_data_update_request::make};

namespace tables::price_modifier_amount_type {
using T = PriceModifierAmountType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Percentage", static_cast<std::int32_t>(T::kPercentage)},
    {"Fixed", static_cast<std::int32_t>(T::kFixed)},
};
}  // namespace tables::price_modifier_amount_type
const detail::EnumTable& enum_table(PriceModifierAmountType) noexcept {
  static constexpr detail::EnumTable table{
      "PriceModifierAmountType", tables::price_modifier_amount_type::kValues,
      std::size(tables::price_modifier_amount_type::kValues)};
  return table;
}

namespace tables::price_modifier_type {
using T = PriceModifierType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Discount", static_cast<std::int32_t>(T::kDiscount)},
    {"Fee", static_cast<std::int32_t>(T::kFee)},
};
}  // namespace tables::price_modifier_type
const detail::EnumTable& enum_table(PriceModifierType) noexcept {
  static constexpr detail::EnumTable table{
      "PriceModifierType", tables::price_modifier_type::kValues,
      std::size(tables::price_modifier_type::kValues)};
  return table;
}

namespace tables::sku_asset_type {
using T = SkuAssetType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"Image", static_cast<std::int32_t>(T::kImage)},
    {"Video", static_cast<std::int32_t>(T::kVideo)},
    {"Attachment", static_cast<std::int32_t>(T::kAttachment)},
    {"VideoFile", static_cast<std::int32_t>(T::kVideoFile)},
};
}  // namespace tables::sku_asset_type
const detail::EnumTable& enum_table(SkuAssetType) noexcept {
  static constexpr detail::EnumTable table{
      "SkuAssetType", tables::sku_asset_type::kValues, std::size(tables::sku_asset_type::kValues)};
  return table;
}

namespace tables::sku_asset_request {
using T = SkuAssetRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"alias", offsetof(T, alias), &detail::type_of<decltype(T::alias)>},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .url = detail::unset};
}
}  // namespace tables::sku_asset_request
constinit const detail::Object SkuAssetRequest::kObject{
    "SkuAssetRequest", tables::sku_asset_request::kMembers,
    std::size(tables::sku_asset_request::kMembers), offsetof(SkuAssetRequest, extra),
    &tables::sku_asset_request::make};

namespace tables::sku_asset_response {
using T = SkuAssetResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"alias", offsetof(T, alias), &detail::type_of<decltype(T::alias)>},
    {"fileName", offsetof(T, file_name), &detail::type_of<decltype(T::file_name)>},
    {"isDefault", offsetof(T, is_default), &detail::type_of<decltype(T::is_default)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
};
}  // namespace tables::sku_asset_response
constinit const detail::Object SkuAssetResponse::kObject{
    "SkuAssetResponse", tables::sku_asset_response::kMembers,
    std::size(tables::sku_asset_response::kMembers), offsetof(SkuAssetResponse, extra),
    &detail::construct<SkuAssetResponse>};

namespace tables::sku_category_response {
using T = SkuCategoryResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::sku_category_response
constinit const detail::Object SkuCategoryResponse::kObject{
    "SkuCategoryResponse", tables::sku_category_response::kMembers,
    std::size(tables::sku_category_response::kMembers), offsetof(SkuCategoryResponse, extra),
    &detail::construct<SkuCategoryResponse>};

namespace tables::sku_link_request {
using T = SkuLinkRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sku_id = detail::unset, .quantity = detail::unset};
}
}  // namespace tables::sku_link_request
constinit const detail::Object SkuLinkRequest::kObject{
    "SkuLinkRequest", tables::sku_link_request::kMembers,
    std::size(tables::sku_link_request::kMembers), offsetof(SkuLinkRequest, extra),
    &tables::sku_link_request::make};

namespace tables::sku_link_response {
using T = SkuLinkResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"skuId", offsetof(T, sku_id), &detail::type_of<decltype(T::sku_id)>, true},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>, true},
};
}  // namespace tables::sku_link_response
constinit const detail::Object SkuLinkResponse::kObject{
    "SkuLinkResponse", tables::sku_link_response::kMembers,
    std::size(tables::sku_link_response::kMembers), offsetof(SkuLinkResponse, extra),
    &detail::construct<SkuLinkResponse>};

namespace tables::sku_vendor_sub_account_request {
using T = SkuVendorSubAccountRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"accountName", offsetof(T, account_name), &detail::type_of<decltype(T::account_name)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.cost = detail::unset, .account_name = detail::unset};
}
}  // namespace tables::sku_vendor_sub_account_request
constinit const detail::Object SkuVendorSubAccountRequest::kObject{
    "SkuVendorSubAccountRequest", tables::sku_vendor_sub_account_request::kMembers,
    std::size(tables::sku_vendor_sub_account_request::kMembers),
    offsetof(SkuVendorSubAccountRequest, extra), &tables::sku_vendor_sub_account_request::make};

namespace tables::sku_vendor_request {
using T = SkuVendorRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"vendorPart", offsetof(T, vendor_part), &detail::type_of<decltype(T::vendor_part)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"primarySubAccount", offsetof(T, primary_sub_account),
     &detail::type_of<decltype(T::primary_sub_account)>},
    {"otherSubAccounts", offsetof(T, other_sub_accounts),
     &detail::type_of<decltype(T::other_sub_accounts)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.vendor_id = detail::unset, .cost = detail::unset, .active = detail::unset};
}
}  // namespace tables::sku_vendor_request
constinit const detail::Object SkuVendorRequest::kObject{
    "SkuVendorRequest", tables::sku_vendor_request::kMembers,
    std::size(tables::sku_vendor_request::kMembers), offsetof(SkuVendorRequest, extra),
    &tables::sku_vendor_request::make};

namespace tables::sku_vendor_sub_account_response {
using T = SkuVendorSubAccountResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"accountName", offsetof(T, account_name), &detail::type_of<decltype(T::account_name)>, true},
};
}  // namespace tables::sku_vendor_sub_account_response
constinit const detail::Object SkuVendorSubAccountResponse::kObject{
    "SkuVendorSubAccountResponse", tables::sku_vendor_sub_account_response::kMembers,
    std::size(tables::sku_vendor_sub_account_response::kMembers),
    offsetof(SkuVendorSubAccountResponse, extra), &detail::construct<SkuVendorSubAccountResponse>};

namespace tables::sku_vendor_response {
using T = SkuVendorResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"vendorName", offsetof(T, vendor_name), &detail::type_of<decltype(T::vendor_name)>, true},
    {"vendorId", offsetof(T, vendor_id), &detail::type_of<decltype(T::vendor_id)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"vendorPart", offsetof(T, vendor_part), &detail::type_of<decltype(T::vendor_part)>},
    {"cost", offsetof(T, cost), &detail::type_of<decltype(T::cost)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"primarySubAccount", offsetof(T, primary_sub_account),
     &detail::type_of<decltype(T::primary_sub_account)>},
    {"otherSubAccounts", offsetof(T, other_sub_accounts),
     &detail::type_of<decltype(T::other_sub_accounts)>},
};
}  // namespace tables::sku_vendor_response
constinit const detail::Object SkuVendorResponse::kObject{
    "SkuVendorResponse", tables::sku_vendor_response::kMembers,
    std::size(tables::sku_vendor_response::kMembers), offsetof(SkuVendorResponse, extra),
    &detail::construct<SkuVendorResponse>};

namespace tables::sku_warranty_request {
using T = SkuWarrantyRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.duration = detail::unset};
}
}  // namespace tables::sku_warranty_request
constinit const detail::Object SkuWarrantyRequest::kObject{
    "SkuWarrantyRequest", tables::sku_warranty_request::kMembers,
    std::size(tables::sku_warranty_request::kMembers), offsetof(SkuWarrantyRequest, extra),
    &tables::sku_warranty_request::make};

namespace tables::sku_warranty_response {
using T = SkuWarrantyResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"duration", offsetof(T, duration), &detail::type_of<decltype(T::duration)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
};
}  // namespace tables::sku_warranty_response
constinit const detail::Object SkuWarrantyResponse::kObject{
    "SkuWarrantyResponse", tables::sku_warranty_response::kMembers,
    std::size(tables::sku_warranty_response::kMembers), offsetof(SkuWarrantyResponse, extra),
    &detail::construct<SkuWarrantyResponse>};

}  // namespace servicetitan::pricebook
