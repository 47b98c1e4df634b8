// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::exports {

namespace tables {

extern const Operation kActivityCodes;
const Operation kActivityCodes{
    .name = "payroll.exports.activity_codes",
    .operation_id = "Export_ActivityCodes",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/activity-codes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.activitycodes:r",
};
extern const detail::QueryMember kActivityCodesQuery[];
const detail::QueryMember kActivityCodesQuery[] = {
    {"from", offsetof(ActivityCodesQuery, from),
     &detail::type_of<decltype(ActivityCodesQuery::from)>},
    {"includeRecentChanges", offsetof(ActivityCodesQuery, include_recent_changes),
     &detail::type_of<decltype(ActivityCodesQuery::include_recent_changes)>},
};

extern const Operation kGrossPayItems;
const Operation kGrossPayItems{
    .name = "payroll.exports.gross_pay_items",
    .operation_id = "Export_GrossPayItems",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/gross-pay-items",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.grosspayitems:r",
};
extern const detail::QueryMember kGrossPayItemsQuery[];
const detail::QueryMember kGrossPayItemsQuery[] = {
    {"from", offsetof(GrossPayItemsQuery, from),
     &detail::type_of<decltype(GrossPayItemsQuery::from)>},
    {"includeRecentChanges", offsetof(GrossPayItemsQuery, include_recent_changes),
     &detail::type_of<decltype(GrossPayItemsQuery::include_recent_changes)>},
};

extern const Operation kJobsSplits;
const Operation kJobsSplits{
    .name = "payroll.exports.jobs_splits",
    .operation_id = "Export_JobSplits",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/jobs/splits",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
extern const detail::QueryMember kJobsSplitsQuery[];
const detail::QueryMember kJobsSplitsQuery[] = {
    {"from", offsetof(JobsSplitsQuery, from), &detail::type_of<decltype(JobsSplitsQuery::from)>},
    {"includeRecentChanges", offsetof(JobsSplitsQuery, include_recent_changes),
     &detail::type_of<decltype(JobsSplitsQuery::include_recent_changes)>},
};

extern const Operation kJobsTimesheets;
const Operation kJobsTimesheets{
    .name = "payroll.exports.jobs_timesheets",
    .operation_id = "Export_Timesheets",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/jobs/timesheets",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
extern const detail::QueryMember kJobsTimesheetsQuery[];
const detail::QueryMember kJobsTimesheetsQuery[] = {
    {"from", offsetof(JobsTimesheetsQuery, from),
     &detail::type_of<decltype(JobsTimesheetsQuery::from)>},
    {"includeRecentChanges", offsetof(JobsTimesheetsQuery, include_recent_changes),
     &detail::type_of<decltype(JobsTimesheetsQuery::include_recent_changes)>},
};

extern const Operation kPayrollAdjustments;
const Operation kPayrollAdjustments{
    .name = "payroll.exports.payroll_adjustments",
    .operation_id = "Export_PayrollAdjustments",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/payroll-adjustments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.payrolladjustments:r",
};
extern const detail::QueryMember kPayrollAdjustmentsQuery[];
const detail::QueryMember kPayrollAdjustmentsQuery[] = {
    {"from", offsetof(PayrollAdjustmentsQuery, from),
     &detail::type_of<decltype(PayrollAdjustmentsQuery::from)>},
    {"includeRecentChanges", offsetof(PayrollAdjustmentsQuery, include_recent_changes),
     &detail::type_of<decltype(PayrollAdjustmentsQuery::include_recent_changes)>},
};

extern const Operation kPayrollSettings;
const Operation kPayrollSettings{
    .name = "payroll.exports.payroll_settings",
    .operation_id = "Export_PayrollSettings",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/payroll-settings",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};
extern const detail::QueryMember kPayrollSettingsQuery[];
const detail::QueryMember kPayrollSettingsQuery[] = {
    {"from", offsetof(PayrollSettingsQuery, from),
     &detail::type_of<decltype(PayrollSettingsQuery::from)>},
    {"includeRecentChanges", offsetof(PayrollSettingsQuery, include_recent_changes),
     &detail::type_of<decltype(PayrollSettingsQuery::include_recent_changes)>},
};

extern const Operation kTimesheetCodes;
const Operation kTimesheetCodes{
    .name = "payroll.exports.timesheet_codes",
    .operation_id = "Export_TimesheetCodes",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/timesheet-codes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.timesheetcodes:r",
};
extern const detail::QueryMember kTimesheetCodesQuery[];
const detail::QueryMember kTimesheetCodesQuery[] = {
    {"from", offsetof(TimesheetCodesQuery, from),
     &detail::type_of<decltype(TimesheetCodesQuery::from)>},
    {"includeRecentChanges", offsetof(TimesheetCodesQuery, include_recent_changes),
     &detail::type_of<decltype(TimesheetCodesQuery::include_recent_changes)>},
};

}  // namespace tables

Request<ExportPage<PayrollActivityCodeExportResponse>> activity_codes(
    const ActivityCodesQuery& query) {
  return detail::RequestBuilder(tables::kActivityCodes)
      .query(tables::kActivityCodesQuery, query)
      .returning<ExportPage<PayrollActivityCodeExportResponse>>();
}

Request<ExportPage<GrossPayItemExportResponse>> gross_pay_items(const GrossPayItemsQuery& query) {
  return detail::RequestBuilder(tables::kGrossPayItems)
      .query(tables::kGrossPayItemsQuery, query)
      .returning<ExportPage<GrossPayItemExportResponse>>();
}

Request<ExportPage<JobSplitExportResponse>> jobs_splits(const JobsSplitsQuery& query) {
  return detail::RequestBuilder(tables::kJobsSplits)
      .query(tables::kJobsSplitsQuery, query)
      .returning<ExportPage<JobSplitExportResponse>>();
}

Request<ExportPage<JobTimesheetExportResponse>> jobs_timesheets(const JobsTimesheetsQuery& query) {
  return detail::RequestBuilder(tables::kJobsTimesheets)
      .query(tables::kJobsTimesheetsQuery, query)
      .returning<ExportPage<JobTimesheetExportResponse>>();
}

Request<ExportPage<PayrollAdjustmentExportResponse>> payroll_adjustments(
    const PayrollAdjustmentsQuery& query) {
  return detail::RequestBuilder(tables::kPayrollAdjustments)
      .query(tables::kPayrollAdjustmentsQuery, query)
      .returning<ExportPage<PayrollAdjustmentExportResponse>>();
}

Request<ExportPage<PayrollSettingsExportResponse>> payroll_settings(
    const PayrollSettingsQuery& query) {
  return detail::RequestBuilder(tables::kPayrollSettings)
      .query(tables::kPayrollSettingsQuery, query)
      .returning<ExportPage<PayrollSettingsExportResponse>>();
}

Request<ExportPage<TimesheetCodeExportResponse>> timesheet_codes(const TimesheetCodesQuery& query) {
  return detail::RequestBuilder(tables::kTimesheetCodes)
      .query(tables::kTimesheetCodesQuery, query)
      .returning<ExportPage<TimesheetCodeExportResponse>>();
}

}  // namespace servicetitan::payroll::exports
