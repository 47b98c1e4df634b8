// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/external_call_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::Member kExternalCallData[];
const detail::Member kExternalCallData[] = {
    {"customerPhoneNumber", offsetof(ExternalCallData, customer_phone_number),
     &detail::type_of<decltype(ExternalCallData::customer_phone_number)>, true},
    {"forwardingPhoneNumber", offsetof(ExternalCallData, forwarding_phone_number),
     &detail::type_of<decltype(ExternalCallData::forwarding_phone_number)>, true},
    {"trackingPhoneNumber", offsetof(ExternalCallData, tracking_phone_number),
     &detail::type_of<decltype(ExternalCallData::tracking_phone_number)>, true},
    {"callStartedOnUtc", offsetof(ExternalCallData, call_started_on_utc),
     &detail::type_of<decltype(ExternalCallData::call_started_on_utc)>, true},
};
void make_external_call_data(void* place) {
  ::new (place) ExternalCallData{
      .customer_phone_number = detail::unset,
      .forwarding_phone_number = detail::unset,
      .tracking_phone_number = detail::unset,
      .call_started_on_utc = detail::unset,
  };
}

extern const detail::Member kCreateExternalCallAttributionRequest[];
const detail::Member kCreateExternalCallAttributionRequest[] = {
    {"webSessionData", offsetof(CreateExternalCallAttributionRequest, web_session_data),
     &detail::type_of<decltype(CreateExternalCallAttributionRequest::web_session_data)>, true},
    {"externalCallData", offsetof(CreateExternalCallAttributionRequest, external_call_data),
     &detail::type_of<decltype(CreateExternalCallAttributionRequest::external_call_data)>, true},
};
void make_create_external_call_attribution_request(void* place) {
  ::new (place) CreateExternalCallAttributionRequest{
      .web_session_data = detail::unset,
      .external_call_data = detail::unset,
  };
}

}  // namespace tables

const detail::Object ExternalCallData::kObject{
    "ExternalCallData", tables::kExternalCallData, std::size(tables::kExternalCallData),
    offsetof(ExternalCallData, extra), &tables::make_external_call_data};

const detail::Object CreateExternalCallAttributionRequest::kObject{
    "CreateExternalCallAttributionRequest", tables::kCreateExternalCallAttributionRequest,
    std::size(tables::kCreateExternalCallAttributionRequest),
    offsetof(CreateExternalCallAttributionRequest, extra),
    &tables::make_create_external_call_attribution_request};

}  // namespace servicetitan::marketing_ads
