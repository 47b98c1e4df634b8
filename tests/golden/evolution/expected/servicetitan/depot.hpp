// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::depot.

#include "servicetitan/depot/boxes.hpp"
#include "servicetitan/depot/boxes_models.hpp"
#include "servicetitan/depot/common_models.hpp"
#include "servicetitan/depot/fwd.hpp"
#include "servicetitan/depot/lids.hpp"
#include "servicetitan/depot/lids_models.hpp"
#include "servicetitan/depot/states.hpp"
