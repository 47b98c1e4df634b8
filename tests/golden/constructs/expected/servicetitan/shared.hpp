// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan {

/// `Active`.
enum class Active : std::int32_t {
  kTrue,
  kAny,
  kFalse,
};
const detail::EnumTable& enum_table(Active) noexcept;

/// `ApiError`.
struct ApiError {
  std::string title{};
  Map<std::vector<std::string>> errors{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ApiError&) const = default;
};

}  // namespace servicetitan
