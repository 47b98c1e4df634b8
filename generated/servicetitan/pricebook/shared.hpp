// Generated from specs/pricebook.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::pricebook {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

using SkuType = servicetitan::SkuType;

}  // namespace servicetitan::pricebook
