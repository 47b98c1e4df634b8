// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/web_lead_form_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::Member kCreateWebLeadFormAttributionRequest[];
const detail::Member kCreateWebLeadFormAttributionRequest[] = {
    {"webSessionData", offsetof(CreateWebLeadFormAttributionRequest, web_session_data),
     &detail::type_of<decltype(CreateWebLeadFormAttributionRequest::web_session_data)>, true},
    {"leadId", offsetof(CreateWebLeadFormAttributionRequest, lead_id),
     &detail::type_of<decltype(CreateWebLeadFormAttributionRequest::lead_id)>, true},
};
void make_create_web_lead_form_attribution_request(void* place) {
  ::new (place) CreateWebLeadFormAttributionRequest{
      .web_session_data = detail::unset,
      .lead_id = detail::unset,
  };
}

}  // namespace tables

const detail::Object CreateWebLeadFormAttributionRequest::kObject{
    "CreateWebLeadFormAttributionRequest", tables::kCreateWebLeadFormAttributionRequest,
    std::size(tables::kCreateWebLeadFormAttributionRequest),
    offsetof(CreateWebLeadFormAttributionRequest, extra),
    &tables::make_create_web_lead_form_attribution_request};

}  // namespace servicetitan::marketing_ads
