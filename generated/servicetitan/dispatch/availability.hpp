// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/dispatch/availability_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::dispatch::availability {

/// POST /dispatch/v2/tenant/{tenant}/adcap/availability
///
/// Errors: 400. Only reads. Retained from 2026-03: newer documents do not have it.
Request<GetAvailabilityResponse> get_list(const GetAvailabilityRequestArgs& body);

/// POST /dispatch/v2/tenant/{tenant}/adcap/availability/slots
///
/// Errors: 400. Only reads. Retained from 2026-03: newer documents do not have it.
Request<GetAvailabilitySlotsResponse> get_slots(const GetAvailabilityRequestArgs& body);

}  // namespace servicetitan::dispatch::availability
