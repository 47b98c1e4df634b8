// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads {

/// `Marketing.Ads.Client.CapacityAwarenessWarning`.
struct CapacityAwarenessWarning {
  std::string campaign_name{};
  std::string warning_type{};
  std::vector<std::string> business_units{};
  std::int32_t lookahead_window{};
  std::int32_t threshold_value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CapacityAwarenessWarning&) const = default;
};

/// `Marketing.Ads.Contracts.CapacityAwarenessWarningQueryResult`.
struct CapacityAwarenessWarningQueryResult {
  std::int64_t tenant_id{};
  std::string tenant_name{};
  std::int32_t total_count{};
  std::vector<CapacityAwarenessWarning> data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CapacityAwarenessWarningQueryResult&) const = default;
};

}  // namespace servicetitan::marketing_ads
