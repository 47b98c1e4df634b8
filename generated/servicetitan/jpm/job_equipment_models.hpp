// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.AttachJobEquipmentRequest`.
struct AttachJobEquipmentRequest {
  Required<std::vector<std::int64_t>> equipment_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const AttachJobEquipmentRequest&) const = default;
};

/// `Jpm.V2.DetachJobEquipmentRequest`.
struct DetachJobEquipmentRequest {
  Required<std::vector<std::int64_t>> equipment_ids;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const DetachJobEquipmentRequest&) const = default;
};

/// `Jpm.V2.JobEquipmentResponse`.
struct JobEquipmentResponse {
  std::vector<std::int64_t> equipment_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobEquipmentResponse&) const = default;
};

}  // namespace servicetitan::jpm
