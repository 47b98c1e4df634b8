// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.ServiceCreateRequest`.
struct ServiceCreateRequest {
  Field<std::vector<SkuLinkRequest>> service_materials{};
  Field<std::vector<SkuLinkRequest>> service_equipment{};
  Field<std::vector<std::int64_t>> recommendations{};
  Field<std::vector<std::int64_t>> upgrades{};
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceCreateRequest&) const = default;
};

/// `Pricebook.V2.ServiceGetResponse`.
struct ServiceGetResponse {
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
  std::optional<Decimal> calculated_price{};
  std::optional<bool> use_static_prices{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceGetResponse&) const = default;
};

/// `Pricebook.V2.ServiceResponse`.
struct ServiceResponse {
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
  bool operator==(const ServiceResponse&) const = default;
};

/// `Pricebook.V2.ServiceUpdateRequest`.
struct ServiceUpdateRequest {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ServiceUpdateRequest&) const = default;
};

}  // namespace servicetitan::pricebook
