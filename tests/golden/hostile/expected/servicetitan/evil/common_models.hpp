// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::evil {

/// `ApiError`.
struct ApiError {
  std::string title{};
  Map<std::vector<std::string>> errors{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApiError&) const = default;
};

/// `Evil.Page`.
struct EvilPage {
  std::int64_t id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EvilPage&) const = default;
};

}  // namespace servicetitan::evil
