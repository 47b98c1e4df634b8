// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::depot, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/depot/boxes.cpp"
#include "servicetitan/depot/boxes_models.cpp"
#include "servicetitan/depot/common_models.cpp"
#include "servicetitan/depot/lids.cpp"
#include "servicetitan/depot/lids_models.cpp"
#include "servicetitan/depot/states.cpp"
#include "servicetitan/depot/tables.cpp"
