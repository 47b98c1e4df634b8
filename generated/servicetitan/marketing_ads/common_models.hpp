// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads {

/// `Marketing.Ads.V2.WebSessionData`.
struct WebSessionData {
  Required<std::string> landing_page_url;
  Required<std::string> referrer_url;
  Field<std::string> gclid{};
  Field<std::string> gbraid{};
  Field<std::string> wbraid{};
  Field<std::string> fbclid{};
  Field<std::string> msclkid{};
  Field<std::string> utm_source{};
  Field<std::string> utm_medium{};
  Field<std::string> utm_campaign{};
  Field<std::string> utm_adgroup{};
  Field<std::string> utm_term{};
  Field<std::string> utm_content{};
  Field<std::string> google_analytics_client_id{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const WebSessionData&) const = default;
};

}  // namespace servicetitan::marketing_ads
