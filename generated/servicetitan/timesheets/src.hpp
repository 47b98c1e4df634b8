// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::timesheets, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/shared/src.hpp"
#include "servicetitan/timesheets/activities_controllers.cpp"
#include "servicetitan/timesheets/activities_controllers_models.cpp"
#include "servicetitan/timesheets/activity_categories.cpp"
#include "servicetitan/timesheets/activity_categories_models.cpp"
#include "servicetitan/timesheets/activity_types.cpp"
#include "servicetitan/timesheets/activity_types_models.cpp"
#include "servicetitan/timesheets/common_models.cpp"
#include "servicetitan/timesheets/exports.cpp"
#include "servicetitan/timesheets/exports_models.cpp"
#include "servicetitan/timesheets/tables.cpp"
