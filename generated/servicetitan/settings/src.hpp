// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::settings, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/settings/business_units.cpp"
#include "servicetitan/settings/business_units_models.cpp"
#include "servicetitan/settings/common_models.cpp"
#include "servicetitan/settings/employees.cpp"
#include "servicetitan/settings/employees_models.cpp"
#include "servicetitan/settings/exports.cpp"
#include "servicetitan/settings/exports_models.cpp"
#include "servicetitan/settings/intacct_business_unit_mappings.cpp"
#include "servicetitan/settings/intacct_business_unit_mappings_models.cpp"
#include "servicetitan/settings/tables.cpp"
#include "servicetitan/settings/tag_types.cpp"
#include "servicetitan/settings/tag_types_models.cpp"
#include "servicetitan/settings/technicians.cpp"
#include "servicetitan/settings/technicians_models.cpp"
#include "servicetitan/settings/user_roles.cpp"
#include "servicetitan/settings/user_roles_models.cpp"
#include "servicetitan/shared/src.hpp"
