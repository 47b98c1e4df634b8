// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.CategoryType`.
enum class CategoryType : std::int32_t {
  kServices,
  kMaterials,
};
const detail::EnumTable& enum_table(CategoryType) noexcept;

/// `Pricebook.V2.CategoryResponse`.
struct CategoryResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  std::optional<std::string> description{};
  std::optional<std::string> image{};
  std::optional<std::int64_t> parent_id{};
  std::int32_t position{};
  OpenEnum<CategoryType> category_type{};
  std::optional<std::vector<CategoryResponse>> subcategories{};
  std::optional<std::vector<std::int64_t>> business_unit_ids{};
  std::optional<std::vector<std::string>> sku_images{};
  std::optional<std::vector<std::string>> sku_videos{};
  std::optional<std::string> source{};
  std::optional<std::string> external_id{};
  bool hide_in_mobile{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CategoryResponse&) const = default;
};

/// `Pricebook.V2.DimensionsRequest`.
struct DimensionsRequest {
  Field<Decimal> height{};
  Field<Decimal> width{};
  Field<Decimal> depth{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DimensionsRequest&) const = default;
};

/// `Pricebook.V2.DimensionsResponse`.
struct DimensionsResponse {
  std::optional<Decimal> height{};
  std::optional<Decimal> width{};
  std::optional<Decimal> depth{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DimensionsResponse&) const = default;
};

/// `Pricebook.V2.EquipmentRecommendationType`.
enum class EquipmentRecommendationType : std::int32_t {
  kService,
  kMaterial,
};
const detail::EnumTable& enum_table(EquipmentRecommendationType) noexcept;

/// `Pricebook.V2.EquipmentRecommendationRequest`.
struct EquipmentRecommendationRequest {
  Required<std::int64_t> sku_id;
  Required<OpenEnum<EquipmentRecommendationType>> type;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentRecommendationRequest&) const = default;
};

/// `Pricebook.V2.EquipmentRecommendationResponse`.
struct EquipmentRecommendationResponse {
  std::int64_t sku_id{};
  OpenEnum<EquipmentRecommendationType> type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentRecommendationResponse&) const = default;
};

/// `Pricebook.V2.ExternalDataModel`.
struct ExternalDataModel {
  std::string key{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataModel&) const = default;
};

/// `Pricebook.V2.ExternalDataCreateRequest`.
struct ExternalDataCreateRequest {
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataCreateRequest&) const = default;
};

/// `Pricebook.V2.ExternalDataPatchMode`.
enum class ExternalDataPatchMode : std::int32_t {
  kReplace,
  kMerge,
};
const detail::EnumTable& enum_table(ExternalDataPatchMode) noexcept;

/// `Pricebook.V2.ExternalDataUpdateModel`.
struct ExternalDataUpdateModel {
  Required<std::string> key;
  Field<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateModel&) const = default;
};

/// `Pricebook.V2.ExternalDataUpdateRequest`.
struct ExternalDataUpdateRequest {
  Field<OpenEnum<ExternalDataPatchMode>> patch_mode{};
  Required<Guid> application_guid;
  Required<std::vector<ExternalDataUpdateModel>> external_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalDataUpdateRequest&) const = default;
};

/// `Pricebook.V2.PriceModifierAmountType`.
enum class PriceModifierAmountType : std::int32_t {
  kPercentage,
  kFixed,
};
const detail::EnumTable& enum_table(PriceModifierAmountType) noexcept;

/// `Pricebook.V2.PriceModifierType`.
enum class PriceModifierType : std::int32_t {
  kDiscount,
  kFee,
};
const detail::EnumTable& enum_table(PriceModifierType) noexcept;

/// `Pricebook.V2.SkuAssetType`.
enum class SkuAssetType : std::int32_t {
  kOther,
  kImage,
  kVideo,
  kAttachment,
  kVideoFile,
};
const detail::EnumTable& enum_table(SkuAssetType) noexcept;

/// `Pricebook.V2.SkuAssetRequest`.
struct SkuAssetRequest {
  Required<OpenEnum<SkuAssetType>> type;
  Field<std::string> alias{};
  Required<std::string> url;
  Field<bool> is_default{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuAssetRequest&) const = default;
};

/// `Pricebook.V2.SkuAssetResponse`.
struct SkuAssetResponse {
  std::optional<std::string> alias{};
  std::optional<std::string> file_name{};
  bool is_default{};
  OpenEnum<SkuAssetType> type{};
  std::string url{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuAssetResponse&) const = default;
};

/// `Pricebook.V2.SkuCategoryResponse`.
struct SkuCategoryResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuCategoryResponse&) const = default;
};

/// `Pricebook.V2.SkuLinkRequest`.
struct SkuLinkRequest {
  Required<std::int64_t> sku_id;
  Required<Decimal> quantity;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuLinkRequest&) const = default;
};

/// `Pricebook.V2.SkuLinkResponse`.
struct SkuLinkResponse {
  std::int64_t sku_id{};
  Decimal quantity{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuLinkResponse&) const = default;
};

/// `Pricebook.V2.SkuVendorSubAccountRequest`.
struct SkuVendorSubAccountRequest {
  Required<Decimal> cost;
  Required<std::string> account_name;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuVendorSubAccountRequest&) const = default;
};

/// `Pricebook.V2.SkuVendorRequest`.
struct SkuVendorRequest {
  Required<std::int64_t> vendor_id;
  Field<std::string> memo{};
  Field<std::string> vendor_part{};
  Required<Decimal> cost;
  Required<bool> active;
  Field<SkuVendorSubAccountRequest> primary_sub_account{};
  Field<std::vector<SkuVendorSubAccountRequest>> other_sub_accounts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuVendorRequest&) const = default;
};

/// `Pricebook.V2.SkuVendorSubAccountResponse`.
struct SkuVendorSubAccountResponse {
  std::int64_t id{};
  Decimal cost{};
  std::string account_name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuVendorSubAccountResponse&) const = default;
};

/// `Pricebook.V2.SkuVendorResponse`.
struct SkuVendorResponse {
  std::int64_t id{};
  std::string vendor_name{};
  std::int64_t vendor_id{};
  std::optional<std::string> memo{};
  std::optional<std::string> vendor_part{};
  Decimal cost{};
  bool active{};
  std::optional<SkuVendorSubAccountResponse> primary_sub_account{};
  std::optional<std::vector<SkuVendorSubAccountResponse>> other_sub_accounts{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuVendorResponse&) const = default;
};

/// `Pricebook.V2.SkuWarrantyRequest`.
struct SkuWarrantyRequest {
  Required<std::int32_t> duration;
  Field<std::string> description{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuWarrantyRequest&) const = default;
};

/// `Pricebook.V2.SkuWarrantyResponse`.
struct SkuWarrantyResponse {
  std::int32_t duration{};
  std::optional<std::string> description{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuWarrantyResponse&) const = default;
};

}  // namespace servicetitan::pricebook
