// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/external_call_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::external_call_data {
using T = ExternalCallData;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"customerPhoneNumber", offsetof(T, customer_phone_number),
     &detail::type_of<decltype(T::customer_phone_number)>, true},
    {"forwardingPhoneNumber", offsetof(T, forwarding_phone_number),
     &detail::type_of<decltype(T::forwarding_phone_number)>, true},
    {"trackingPhoneNumber", offsetof(T, tracking_phone_number),
     &detail::type_of<decltype(T::tracking_phone_number)>, true},
    {"callStartedOnUtc", offsetof(T, call_started_on_utc),
     &detail::type_of<decltype(T::call_started_on_utc)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .customer_phone_number = detail::unset,
      .forwarding_phone_number = detail::unset,
      .tracking_phone_number = detail::unset,
      .call_started_on_utc = detail::unset,
  };
}
}  // namespace tables::external_call_data
constinit const detail::Object ExternalCallData::kObject{
    "ExternalCallData", tables::external_call_data::kMembers,
    std::size(tables::external_call_data::kMembers), offsetof(ExternalCallData, extra),
    &tables::external_call_data::make};

namespace tables::create_external_call_attribution_request {
using T = CreateExternalCallAttributionRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"webSessionData", offsetof(T, web_session_data),
     &detail::type_of<decltype(T::web_session_data)>, true},
    {"externalCallData", offsetof(T, external_call_data),
     &detail::type_of<decltype(T::external_call_data)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.web_session_data = detail::unset, .external_call_data = detail::unset};
}
}  // namespace tables::create_external_call_attribution_request
constinit const detail::Object CreateExternalCallAttributionRequest::kObject{
    "CreateExternalCallAttributionRequest",
    tables::create_external_call_attribution_request::kMembers,
    std::size(tables::create_external_call_attribution_request::kMembers),
    offsetof(CreateExternalCallAttributionRequest, extra),
    &tables::create_external_call_attribution_request::make};

}  // namespace servicetitan::marketing_ads
