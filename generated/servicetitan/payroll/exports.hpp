// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/exports_models.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll::exports {

/// Query parameters of @ref activity_codes.
struct ActivityCodesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /payroll/v2/tenant/{tenant}/export/activity-codes
///
/// Scope: `tn.prl.activitycodes:r`. Export feed. Errors: 400.
Request<ExportPage<PayrollActivityCodeExportResponse>> activity_codes(
    const ActivityCodesQuery& query = {});

/// Query parameters of @ref gross_pay_items.
struct GrossPayItemsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /payroll/v2/tenant/{tenant}/export/gross-pay-items
///
/// Scope: `tn.prl.grosspayitems:r`. Export feed. Errors: 400.
Request<ExportPage<GrossPayItemExportResponse>> gross_pay_items(
    const GrossPayItemsQuery& query = {});

/// Query parameters of @ref jobs_splits.
struct JobsSplitsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /payroll/v2/tenant/{tenant}/export/jobs/splits
///
/// Scope: `tn.prl.jobs:r`. Export feed. Errors: 400.
Request<ExportPage<JobSplitExportResponse>> jobs_splits(const JobsSplitsQuery& query = {});

/// Query parameters of @ref jobs_timesheets.
struct JobsTimesheetsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /payroll/v2/tenant/{tenant}/export/jobs/timesheets
///
/// Scope: `tn.prl.jobs:r`. Export feed. Errors: 400.
Request<ExportPage<JobTimesheetExportResponse>> jobs_timesheets(
    const JobsTimesheetsQuery& query = {});

/// Query parameters of @ref payroll_adjustments.
struct PayrollAdjustmentsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /payroll/v2/tenant/{tenant}/export/payroll-adjustments
///
/// Scope: `tn.prl.payrolladjustments:r`. Export feed. Errors: 400.
Request<ExportPage<PayrollAdjustmentExportResponse>> payroll_adjustments(
    const PayrollAdjustmentsQuery& query = {});

/// Query parameters of @ref payroll_settings.
struct PayrollSettingsQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /payroll/v2/tenant/{tenant}/export/payroll-settings
///
/// Scope: `tn.prl.payrollsettings:r`. Export feed. Errors: 400.
Request<ExportPage<PayrollSettingsExportResponse>> payroll_settings(
    const PayrollSettingsQuery& query = {});

/// Query parameters of @ref timesheet_codes.
struct TimesheetCodesQuery {
  std::optional<std::string> from{};
  std::optional<bool> include_recent_changes{};
};

/// GET /payroll/v2/tenant/{tenant}/export/timesheet-codes
///
/// Scope: `tn.prl.timesheetcodes:r`. Export feed. Errors: 400.
Request<ExportPage<TimesheetCodeExportResponse>> timesheet_codes(
    const TimesheetCodesQuery& query = {});

}  // namespace servicetitan::payroll::exports
