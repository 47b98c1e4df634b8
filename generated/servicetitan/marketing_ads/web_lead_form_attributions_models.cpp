// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/web_lead_form_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::create_web_lead_form_attribution_request {
using T = CreateWebLeadFormAttributionRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"webSessionData", offsetof(T, web_session_data),
     &detail::type_of<decltype(T::web_session_data)>, true},
    {"leadId", offsetof(T, lead_id), &detail::type_of<decltype(T::lead_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.web_session_data = detail::unset, .lead_id = detail::unset};
}
}  // namespace tables::create_web_lead_form_attribution_request
constinit const detail::Object CreateWebLeadFormAttributionRequest::kObject{
    "CreateWebLeadFormAttributionRequest",
    tables::create_web_lead_form_attribution_request::kMembers,
    std::size(tables::create_web_lead_form_attribution_request::kMembers),
    offsetof(CreateWebLeadFormAttributionRequest, extra),
    &tables::create_web_lead_form_attribution_request::make};

}  // namespace servicetitan::marketing_ads
