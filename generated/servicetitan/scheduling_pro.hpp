// Generated from specs/scheduling-pro.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::scheduling_pro.

#include "servicetitan/scheduling_pro/common_models.hpp"
#include "servicetitan/scheduling_pro/fwd.hpp"
#include "servicetitan/scheduling_pro/router.hpp"
#include "servicetitan/scheduling_pro/router_models.hpp"
#include "servicetitan/scheduling_pro/scheduler.hpp"
#include "servicetitan/scheduling_pro/scheduler_models.hpp"
#include "servicetitan/scheduling_pro/shared.hpp"
#include "servicetitan/scheduling_pro/webhooks_models.hpp"
