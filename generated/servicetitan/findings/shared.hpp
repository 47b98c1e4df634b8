// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::findings {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

using AttachmentAssetType = servicetitan::AttachmentAssetType;

}  // namespace servicetitan::findings
