// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.EquipmentCreateRequest`.
struct EquipmentCreateRequest {
  Field<std::vector<SkuLinkRequest>> equipment_materials{};
  Field<std::vector<EquipmentRecommendationRequest>> recommendations{};
  Field<std::vector<std::int64_t>> upgrades{};
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentCreateRequest&) const = default;
};

/// `Pricebook.V2.EquipmentResponse`.
struct EquipmentResponse {
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
  bool operator==(const EquipmentResponse&) const = default;
};

/// `Pricebook.V2.EquipmentUpdateRequest`.
struct EquipmentUpdateRequest {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentUpdateRequest&) const = default;
};

}  // namespace servicetitan::pricebook
