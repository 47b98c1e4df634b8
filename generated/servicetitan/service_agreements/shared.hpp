// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::service_agreements {

using ApiErrorResponse = servicetitan::ApiErrorResponse;

}  // namespace servicetitan::service_agreements
