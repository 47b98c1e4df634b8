// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::depot {

/// `ApiError`.
struct ApiError {
  std::string title{};
  Map<std::vector<std::string>> errors{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApiError&) const = default;
};

/// `Depot.State`.
enum class State : std::int32_t {
  kOpen,
  kMoved,
  kClosed,
};
const detail::EnumTable& enum_table(State) noexcept;

/// `Depot.Crate`.
struct Crate {
  std::optional<OpenEnum<State>> state{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const Crate&) const = default;
};

}  // namespace servicetitan::depot
