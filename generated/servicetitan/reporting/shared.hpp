// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::reporting {

using ApiErrorResponse = servicetitan::ApiErrorResponse;

}  // namespace servicetitan::reporting
