// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::timesheets.

#include "servicetitan/timesheets/activities_controllers.hpp"
#include "servicetitan/timesheets/activities_controllers_models.hpp"
#include "servicetitan/timesheets/activity_categories.hpp"
#include "servicetitan/timesheets/activity_categories_models.hpp"
#include "servicetitan/timesheets/activity_types.hpp"
#include "servicetitan/timesheets/activity_types_models.hpp"
#include "servicetitan/timesheets/common_models.hpp"
#include "servicetitan/timesheets/exports.hpp"
#include "servicetitan/timesheets/exports_models.hpp"
#include "servicetitan/timesheets/fwd.hpp"
#include "servicetitan/timesheets/shared.hpp"
