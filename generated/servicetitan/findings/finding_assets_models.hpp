// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::findings {

/// `EquipmentSystems.V2.FindingAssetUploadResponse`.
struct FindingAssetUploadResponse {
  std::string path{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const FindingAssetUploadResponse&) const = default;
};

}  // namespace servicetitan::findings
