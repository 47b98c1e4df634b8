// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/business_hour_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::business_hour {

/// GET /dispatch/v2/tenant/{tenant}/business-hours
///
/// Scope: `tn.dis.businesshours:r`. Errors: 400.
Request<BusinessHourModel> get_list();

/// POST /dispatch/v2/tenant/{tenant}/business-hours
///
/// Scope: `tn.dis.businesshours:w`. Errors: 400.
Request<CreateBusinessHourResponse> create(const CreateBusinessHourRequest& body);

}  // namespace servicetitan::dispatch::business_hour
