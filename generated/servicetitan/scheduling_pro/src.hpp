// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::scheduling_pro, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/scheduling_pro/common_models.cpp"
#include "servicetitan/scheduling_pro/router.cpp"
#include "servicetitan/scheduling_pro/router_models.cpp"
#include "servicetitan/scheduling_pro/scheduler.cpp"
#include "servicetitan/scheduling_pro/scheduler_models.cpp"
#include "servicetitan/scheduling_pro/tables.cpp"
#include "servicetitan/scheduling_pro/webhooks_models.cpp"
#include "servicetitan/shared/src.hpp"
