// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::equipment_systems {

/// `EquipmentSystems.V2.EquipmentTypeCreateRequest`.
struct EquipmentTypeCreateRequest {
  Required<std::string> name;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentTypeCreateRequest&) const = default;
};

/// `EquipmentSystems.V2.EquipmentTypeResponse`.
struct EquipmentTypeResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentTypeResponse&) const = default;
};

/// `EquipmentSystems.V2.EquipmentTypeUpdateRequest`.
struct EquipmentTypeUpdateRequest {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EquipmentTypeUpdateRequest&) const = default;
};

}  // namespace servicetitan::equipment_systems
