// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::telecom {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

using CustomFieldApiModel = servicetitan::CustomFieldApiModel;

using NamedModel = servicetitan::NamedModel;

}  // namespace servicetitan::telecom
