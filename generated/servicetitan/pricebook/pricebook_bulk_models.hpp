// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.CustomIdMappingModel`.
struct CustomIdMappingModel {
  std::string custom_id{};
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomIdMappingModel&) const = default;
};

/// `Pricebook.V2.DiscountAndFeesBulkCreateRequest`.
struct DiscountAndFeesBulkCreateRequest {
  Required<OpenEnum<PriceModifierType>> type;
  Required<std::string> code;
  Field<std::string> display_name{};
  /// Format: html.
  Required<std::string> description;
  Required<OpenEnum<PriceModifierAmountType>> amount_type;
  Required<Decimal> amount;
  Field<Decimal> limit{};
  Field<bool> taxable{};
  Field<std::vector<std::int64_t>> categories{};
  Field<Decimal> hours{};
  Field<std::vector<SkuAssetRequest>> assets{};
  Field<std::string> account{};
  Field<std::string> intacct_gl_group_account{};
  Field<std::string> cross_sale_group{};
  Field<bool> active{};
  Field<Decimal> bonus{};
  Field<Decimal> commission_bonus{};
  Field<bool> pays_commission{};
  Field<bool> exclude_from_payroll{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<std::string> budget_cost_code{};
  Field<std::string> budget_cost_type{};
  Field<std::string> custom_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DiscountAndFeesBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.DiscountAndFeesBulkUpdateRequest`.
struct DiscountAndFeesBulkUpdateRequest {
  std::optional<OpenEnum<PriceModifierType>> type{};
  std::optional<std::string> code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<OpenEnum<PriceModifierAmountType>> amount_type{};
  std::optional<Decimal> amount{};
  std::optional<std::string> intacct_gl_group_account{};
  std::optional<Decimal> limit{};
  std::optional<bool> taxable{};
  std::optional<std::vector<std::int64_t>> categories{};
  std::optional<Decimal> hours{};
  std::optional<std::vector<SkuAssetRequest>> assets{};
  std::optional<std::string> account{};
  std::optional<std::string> cross_sale_group{};
  std::optional<bool> active{};
  std::optional<Decimal> bonus{};
  std::optional<Decimal> commission_bonus{};
  std::optional<bool> pays_commission{};
  std::optional<bool> exclude_from_payroll{};
  Field<ExternalDataUpdateRequest> external_data{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  Required<std::int64_t> id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DiscountAndFeesBulkUpdateRequest&) const = default;
};

/// `Pricebook.V2.EquipmentRecommendationBulkCreateRequest`.
struct EquipmentRecommendationBulkCreateRequest {
  Field<std::int64_t> sku_id{};
  Field<std::string> custom_id{};
  Required<OpenEnum<EquipmentRecommendationType>> type;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentRecommendationBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.SkuLinkBulkCreateRequest`.
struct SkuLinkBulkCreateRequest {
  Field<std::int64_t> sku_id{};
  Field<std::string> custom_id{};
  Required<Decimal> quantity;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuLinkBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.SkuUpgradeBulkCreateRequest`.
struct SkuUpgradeBulkCreateRequest {
  Field<std::int64_t> sku_id{};
  Field<std::string> custom_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuUpgradeBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.EquipmentBulkCreateRequest`.
struct EquipmentBulkCreateRequest {
  Field<std::vector<SkuLinkBulkCreateRequest>> equipment_materials{};
  Field<std::vector<EquipmentRecommendationBulkCreateRequest>> recommendations{};
  Field<std::vector<SkuUpgradeBulkCreateRequest>> upgrades{};
  Required<std::string> code;
  Field<std::string> display_name{};
  /// Format: html.
  Required<std::string> description;
  Field<Decimal> price{};
  Field<Decimal> member_price{};
  Field<Decimal> add_on_price{};
  Field<Decimal> add_on_member_price{};
  Field<bool> active{};
  Field<std::string> manufacturer{};
  Field<std::string> model{};
  Field<SkuWarrantyRequest> manufacturer_warranty{};
  Field<SkuWarrantyRequest> service_provider_warranty{};
  Field<std::vector<SkuAssetRequest>> assets{};
  Field<std::vector<std::int64_t>> categories{};
  Field<SkuVendorRequest> primary_vendor{};
  Field<std::vector<SkuVendorRequest>> other_vendors{};
  Field<std::string> account{};
  Field<std::string> cost_of_sale_account{};
  Field<std::string> asset_account{};
  Field<std::string> intacct_gl_group_account{};
  Field<std::string> cross_sale_group{};
  Field<bool> pays_commission{};
  Field<Decimal> bonus{};
  Field<Decimal> commission_bonus{};
  Field<Decimal> hours{};
  Field<bool> taxable{};
  Field<Decimal> cost{};
  Field<std::string> unit_of_measure{};
  Field<bool> is_inventory{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<bool> is_configurable_equipment{};
  Field<std::vector<std::int64_t>> variation_equipment{};
  Field<std::string> budget_cost_code{};
  Field<std::string> budget_cost_type{};
  Field<DimensionsRequest> dimensions{};
  Field<bool> is_cost_locked{};
  Field<bool> is_price_locked{};
  Field<std::string> custom_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.EquipmentBulkUpdateRequest`.
struct EquipmentBulkUpdateRequest {
  std::optional<std::string> code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<Decimal> price{};
  std::optional<Decimal> member_price{};
  std::optional<Decimal> add_on_price{};
  std::optional<Decimal> add_on_member_price{};
  std::optional<bool> active{};
  std::optional<std::string> manufacturer{};
  std::optional<std::string> model{};
  std::optional<SkuWarrantyRequest> manufacturer_warranty{};
  std::optional<SkuWarrantyRequest> service_provider_warranty{};
  std::optional<std::vector<SkuAssetRequest>> assets{};
  std::optional<std::vector<EquipmentRecommendationRequest>> recommendations{};
  std::optional<std::vector<std::int64_t>> upgrades{};
  std::optional<std::vector<SkuLinkRequest>> equipment_materials{};
  std::optional<std::vector<std::int64_t>> categories{};
  std::optional<SkuVendorRequest> primary_vendor{};
  std::optional<std::vector<SkuVendorRequest>> other_vendors{};
  std::optional<std::string> account{};
  std::optional<std::string> cost_of_sale_account{};
  std::optional<std::string> asset_account{};
  std::optional<std::string> intacct_gl_group_account{};
  std::optional<std::string> cross_sale_group{};
  std::optional<bool> pays_commission{};
  std::optional<Decimal> bonus{};
  std::optional<Decimal> commission_bonus{};
  std::optional<Decimal> hours{};
  std::optional<bool> taxable{};
  std::optional<Decimal> cost{};
  std::optional<std::string> unit_of_measure{};
  std::optional<bool> is_inventory{};
  Field<ExternalDataUpdateRequest> external_data{};
  std::optional<bool> is_configurable_equipment{};
  std::optional<std::vector<std::int64_t>> variation_equipment{};
  std::optional<DimensionsRequest> dimensions{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  std::optional<bool> is_cost_locked{};
  std::optional<bool> is_price_locked{};
  Required<std::int64_t> id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentBulkUpdateRequest&) const = default;
};

/// `Pricebook.V2.MaterialBulkCreateRequest`.
struct MaterialBulkCreateRequest {
  Required<std::string> code;
  Field<std::string> display_name{};
  /// Format: html.
  Required<std::string> description;
  Field<Decimal> cost{};
  Field<bool> active{};
  Field<Decimal> price{};
  Field<Decimal> member_price{};
  Field<Decimal> add_on_price{};
  Field<Decimal> add_on_member_price{};
  Field<Decimal> hours{};
  Field<Decimal> bonus{};
  Field<Decimal> commission_bonus{};
  Field<bool> pays_commission{};
  Field<bool> deduct_as_job_cost{};
  Field<std::string> unit_of_measure{};
  Field<bool> is_inventory{};
  Field<std::string> account{};
  Field<std::string> cost_of_sale_account{};
  Field<std::string> asset_account{};
  Field<std::string> intacct_gl_group_account{};
  Field<bool> taxable{};
  Field<SkuVendorRequest> primary_vendor{};
  Field<std::vector<SkuVendorRequest>> other_vendors{};
  Field<std::vector<SkuAssetRequest>> assets{};
  Field<std::vector<std::int64_t>> categories{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<bool> is_configurable_material{};
  Field<bool> chargeable_by_default{};
  Field<std::vector<std::int64_t>> variation_materials{};
  Field<bool> is_other_direct_cost{};
  Field<std::int64_t> cost_type_id{};
  Field<std::string> budget_cost_code{};
  Field<std::string> budget_cost_type{};
  Field<bool> is_cost_locked{};
  Field<bool> is_price_locked{};
  Field<bool> is_chemical{};
  /// At most 500 characters.
  Field<std::string> epa_number{};
  /// At most 500 characters.
  Field<std::string> active_ingredients{};
  Field<std::string> custom_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MaterialBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.MaterialBulkUpdateRequest`.
struct MaterialBulkUpdateRequest {
  std::optional<std::string> code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<Decimal> cost{};
  std::optional<bool> active{};
  std::optional<Decimal> price{};
  std::optional<Decimal> member_price{};
  std::optional<Decimal> add_on_price{};
  std::optional<Decimal> add_on_member_price{};
  std::optional<Decimal> hours{};
  std::optional<Decimal> bonus{};
  std::optional<Decimal> commission_bonus{};
  std::optional<bool> pays_commission{};
  std::optional<bool> deduct_as_job_cost{};
  std::optional<std::string> unit_of_measure{};
  std::optional<bool> is_inventory{};
  std::optional<std::string> account{};
  std::optional<std::string> cost_of_sale_account{};
  std::optional<std::string> asset_account{};
  std::optional<std::string> intacct_gl_group_account{};
  std::optional<bool> taxable{};
  std::optional<SkuVendorRequest> primary_vendor{};
  std::optional<std::vector<SkuVendorRequest>> other_vendors{};
  std::optional<std::vector<SkuAssetRequest>> assets{};
  std::optional<std::vector<std::int64_t>> categories{};
  Field<ExternalDataUpdateRequest> external_data{};
  std::optional<bool> is_configurable_material{};
  std::optional<bool> chargeable_by_default{};
  std::optional<std::vector<std::int64_t>> variation_materials{};
  Field<std::int64_t> cost_type_id{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  std::optional<bool> is_cost_locked{};
  std::optional<bool> is_price_locked{};
  std::optional<bool> is_chemical{};
  std::optional<std::string> epa_number{};
  std::optional<std::string> active_ingredients{};
  Required<std::int64_t> id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MaterialBulkUpdateRequest&) const = default;
};

/// `Pricebook.V2.ServiceRecommendationBulkCreateRequest`.
struct ServiceRecommendationBulkCreateRequest {
  Field<std::int64_t> sku_id{};
  Field<std::string> custom_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceRecommendationBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.ServiceBulkCreateRequest`.
struct ServiceBulkCreateRequest {
  Field<std::vector<SkuLinkBulkCreateRequest>> service_materials{};
  Field<std::vector<SkuLinkBulkCreateRequest>> service_equipment{};
  Field<std::vector<ServiceRecommendationBulkCreateRequest>> recommendations{};
  Field<std::vector<SkuUpgradeBulkCreateRequest>> upgrades{};
  Required<std::string> code;
  Field<std::string> display_name{};
  /// Format: html.
  Required<std::string> description;
  Field<SkuWarrantyRequest> warranty{};
  Field<std::vector<std::int64_t>> categories{};
  Field<Decimal> price{};
  Field<Decimal> member_price{};
  Field<Decimal> add_on_price{};
  Field<Decimal> add_on_member_price{};
  Field<bool> taxable{};
  Field<std::string> account{};
  Field<std::string> intacct_gl_group_account{};
  Field<Decimal> hours{};
  Field<bool> is_labor{};
  Field<std::vector<SkuAssetRequest>> assets{};
  Field<bool> active{};
  Field<std::string> cross_sale_group{};
  Field<bool> pays_commission{};
  Field<Decimal> bonus{};
  Field<Decimal> commission_bonus{};
  Field<ExternalDataCreateRequest> external_data{};
  Field<std::string> budget_cost_code{};
  Field<std::string> budget_cost_type{};
  Field<bool> is_price_locked{};
  Field<std::string> custom_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.PricebookBulkCreateRequest`.
struct PricebookBulkCreateRequest {
  Field<std::vector<ServiceBulkCreateRequest>> services{};
  Field<std::vector<EquipmentBulkCreateRequest>> equipment{};
  Field<std::vector<MaterialBulkCreateRequest>> materials{};
  Field<std::vector<DiscountAndFeesBulkCreateRequest>> discount_and_fees{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PricebookBulkCreateRequest&) const = default;
};

/// `Pricebook.V2.PricebookBulkCreateResponse`.
struct PricebookBulkCreateResponse {
  std::optional<std::vector<CustomIdMappingModel>> services{};
  std::optional<std::vector<CustomIdMappingModel>> equipment{};
  std::optional<std::vector<CustomIdMappingModel>> materials{};
  std::optional<std::vector<CustomIdMappingModel>> discount_and_fees{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PricebookBulkCreateResponse&) const = default;
};

/// `Pricebook.V2.ServiceBulkUpdateRequest`.
struct ServiceBulkUpdateRequest {
  std::optional<std::string> code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::optional<std::string> description{};
  std::optional<SkuWarrantyRequest> warranty{};
  std::optional<std::vector<std::int64_t>> categories{};
  std::optional<Decimal> price{};
  std::optional<Decimal> member_price{};
  std::optional<Decimal> add_on_price{};
  std::optional<Decimal> add_on_member_price{};
  std::optional<bool> taxable{};
  std::optional<std::string> account{};
  std::optional<std::string> intacct_gl_group_account{};
  std::optional<Decimal> hours{};
  std::optional<bool> is_labor{};
  std::optional<std::vector<std::int64_t>> recommendations{};
  std::optional<std::vector<std::int64_t>> upgrades{};
  std::optional<std::vector<SkuAssetRequest>> assets{};
  std::optional<std::vector<SkuLinkRequest>> service_materials{};
  std::optional<std::vector<SkuLinkRequest>> service_equipment{};
  std::optional<bool> active{};
  std::optional<std::string> cross_sale_group{};
  std::optional<bool> pays_commission{};
  std::optional<Decimal> bonus{};
  std::optional<Decimal> commission_bonus{};
  Field<ExternalDataUpdateRequest> external_data{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  std::optional<bool> is_price_locked{};
  Required<std::int64_t> id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceBulkUpdateRequest&) const = default;
};

/// `Pricebook.V2.PricebookBulkUpdateRequest`.
struct PricebookBulkUpdateRequest {
  Field<std::vector<ServiceBulkUpdateRequest>> services{};
  Field<std::vector<EquipmentBulkUpdateRequest>> equipment{};
  Field<std::vector<MaterialBulkUpdateRequest>> materials{};
  Field<std::vector<DiscountAndFeesBulkUpdateRequest>> discount_and_fees{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PricebookBulkUpdateRequest&) const = default;
};

}  // namespace servicetitan::pricebook
