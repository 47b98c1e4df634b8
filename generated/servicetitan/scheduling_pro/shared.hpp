// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::scheduling_pro {

using ApiErrorResponse = servicetitan::ApiErrorResponse;

}  // namespace servicetitan::scheduling_pro
