// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.ExportCategoryResponse`.
struct ExportCategoryResponse {
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
  bool operator==(const ExportCategoryResponse&) const = default;
};

/// `Pricebook.V2.ExportEquipmentResponse`.
struct ExportEquipmentResponse {
  std::int64_t id{};
  std::string code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::string description{};
  bool active{};
  Decimal price{};
  Decimal member_price{};
  Decimal add_on_price{};
  Decimal add_on_member_price{};
  std::optional<std::string> manufacturer{};
  std::optional<std::string> model{};
  SkuWarrantyResponse manufacturer_warranty{};
  SkuWarrantyResponse service_provider_warranty{};
  std::vector<std::int64_t> categories{};
  std::vector<SkuAssetResponse> assets{};
  std::vector<EquipmentRecommendationResponse> recommendations{};
  std::vector<std::int64_t> upgrades{};
  std::vector<SkuLinkResponse> equipment_materials{};
  std::optional<SkuVendorResponse> primary_vendor{};
  std::optional<std::vector<SkuVendorResponse>> other_vendors{};
  std::optional<std::string> account{};
  std::optional<std::string> cost_of_sale_account{};
  std::optional<std::string> asset_account{};
  std::optional<std::string> cross_sale_group{};
  bool pays_commission{};
  Decimal bonus{};
  Decimal commission_bonus{};
  Decimal hours{};
  bool taxable{};
  Decimal cost{};
  std::optional<std::string> unit_of_measure{};
  bool is_inventory{};
  Timestamp modified_on{};
  std::optional<std::string> source{};
  std::optional<std::string> external_id{};
  std::optional<std::vector<ExternalDataModel>> external_data{};
  bool is_configurable_equipment{};
  std::optional<std::vector<std::int64_t>> variations_or_configurable_equipment{};
  std::optional<std::int64_t> type_id{};
  bool display_in_amount{};
  std::optional<std::int64_t> general_ledger_account_id{};
  Timestamp created_on{};
  std::optional<std::string> default_asset_url{};
  std::optional<DimensionsResponse> dimensions{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  std::optional<bool> is_cost_locked{};
  std::optional<bool> is_price_locked{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportEquipmentResponse&) const = default;
};

/// `Pricebook.V2.ExportMaterialResponse`.
struct ExportMaterialResponse {
  std::int64_t id{};
  std::string code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::string description{};
  Decimal cost{};
  bool active{};
  Decimal price{};
  Decimal member_price{};
  Decimal add_on_price{};
  Decimal add_on_member_price{};
  Decimal hours{};
  Decimal bonus{};
  Decimal commission_bonus{};
  bool pays_commission{};
  bool deduct_as_job_cost{};
  std::optional<std::string> unit_of_measure{};
  bool is_inventory{};
  std::optional<std::string> account{};
  std::optional<std::string> cost_of_sale_account{};
  std::optional<std::string> asset_account{};
  std::optional<bool> taxable{};
  std::optional<SkuVendorResponse> primary_vendor{};
  std::optional<std::vector<SkuVendorResponse>> other_vendors{};
  std::vector<std::int64_t> categories{};
  std::vector<SkuAssetResponse> assets{};
  Timestamp modified_on{};
  std::optional<std::string> source{};
  std::optional<std::string> external_id{};
  std::optional<std::vector<ExternalDataModel>> external_data{};
  bool is_configurable_material{};
  bool chargeable_by_default{};
  std::optional<std::vector<std::int64_t>> variations_or_configurable_materials{};
  std::optional<std::int64_t> business_unit_id{};
  std::int64_t created_by_id{};
  Timestamp created_on{};
  bool display_in_amount{};
  std::optional<std::int64_t> general_ledger_account_id{};
  bool is_other_direct_cost{};
  std::optional<std::int64_t> cost_type_id{};
  std::optional<std::string> default_asset_url{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  std::optional<bool> is_cost_locked{};
  std::optional<bool> is_price_locked{};
  std::optional<bool> is_chemical{};
  std::optional<std::string> epa_number{};
  std::optional<std::string> active_ingredients{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportMaterialResponse&) const = default;
};

/// `Pricebook.V2.ExportServiceResponse`.
struct ExportServiceResponse {
  std::int64_t id{};
  std::string code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::string description{};
  std::optional<SkuWarrantyResponse> warranty{};
  std::vector<SkuCategoryResponse> categories{};
  Decimal price{};
  Decimal member_price{};
  Decimal add_on_price{};
  Decimal add_on_member_price{};
  bool taxable{};
  std::optional<std::string> account{};
  Decimal hours{};
  std::optional<bool> is_labor{};
  std::vector<std::int64_t> recommendations{};
  std::vector<std::int64_t> upgrades{};
  std::vector<SkuAssetResponse> assets{};
  std::vector<SkuLinkResponse> service_materials{};
  std::vector<SkuLinkResponse> service_equipment{};
  bool active{};
  std::optional<std::string> cross_sale_group{};
  bool pays_commission{};
  Decimal bonus{};
  Decimal commission_bonus{};
  Timestamp modified_on{};
  std::optional<std::string> source{};
  std::optional<std::string> external_id{};
  std::optional<std::vector<ExternalDataModel>> external_data{};
  std::optional<std::int64_t> business_unit_id{};
  Decimal cost{};
  Timestamp created_on{};
  Decimal sold_by_commission{};
  std::optional<std::string> default_asset_url{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  std::optional<bool> is_price_locked{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExportServiceResponse&) const = default;
};

}  // namespace servicetitan::pricebook
