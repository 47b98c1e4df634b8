// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing_ads/web_booking_attributions_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing_ads::web_booking_attributions {

/// POST /marketingads/v2/tenant/{tenant}/web-booking-attributions
///
/// Scope: `tn.mads.webbookingattributions:w`. Errors: 400.
Request<void> create(const CreateWebBookingAttributionRequest& body);

}  // namespace servicetitan::marketing_ads::web_booking_attributions
