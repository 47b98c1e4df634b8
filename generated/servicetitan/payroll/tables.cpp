// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/payroll.hpp"

namespace servicetitan::payroll {

namespace activity_codes::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace activity_codes::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payroll_settings::tables::get_employee_payroll_settings {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payroll_settings::tables::update_employee_payroll_settings {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payrolls::tables::get_employee_payrolls {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::activity_codes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::gross_pay_items {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::jobs_splits {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::jobs_timesheets {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::payroll_adjustments {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::payroll_settings {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::timesheet_codes {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace gross_pay_items::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace gross_pay_items::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace gross_pay_items::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace gross_pay_items::tables::delete_ { extern const Operation kOperation; }
namespace job_splits::tables::get_list_by_jobs {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace timesheets::tables::get_job_timesheets_by_jobs {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace job_splits::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace timesheets::tables::get_job_timesheets {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace timesheets::tables::create_job_timesheet {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace timesheets::tables::update_job_timesheet {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace location_labor_type::tables::get_list_by_locations {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace timesheets::tables::get_non_job_timesheets {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payroll_adjustments::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payroll_adjustments::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payroll_adjustments::tables::get {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payroll_settings::tables::get_payroll_settings_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payrolls::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace payroll_settings::tables::get_technician_payroll_settings {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payroll_settings::tables::update_technician_payroll_settings {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace payrolls::tables::get_technician_payrolls {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace timesheet_codes::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace timesheet_codes::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace activity_codes::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace activity_codes::get

namespace payroll_settings::get_employee_payroll_settings {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"employee", detail::Kind::int64}};
}  // namespace payroll_settings::get_employee_payroll_settings

namespace payroll_settings::update_employee_payroll_settings {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"employee", detail::Kind::int64}};
}  // namespace payroll_settings::update_employee_payroll_settings

namespace payrolls::get_employee_payrolls {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"employee", detail::Kind::int64}};
}  // namespace payrolls::get_employee_payrolls

namespace gross_pay_items::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace gross_pay_items::update

namespace gross_pay_items::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace gross_pay_items::delete_

namespace job_splits::get_list {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"job", detail::Kind::int64}};
}  // namespace job_splits::get_list

namespace timesheets::get_job_timesheets {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"job", detail::Kind::int64}};
}  // namespace timesheets::get_job_timesheets

namespace timesheets::create_job_timesheet {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"job", detail::Kind::int64}};
}  // namespace timesheets::create_job_timesheet

namespace timesheets::update_job_timesheet {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"job", detail::Kind::int64}, {"id", detail::Kind::int64}};
}  // namespace timesheets::update_job_timesheet

namespace payroll_adjustments::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace payroll_adjustments::get

namespace payroll_settings::get_technician_payroll_settings {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"technician", detail::Kind::int64}};
}  // namespace payroll_settings::get_technician_payroll_settings

namespace payroll_settings::update_technician_payroll_settings {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"technician", detail::Kind::int64}};
}  // namespace payroll_settings::update_technician_payroll_settings

namespace payrolls::get_technician_payrolls {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"technician", detail::Kind::int64}};
}  // namespace payrolls::get_technician_payrolls

namespace timesheet_codes::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace timesheet_codes::get

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&activity_codes::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<activity_codes::GetListQuery>, activity_codes::tables::get_list::kQuery, 9,
     nullptr, &activity_codes::tables::get_list::kResult},
    {&activity_codes::tables::get::kOperation, tables::activity_codes::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &activity_codes::tables::get::kResult},
    {&payroll_settings::tables::get_employee_payroll_settings::kOperation,
     tables::payroll_settings::get_employee_payroll_settings::kPath, 1, nullptr, nullptr, 0,
     nullptr, &payroll_settings::tables::get_employee_payroll_settings::kResult},
    {&payroll_settings::tables::update_employee_payroll_settings::kOperation,
     tables::payroll_settings::update_employee_payroll_settings::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<PayrollSettingsUpdateRequest>,
     &payroll_settings::tables::update_employee_payroll_settings::kResult},
    {&payrolls::tables::get_employee_payrolls::kOperation,
     tables::payrolls::get_employee_payrolls::kPath, 1,
     &detail::any_query<payrolls::GetEmployeePayrollsQuery>,
     payrolls::tables::get_employee_payrolls::kQuery, 13, nullptr,
     &payrolls::tables::get_employee_payrolls::kResult},
    {&exports::tables::activity_codes::kOperation, nullptr, 0,
     &detail::any_query<exports::ActivityCodesQuery>, exports::tables::activity_codes::kQuery, 2,
     nullptr, &exports::tables::activity_codes::kResult},
    {&exports::tables::gross_pay_items::kOperation, nullptr, 0,
     &detail::any_query<exports::GrossPayItemsQuery>, exports::tables::gross_pay_items::kQuery, 2,
     nullptr, &exports::tables::gross_pay_items::kResult},
    {&exports::tables::jobs_splits::kOperation, nullptr, 0,
     &detail::any_query<exports::JobsSplitsQuery>, exports::tables::jobs_splits::kQuery, 2, nullptr,
     &exports::tables::jobs_splits::kResult},
    {&exports::tables::jobs_timesheets::kOperation, nullptr, 0,
     &detail::any_query<exports::JobsTimesheetsQuery>, exports::tables::jobs_timesheets::kQuery, 2,
     nullptr, &exports::tables::jobs_timesheets::kResult},
    {&exports::tables::payroll_adjustments::kOperation, nullptr, 0,
     &detail::any_query<exports::PayrollAdjustmentsQuery>,
     exports::tables::payroll_adjustments::kQuery, 2, nullptr,
     &exports::tables::payroll_adjustments::kResult},
    {&exports::tables::payroll_settings::kOperation, nullptr, 0,
     &detail::any_query<exports::PayrollSettingsQuery>, exports::tables::payroll_settings::kQuery,
     2, nullptr, &exports::tables::payroll_settings::kResult},
    {&exports::tables::timesheet_codes::kOperation, nullptr, 0,
     &detail::any_query<exports::TimesheetCodesQuery>, exports::tables::timesheet_codes::kQuery, 2,
     nullptr, &exports::tables::timesheet_codes::kResult},
    {&gross_pay_items::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<gross_pay_items::GetListQuery>, gross_pay_items::tables::get_list::kQuery,
     14, nullptr, &gross_pay_items::tables::get_list::kResult},
    {&gross_pay_items::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<GrossPayItemCreateRequest>, &gross_pay_items::tables::create::kResult},
    {&gross_pay_items::tables::update::kOperation, tables::gross_pay_items::update::kPath, 1,
     nullptr, nullptr, 0, &detail::any_type<GrossPayItemUpdateRequest>,
     &gross_pay_items::tables::update::kResult},
    {&gross_pay_items::tables::delete_::kOperation, tables::gross_pay_items::delete_::kPath, 1,
     nullptr, nullptr, 0, nullptr, nullptr},
    {&job_splits::tables::get_list_by_jobs::kOperation, nullptr, 0,
     &detail::any_query<job_splits::GetListByJobsQuery>,
     job_splits::tables::get_list_by_jobs::kQuery, 10, nullptr,
     &job_splits::tables::get_list_by_jobs::kResult},
    {&timesheets::tables::get_job_timesheets_by_jobs::kOperation, nullptr, 0,
     &detail::any_query<timesheets::GetJobTimesheetsByJobsQuery>,
     timesheets::tables::get_job_timesheets_by_jobs::kQuery, 13, nullptr,
     &timesheets::tables::get_job_timesheets_by_jobs::kResult},
    {&job_splits::tables::get_list::kOperation, tables::job_splits::get_list::kPath, 1,
     &detail::any_query<job_splits::GetListQuery>, job_splits::tables::get_list::kQuery, 9, nullptr,
     &job_splits::tables::get_list::kResult},
    {&timesheets::tables::get_job_timesheets::kOperation,
     tables::timesheets::get_job_timesheets::kPath, 1,
     &detail::any_query<timesheets::GetJobTimesheetsQuery>,
     timesheets::tables::get_job_timesheets::kQuery, 12, nullptr,
     &timesheets::tables::get_job_timesheets::kResult},
    {&timesheets::tables::create_job_timesheet::kOperation,
     tables::timesheets::create_job_timesheet::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<JobTimesheetCreateRequest>,
     &timesheets::tables::create_job_timesheet::kResult},
    {&timesheets::tables::update_job_timesheet::kOperation,
     tables::timesheets::update_job_timesheet::kPath, 2, nullptr, nullptr, 0,
     &detail::any_type<JobTimesheetUpdateRequest>,
     &timesheets::tables::update_job_timesheet::kResult},
    {&location_labor_type::tables::get_list_by_locations::kOperation, nullptr, 0,
     &detail::any_query<location_labor_type::GetListByLocationsQuery>,
     location_labor_type::tables::get_list_by_locations::kQuery, 8, nullptr,
     &location_labor_type::tables::get_list_by_locations::kResult},
    {&timesheets::tables::get_non_job_timesheets::kOperation, nullptr, 0,
     &detail::any_query<timesheets::GetNonJobTimesheetsQuery>,
     timesheets::tables::get_non_job_timesheets::kQuery, 11, nullptr,
     &timesheets::tables::get_non_job_timesheets::kResult},
    {&payroll_adjustments::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<payroll_adjustments::GetListQuery>,
     payroll_adjustments::tables::get_list::kQuery, 12, nullptr,
     &payroll_adjustments::tables::get_list::kResult},
    {&payroll_adjustments::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<PayrollAdjustmentCreateRequest>,
     &payroll_adjustments::tables::create::kResult},
    {&payroll_adjustments::tables::get::kOperation, tables::payroll_adjustments::get::kPath, 1,
     &detail::any_query<payroll_adjustments::GetQuery>, payroll_adjustments::tables::get::kQuery, 1,
     nullptr, &payroll_adjustments::tables::get::kResult},
    {&payroll_settings::tables::get_payroll_settings_list::kOperation, nullptr, 0,
     &detail::any_query<payroll_settings::GetPayrollSettingsListQuery>,
     payroll_settings::tables::get_payroll_settings_list::kQuery, 9, nullptr,
     &payroll_settings::tables::get_payroll_settings_list::kResult},
    {&payrolls::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<payrolls::GetListQuery>, payrolls::tables::get_list::kQuery, 14, nullptr,
     &payrolls::tables::get_list::kResult},
    {&payroll_settings::tables::get_technician_payroll_settings::kOperation,
     tables::payroll_settings::get_technician_payroll_settings::kPath, 1, nullptr, nullptr, 0,
     nullptr, &payroll_settings::tables::get_technician_payroll_settings::kResult},
    {&payroll_settings::tables::update_technician_payroll_settings::kOperation,
     tables::payroll_settings::update_technician_payroll_settings::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<PayrollSettingsUpdateRequest>,
     &payroll_settings::tables::update_technician_payroll_settings::kResult},
    {&payrolls::tables::get_technician_payrolls::kOperation,
     tables::payrolls::get_technician_payrolls::kPath, 1,
     &detail::any_query<payrolls::GetTechnicianPayrollsQuery>,
     payrolls::tables::get_technician_payrolls::kQuery, 13, nullptr,
     &payrolls::tables::get_technician_payrolls::kResult},
    {&timesheet_codes::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<timesheet_codes::GetListQuery>, timesheet_codes::tables::get_list::kQuery,
     9, nullptr, &timesheet_codes::tables::get_list::kResult},
    {&timesheet_codes::tables::get::kOperation, tables::timesheet_codes::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &timesheet_codes::tables::get::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "payroll", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::payroll
