// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.CostTypeResponse`.
struct CostTypeResponse {
  std::int64_t id{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CostTypeResponse&) const = default;
};

/// `Pricebook.V2.MaterialCreateRequest`.
struct MaterialCreateRequest {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MaterialCreateRequest&) const = default;
};

/// `Pricebook.V2.MaterialResponse`.
struct MaterialResponse {
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
  bool operator==(const MaterialResponse&) const = default;
};

/// `Pricebook.V2.MaterialUpdateRequest`.
struct MaterialUpdateRequest {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const MaterialUpdateRequest&) const = default;
};

}  // namespace servicetitan::pricebook
