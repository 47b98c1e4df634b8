// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing {

/// `Marketing.V2.CreateCampaignCostRequest`.
struct CreateCampaignCostRequest {
  Required<std::int64_t> campaign_id;
  Required<std::int32_t> year;
  Required<std::int32_t> month;
  Required<Decimal> daily_cost;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateCampaignCostRequest&) const = default;
};

/// `Marketing.V2.UpdateCampaignCostRequest`.
struct UpdateCampaignCostRequest {
  Required<Decimal> daily_cost;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UpdateCampaignCostRequest&) const = default;
};

}  // namespace servicetitan::marketing
