// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::equipment_systems {

/// `LocationEquipment.InstalledEquipmentStatus`.
enum class InstalledEquipmentStatus : std::int32_t {
  kInstalled,
  kReplaced,
};
const detail::EnumTable& enum_table(InstalledEquipmentStatus) noexcept;

/// `EquipmentSystems.V2.InstalledEquipmentTypeModel`.
struct InstalledEquipmentTypeModel {
  std::int64_t id{};
  std::optional<std::string> name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InstalledEquipmentTypeModel&) const = default;
};

/// `EquipmentSystems.V2.TagResponseModel`.
struct TagResponseModel {
  std::int64_t id{};
  std::int64_t owner_id{};
  std::int64_t type_id{};
  std::optional<std::string> type_name{};
  std::optional<std::string> memo{};
  std::optional<std::string> color{};
  std::optional<std::string> text_color{};
  std::optional<std::string> code{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TagResponseModel&) const = default;
};

/// `EquipmentSystems.V2.InstalledEquipmentResponse`.
struct InstalledEquipmentResponse {
  std::int64_t id{};
  bool active{};
  std::optional<std::int64_t> equipment_id{};
  std::int64_t location_id{};
  std::int64_t customer_id{};
  std::optional<std::int64_t> invoice_item_id{};
  std::string name{};
  std::optional<InstalledEquipmentTypeModel> type{};
  std::optional<Timestamp> installed_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  std::string serial_number{};
  std::optional<std::string> barcode_id{};
  std::string memo{};
  std::string manufacturer{};
  std::string model{};
  Decimal cost{};
  OpenEnum<InstalledEquipmentStatus> status{};
  std::optional<Timestamp> manufacturer_warranty_start{};
  std::optional<Timestamp> manufacturer_warranty_end{};
  std::optional<Timestamp> service_provider_warranty_start{};
  std::optional<Timestamp> service_provider_warranty_end{};
  std::optional<std::vector<TagResponseModel>> tags{};
  std::optional<Date> actual_replacement_date{};
  std::optional<Date> manufactured_on{};
  std::optional<std::int32_t> predicted_replacement_months{};
  std::optional<Date> predicted_replacement_date{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const InstalledEquipmentResponse&) const = default;
};

}  // namespace servicetitan::equipment_systems
