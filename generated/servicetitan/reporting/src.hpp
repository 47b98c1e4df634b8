// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::reporting, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/reporting/common_models.cpp"
#include "servicetitan/reporting/dynamic_value_sets.cpp"
#include "servicetitan/reporting/dynamic_value_sets_models.cpp"
#include "servicetitan/reporting/report_categories.cpp"
#include "servicetitan/reporting/report_categories_models.cpp"
#include "servicetitan/reporting/report_category_reports.cpp"
#include "servicetitan/reporting/report_category_reports_models.cpp"
#include "servicetitan/reporting/tables.cpp"
#include "servicetitan/shared/src.hpp"
