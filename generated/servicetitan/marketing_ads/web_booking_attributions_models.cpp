// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/web_booking_attributions_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::marketing_ads {

namespace tables {

extern const detail::Member kCreateWebBookingAttributionRequest[];
const detail::Member kCreateWebBookingAttributionRequest[] = {
    {"webSessionData", offsetof(CreateWebBookingAttributionRequest, web_session_data),
     &detail::type_of<decltype(CreateWebBookingAttributionRequest::web_session_data)>, true},
    {"bookingId", offsetof(CreateWebBookingAttributionRequest, booking_id),
     &detail::type_of<decltype(CreateWebBookingAttributionRequest::booking_id)>, true},
};
void make_create_web_booking_attribution_request(void* place) {
  ::new (place) CreateWebBookingAttributionRequest{
      .web_session_data = detail::unset,
      .booking_id = detail::unset,
  };
}

}  // namespace tables

const detail::Object CreateWebBookingAttributionRequest::kObject{
    "CreateWebBookingAttributionRequest", tables::kCreateWebBookingAttributionRequest,
    std::size(tables::kCreateWebBookingAttributionRequest),
    offsetof(CreateWebBookingAttributionRequest, extra),
    &tables::make_create_web_booking_attribution_request};

}  // namespace servicetitan::marketing_ads
