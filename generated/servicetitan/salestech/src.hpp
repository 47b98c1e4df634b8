// Generated from specs/salestech.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::salestech, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/salestech/common_models.cpp"
#include "servicetitan/salestech/estimate_templates.cpp"
#include "servicetitan/salestech/estimate_templates_models.cpp"
#include "servicetitan/salestech/estimates.cpp"
#include "servicetitan/salestech/estimates_export.cpp"
#include "servicetitan/salestech/estimates_models.cpp"
#include "servicetitan/salestech/estimates_status.cpp"
#include "servicetitan/salestech/estimates_status_models.cpp"
#include "servicetitan/salestech/exports.cpp"
#include "servicetitan/salestech/opportunities.cpp"
#include "servicetitan/salestech/opportunities_follow_ups.cpp"
#include "servicetitan/salestech/proposal_templates.cpp"
#include "servicetitan/salestech/proposal_templates_models.cpp"
#include "servicetitan/salestech/proposal_types.cpp"
#include "servicetitan/salestech/proposal_types_models.cpp"
#include "servicetitan/salestech/tables.cpp"
#include "servicetitan/shared/src.hpp"
