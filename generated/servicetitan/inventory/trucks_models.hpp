// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/inventory/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::inventory {

/// `Inventory.V2.CreateTruckRequest`.
struct CreateTruckRequest {
  Required<std::string> name;
  /// Format: multiline.
  Field<std::string> memo{};
  Required<std::int64_t> warehouse_id;
  Field<std::int64_t> template_id{};
  Field<std::vector<std::int64_t>> technician_ids{};
  Field<ExternalDataCreateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateTruckRequest&) const = default;
};

/// `Inventory.V2.TruckResponse`.
struct TruckResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  /// Format: multiline.
  std::string memo{};
  std::optional<std::int64_t> warehouse_id{};
  std::vector<std::int64_t> technician_ids{};
  std::optional<std::int64_t> inventory_template_id{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::vector<ExternalDataModel> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TruckResponse&) const = default;
};

/// `Inventory.V2.UpdateTruckRequest`.
struct UpdateTruckRequest {
  std::optional<std::string> name{};
  std::optional<bool> active{};
  std::optional<std::string> memo{};
  std::optional<std::int64_t> warehouse_id{};
  Field<std::int64_t> template_id{};
  std::optional<std::vector<std::int64_t>> technician_ids{};
  std::optional<ExternalDataUpdateRequest> external_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateTruckRequest&) const = default;
};

}  // namespace servicetitan::inventory
