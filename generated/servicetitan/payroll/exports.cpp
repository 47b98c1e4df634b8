// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/exports.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::payroll::exports {

namespace tables::activity_codes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.exports.activity_codes",
    .operation_id = "Export_ActivityCodes",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/activity-codes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.activitycodes:r",
};
using T = ActivityCodesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<PayrollActivityCodeExportResponse>>;
}  // namespace tables::activity_codes
Request<ExportPage<PayrollActivityCodeExportResponse>> activity_codes(
    const ActivityCodesQuery& query) {
  return detail::RequestBuilder(tables::activity_codes::kOperation)
      .query(tables::activity_codes::kQuery, query)
      .returning<ExportPage<PayrollActivityCodeExportResponse>>();
}

namespace tables::gross_pay_items {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.exports.gross_pay_items",
    .operation_id = "Export_GrossPayItems",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/gross-pay-items",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.grosspayitems:r",
};
using T = GrossPayItemsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<GrossPayItemExportResponse>>;
}  // namespace tables::gross_pay_items
Request<ExportPage<GrossPayItemExportResponse>> gross_pay_items(const GrossPayItemsQuery& query) {
  return detail::RequestBuilder(tables::gross_pay_items::kOperation)
      .query(tables::gross_pay_items::kQuery, query)
      .returning<ExportPage<GrossPayItemExportResponse>>();
}

namespace tables::jobs_splits {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.exports.jobs_splits",
    .operation_id = "Export_JobSplits",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/jobs/splits",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
using T = JobsSplitsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<JobSplitExportResponse>>;
}  // namespace tables::jobs_splits
Request<ExportPage<JobSplitExportResponse>> jobs_splits(const JobsSplitsQuery& query) {
  return detail::RequestBuilder(tables::jobs_splits::kOperation)
      .query(tables::jobs_splits::kQuery, query)
      .returning<ExportPage<JobSplitExportResponse>>();
}

namespace tables::jobs_timesheets {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.exports.jobs_timesheets",
    .operation_id = "Export_Timesheets",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/jobs/timesheets",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.jobs:r",
};
using T = JobsTimesheetsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<JobTimesheetExportResponse>>;
}  // namespace tables::jobs_timesheets
Request<ExportPage<JobTimesheetExportResponse>> jobs_timesheets(const JobsTimesheetsQuery& query) {
  return detail::RequestBuilder(tables::jobs_timesheets::kOperation)
      .query(tables::jobs_timesheets::kQuery, query)
      .returning<ExportPage<JobTimesheetExportResponse>>();
}

namespace tables::payroll_adjustments {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.exports.payroll_adjustments",
    .operation_id = "Export_PayrollAdjustments",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/payroll-adjustments",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.payrolladjustments:r",
};
using T = PayrollAdjustmentsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<PayrollAdjustmentExportResponse>>;
}  // namespace tables::payroll_adjustments
Request<ExportPage<PayrollAdjustmentExportResponse>> payroll_adjustments(
    const PayrollAdjustmentsQuery& query) {
  return detail::RequestBuilder(tables::payroll_adjustments::kOperation)
      .query(tables::payroll_adjustments::kQuery, query)
      .returning<ExportPage<PayrollAdjustmentExportResponse>>();
}

namespace tables::payroll_settings {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.exports.payroll_settings",
    .operation_id = "Export_PayrollSettings",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/payroll-settings",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.payrollsettings:r",
};
using T = PayrollSettingsQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<PayrollSettingsExportResponse>>;
}  // namespace tables::payroll_settings
Request<ExportPage<PayrollSettingsExportResponse>> payroll_settings(
    const PayrollSettingsQuery& query) {
  return detail::RequestBuilder(tables::payroll_settings::kOperation)
      .query(tables::payroll_settings::kQuery, query)
      .returning<ExportPage<PayrollSettingsExportResponse>>();
}

namespace tables::timesheet_codes {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "payroll.exports.timesheet_codes",
    .operation_id = "Export_TimesheetCodes",
    .method = Method::get,
    .path = "/payroll/v2/tenant/{tenant}/export/timesheet-codes",
    .response_content = Content::json,
    .paging = Paging::export_feed,
    .idempotent = true,
    .scopes = "tn.prl.timesheetcodes:r",
};
using T = TimesheetCodesQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"from", offsetof(T, from), &detail::type_of<decltype(T::from)>},
    {"includeRecentChanges", offsetof(T, include_recent_changes),
     &detail::type_of<decltype(T::include_recent_changes)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<ExportPage<TimesheetCodeExportResponse>>;
}  // namespace tables::timesheet_codes
Request<ExportPage<TimesheetCodeExportResponse>> timesheet_codes(const TimesheetCodesQuery& query) {
  return detail::RequestBuilder(tables::timesheet_codes::kOperation)
      .query(tables::timesheet_codes::kQuery, query)
      .returning<ExportPage<TimesheetCodeExportResponse>>();
}

}  // namespace servicetitan::payroll::exports
