// Generated from specs/dispatch.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::dispatch {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

}  // namespace servicetitan::dispatch
