// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::salestech {

/// `Estimates.V2.EstimateStatusChangesResponse`.
struct EstimateStatusChangesResponse {
  std::int64_t id{};
  std::optional<std::string> old_status{};
  std::optional<std::string> new_status{};
  Timestamp created_on{};
  std::optional<std::int64_t> created_by_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EstimateStatusChangesResponse&) const = default;
};

}  // namespace servicetitan::salestech
