// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/pricebook/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.DiscountAndFeesCreateRequest`.
struct DiscountAndFeesCreateRequest {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DiscountAndFeesCreateRequest&) const = default;
};

/// `Pricebook.V2.DiscountAndFeesResponse`.
struct DiscountAndFeesResponse {
  std::int64_t id{};
  OpenEnum<PriceModifierType> type{};
  std::string code{};
  std::optional<std::string> display_name{};
  /// Format: html.
  std::string description{};
  OpenEnum<PriceModifierAmountType> amount_type{};
  Decimal amount{};
  Decimal limit{};
  bool taxable{};
  std::optional<std::vector<std::int64_t>> categories{};
  Decimal hours{};
  std::optional<std::vector<SkuAssetResponse>> assets{};
  std::optional<std::string> account{};
  std::optional<std::string> cross_sale_group{};
  bool active{};
  Decimal bonus{};
  Decimal commission_bonus{};
  bool pays_commission{};
  bool exclude_from_payroll{};
  std::optional<std::vector<ExternalDataModel>> external_data{};
  std::optional<std::string> budget_cost_code{};
  std::optional<std::string> budget_cost_type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DiscountAndFeesResponse&) const = default;
};

/// `Pricebook.V2.DiscountAndFeesUpdateRequest`.
struct DiscountAndFeesUpdateRequest {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DiscountAndFeesUpdateRequest&) const = default;
};

}  // namespace servicetitan::pricebook
