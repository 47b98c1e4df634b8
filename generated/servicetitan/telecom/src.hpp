// Generated from specs/telecom.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::telecom, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/shared/src.hpp"
#include "servicetitan/telecom/calls.cpp"
#include "servicetitan/telecom/calls_models.cpp"
#include "servicetitan/telecom/common_models.cpp"
#include "servicetitan/telecom/exports.cpp"
#include "servicetitan/telecom/exports_models.cpp"
#include "servicetitan/telecom/opt_in_out.cpp"
#include "servicetitan/telecom/opt_in_out_models.cpp"
#include "servicetitan/telecom/tables.cpp"
#include "servicetitan/telecom/webhooks_models.cpp"
