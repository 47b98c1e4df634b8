// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/salestech/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::salestech {

/// `Estimates.V2.EstimateTemplateItemRequest`.
struct EstimateTemplateItemRequest {
  Field<std::int64_t> id{};
  Required<std::int64_t> sku_id;
  Required<OpenEnum<SkuType>> sku_type;
  Field<std::string> description{};
  Required<Decimal> quantity;
  Field<Decimal> unit_price{};
  Required<bool> is_add_on;
  Field<bool> chargeable{};
  Field<bool> allow_discounts{};
  Field<Decimal> unit_cost{};
  Field<std::string> memo{};
  Field<std::int64_t> parent_item_id{};
  Field<std::int64_t> item_group_parent_id{};
  Field<std::string> item_group_name{};
  Field<std::string> project_labels{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateTemplateItemRequest&) const = default;
};

/// `EstimateTemplates.EstimateTemplateMode`.
enum class EstimateTemplateMode : std::int32_t {
  kDynamic,
  kStatic,
};
const detail::EnumTable& enum_table(EstimateTemplateMode) noexcept;

/// `Estimates.V2.CreateEstimateTemplateRequest`.
struct CreateEstimateTemplateRequest {
  Required<std::string> name;
  Required<std::string> internal_name;
  Field<std::string> summary{};
  Required<OpenEnum<EstimateTemplateMode>> mode;
  Field<bool> active{};
  Field<std::int64_t> business_unit_id{};
  Required<std::vector<EstimateTemplateItemRequest>> items;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateEstimateTemplateRequest&) const = default;
};

/// `Estimates.V2.EstimateTemplateItemResponse`.
struct EstimateTemplateItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  OpenEnum<SkuType> sku_type{};
  std::optional<std::string> sku_name{};
  /// Format: html.
  std::optional<std::string> description{};
  Decimal quantity{};
  Decimal unit_price{};
  Decimal total_price{};
  bool is_add_on{};
  std::optional<bool> chargeable{};
  std::optional<bool> allow_discounts{};
  Decimal unit_cost{};
  std::optional<std::string> memo{};
  std::int32_t order{};
  std::optional<std::int64_t> parent_item_id{};
  std::optional<std::int64_t> item_group_parent_id{};
  std::optional<std::string> item_group_name{};
  std::optional<std::string> project_labels{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateTemplateItemResponse&) const = default;
};

/// `Estimates.V2.EstimateTemplateResponse`.
struct EstimateTemplateResponse {
  std::int64_t id{};
  std::string name{};
  std::string internal_name{};
  /// Format: html.
  std::optional<std::string> summary{};
  OpenEnum<EstimateTemplateMode> mode{};
  bool active{};
  std::optional<std::int64_t> business_unit_id{};
  Decimal total_cost{};
  Decimal total_price{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::vector<EstimateTemplateItemResponse> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateTemplateResponse&) const = default;
};

/// `Estimates.V2.UpdateEstimateTemplateRequest`.
struct UpdateEstimateTemplateRequest {
  Field<std::string> name{};
  Field<std::string> internal_name{};
  Field<std::string> summary{};
  Field<OpenEnum<EstimateTemplateMode>> mode{};
  Field<bool> active{};
  Field<std::int64_t> business_unit_id{};
  Field<std::vector<EstimateTemplateItemRequest>> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateEstimateTemplateRequest&) const = default;
};

}  // namespace servicetitan::salestech
