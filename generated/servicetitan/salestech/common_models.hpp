// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::salestech {

/// `Estimates.V2.SkuModel`.
struct SkuModel {
  std::int64_t id{};
  std::string name{};
  std::string display_name{};
  std::string type{};
  Decimal sold_hours{};
  std::int64_t general_ledger_account_id{};
  std::string general_ledger_account_name{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SkuModel&) const = default;
};

/// `Estimates.V2.EstimateItemResponse`.
struct EstimateItemResponse {
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
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateItemResponse&) const = default;
};

/// `Estimates.Types.EstimateReviewStatus`.
enum class EstimateReviewStatus : std::int32_t {
  kNone,
  kNeedsApproval,
  kApproved,
  kNotApproved,
};
const detail::EnumTable& enum_table(EstimateReviewStatus) noexcept;

/// `Estimates.V2.EstimateStatusModel`.
struct EstimateStatusModel {
  std::int32_t value{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateStatusModel&) const = default;
};

/// `Estimates.V2.ExternalLinkResponse`.
struct ExternalLinkResponse {
  std::string name{};
  std::string url{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalLinkResponse&) const = default;
};

/// `Estimates.V2.ExportEstimatesResponse`.
struct ExportEstimatesResponse {
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
  bool operator==(const ExportEstimatesResponse&) const = default;
};

}  // namespace servicetitan::salestech
