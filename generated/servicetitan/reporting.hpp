// Generated from specs/reporting.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::reporting.

#include "servicetitan/reporting/common_models.hpp"
#include "servicetitan/reporting/dynamic_value_sets.hpp"
#include "servicetitan/reporting/dynamic_value_sets_models.hpp"
#include "servicetitan/reporting/fwd.hpp"
#include "servicetitan/reporting/report_categories.hpp"
#include "servicetitan/reporting/report_categories_models.hpp"
#include "servicetitan/reporting/report_category_reports.hpp"
#include "servicetitan/reporting/report_category_reports_models.hpp"
#include "servicetitan/reporting/shared.hpp"
