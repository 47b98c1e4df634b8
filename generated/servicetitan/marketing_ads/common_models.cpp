// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::Member kWebSessionData[];
const detail::Member kWebSessionData[] = {
    {"landingPageUrl", offsetof(WebSessionData, landing_page_url),
     &detail::type_of<decltype(WebSessionData::landing_page_url)>, true},
    {"referrerUrl", offsetof(WebSessionData, referrer_url),
     &detail::type_of<decltype(WebSessionData::referrer_url)>, true},
    {"gclid", offsetof(WebSessionData, gclid), &detail::type_of<decltype(WebSessionData::gclid)>},
    {"gbraid", offsetof(WebSessionData, gbraid),
     &detail::type_of<decltype(WebSessionData::gbraid)>},
    {"wbraid", offsetof(WebSessionData, wbraid),
     &detail::type_of<decltype(WebSessionData::wbraid)>},
    {"fbclid", offsetof(WebSessionData, fbclid),
     &detail::type_of<decltype(WebSessionData::fbclid)>},
    {"msclkid", offsetof(WebSessionData, msclkid),
     &detail::type_of<decltype(WebSessionData::msclkid)>},
    {"utmSource", offsetof(WebSessionData, utm_source),
     &detail::type_of<decltype(WebSessionData::utm_source)>},
    {"utmMedium", offsetof(WebSessionData, utm_medium),
     &detail::type_of<decltype(WebSessionData::utm_medium)>},
    {"utmCampaign", offsetof(WebSessionData, utm_campaign),
     &detail::type_of<decltype(WebSessionData::utm_campaign)>},
    {"utmAdgroup", offsetof(WebSessionData, utm_adgroup),
     &detail::type_of<decltype(WebSessionData::utm_adgroup)>},
    {"utmTerm", offsetof(WebSessionData, utm_term),
     &detail::type_of<decltype(WebSessionData::utm_term)>},
    {"utmContent", offsetof(WebSessionData, utm_content),
     &detail::type_of<decltype(WebSessionData::utm_content)>},
    {"googleAnalyticsClientId", offsetof(WebSessionData, google_analytics_client_id),
     &detail::type_of<decltype(WebSessionData::google_analytics_client_id)>},
};
void make_web_session_data(void* place) {
  ::new (place) WebSessionData{.landing_page_url = detail::unset, .referrer_url = detail::unset};
}

}  // namespace tables

const detail::Object WebSessionData::kObject{
    "WebSessionData", tables::kWebSessionData, std::size(tables::kWebSessionData),
    offsetof(WebSessionData, extra), &tables::make_web_session_data};

}  // namespace servicetitan::marketing_ads
