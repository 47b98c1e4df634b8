// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/marketing_ads/web_booking_attributions.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::marketing_ads::web_booking_attributions {

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "marketing_ads.web_booking_attributions.create",
    .operation_id = "WebBookingAttributions_Create",
    .method = Method::post,
    .path = "/marketingads/v2/tenant/{tenant}/web-booking-attributions",
    .request_content = Content::json,
    .scopes = "tn.mads.webbookingattributions:w",
};
}  // namespace tables::create
Request<void> create(const CreateWebBookingAttributionRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation).body(body).returning<void>();
}

}  // namespace servicetitan::marketing_ads::web_booking_attributions
