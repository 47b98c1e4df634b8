// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

// All of servicetitan::payroll.

#include "servicetitan/payroll/activity_codes.hpp"
#include "servicetitan/payroll/activity_codes_models.hpp"
#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/payroll/exports.hpp"
#include "servicetitan/payroll/exports_models.hpp"
#include "servicetitan/payroll/fwd.hpp"
#include "servicetitan/payroll/gross_pay_items.hpp"
#include "servicetitan/payroll/gross_pay_items_models.hpp"
#include "servicetitan/payroll/job_splits.hpp"
#include "servicetitan/payroll/job_splits_models.hpp"
#include "servicetitan/payroll/location_labor_type.hpp"
#include "servicetitan/payroll/location_labor_type_models.hpp"
#include "servicetitan/payroll/payroll_adjustments.hpp"
#include "servicetitan/payroll/payroll_adjustments_models.hpp"
#include "servicetitan/payroll/payroll_settings.hpp"
#include "servicetitan/payroll/payroll_settings_models.hpp"
#include "servicetitan/payroll/payrolls.hpp"
#include "servicetitan/payroll/payrolls_models.hpp"
#include "servicetitan/payroll/shared.hpp"
#include "servicetitan/payroll/timesheet_codes.hpp"
#include "servicetitan/payroll/timesheet_codes_models.hpp"
#include "servicetitan/payroll/timesheets.hpp"
#include "servicetitan/payroll/timesheets_models.hpp"
