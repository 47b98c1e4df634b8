// Generated from specs/findings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::findings, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/findings/finding_assets.cpp"
#include "servicetitan/findings/finding_assets_models.cpp"
#include "servicetitan/findings/findings.cpp"
#include "servicetitan/findings/findings_models.cpp"
#include "servicetitan/findings/tables.cpp"
#include "servicetitan/shared/src.hpp"
