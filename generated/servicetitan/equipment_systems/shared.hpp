// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/shared.hpp"

namespace servicetitan::equipment_systems {

using ActiveRequestArg = servicetitan::ActiveRequestArg;

using ApiErrorResponse = servicetitan::ApiErrorResponse;

using AttachmentAssetType = servicetitan::AttachmentAssetType;

}  // namespace servicetitan::equipment_systems
