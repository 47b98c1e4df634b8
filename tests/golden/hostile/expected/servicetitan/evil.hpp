// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::evil.

#include "servicetitan/evil/common_models.hpp"
#include "servicetitan/evil/detail_.hpp"
#include "servicetitan/evil/detail__models.hpp"
#include "servicetitan/evil/evil_models_.hpp"
#include "servicetitan/evil/fwd.hpp"
#include "servicetitan/evil/std_.hpp"
#include "servicetitan/evil/things.hpp"
#include "servicetitan/evil/things_models.hpp"
