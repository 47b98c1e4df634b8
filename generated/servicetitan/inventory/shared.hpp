// Generated from specs/inventory.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::inventory {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

using LandedCostMethod = servicetitan::LandedCostMethod;

using ModificationResponse = servicetitan::ModificationResponse;

using SkuType = servicetitan::SkuType;

}  // namespace servicetitan::inventory
