// Generated from specs/equipment-systems.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::equipment_systems, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/equipment_systems/common_models.cpp"
#include "servicetitan/equipment_systems/equipment_types.cpp"
#include "servicetitan/equipment_systems/equipment_types_models.cpp"
#include "servicetitan/equipment_systems/exports.cpp"
#include "servicetitan/equipment_systems/installed_equipment.cpp"
#include "servicetitan/equipment_systems/installed_equipment_models.cpp"
#include "servicetitan/equipment_systems/tables.cpp"
#include "servicetitan/shared/src.hpp"
