// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing {

/// `Marketing.V2.EmailChannelCostResponse`.
struct EmailChannelCostResponse {
  std::optional<Decimal> total_cost{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const EmailChannelCostResponse&) const = default;
};

}  // namespace servicetitan::marketing
