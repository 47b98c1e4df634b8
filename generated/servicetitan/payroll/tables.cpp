// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/payroll.hpp"

namespace servicetitan::payroll {

namespace activity_codes::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace activity_codes::tables

namespace exports::tables {
extern const Operation kActivityCodes;
extern const detail::QueryMember kActivityCodesQuery[];
extern const Operation kGrossPayItems;
extern const detail::QueryMember kGrossPayItemsQuery[];
extern const Operation kJobsSplits;
extern const detail::QueryMember kJobsSplitsQuery[];
extern const Operation kJobsTimesheets;
extern const detail::QueryMember kJobsTimesheetsQuery[];
extern const Operation kPayrollAdjustments;
extern const detail::QueryMember kPayrollAdjustmentsQuery[];
extern const Operation kPayrollSettings;
extern const detail::QueryMember kPayrollSettingsQuery[];
extern const Operation kTimesheetCodes;
extern const detail::QueryMember kTimesheetCodesQuery[];
}  // namespace exports::tables

namespace gross_pay_items::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace gross_pay_items::tables

namespace job_splits::tables {
extern const Operation kGetListByJobs;
extern const detail::QueryMember kGetListByJobsQuery[];
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
}  // namespace job_splits::tables

namespace location_labor_type::tables {
extern const Operation kGetListByLocations;
extern const detail::QueryMember kGetListByLocationsQuery[];
}  // namespace location_labor_type::tables

namespace payroll_adjustments::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const detail::QueryMember kGetQuery[];
}  // namespace payroll_adjustments::tables

namespace payroll_settings::tables {
extern const Operation kGetEmployeePayrollSettings;
extern const Operation kUpdateEmployeePayrollSettings;
extern const Operation kGetPayrollSettingsList;
extern const detail::QueryMember kGetPayrollSettingsListQuery[];
extern const Operation kGetTechnicianPayrollSettings;
extern const Operation kUpdateTechnicianPayrollSettings;
}  // namespace payroll_settings::tables

namespace payrolls::tables {
extern const Operation kGetEmployeePayrolls;
extern const detail::QueryMember kGetEmployeePayrollsQuery[];
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGetTechnicianPayrolls;
extern const detail::QueryMember kGetTechnicianPayrollsQuery[];
}  // namespace payrolls::tables

namespace timesheet_codes::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace timesheet_codes::tables

namespace timesheets::tables {
extern const Operation kGetJobTimesheetsByJobs;
extern const detail::QueryMember kGetJobTimesheetsByJobsQuery[];
extern const Operation kGetJobTimesheets;
extern const detail::QueryMember kGetJobTimesheetsQuery[];
extern const Operation kCreateJobTimesheet;
extern const Operation kUpdateJobTimesheet;
extern const Operation kGetNonJobTimesheets;
extern const detail::QueryMember kGetNonJobTimesheetsQuery[];
}  // namespace timesheets::tables

namespace tables {

extern const detail::PathMember kActivityCodesGetPath[];
const detail::PathMember kActivityCodesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPayrollSettingsGetEmployeePayrollSettingsPath[];
const detail::PathMember kPayrollSettingsGetEmployeePayrollSettingsPath[] = {
    {"employee", detail::Kind::int64},
};
extern const detail::PathMember kPayrollSettingsUpdateEmployeePayrollSettingsPath[];
const detail::PathMember kPayrollSettingsUpdateEmployeePayrollSettingsPath[] = {
    {"employee", detail::Kind::int64},
};
extern const detail::PathMember kPayrollsGetEmployeePayrollsPath[];
const detail::PathMember kPayrollsGetEmployeePayrollsPath[] = {
    {"employee", detail::Kind::int64},
};
extern const detail::PathMember kGrossPayItemsUpdatePath[];
const detail::PathMember kGrossPayItemsUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kGrossPayItemsDeletePath[];
const detail::PathMember kGrossPayItemsDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kJobSplitsGetListPath[];
const detail::PathMember kJobSplitsGetListPath[] = {
    {"job", detail::Kind::int64},
};
extern const detail::PathMember kTimesheetsGetJobTimesheetsPath[];
const detail::PathMember kTimesheetsGetJobTimesheetsPath[] = {
    {"job", detail::Kind::int64},
};
extern const detail::PathMember kTimesheetsCreateJobTimesheetPath[];
const detail::PathMember kTimesheetsCreateJobTimesheetPath[] = {
    {"job", detail::Kind::int64},
};
extern const detail::PathMember kTimesheetsUpdateJobTimesheetPath[];
const detail::PathMember kTimesheetsUpdateJobTimesheetPath[] = {
    {"job", detail::Kind::int64},
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPayrollAdjustmentsGetPath[];
const detail::PathMember kPayrollAdjustmentsGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kPayrollSettingsGetTechnicianPayrollSettingsPath[];
const detail::PathMember kPayrollSettingsGetTechnicianPayrollSettingsPath[] = {
    {"technician", detail::Kind::int64},
};
extern const detail::PathMember kPayrollSettingsUpdateTechnicianPayrollSettingsPath[];
const detail::PathMember kPayrollSettingsUpdateTechnicianPayrollSettingsPath[] = {
    {"technician", detail::Kind::int64},
};
extern const detail::PathMember kPayrollsGetTechnicianPayrollsPath[];
const detail::PathMember kPayrollsGetTechnicianPayrollsPath[] = {
    {"technician", detail::Kind::int64},
};
extern const detail::PathMember kTimesheetCodesGetPath[];
const detail::PathMember kTimesheetCodesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&activity_codes::tables::kGetList,
     nullptr, 0,
     &detail::any_query<activity_codes::GetListQuery>,
     activity_codes::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<PayrollActivityCodeResponse>>},
    {&activity_codes::tables::kGet,
     kActivityCodesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<PayrollActivityCodeResponse>},
    {&payroll_settings::tables::kGetEmployeePayrollSettings,
     kPayrollSettingsGetEmployeePayrollSettingsPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<PayrollSettingsResponse>},
    {&payroll_settings::tables::kUpdateEmployeePayrollSettings,
     kPayrollSettingsUpdateEmployeePayrollSettingsPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<PayrollSettingsUpdateRequest>,
     &detail::any_type<PayrollSettingsUpdateResponse>},
    {&payrolls::tables::kGetEmployeePayrolls,
     kPayrollsGetEmployeePayrollsPath, 1,
     &detail::any_query<payrolls::GetEmployeePayrollsQuery>,
     payrolls::tables::kGetEmployeePayrollsQuery, 13,
     nullptr,
     &detail::any_type<Page<PayrollResponse>>},
    {&exports::tables::kActivityCodes,
     nullptr, 0,
     &detail::any_query<exports::ActivityCodesQuery>,
     exports::tables::kActivityCodesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<PayrollActivityCodeExportResponse>>},
    {&exports::tables::kGrossPayItems,
     nullptr, 0,
     &detail::any_query<exports::GrossPayItemsQuery>,
     exports::tables::kGrossPayItemsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<GrossPayItemExportResponse>>},
    {&exports::tables::kJobsSplits,
     nullptr, 0,
     &detail::any_query<exports::JobsSplitsQuery>,
     exports::tables::kJobsSplitsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<JobSplitExportResponse>>},
    {&exports::tables::kJobsTimesheets,
     nullptr, 0,
     &detail::any_query<exports::JobsTimesheetsQuery>,
     exports::tables::kJobsTimesheetsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<JobTimesheetExportResponse>>},
    {&exports::tables::kPayrollAdjustments,
     nullptr, 0,
     &detail::any_query<exports::PayrollAdjustmentsQuery>,
     exports::tables::kPayrollAdjustmentsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<PayrollAdjustmentExportResponse>>},
    {&exports::tables::kPayrollSettings,
     nullptr, 0,
     &detail::any_query<exports::PayrollSettingsQuery>,
     exports::tables::kPayrollSettingsQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<PayrollSettingsExportResponse>>},
    {&exports::tables::kTimesheetCodes,
     nullptr, 0,
     &detail::any_query<exports::TimesheetCodesQuery>,
     exports::tables::kTimesheetCodesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<TimesheetCodeExportResponse>>},
    {&gross_pay_items::tables::kGetList,
     nullptr, 0,
     &detail::any_query<gross_pay_items::GetListQuery>,
     gross_pay_items::tables::kGetListQuery, 14,
     nullptr,
     &detail::any_type<Page<GrossPayItemResponse>>},
    {&gross_pay_items::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<GrossPayItemCreateRequest>,
     &detail::any_type<ModificationResponse>},
    {&gross_pay_items::tables::kUpdate,
     kGrossPayItemsUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<GrossPayItemUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&gross_pay_items::tables::kDelete,
     kGrossPayItemsDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&job_splits::tables::kGetListByJobs,
     nullptr, 0,
     &detail::any_query<job_splits::GetListByJobsQuery>,
     job_splits::tables::kGetListByJobsQuery, 10,
     nullptr,
     &detail::any_type<Page<JobSplitResponse>>},
    {&timesheets::tables::kGetJobTimesheetsByJobs,
     nullptr, 0,
     &detail::any_query<timesheets::GetJobTimesheetsByJobsQuery>,
     timesheets::tables::kGetJobTimesheetsByJobsQuery, 13,
     nullptr,
     &detail::any_type<Page<JobTimesheetResponse>>},
    {&job_splits::tables::kGetList,
     kJobSplitsGetListPath, 1,
     &detail::any_query<job_splits::GetListQuery>,
     job_splits::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<JobSplitResponse>>},
    {&timesheets::tables::kGetJobTimesheets,
     kTimesheetsGetJobTimesheetsPath, 1,
     &detail::any_query<timesheets::GetJobTimesheetsQuery>,
     timesheets::tables::kGetJobTimesheetsQuery, 12,
     nullptr,
     &detail::any_type<Page<JobTimesheetResponse>>},
    {&timesheets::tables::kCreateJobTimesheet,
     kTimesheetsCreateJobTimesheetPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<JobTimesheetCreateRequest>,
     &detail::any_type<ModificationResponse>},
    {&timesheets::tables::kUpdateJobTimesheet,
     kTimesheetsUpdateJobTimesheetPath, 2,
     nullptr,
     nullptr, 0,
     &detail::any_type<JobTimesheetUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&location_labor_type::tables::kGetListByLocations,
     nullptr, 0,
     &detail::any_query<location_labor_type::GetListByLocationsQuery>,
     location_labor_type::tables::kGetListByLocationsQuery, 8,
     nullptr,
     &detail::any_type<Page<LocationLaborTypeResponse>>},
    {&timesheets::tables::kGetNonJobTimesheets,
     nullptr, 0,
     &detail::any_query<timesheets::GetNonJobTimesheetsQuery>,
     timesheets::tables::kGetNonJobTimesheetsQuery, 11,
     nullptr,
     &detail::any_type<Page<NonJobTimesheetResponse>>},
    {&payroll_adjustments::tables::kGetList,
     nullptr, 0,
     &detail::any_query<payroll_adjustments::GetListQuery>,
     payroll_adjustments::tables::kGetListQuery, 12,
     nullptr,
     &detail::any_type<Page<PayrollAdjustmentResponse>>},
    {&payroll_adjustments::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<PayrollAdjustmentCreateRequest>,
     &detail::any_type<ModificationResponse>},
    {&payroll_adjustments::tables::kGet,
     kPayrollAdjustmentsGetPath, 1,
     &detail::any_query<payroll_adjustments::GetQuery>,
     payroll_adjustments::tables::kGetQuery, 1,
     nullptr,
     &detail::any_type<PayrollAdjustmentResponse>},
    {&payroll_settings::tables::kGetPayrollSettingsList,
     nullptr, 0,
     &detail::any_query<payroll_settings::GetPayrollSettingsListQuery>,
     payroll_settings::tables::kGetPayrollSettingsListQuery, 9,
     nullptr,
     &detail::any_type<Page<PayrollSettingsListResponse>>},
    {&payrolls::tables::kGetList,
     nullptr, 0,
     &detail::any_query<payrolls::GetListQuery>,
     payrolls::tables::kGetListQuery, 14,
     nullptr,
     &detail::any_type<Page<PayrollResponse>>},
    {&payroll_settings::tables::kGetTechnicianPayrollSettings,
     kPayrollSettingsGetTechnicianPayrollSettingsPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<PayrollSettingsResponse>},
    {&payroll_settings::tables::kUpdateTechnicianPayrollSettings,
     kPayrollSettingsUpdateTechnicianPayrollSettingsPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<PayrollSettingsUpdateRequest>,
     &detail::any_type<PayrollSettingsUpdateResponse>},
    {&payrolls::tables::kGetTechnicianPayrolls,
     kPayrollsGetTechnicianPayrollsPath, 1,
     &detail::any_query<payrolls::GetTechnicianPayrollsQuery>,
     payrolls::tables::kGetTechnicianPayrollsQuery, 13,
     nullptr,
     &detail::any_type<Page<PayrollResponse>>},
    {&timesheet_codes::tables::kGetList,
     nullptr, 0,
     &detail::any_query<timesheet_codes::GetListQuery>,
     timesheet_codes::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<TimesheetCodeResponse>>},
    {&timesheet_codes::tables::kGet,
     kTimesheetCodesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<TimesheetCodeResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<GrossPayItemCreateRequest>,
    &detail::any_type<GrossPayItemExportResponse>,
    &detail::any_type<GrossPayItemResponse>,
    &detail::any_type<GrossPayItemUpdateRequest>,
    &detail::any_type<JobSplitExportResponse>,
    &detail::any_type<JobSplitResponse>,
    &detail::any_type<JobTimesheetCreateRequest>,
    &detail::any_type<JobTimesheetExportResponse>,
    &detail::any_type<JobTimesheetResponse>,
    &detail::any_type<JobTimesheetUpdateRequest>,
    &detail::any_type<LocationLaborTypeResponse>,
    &detail::any_type<ModificationResponse>,
    &detail::any_type<NonJobTimesheetResponse>,
    &detail::any_type<PayrollActivityCodeExportResponse>,
    &detail::any_type<PayrollActivityCodeResponse>,
    &detail::any_type<PayrollAdjustmentCreateRequest>,
    &detail::any_type<PayrollAdjustmentExportResponse>,
    &detail::any_type<PayrollAdjustmentResponse>,
    &detail::any_type<PayrollCustomFieldResponse>,
    &detail::any_type<PayrollCustomFieldUpdateRequest>,
    &detail::any_type<PayrollResponse>,
    &detail::any_type<PayrollSettingsExportResponse>,
    &detail::any_type<PayrollSettingsListResponse>,
    &detail::any_type<PayrollSettingsResponse>,
    &detail::any_type<PayrollSettingsUpdateRequest>,
    &detail::any_type<PayrollSettingsUpdateResponse>,
    &detail::any_type<TimesheetCodeExportResponse>,
    &detail::any_type<TimesheetCodeRateInfoResponse>,
    &detail::any_type<TimesheetCodeResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "payroll", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::payroll
