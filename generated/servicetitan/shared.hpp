// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan {

/// `ActiveRequestArg`.
enum class ActiveRequestArg : std::int32_t {
  kTrue,
  kAny,
  kFalse,
};
const detail::EnumTable& enum_table(ActiveRequestArg) noexcept;

/// `ApiErrorResponse`.
struct ApiErrorResponse {
  std::string type{};
  std::string title{};
  std::int32_t status{};
  std::string trace_id{};
  Map<std::vector<std::string>> errors{};
  Map<Json> data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApiErrorResponse&) const = default;
};

/// `EquipmentSystems.V2.AttachmentAssetType`.
enum class AttachmentAssetType : std::int32_t {
  kOther,
  kImage,
  kVideoFile,
  kVideoLink,
  kDocument,
};
const detail::EnumTable& enum_table(AttachmentAssetType) noexcept;

/// `CustomFieldApiModel`.
struct CustomFieldApiModel {
  std::int64_t type_id{};
  std::string name{};
  std::string value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CustomFieldApiModel&) const = default;
};

/// `Inventory.Types.LandedCostMethod`.
enum class LandedCostMethod : std::int32_t {
  kNone,
  kByValue,
};
const detail::EnumTable& enum_table(LandedCostMethod) noexcept;

/// `ModificationResponse`.
struct ModificationResponse {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ModificationResponse&) const = default;
};

/// `Services.NamedModel`.
struct NamedModel {
  std::int64_t id{};
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const NamedModel&) const = default;
};

/// `Pricebook.Types.SkuType`.
enum class SkuType : std::int32_t {
  kService,
  kMaterial,
  kEquipment,
  kPriceModifier,
};
const detail::EnumTable& enum_table(SkuType) noexcept;

}  // namespace servicetitan
