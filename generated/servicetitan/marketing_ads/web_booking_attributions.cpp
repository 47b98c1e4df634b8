// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/web_booking_attributions.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::web_booking_attributions {

namespace tables {

extern const Operation kCreate;
const Operation kCreate{
    .name = "marketing_ads.web_booking_attributions.create",
    .operation_id = "WebBookingAttributions_Create",
    .method = Method::post,
    .path = "/marketingads/v2/tenant/{tenant}/web-booking-attributions",
    .request_content = Content::json,
    .scopes = "tn.mads.webbookingattributions:w",
};

}  // namespace tables

Request<void> create(const CreateWebBookingAttributionRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<void>();
}

}  // namespace servicetitan::marketing_ads::web_booking_attributions
