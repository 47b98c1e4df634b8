// Generated from specs/marketing-ads.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::marketing_ads {

using ApiErrorResponse = servicetitan::ApiErrorResponse;

}  // namespace servicetitan::marketing_ads
