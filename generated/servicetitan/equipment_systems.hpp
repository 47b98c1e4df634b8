// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::equipment_systems.

#include "servicetitan/equipment_systems/common_models.hpp"
#include "servicetitan/equipment_systems/equipment_types.hpp"
#include "servicetitan/equipment_systems/equipment_types_models.hpp"
#include "servicetitan/equipment_systems/exports.hpp"
#include "servicetitan/equipment_systems/fwd.hpp"
#include "servicetitan/equipment_systems/installed_equipment.hpp"
#include "servicetitan/equipment_systems/installed_equipment_models.hpp"
#include "servicetitan/equipment_systems/shared.hpp"
