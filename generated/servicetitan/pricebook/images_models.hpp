// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::pricebook {

/// `Pricebook.V2.ImageUploadResponse`.
struct ImageUploadResponse {
  std::string path{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ImageUploadResponse&) const = default;
};

}  // namespace servicetitan::pricebook
