// Generated from specs/marketing.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/marketing/email_channel_cost_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::marketing::email_channel_cost {

/// Query parameters of @ref get.
struct GetQuery {
  Required<Timestamp> from;
  Required<Timestamp> to;
};

/// GET /marketing/v2/tenant/{tenant}/email-channel-cost
///
/// Scope: `tn.mrk.emailchannelcost:r`. Errors: 400.
Request<EmailChannelCostResponse> get(const GetQuery& query);

}  // namespace servicetitan::marketing::email_channel_cost
