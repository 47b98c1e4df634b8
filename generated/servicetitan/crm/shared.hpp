// Generated from specs/crm.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::crm {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

}  // namespace servicetitan::crm
