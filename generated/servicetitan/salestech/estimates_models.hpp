// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/salestech/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech {

/// `Estimates.V2.EstimateItemCreateUpdateRequest`.
struct EstimateItemCreateUpdateRequest {
  Field<std::int64_t> id{};
  Field<std::int64_t> sku_id{};
  Field<std::string> sku_name{};
  Field<std::int64_t> parent_item_id{};
  /// Format: html.
  Field<std::string> description{};
  Field<bool> is_add_on{};
  Field<Decimal> quantity{};
  Field<Decimal> unit_price{};
  Field<bool> skip_updating_membership_prices{};
  Field<std::string> item_group_name{};
  Field<std::int64_t> item_group_root_id{};
  Field<bool> chargeable{};
  Field<bool> use_default_project_labels{};
  Field<std::int64_t> budget_code_id{};
  std::optional<Decimal> unit_cost{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateItemCreateUpdateRequest&) const = default;
};

/// `Estimates.Types.EstimateStatus`.
enum class EstimateStatus : std::int32_t {
  kOpen,
  kSold,
  kDismissed,
};
const detail::EnumTable& enum_table(EstimateStatus) noexcept;

/// `Estimates.V2.ExternalLinkInModel`.
struct ExternalLinkInModel {
  Field<std::string> name{};
  Field<std::string> url{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalLinkInModel&) const = default;
};

/// `Estimates.V2.CreateEstimateRequest`.
struct CreateEstimateRequest {
  Field<std::string> name{};
  Field<std::string> summary{};
  Field<Decimal> tax{};
  Field<OpenEnum<EstimateStatus>> status{};
  Field<OpenEnum<EstimateReviewStatus>> review_status{};
  Field<std::int64_t> sold_by{};
  Field<bool> is_recommended{};
  Field<std::int64_t> budget_code_id{};
  Field<std::vector<EstimateItemCreateUpdateRequest>> items{};
  Field<std::vector<ExternalLinkInModel>> external_links{};
  Field<bool> use_default_project_labels{};
  Field<Decimal> deposit_amount{};
  Field<Decimal> deposit_percent{};
  Field<bool> require_deposit_on_signature{};
  Field<std::int64_t> job_id{};
  Field<std::int64_t> project_id{};
  Field<std::int64_t> location_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateEstimateRequest&) const = default;
};

/// `Estimates.V2.EstimateItemUpdateResponse`.
struct EstimateItemUpdateResponse {
  std::int64_t id{};
  SkuModel sku{};
  std::string sku_account{};
  /// Format: html.
  std::string description{};
  std::optional<std::int64_t> membership_type_id{};
  Decimal qty{};
  Decimal unit_rate{};
  Decimal total{};
  Decimal unit_cost{};
  Decimal total_cost{};
  std::string item_group_name{};
  std::optional<std::int64_t> item_group_root_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<bool> chargeable{};
  std::optional<std::int64_t> invoice_item_id{};
  std::optional<std::int64_t> budget_code_id{};
  std::int64_t estimate_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateItemUpdateResponse&) const = default;
};

/// `Estimates.V2.EstimateResponse`.
struct EstimateResponse {
  std::int64_t id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::int64_t> location_id{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::string> name{};
  std::optional<std::string> job_number{};
  std::optional<EstimateStatusModel> status{};
  OpenEnum<EstimateReviewStatus> review_status{};
  std::optional<std::string> summary{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::optional<Timestamp> sold_on{};
  std::optional<std::int64_t> sold_by{};
  bool active{};
  std::optional<std::vector<EstimateItemResponse>> items{};
  std::optional<std::vector<ExternalLinkResponse>> external_links{};
  Decimal subtotal{};
  Decimal tax{};
  std::optional<std::int64_t> business_unit_id{};
  std::optional<std::string> business_unit_name{};
  bool is_recommended{};
  std::optional<std::int64_t> budget_code_id{};
  bool is_change_order{};
  std::optional<std::string> proposal_tag_name{};
  std::optional<Decimal> deposit_amount{};
  std::optional<Decimal> deposit_percent{};
  std::optional<bool> require_deposit_on_signature{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateResponse&) const = default;
};

/// `Estimates.V2.SellRequest`.
struct SellRequest {
  Required<std::int64_t> sold_by;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SellRequest&) const = default;
};

/// `Estimates.V2.UpdateEstimateRequest`.
struct UpdateEstimateRequest {
  Field<std::string> name{};
  Field<std::string> summary{};
  Field<Decimal> tax{};
  Field<OpenEnum<EstimateStatus>> status{};
  Field<OpenEnum<EstimateReviewStatus>> review_status{};
  Field<std::int64_t> sold_by{};
  Field<bool> is_recommended{};
  Field<std::int64_t> budget_code_id{};
  Field<std::vector<EstimateItemCreateUpdateRequest>> items{};
  Field<std::vector<ExternalLinkInModel>> external_links{};
  Field<bool> use_default_project_labels{};
  Field<Decimal> deposit_amount{};
  Field<Decimal> deposit_percent{};
  Field<bool> require_deposit_on_signature{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateEstimateRequest&) const = default;
};

}  // namespace servicetitan::salestech
