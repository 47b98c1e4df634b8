// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::jbce.

#include "servicetitan/jbce/call_reasons.hpp"
#include "servicetitan/jbce/call_reasons_models.hpp"
#include "servicetitan/jbce/fwd.hpp"
#include "servicetitan/jbce/shared.hpp"
