// Generated from specs/jpm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::jpm {

/// `Jpm.V2.JobHoldReasonResponse`.
struct JobHoldReasonResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobHoldReasonResponse&) const = default;
};

}  // namespace servicetitan::jpm
