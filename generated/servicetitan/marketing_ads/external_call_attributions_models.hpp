// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads {

/// `Marketing.Ads.V2.ExternalCallData`.
struct ExternalCallData {
  Required<std::string> customer_phone_number;
  Required<std::string> forwarding_phone_number;
  Required<std::string> tracking_phone_number;
  Required<Timestamp> call_started_on_utc;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ExternalCallData&) const = default;
};

/// `Marketing.Ads.V2.CreateExternalCallAttributionRequest`.
struct CreateExternalCallAttributionRequest {
  Required<WebSessionData> web_session_data;
  Required<ExternalCallData> external_call_data;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const CreateExternalCallAttributionRequest&) const = default;
};

}  // namespace servicetitan::marketing_ads
