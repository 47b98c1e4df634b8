// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::settings {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

using ModificationResponse = servicetitan::ModificationResponse;

using NamedModel = servicetitan::NamedModel;

}  // namespace servicetitan::settings
