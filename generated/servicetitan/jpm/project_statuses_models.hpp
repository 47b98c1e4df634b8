// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.ProjectStatusResponse`.
struct ProjectStatusResponse {
  std::int64_t id{};
  std::string name{};
  std::int32_t order{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProjectStatusResponse&) const = default;
};

}  // namespace servicetitan::jpm
