// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::web_session_data {
using T = WebSessionData;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"landingPageUrl", offsetof(T, landing_page_url),
     &detail::type_of<decltype(T::landing_page_url)>, true},
    {"referrerUrl", offsetof(T, referrer_url), &detail::type_of<decltype(T::referrer_url)>, true},
    {"gclid", offsetof(T, gclid), &detail::type_of<decltype(T::gclid)>},
    {"gbraid", offsetof(T, gbraid), &detail::type_of<decltype(T::gbraid)>},
    {"wbraid", offsetof(T, wbraid), &detail::type_of<decltype(T::wbraid)>},
    {"fbclid", offsetof(T, fbclid), &detail::type_of<decltype(T::fbclid)>},
    {"msclkid", offsetof(T, msclkid), &detail::type_of<decltype(T::msclkid)>},
    {"utmSource", offsetof(T, utm_source), &detail::type_of<decltype(T::utm_source)>},
    {"utmMedium", offsetof(T, utm_medium), &detail::type_of<decltype(T::utm_medium)>},
    {"utmCampaign", offsetof(T, utm_campaign), &detail::type_of<decltype(T::utm_campaign)>},
    {"utmAdgroup", offsetof(T, utm_adgroup), &detail::type_of<decltype(T::utm_adgroup)>},
    {"utmTerm", offsetof(T, utm_term), &detail::type_of<decltype(T::utm_term)>},
    {"utmContent", offsetof(T, utm_content), &detail::type_of<decltype(T::utm_content)>},
    {"googleAnalyticsClientId", offsetof(T, google_analytics_client_id),
     &detail::type_of<decltype(T::google_analytics_client_id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.landing_page_url = detail::unset, .referrer_url = detail::unset};
}
}  // namespace tables::web_session_data
constinit const detail::Object WebSessionData::kObject{
    "WebSessionData", tables::web_session_data::kMembers,
    std::size(tables::web_session_data::kMembers), offsetof(WebSessionData, extra),
    &tables::web_session_data::make};

}  // namespace servicetitan::marketing_ads
