// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jbce {

/// `Jbce.V2.CallReasonResponse`.
struct CallReasonResponse {
  std::int64_t id{};
  std::string name{};
  bool is_lead{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CallReasonResponse&) const = default;
};

}  // namespace servicetitan::jbce
