// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::evil, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/evil/common_models.cpp"
#include "servicetitan/evil/detail_.cpp"
#include "servicetitan/evil/detail__models.cpp"
#include "servicetitan/evil/evil_models_.cpp"
#include "servicetitan/evil/std_.cpp"
#include "servicetitan/evil/tables.cpp"
#include "servicetitan/evil/things.cpp"
#include "servicetitan/evil/things_models.cpp"
