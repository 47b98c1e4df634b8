// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing {

/// `Marketing.V2.CampaignCostResponse`.
struct CampaignCostResponse {
  std::int64_t id{};
  std::int32_t year{};
  std::int32_t month{};
  Decimal daily_cost{};
  std::int64_t campaign_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignCostResponse&) const = default;
};

}  // namespace servicetitan::marketing
