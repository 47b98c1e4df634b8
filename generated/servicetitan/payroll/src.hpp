// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// The implementation of servicetitan::payroll, for programs that build no library:
// include it in one file of the program.

#include "servicetitan/payroll/activity_codes.cpp"
#include "servicetitan/payroll/activity_codes_models.cpp"
#include "servicetitan/payroll/common_models.cpp"
#include "servicetitan/payroll/exports.cpp"
#include "servicetitan/payroll/exports_models.cpp"
#include "servicetitan/payroll/gross_pay_items.cpp"
#include "servicetitan/payroll/gross_pay_items_models.cpp"
#include "servicetitan/payroll/job_splits.cpp"
#include "servicetitan/payroll/job_splits_models.cpp"
#include "servicetitan/payroll/location_labor_type.cpp"
#include "servicetitan/payroll/location_labor_type_models.cpp"
#include "servicetitan/payroll/payroll_adjustments.cpp"
#include "servicetitan/payroll/payroll_adjustments_models.cpp"
#include "servicetitan/payroll/payroll_settings.cpp"
#include "servicetitan/payroll/payroll_settings_models.cpp"
#include "servicetitan/payroll/payrolls.cpp"
#include "servicetitan/payroll/payrolls_models.cpp"
#include "servicetitan/payroll/tables.cpp"
#include "servicetitan/payroll/timesheet_codes.cpp"
#include "servicetitan/payroll/timesheet_codes_models.cpp"
#include "servicetitan/payroll/timesheets.cpp"
#include "servicetitan/payroll/timesheets_models.cpp"
#include "servicetitan/shared/src.hpp"
