// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.ProjectSubStatusResponse`.
struct ProjectSubStatusResponse {
  std::int64_t id{};
  std::string name{};
  std::int64_t status_id{};
  std::int32_t order{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ProjectSubStatusResponse&) const = default;
};

}  // namespace servicetitan::jpm
