// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/depot/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::depot {

/// `Depot.Lid`.
struct Lid {
  std::int64_t id{};
  std::optional<OpenEnum<State>> state{};
  std::optional<std::vector<Crate>> boxes{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Lid&) const = default;
};

}  // namespace servicetitan::depot
