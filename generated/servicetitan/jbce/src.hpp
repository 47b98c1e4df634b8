// Generated from specs/jbce.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::jbce, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/jbce/call_reasons.cpp"
#include "servicetitan/jbce/call_reasons_models.cpp"
#include "servicetitan/jbce/tables.cpp"
#include "servicetitan/shared/src.hpp"
