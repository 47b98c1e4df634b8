// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/shared.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.UnitOfMeasureVendorModel`.
struct UnitOfMeasureVendorModel {
  std::int64_t id{};
  std::int64_t procurement_vendor_id{};
  std::string vendor_part_number{};
  bool vendor_default_unit{};
  std::optional<Decimal> cost{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UnitOfMeasureVendorModel&) const = default;
};

/// `Inventory.UnitOfMeasureModel`.
struct UnitOfMeasureModel {
  std::string name{};
  std::int64_t sku_id{};
  OpenEnum<SkuType> sku_type{};
  Decimal quantity{};
  std::int64_t id{};
  std::int64_t unit_of_measure_base_id{};
  std::optional<std::int64_t> new_sku_conversion_batch_id{};
  std::optional<std::int64_t> old_sku_conversion_batch_id{};
  std::string sku_code{};
  bool is_used_for_purchasing{};
  std::vector<UnitOfMeasureVendorModel> vendors{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UnitOfMeasureModel&) const = default;
};

/// `Inventory.V2.InventoryTemplateItemResponse`.
struct InventoryTemplateItemResponse {
  std::int64_t id{};
  std::int64_t sku_id{};
  std::string code{};
  std::optional<std::string> description{};
  std::string name{};
  std::string sku_type{};
  Decimal min_quantity{};
  Decimal max_quantity{};
  std::optional<std::string> memo{};
  std::optional<UnitOfMeasureModel> unit_of_measure{};
  bool is_consignment{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryTemplateItemResponse&) const = default;
};

/// `Inventory.V2.InventoryTemplateResponse`.
struct InventoryTemplateResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  std::string type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool is_consignment{};
  std::optional<std::vector<std::int64_t>> location_ids{};
  std::optional<std::vector<InventoryTemplateItemResponse>> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InventoryTemplateResponse&) const = default;
};

}  // namespace servicetitan::inventory
