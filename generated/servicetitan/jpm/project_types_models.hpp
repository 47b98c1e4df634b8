// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.ProjectTypeResponse`.
struct ProjectTypeResponse {
  std::int64_t id{};
  std::string name{};
  std::string description{};
  std::optional<std::int64_t> created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProjectTypeResponse&) const = default;
};

}  // namespace servicetitan::jpm
