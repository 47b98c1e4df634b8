// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing {

/// `Marketing.V2.CampaignCostsSummaryItem`.
struct CampaignCostsSummaryItem {
  std::int64_t campaign_id{};
  std::string campaign_name{};
  std::optional<Decimal> total_cost{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignCostsSummaryItem&) const = default;
};

/// `Marketing.V2.CampaignCostsSummaryResponse`.
struct CampaignCostsSummaryResponse {
  std::vector<CampaignCostsSummaryItem> items{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CampaignCostsSummaryResponse&) const = default;
};

}  // namespace servicetitan::marketing
