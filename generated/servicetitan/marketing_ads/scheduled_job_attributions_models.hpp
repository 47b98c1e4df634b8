// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads {

/// `Marketing.Ads.V2.CreateScheduledJobAttributionRequest`.
struct CreateScheduledJobAttributionRequest {
  Required<WebSessionData> web_session_data;
  Required<std::int64_t> job_id;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateScheduledJobAttributionRequest&) const = default;
};

}  // namespace servicetitan::marketing_ads
