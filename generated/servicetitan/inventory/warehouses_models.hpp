// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.UpdateWarehouseRequest`.
struct UpdateWarehouseRequest {
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateWarehouseRequest&) const = default;
};

/// `Inventory.V2.WarehouseResponse`.
struct WarehouseResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  AddressResponse address{};
  std::optional<std::int64_t> inventory_template_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::vector<ExternalDataModel> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const WarehouseResponse&) const = default;
};

}  // namespace servicetitan::inventory
