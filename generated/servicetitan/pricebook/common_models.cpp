// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/pricebook/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::pricebook {

namespace tables {

extern const detail::EnumValue kCategoryType[];
const detail::EnumValue kCategoryType[] = {
    {"Services", static_cast<std::int32_t>(CategoryType::kServices)},
    {"Materials", static_cast<std::int32_t>(CategoryType::kMaterials)},
};

extern const detail::Member kCategoryResponse[];
const detail::Member kCategoryResponse[] = {
    {"id", offsetof(CategoryResponse, id), &detail::type_of<decltype(CategoryResponse::id)>, true},
    {"name", offsetof(CategoryResponse, name), &detail::type_of<decltype(CategoryResponse::name)>,
     true},
    {"active", offsetof(CategoryResponse, active),
     &detail::type_of<decltype(CategoryResponse::active)>, true},
    {"description", offsetof(CategoryResponse, description),
     &detail::type_of<decltype(CategoryResponse::description)>},
    {"image", offsetof(CategoryResponse, image),
     &detail::type_of<decltype(CategoryResponse::image)>},
    {"parentId", offsetof(CategoryResponse, parent_id),
     &detail::type_of<decltype(CategoryResponse::parent_id)>},
    {"position", offsetof(CategoryResponse, position),
     &detail::type_of<decltype(CategoryResponse::position)>, true},
    {"categoryType", offsetof(CategoryResponse, category_type),
     &detail::type_of<decltype(CategoryResponse::category_type)>, true},
    {"subcategories", offsetof(CategoryResponse, subcategories),
     &detail::type_of<decltype(CategoryResponse::subcategories)>},
    {"businessUnitIds", offsetof(CategoryResponse, business_unit_ids),
     &detail::type_of<decltype(CategoryResponse::business_unit_ids)>},
    {"skuImages", offsetof(CategoryResponse, sku_images),
     &detail::type_of<decltype(CategoryResponse::sku_images)>},
    {"skuVideos", offsetof(CategoryResponse, sku_videos),
     &detail::type_of<decltype(CategoryResponse::sku_videos)>},
    {"source", offsetof(CategoryResponse, source),
     &detail::type_of<decltype(CategoryResponse::source)>},
    {"externalId", offsetof(CategoryResponse, external_id),
     &detail::type_of<decltype(CategoryResponse::external_id)>},
    {"hideInMobile", offsetof(CategoryResponse, hide_in_mobile),
     &detail::type_of<decltype(CategoryResponse::hide_in_mobile)>, true},
    {"createdOn", offsetof(CategoryResponse, created_on),
     &detail::type_of<decltype(CategoryResponse::created_on)>, true},
    {"modifiedOn", offsetof(CategoryResponse, modified_on),
     &detail::type_of<decltype(CategoryResponse::modified_on)>, true},
};

extern const detail::Member kDimensionsRequest[];
const detail::Member kDimensionsRequest[] = {
    {"height", offsetof(DimensionsRequest, height),
     &detail::type_of<decltype(DimensionsRequest::height)>},
    {"width", offsetof(DimensionsRequest, width),
     &detail::type_of<decltype(DimensionsRequest::width)>},
    {"depth", offsetof(DimensionsRequest, depth),
     &detail::type_of<decltype(DimensionsRequest::depth)>},
};

extern const detail::Member kDimensionsResponse[];
const detail::Member kDimensionsResponse[] = {
    {"height", offsetof(DimensionsResponse, height),
     &detail::type_of<decltype(DimensionsResponse::height)>},
    {"width", offsetof(DimensionsResponse, width),
     &detail::type_of<decltype(DimensionsResponse::width)>},
    {"depth", offsetof(DimensionsResponse, depth),
     &detail::type_of<decltype(DimensionsResponse::depth)>},
};

extern const detail::EnumValue kEquipmentRecommendationType[];
const detail::EnumValue kEquipmentRecommendationType[] = {
    {"Service", static_cast<std::int32_t>(EquipmentRecommendationType::kService)},
    {"Material", static_cast<std::int32_t>(EquipmentRecommendationType::kMaterial)},
};

extern const detail::Member kEquipmentRecommendationRequest[];
const detail::Member kEquipmentRecommendationRequest[] = {
    {"skuId", offsetof(EquipmentRecommendationRequest, sku_id),
     &detail::type_of<decltype(EquipmentRecommendationRequest::sku_id)>, true},
    {"type", offsetof(EquipmentRecommendationRequest, type),
     &detail::type_of<decltype(EquipmentRecommendationRequest::type)>, true},
};
void make_equipment_recommendation_request(void* place) {
  ::new (place) EquipmentRecommendationRequest{.sku_id = detail::unset, .type = detail::unset};
}

extern const detail::Member kEquipmentRecommendationResponse[];
const detail::Member kEquipmentRecommendationResponse[] = {
    {"skuId", offsetof(EquipmentRecommendationResponse, sku_id),
     &detail::type_of<decltype(EquipmentRecommendationResponse::sku_id)>, true},
    {"type", offsetof(EquipmentRecommendationResponse, type),
     &detail::type_of<decltype(EquipmentRecommendationResponse::type)>, true},
};

extern const detail::Member kExternalDataModel[];
const detail::Member kExternalDataModel[] = {
    {"key", offsetof(ExternalDataModel, key), &detail::type_of<decltype(ExternalDataModel::key)>,
     true},
    {"value", offsetof(ExternalDataModel, value),
     &detail::type_of<decltype(ExternalDataModel::value)>, true},
};

extern const detail::Member kExternalDataCreateRequest[];
const detail::Member kExternalDataCreateRequest[] = {
    {"applicationGuid", offsetof(ExternalDataCreateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataCreateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataCreateRequest, external_data),
     &detail::type_of<decltype(ExternalDataCreateRequest::external_data)>, true},
};
void make_external_data_create_request(void* place) {
  ::new (place) ExternalDataCreateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

extern const detail::EnumValue kExternalDataPatchMode[];
const detail::EnumValue kExternalDataPatchMode[] = {
    {"Replace", static_cast<std::int32_t>(ExternalDataPatchMode::kReplace)},
    {"Merge", static_cast<std::int32_t>(ExternalDataPatchMode::kMerge)},
};

extern const detail::Member kExternalDataUpdateModel[];
const detail::Member kExternalDataUpdateModel[] = {
    {"key", offsetof(ExternalDataUpdateModel, key),
     &detail::type_of<decltype(ExternalDataUpdateModel::key)>, true},
    {"value", offsetof(ExternalDataUpdateModel, value),
     &detail::type_of<decltype(ExternalDataUpdateModel::value)>},
};
void make_external_data_update_model(void* place) {
  ::new (place) ExternalDataUpdateModel{.key = detail::unset};
}

extern const detail::Member kExternalDataUpdateRequest[];
const detail::Member kExternalDataUpdateRequest[] = {
    {"patchMode", offsetof(ExternalDataUpdateRequest, patch_mode),
     &detail::type_of<decltype(ExternalDataUpdateRequest::patch_mode)>},
    {"applicationGuid", offsetof(ExternalDataUpdateRequest, application_guid),
     &detail::type_of<decltype(ExternalDataUpdateRequest::application_guid)>, true},
    {"externalData", offsetof(ExternalDataUpdateRequest, external_data),
     &detail::type_of<decltype(ExternalDataUpdateRequest::external_data)>, true},
};
void make_external_data_update_request(void* place) {
  ::new (place) ExternalDataUpdateRequest{
      .application_guid = detail::unset,
      .external_data = detail::unset,
  };
}

extern const detail::EnumValue kPriceModifierAmountType[];
const detail::EnumValue kPriceModifierAmountType[] = {
    {"Percentage", static_cast<std::int32_t>(PriceModifierAmountType::kPercentage)},
    {"Fixed", static_cast<std::int32_t>(PriceModifierAmountType::kFixed)},
};

extern const detail::EnumValue kPriceModifierType[];
const detail::EnumValue kPriceModifierType[] = {
    {"Discount", static_cast<std::int32_t>(PriceModifierType::kDiscount)},
    {"Fee", static_cast<std::int32_t>(PriceModifierType::kFee)},
};

extern const detail::EnumValue kSkuAssetType[];
const detail::EnumValue kSkuAssetType[] = {
    {"Other", static_cast<std::int32_t>(SkuAssetType::kOther)},
    {"Image", static_cast<std::int32_t>(SkuAssetType::kImage)},
    {"Video", static_cast<std::int32_t>(SkuAssetType::kVideo)},
    {"Attachment", static_cast<std::int32_t>(SkuAssetType::kAttachment)},
    {"VideoFile", static_cast<std::int32_t>(SkuAssetType::kVideoFile)},
};

extern const detail::Member kSkuAssetRequest[];
const detail::Member kSkuAssetRequest[] = {
    {"type", offsetof(SkuAssetRequest, type), &detail::type_of<decltype(SkuAssetRequest::type)>,
     true},
    {"alias", offsetof(SkuAssetRequest, alias), &detail::type_of<decltype(SkuAssetRequest::alias)>},
    {"url", offsetof(SkuAssetRequest, url), &detail::type_of<decltype(SkuAssetRequest::url)>, true},
    {"isDefault", offsetof(SkuAssetRequest, is_default),
     &detail::type_of<decltype(SkuAssetRequest::is_default)>},
};
void make_sku_asset_request(void* place) {
  ::new (place) SkuAssetRequest{.type = detail::unset, .url = detail::unset};
}

extern const detail::Member kSkuAssetResponse[];
const detail::Member kSkuAssetResponse[] = {
    {"alias", offsetof(SkuAssetResponse, alias),
     &detail::type_of<decltype(SkuAssetResponse::alias)>},
    {"fileName", offsetof(SkuAssetResponse, file_name),
     &detail::type_of<decltype(SkuAssetResponse::file_name)>},
    {"isDefault", offsetof(SkuAssetResponse, is_default),
     &detail::type_of<decltype(SkuAssetResponse::is_default)>, true},
    {"type", offsetof(SkuAssetResponse, type), &detail::type_of<decltype(SkuAssetResponse::type)>,
     true},
    {"url", offsetof(SkuAssetResponse, url), &detail::type_of<decltype(SkuAssetResponse::url)>,
     true},
};

extern const detail::Member kSkuCategoryResponse[];
const detail::Member kSkuCategoryResponse[] = {
    {"id", offsetof(SkuCategoryResponse, id), &detail::type_of<decltype(SkuCategoryResponse::id)>,
     true},
    {"name", offsetof(SkuCategoryResponse, name),
     &detail::type_of<decltype(SkuCategoryResponse::name)>, true},
    {"active", offsetof(SkuCategoryResponse, active),
     &detail::type_of<decltype(SkuCategoryResponse::active)>, true},
};

extern const detail::Member kSkuLinkRequest[];
const detail::Member kSkuLinkRequest[] = {
    {"skuId", offsetof(SkuLinkRequest, sku_id), &detail::type_of<decltype(SkuLinkRequest::sku_id)>,
     true},
    {"quantity", offsetof(SkuLinkRequest, quantity),
     &detail::type_of<decltype(SkuLinkRequest::quantity)>, true},
};
void make_sku_link_request(void* place) {
  ::new (place) SkuLinkRequest{.sku_id = detail::unset, .quantity = detail::unset};
}

extern const detail::Member kSkuLinkResponse[];
const detail::Member kSkuLinkResponse[] = {
    {"skuId", offsetof(SkuLinkResponse, sku_id),
     &detail::type_of<decltype(SkuLinkResponse::sku_id)>, true},
    {"quantity", offsetof(SkuLinkResponse, quantity),
     &detail::type_of<decltype(SkuLinkResponse::quantity)>, true},
};

extern const detail::Member kSkuVendorSubAccountRequest[];
const detail::Member kSkuVendorSubAccountRequest[] = {
    {"cost", offsetof(SkuVendorSubAccountRequest, cost),
     &detail::type_of<decltype(SkuVendorSubAccountRequest::cost)>, true},
    {"accountName", offsetof(SkuVendorSubAccountRequest, account_name),
     &detail::type_of<decltype(SkuVendorSubAccountRequest::account_name)>, true},
};
void make_sku_vendor_sub_account_request(void* place) {
  ::new (place) SkuVendorSubAccountRequest{.cost = detail::unset, .account_name = detail::unset};
}

extern const detail::Member kSkuVendorRequest[];
const detail::Member kSkuVendorRequest[] = {
    {"vendorId", offsetof(SkuVendorRequest, vendor_id),
     &detail::type_of<decltype(SkuVendorRequest::vendor_id)>, true},
    {"memo", offsetof(SkuVendorRequest, memo), &detail::type_of<decltype(SkuVendorRequest::memo)>},
    {"vendorPart", offsetof(SkuVendorRequest, vendor_part),
     &detail::type_of<decltype(SkuVendorRequest::vendor_part)>},
    {"cost", offsetof(SkuVendorRequest, cost), &detail::type_of<decltype(SkuVendorRequest::cost)>,
     true},
    {"active", offsetof(SkuVendorRequest, active),
     &detail::type_of<decltype(SkuVendorRequest::active)>, true},
    {"primarySubAccount", offsetof(SkuVendorRequest, primary_sub_account),
     &detail::type_of<decltype(SkuVendorRequest::primary_sub_account)>},
    {"otherSubAccounts", offsetof(SkuVendorRequest, other_sub_accounts),
     &detail::type_of<decltype(SkuVendorRequest::other_sub_accounts)>},
};
void make_sku_vendor_request(void* place) {
  ::new (place) SkuVendorRequest{
      .vendor_id = detail::unset,
      .cost = detail::unset,
      .active = detail::unset,
  };
}

extern const detail::Member kSkuVendorSubAccountResponse[];
const detail::Member kSkuVendorSubAccountResponse[] = {
    {"id", offsetof(SkuVendorSubAccountResponse, id),
     &detail::type_of<decltype(SkuVendorSubAccountResponse::id)>, true},
    {"cost", offsetof(SkuVendorSubAccountResponse, cost),
     &detail::type_of<decltype(SkuVendorSubAccountResponse::cost)>, true},
    {"accountName", offsetof(SkuVendorSubAccountResponse, account_name),
     &detail::type_of<decltype(SkuVendorSubAccountResponse::account_name)>, true},
};

extern const detail::Member kSkuVendorResponse[];
const detail::Member kSkuVendorResponse[] = {
    {"id", offsetof(SkuVendorResponse, id), &detail::type_of<decltype(SkuVendorResponse::id)>,
     true},
    {"vendorName", offsetof(SkuVendorResponse, vendor_name),
     &detail::type_of<decltype(SkuVendorResponse::vendor_name)>, true},
    {"vendorId", offsetof(SkuVendorResponse, vendor_id),
     &detail::type_of<decltype(SkuVendorResponse::vendor_id)>, true},
    {"memo", offsetof(SkuVendorResponse, memo),
     &detail::type_of<decltype(SkuVendorResponse::memo)>},
    {"vendorPart", offsetof(SkuVendorResponse, vendor_part),
     &detail::type_of<decltype(SkuVendorResponse::vendor_part)>},
    {"cost", offsetof(SkuVendorResponse, cost),
     &detail::type_of<decltype(SkuVendorResponse::cost)>, true},
    {"active", offsetof(SkuVendorResponse, active),
     &detail::type_of<decltype(SkuVendorResponse::active)>, true},
    {"primarySubAccount", offsetof(SkuVendorResponse, primary_sub_account),
     &detail::type_of<decltype(SkuVendorResponse::primary_sub_account)>},
    {"otherSubAccounts", offsetof(SkuVendorResponse, other_sub_accounts),
     &detail::type_of<decltype(SkuVendorResponse::other_sub_accounts)>},
};

extern const detail::Member kSkuWarrantyRequest[];
const detail::Member kSkuWarrantyRequest[] = {
    {"duration", offsetof(SkuWarrantyRequest, duration),
     &detail::type_of<decltype(SkuWarrantyRequest::duration)>, true},
    {"description", offsetof(SkuWarrantyRequest, description),
     &detail::type_of<decltype(SkuWarrantyRequest::description)>},
};
void make_sku_warranty_request(void* place) {
  ::new (place) SkuWarrantyRequest{.duration = detail::unset};
}

extern const detail::Member kSkuWarrantyResponse[];
const detail::Member kSkuWarrantyResponse[] = {
    {"duration", offsetof(SkuWarrantyResponse, duration),
     &detail::type_of<decltype(SkuWarrantyResponse::duration)>, true},
    {"description", offsetof(SkuWarrantyResponse, description),
     &detail::type_of<decltype(SkuWarrantyResponse::description)>},
};

}  // namespace tables

const detail::EnumTable& enum_table(CategoryType) noexcept {
  static constexpr detail::EnumTable table{
      "CategoryType", tables::kCategoryType, std::size(tables::kCategoryType),
      false};
  return table;
}

const detail::Object CategoryResponse::kObject{
    "CategoryResponse", tables::kCategoryResponse, std::size(tables::kCategoryResponse),
    offsetof(CategoryResponse, extra), &detail::construct<CategoryResponse>};

const detail::Object DimensionsRequest::kObject{
    "DimensionsRequest", tables::kDimensionsRequest, std::size(tables::kDimensionsRequest),
    offsetof(DimensionsRequest, extra), &detail::construct<DimensionsRequest>};

const detail::Object DimensionsResponse::kObject{
    "DimensionsResponse", tables::kDimensionsResponse, std::size(tables::kDimensionsResponse),
    offsetof(DimensionsResponse, extra), &detail::construct<DimensionsResponse>};

const detail::EnumTable& enum_table(EquipmentRecommendationType) noexcept {
  static constexpr detail::EnumTable table{
      "EquipmentRecommendationType", tables::kEquipmentRecommendationType, std::size(tables::kEquipmentRecommendationType),
      false};
  return table;
}

const detail::Object EquipmentRecommendationRequest::kObject{
    "EquipmentRecommendationRequest", tables::kEquipmentRecommendationRequest,
    std::size(tables::kEquipmentRecommendationRequest),
    offsetof(EquipmentRecommendationRequest, extra),
    &tables::make_equipment_recommendation_request};

const detail::Object EquipmentRecommendationResponse::kObject{
    "EquipmentRecommendationResponse", tables::kEquipmentRecommendationResponse,
    std::size(tables::kEquipmentRecommendationResponse),
    offsetof(EquipmentRecommendationResponse, extra),
    &detail::construct<EquipmentRecommendationResponse>};

const detail::Object ExternalDataModel::kObject{
    "ExternalDataModel", tables::kExternalDataModel, std::size(tables::kExternalDataModel),
    offsetof(ExternalDataModel, extra), &detail::construct<ExternalDataModel>};

const detail::Object ExternalDataCreateRequest::kObject{
    "ExternalDataCreateRequest", tables::kExternalDataCreateRequest,
    std::size(tables::kExternalDataCreateRequest), offsetof(ExternalDataCreateRequest, extra),
    &tables::make_external_data_create_request};

const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept {
  static constexpr detail::EnumTable table{
      "ExternalDataPatchMode", tables::kExternalDataPatchMode, std::size(tables::kExternalDataPatchMode),
      false};
  return table;
}

const detail::Object ExternalDataUpdateModel::kObject{
    "ExternalDataUpdateModel", tables::kExternalDataUpdateModel,
    std::size(tables::kExternalDataUpdateModel), offsetof(ExternalDataUpdateModel, extra),
    &tables::make_external_data_update_model};

const detail::Object ExternalDataUpdateRequest::kObject{
    "ExternalDataUpdateRequest", tables::kExternalDataUpdateRequest,
    std::size(tables::kExternalDataUpdateRequest), offsetof(ExternalDataUpdateRequest, extra),
    &tables::make_external_data_update_request};

const detail::EnumTable& enum_table(PriceModifierAmountType) noexcept {
  static constexpr detail::EnumTable table{
      "PriceModifierAmountType", tables::kPriceModifierAmountType, std::size(tables::kPriceModifierAmountType),
      false};
  return table;
}

const detail::EnumTable& enum_table(PriceModifierType) noexcept {
  static constexpr detail::EnumTable table{
      "PriceModifierType", tables::kPriceModifierType, std::size(tables::kPriceModifierType),
      false};
  return table;
}

const detail::EnumTable& enum_table(SkuAssetType) noexcept {
  static constexpr detail::EnumTable table{
      "SkuAssetType", tables::kSkuAssetType, std::size(tables::kSkuAssetType),
      false};
  return table;
}

const detail::Object SkuAssetRequest::kObject{
    "SkuAssetRequest", tables::kSkuAssetRequest, std::size(tables::kSkuAssetRequest),
    offsetof(SkuAssetRequest, extra), &tables::make_sku_asset_request};

const detail::Object SkuAssetResponse::kObject{
    "SkuAssetResponse", tables::kSkuAssetResponse, std::size(tables::kSkuAssetResponse),
    offsetof(SkuAssetResponse, extra), &detail::construct<SkuAssetResponse>};

const detail::Object SkuCategoryResponse::kObject{
    "SkuCategoryResponse", tables::kSkuCategoryResponse, std::size(tables::kSkuCategoryResponse),
    offsetof(SkuCategoryResponse, extra), &detail::construct<SkuCategoryResponse>};

const detail::Object SkuLinkRequest::kObject{
    "SkuLinkRequest", tables::kSkuLinkRequest, std::size(tables::kSkuLinkRequest),
    offsetof(SkuLinkRequest, extra), &tables::make_sku_link_request};

const detail::Object SkuLinkResponse::kObject{
    "SkuLinkResponse", tables::kSkuLinkResponse, std::size(tables::kSkuLinkResponse),
    offsetof(SkuLinkResponse, extra), &detail::construct<SkuLinkResponse>};

const detail::Object SkuVendorSubAccountRequest::kObject{
    "SkuVendorSubAccountRequest", tables::kSkuVendorSubAccountRequest,
    std::size(tables::kSkuVendorSubAccountRequest), offsetof(SkuVendorSubAccountRequest, extra),
    &tables::make_sku_vendor_sub_account_request};

const detail::Object SkuVendorRequest::kObject{
    "SkuVendorRequest", tables::kSkuVendorRequest, std::size(tables::kSkuVendorRequest),
    offsetof(SkuVendorRequest, extra), &tables::make_sku_vendor_request};

const detail::Object SkuVendorSubAccountResponse::kObject{
    "SkuVendorSubAccountResponse", tables::kSkuVendorSubAccountResponse,
    std::size(tables::kSkuVendorSubAccountResponse), offsetof(SkuVendorSubAccountResponse, extra),
    &detail::construct<SkuVendorSubAccountResponse>};

const detail::Object SkuVendorResponse::kObject{
    "SkuVendorResponse", tables::kSkuVendorResponse, std::size(tables::kSkuVendorResponse),
    offsetof(SkuVendorResponse, extra), &detail::construct<SkuVendorResponse>};

const detail::Object SkuWarrantyRequest::kObject{
    "SkuWarrantyRequest", tables::kSkuWarrantyRequest, std::size(tables::kSkuWarrantyRequest),
    offsetof(SkuWarrantyRequest, extra), &tables::make_sku_warranty_request};

const detail::Object SkuWarrantyResponse::kObject{
    "SkuWarrantyResponse", tables::kSkuWarrantyResponse, std::size(tables::kSkuWarrantyResponse),
    offsetof(SkuWarrantyResponse, extra), &detail::construct<SkuWarrantyResponse>};

}  // namespace servicetitan::pricebook
