// Generated from specs/service-agreements.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::service_agreements, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/service_agreements/common_models.cpp"
#include "servicetitan/service_agreements/exports.cpp"
#include "servicetitan/service_agreements/exports_models.cpp"
#include "servicetitan/service_agreements/service_agreements.cpp"
#include "servicetitan/service_agreements/service_agreements_models.cpp"
#include "servicetitan/service_agreements/tables.cpp"
#include "servicetitan/shared/src.hpp"
