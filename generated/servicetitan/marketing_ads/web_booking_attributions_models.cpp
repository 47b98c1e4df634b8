// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/web_booking_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables::create_web_booking_attribution_request {
using T = CreateWebBookingAttributionRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"webSessionData", offsetof(T, web_session_data),
     &detail::type_of<decltype(T::web_session_data)>, true},
    {"bookingId", offsetof(T, booking_id), &detail::type_of<decltype(T::booking_id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.web_session_data = detail::unset, .booking_id = detail::unset};
}
}  // namespace tables::create_web_booking_attribution_request
constinit const detail::Object CreateWebBookingAttributionRequest::kObject{
    "CreateWebBookingAttributionRequest", tables::create_web_booking_attribution_request::kMembers,
    std::size(tables::create_web_booking_attribution_request::kMembers),
    offsetof(CreateWebBookingAttributionRequest, extra),
    &tables::create_web_booking_attribution_request::make};

}  // namespace servicetitan::marketing_ads
