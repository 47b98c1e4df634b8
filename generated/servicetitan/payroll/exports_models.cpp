// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::gross_pay_item_export_response {
using T = GrossPayItemExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>},
    {"businessUnitName", offsetof(T, business_unit_name),
     &detail::type_of<decltype(T::business_unit_name)>},
    {"payrollId", offsetof(T, payroll_id), &detail::type_of<decltype(T::payroll_id)>, true},
    {"employeePayrollId", offsetof(T, employee_payroll_id),
     &detail::type_of<decltype(T::employee_payroll_id)>},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"activity", offsetof(T, activity), &detail::type_of<decltype(T::activity)>},
    {"activityCodeId", offsetof(T, activity_code_id),
     &detail::type_of<decltype(T::activity_code_id)>},
    {"activityCode", offsetof(T, activity_code), &detail::type_of<decltype(T::activity_code)>},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"amountAdjustment", offsetof(T, amount_adjustment),
     &detail::type_of<decltype(T::amount_adjustment)>},
    {"payoutBusinessUnitName", offsetof(T, payout_business_unit_name),
     &detail::type_of<decltype(T::payout_business_unit_name)>},
    {"grossPayItemType", offsetof(T, gross_pay_item_type),
     &detail::type_of<decltype(T::gross_pay_item_type)>, true},
    {"startedOn", offsetof(T, started_on), &detail::type_of<decltype(T::started_on)>},
    {"endedOn", offsetof(T, ended_on), &detail::type_of<decltype(T::ended_on)>},
    {"paidDurationHours", offsetof(T, paid_duration_hours),
     &detail::type_of<decltype(T::paid_duration_hours)>},
    {"paidTimeType", offsetof(T, paid_time_type), &detail::type_of<decltype(T::paid_time_type)>},
    {"sourceEntityId", offsetof(T, source_entity_id),
     &detail::type_of<decltype(T::source_entity_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"jobTypeName", offsetof(T, job_type_name), &detail::type_of<decltype(T::job_type_name)>},
    {"projectNumber", offsetof(T, project_number), &detail::type_of<decltype(T::project_number)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"invoiceNumber", offsetof(T, invoice_number), &detail::type_of<decltype(T::invoice_number)>},
    {"invoiceItemId", offsetof(T, invoice_item_id), &detail::type_of<decltype(T::invoice_item_id)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"customerName", offsetof(T, customer_name), &detail::type_of<decltype(T::customer_name)>},
    {"locationId", offsetof(T, location_id), &detail::type_of<decltype(T::location_id)>},
    {"locationName", offsetof(T, location_name), &detail::type_of<decltype(T::location_name)>},
    {"locationAddress", offsetof(T, location_address),
     &detail::type_of<decltype(T::location_address)>},
    {"locationZip", offsetof(T, location_zip), &detail::type_of<decltype(T::location_zip)>},
    {"zoneName", offsetof(T, zone_name), &detail::type_of<decltype(T::zone_name)>},
    {"taxZoneName", offsetof(T, tax_zone_name), &detail::type_of<decltype(T::tax_zone_name)>},
    {"laborTypeId", offsetof(T, labor_type_id), &detail::type_of<decltype(T::labor_type_id)>},
    {"laborTypeCode", offsetof(T, labor_type_code), &detail::type_of<decltype(T::labor_type_code)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"isPrevailingWageJob", offsetof(T, is_prevailing_wage_job),
     &detail::type_of<decltype(T::is_prevailing_wage_job)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::gross_pay_item_export_response
constinit const detail::Object GrossPayItemExportResponse::kObject{
    "GrossPayItemExportResponse", tables::gross_pay_item_export_response::kMembers,
    std::size(tables::gross_pay_item_export_response::kMembers),
    offsetof(GrossPayItemExportResponse, extra), &detail::construct<GrossPayItemExportResponse>};

namespace tables::job_split_export_response {
using T = JobSplitExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"split", offsetof(T, split), &detail::type_of<decltype(T::split)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::job_split_export_response
constinit const detail::Object JobSplitExportResponse::kObject{
    "JobSplitExportResponse", tables::job_split_export_response::kMembers,
    std::size(tables::job_split_export_response::kMembers), offsetof(JobSplitExportResponse, extra),
    &detail::construct<JobSplitExportResponse>};

namespace tables::job_timesheet_export_response {
using T = JobTimesheetExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>, true},
    {"appointmentId", offsetof(T, appointment_id), &detail::type_of<decltype(T::appointment_id)>,
     true},
    {"technicianId", offsetof(T, technician_id), &detail::type_of<decltype(T::technician_id)>,
     true},
    {"dispatchedOn", offsetof(T, dispatched_on), &detail::type_of<decltype(T::dispatched_on)>},
    {"arrivedOn", offsetof(T, arrived_on), &detail::type_of<decltype(T::arrived_on)>},
    {"canceledOn", offsetof(T, canceled_on), &detail::type_of<decltype(T::canceled_on)>},
    {"doneOn", offsetof(T, done_on), &detail::type_of<decltype(T::done_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::job_timesheet_export_response
constinit const detail::Object JobTimesheetExportResponse::kObject{
    "JobTimesheetExportResponse", tables::job_timesheet_export_response::kMembers,
    std::size(tables::job_timesheet_export_response::kMembers),
    offsetof(JobTimesheetExportResponse, extra), &detail::construct<JobTimesheetExportResponse>};

namespace tables::payroll_activity_code_export_response {
using T = PayrollActivityCodeExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"earningCategory", offsetof(T, earning_category),
     &detail::type_of<decltype(T::earning_category)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"isDiscretionary", offsetof(T, is_discretionary),
     &detail::type_of<decltype(T::is_discretionary)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::payroll_activity_code_export_response
constinit const detail::Object PayrollActivityCodeExportResponse::kObject{
    "PayrollActivityCodeExportResponse", tables::payroll_activity_code_export_response::kMembers,
    std::size(tables::payroll_activity_code_export_response::kMembers),
    offsetof(PayrollActivityCodeExportResponse, extra),
    &detail::construct<PayrollActivityCodeExportResponse>};

namespace tables::payroll_adjustment_export_response {
using T = PayrollAdjustmentExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"postedOn", offsetof(T, posted_on), &detail::type_of<decltype(T::posted_on)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"activityCodeId", offsetof(T, activity_code_id),
     &detail::type_of<decltype(T::activity_code_id)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"rate", offsetof(T, rate), &detail::type_of<decltype(T::rate)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::payroll_adjustment_export_response
constinit const detail::Object PayrollAdjustmentExportResponse::kObject{
    "PayrollAdjustmentExportResponse", tables::payroll_adjustment_export_response::kMembers,
    std::size(tables::payroll_adjustment_export_response::kMembers),
    offsetof(PayrollAdjustmentExportResponse, extra),
    &detail::construct<PayrollAdjustmentExportResponse>};

namespace tables::payroll_settings_export_response {
using T = PayrollSettingsExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"externalPayrollId", offsetof(T, external_payroll_id),
     &detail::type_of<decltype(T::external_payroll_id)>},
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"managerId", offsetof(T, manager_id), &detail::type_of<decltype(T::manager_id)>},
    {"payrollBusinessUnitId", offsetof(T, payroll_business_unit_id),
     &detail::type_of<decltype(T::payroll_business_unit_id)>},
    {"isIncludedInPayroll", offsetof(T, is_included_in_payroll),
     &detail::type_of<decltype(T::is_included_in_payroll)>, true},
    {"hireDate", offsetof(T, hire_date), &detail::type_of<decltype(T::hire_date)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"customFields", offsetof(T, custom_fields), &detail::type_of<decltype(T::custom_fields)>},
};
}  // namespace tables::payroll_settings_export_response
constinit const detail::Object PayrollSettingsExportResponse::kObject{
    "PayrollSettingsExportResponse", tables::payroll_settings_export_response::kMembers,
    std::size(tables::payroll_settings_export_response::kMembers),
    offsetof(PayrollSettingsExportResponse, extra),
    &detail::construct<PayrollSettingsExportResponse>};

namespace tables::timesheet_code_export_response {
using T = TimesheetCodeExportResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"applicableEmployeeType", offsetof(T, applicable_employee_type),
     &detail::type_of<decltype(T::applicable_employee_type)>, true},
    {"rateInfo", offsetof(T, rate_info), &detail::type_of<decltype(T::rate_info)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::timesheet_code_export_response
constinit const detail::Object TimesheetCodeExportResponse::kObject{
    "TimesheetCodeExportResponse", tables::timesheet_code_export_response::kMembers,
    std::size(tables::timesheet_code_export_response::kMembers),
    offsetof(TimesheetCodeExportResponse, extra), &detail::construct<TimesheetCodeExportResponse>};

}  // namespace servicetitan::payroll
