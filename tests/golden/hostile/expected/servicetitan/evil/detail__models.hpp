// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::evil {

/// `..Evil../Json`.
struct EvilJson {
  std::optional<std::int64_t> id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  friend bool operator==(const EvilJson&, const EvilJson&) = default;
};

}  // namespace servicetitan::evil
