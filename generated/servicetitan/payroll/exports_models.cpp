// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/exports_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kGrossPayItemExportResponse[];
const detail::Member kGrossPayItemExportResponse[] = {
    {"id", offsetof(GrossPayItemExportResponse, id),
     &detail::type_of<decltype(GrossPayItemExportResponse::id)>},
    {"employeeId", offsetof(GrossPayItemExportResponse, employee_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::employee_id)>},
    {"employeeType", offsetof(GrossPayItemExportResponse, employee_type),
     &detail::type_of<decltype(GrossPayItemExportResponse::employee_type)>},
    {"businessUnitName", offsetof(GrossPayItemExportResponse, business_unit_name),
     &detail::type_of<decltype(GrossPayItemExportResponse::business_unit_name)>},
    {"payrollId", offsetof(GrossPayItemExportResponse, payroll_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::payroll_id)>, true},
    {"employeePayrollId", offsetof(GrossPayItemExportResponse, employee_payroll_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::employee_payroll_id)>},
    {"date", offsetof(GrossPayItemExportResponse, date),
     &detail::type_of<decltype(GrossPayItemExportResponse::date)>, true},
    {"activity", offsetof(GrossPayItemExportResponse, activity),
     &detail::type_of<decltype(GrossPayItemExportResponse::activity)>},
    {"activityCodeId", offsetof(GrossPayItemExportResponse, activity_code_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::activity_code_id)>},
    {"activityCode", offsetof(GrossPayItemExportResponse, activity_code),
     &detail::type_of<decltype(GrossPayItemExportResponse::activity_code)>},
    {"amount", offsetof(GrossPayItemExportResponse, amount),
     &detail::type_of<decltype(GrossPayItemExportResponse::amount)>, true},
    {"amountAdjustment", offsetof(GrossPayItemExportResponse, amount_adjustment),
     &detail::type_of<decltype(GrossPayItemExportResponse::amount_adjustment)>},
    {"payoutBusinessUnitName", offsetof(GrossPayItemExportResponse, payout_business_unit_name),
     &detail::type_of<decltype(GrossPayItemExportResponse::payout_business_unit_name)>},
    {"grossPayItemType", offsetof(GrossPayItemExportResponse, gross_pay_item_type),
     &detail::type_of<decltype(GrossPayItemExportResponse::gross_pay_item_type)>, true},
    {"startedOn", offsetof(GrossPayItemExportResponse, started_on),
     &detail::type_of<decltype(GrossPayItemExportResponse::started_on)>},
    {"endedOn", offsetof(GrossPayItemExportResponse, ended_on),
     &detail::type_of<decltype(GrossPayItemExportResponse::ended_on)>},
    {"paidDurationHours", offsetof(GrossPayItemExportResponse, paid_duration_hours),
     &detail::type_of<decltype(GrossPayItemExportResponse::paid_duration_hours)>},
    {"paidTimeType", offsetof(GrossPayItemExportResponse, paid_time_type),
     &detail::type_of<decltype(GrossPayItemExportResponse::paid_time_type)>},
    {"sourceEntityId", offsetof(GrossPayItemExportResponse, source_entity_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::source_entity_id)>},
    {"jobId", offsetof(GrossPayItemExportResponse, job_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::job_id)>, true},
    {"jobNumber", offsetof(GrossPayItemExportResponse, job_number),
     &detail::type_of<decltype(GrossPayItemExportResponse::job_number)>},
    {"jobTypeName", offsetof(GrossPayItemExportResponse, job_type_name),
     &detail::type_of<decltype(GrossPayItemExportResponse::job_type_name)>},
    {"projectNumber", offsetof(GrossPayItemExportResponse, project_number),
     &detail::type_of<decltype(GrossPayItemExportResponse::project_number)>},
    {"projectId", offsetof(GrossPayItemExportResponse, project_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::project_id)>},
    {"invoiceId", offsetof(GrossPayItemExportResponse, invoice_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::invoice_id)>},
    {"invoiceNumber", offsetof(GrossPayItemExportResponse, invoice_number),
     &detail::type_of<decltype(GrossPayItemExportResponse::invoice_number)>},
    {"invoiceItemId", offsetof(GrossPayItemExportResponse, invoice_item_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::invoice_item_id)>},
    {"customerId", offsetof(GrossPayItemExportResponse, customer_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::customer_id)>},
    {"customerName", offsetof(GrossPayItemExportResponse, customer_name),
     &detail::type_of<decltype(GrossPayItemExportResponse::customer_name)>},
    {"locationId", offsetof(GrossPayItemExportResponse, location_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::location_id)>},
    {"locationName", offsetof(GrossPayItemExportResponse, location_name),
     &detail::type_of<decltype(GrossPayItemExportResponse::location_name)>},
    {"locationAddress", offsetof(GrossPayItemExportResponse, location_address),
     &detail::type_of<decltype(GrossPayItemExportResponse::location_address)>},
    {"locationZip", offsetof(GrossPayItemExportResponse, location_zip),
     &detail::type_of<decltype(GrossPayItemExportResponse::location_zip)>},
    {"zoneName", offsetof(GrossPayItemExportResponse, zone_name),
     &detail::type_of<decltype(GrossPayItemExportResponse::zone_name)>},
    {"taxZoneName", offsetof(GrossPayItemExportResponse, tax_zone_name),
     &detail::type_of<decltype(GrossPayItemExportResponse::tax_zone_name)>},
    {"laborTypeId", offsetof(GrossPayItemExportResponse, labor_type_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::labor_type_id)>},
    {"laborTypeCode", offsetof(GrossPayItemExportResponse, labor_type_code),
     &detail::type_of<decltype(GrossPayItemExportResponse::labor_type_code)>},
    {"budgetCodeId", offsetof(GrossPayItemExportResponse, budget_code_id),
     &detail::type_of<decltype(GrossPayItemExportResponse::budget_code_id)>},
    {"isPrevailingWageJob", offsetof(GrossPayItemExportResponse, is_prevailing_wage_job),
     &detail::type_of<decltype(GrossPayItemExportResponse::is_prevailing_wage_job)>},
    {"memo", offsetof(GrossPayItemExportResponse, memo),
     &detail::type_of<decltype(GrossPayItemExportResponse::memo)>},
    {"createdOn", offsetof(GrossPayItemExportResponse, created_on),
     &detail::type_of<decltype(GrossPayItemExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(GrossPayItemExportResponse, modified_on),
     &detail::type_of<decltype(GrossPayItemExportResponse::modified_on)>, true},
    {"active", offsetof(GrossPayItemExportResponse, active),
     &detail::type_of<decltype(GrossPayItemExportResponse::active)>, true},
};

extern const detail::Member kJobSplitExportResponse[];
const detail::Member kJobSplitExportResponse[] = {
    {"id", offsetof(JobSplitExportResponse, id),
     &detail::type_of<decltype(JobSplitExportResponse::id)>, true},
    {"jobId", offsetof(JobSplitExportResponse, job_id),
     &detail::type_of<decltype(JobSplitExportResponse::job_id)>, true},
    {"technicianId", offsetof(JobSplitExportResponse, technician_id),
     &detail::type_of<decltype(JobSplitExportResponse::technician_id)>, true},
    {"split", offsetof(JobSplitExportResponse, split),
     &detail::type_of<decltype(JobSplitExportResponse::split)>, true},
    {"createdOn", offsetof(JobSplitExportResponse, created_on),
     &detail::type_of<decltype(JobSplitExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(JobSplitExportResponse, modified_on),
     &detail::type_of<decltype(JobSplitExportResponse::modified_on)>, true},
    {"active", offsetof(JobSplitExportResponse, active),
     &detail::type_of<decltype(JobSplitExportResponse::active)>, true},
};

extern const detail::Member kJobTimesheetExportResponse[];
const detail::Member kJobTimesheetExportResponse[] = {
    {"id", offsetof(JobTimesheetExportResponse, id),
     &detail::type_of<decltype(JobTimesheetExportResponse::id)>, true},
    {"jobId", offsetof(JobTimesheetExportResponse, job_id),
     &detail::type_of<decltype(JobTimesheetExportResponse::job_id)>, true},
    {"appointmentId", offsetof(JobTimesheetExportResponse, appointment_id),
     &detail::type_of<decltype(JobTimesheetExportResponse::appointment_id)>, true},
    {"technicianId", offsetof(JobTimesheetExportResponse, technician_id),
     &detail::type_of<decltype(JobTimesheetExportResponse::technician_id)>, true},
    {"dispatchedOn", offsetof(JobTimesheetExportResponse, dispatched_on),
     &detail::type_of<decltype(JobTimesheetExportResponse::dispatched_on)>},
    {"arrivedOn", offsetof(JobTimesheetExportResponse, arrived_on),
     &detail::type_of<decltype(JobTimesheetExportResponse::arrived_on)>},
    {"canceledOn", offsetof(JobTimesheetExportResponse, canceled_on),
     &detail::type_of<decltype(JobTimesheetExportResponse::canceled_on)>},
    {"doneOn", offsetof(JobTimesheetExportResponse, done_on),
     &detail::type_of<decltype(JobTimesheetExportResponse::done_on)>},
    {"createdOn", offsetof(JobTimesheetExportResponse, created_on),
     &detail::type_of<decltype(JobTimesheetExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(JobTimesheetExportResponse, modified_on),
     &detail::type_of<decltype(JobTimesheetExportResponse::modified_on)>, true},
    {"active", offsetof(JobTimesheetExportResponse, active),
     &detail::type_of<decltype(JobTimesheetExportResponse::active)>, true},
};

extern const detail::Member kPayrollActivityCodeExportResponse[];
const detail::Member kPayrollActivityCodeExportResponse[] = {
    {"id", offsetof(PayrollActivityCodeExportResponse, id),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::id)>, true},
    {"name", offsetof(PayrollActivityCodeExportResponse, name),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::name)>, true},
    {"code", offsetof(PayrollActivityCodeExportResponse, code),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::code)>, true},
    {"earningCategory", offsetof(PayrollActivityCodeExportResponse, earning_category),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::earning_category)>, true},
    {"createdOn", offsetof(PayrollActivityCodeExportResponse, created_on),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollActivityCodeExportResponse, modified_on),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::modified_on)>, true},
    {"isDiscretionary", offsetof(PayrollActivityCodeExportResponse, is_discretionary),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::is_discretionary)>, true},
    {"active", offsetof(PayrollActivityCodeExportResponse, active),
     &detail::type_of<decltype(PayrollActivityCodeExportResponse::active)>, true},
};

extern const detail::Member kPayrollAdjustmentExportResponse[];
const detail::Member kPayrollAdjustmentExportResponse[] = {
    {"id", offsetof(PayrollAdjustmentExportResponse, id),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::id)>, true},
    {"employeeType", offsetof(PayrollAdjustmentExportResponse, employee_type),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::employee_type)>, true},
    {"employeeId", offsetof(PayrollAdjustmentExportResponse, employee_id),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::employee_id)>, true},
    {"postedOn", offsetof(PayrollAdjustmentExportResponse, posted_on),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::posted_on)>, true},
    {"amount", offsetof(PayrollAdjustmentExportResponse, amount),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::amount)>, true},
    {"memo", offsetof(PayrollAdjustmentExportResponse, memo),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::memo)>},
    {"activityCodeId", offsetof(PayrollAdjustmentExportResponse, activity_code_id),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::activity_code_id)>},
    {"invoiceId", offsetof(PayrollAdjustmentExportResponse, invoice_id),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::invoice_id)>},
    {"hours", offsetof(PayrollAdjustmentExportResponse, hours),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::hours)>},
    {"rate", offsetof(PayrollAdjustmentExportResponse, rate),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::rate)>},
    {"quantity", offsetof(PayrollAdjustmentExportResponse, quantity),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::quantity)>},
    {"type", offsetof(PayrollAdjustmentExportResponse, type),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::type)>, true},
    {"createdOn", offsetof(PayrollAdjustmentExportResponse, created_on),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollAdjustmentExportResponse, modified_on),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::modified_on)>, true},
    {"active", offsetof(PayrollAdjustmentExportResponse, active),
     &detail::type_of<decltype(PayrollAdjustmentExportResponse::active)>, true},
};

extern const detail::Member kPayrollSettingsExportResponse[];
const detail::Member kPayrollSettingsExportResponse[] = {
    {"employeeId", offsetof(PayrollSettingsExportResponse, employee_id),
     &detail::type_of<decltype(PayrollSettingsExportResponse::employee_id)>, true},
    {"employeeType", offsetof(PayrollSettingsExportResponse, employee_type),
     &detail::type_of<decltype(PayrollSettingsExportResponse::employee_type)>, true},
    {"externalPayrollId", offsetof(PayrollSettingsExportResponse, external_payroll_id),
     &detail::type_of<decltype(PayrollSettingsExportResponse::external_payroll_id)>},
    {"hourlyRate", offsetof(PayrollSettingsExportResponse, hourly_rate),
     &detail::type_of<decltype(PayrollSettingsExportResponse::hourly_rate)>, true},
    {"managerId", offsetof(PayrollSettingsExportResponse, manager_id),
     &detail::type_of<decltype(PayrollSettingsExportResponse::manager_id)>},
    {"payrollBusinessUnitId", offsetof(PayrollSettingsExportResponse, payroll_business_unit_id),
     &detail::type_of<decltype(PayrollSettingsExportResponse::payroll_business_unit_id)>},
    {"isIncludedInPayroll", offsetof(PayrollSettingsExportResponse, is_included_in_payroll),
     &detail::type_of<decltype(PayrollSettingsExportResponse::is_included_in_payroll)>, true},
    {"hireDate", offsetof(PayrollSettingsExportResponse, hire_date),
     &detail::type_of<decltype(PayrollSettingsExportResponse::hire_date)>},
    {"createdOn", offsetof(PayrollSettingsExportResponse, created_on),
     &detail::type_of<decltype(PayrollSettingsExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollSettingsExportResponse, modified_on),
     &detail::type_of<decltype(PayrollSettingsExportResponse::modified_on)>, true},
    {"active", offsetof(PayrollSettingsExportResponse, active),
     &detail::type_of<decltype(PayrollSettingsExportResponse::active)>, true},
    {"customFields", offsetof(PayrollSettingsExportResponse, custom_fields),
     &detail::type_of<decltype(PayrollSettingsExportResponse::custom_fields)>},
};

extern const detail::Member kTimesheetCodeExportResponse[];
const detail::Member kTimesheetCodeExportResponse[] = {
    {"id", offsetof(TimesheetCodeExportResponse, id),
     &detail::type_of<decltype(TimesheetCodeExportResponse::id)>, true},
    {"code", offsetof(TimesheetCodeExportResponse, code),
     &detail::type_of<decltype(TimesheetCodeExportResponse::code)>, true},
    {"description", offsetof(TimesheetCodeExportResponse, description),
     &detail::type_of<decltype(TimesheetCodeExportResponse::description)>},
    {"type", offsetof(TimesheetCodeExportResponse, type),
     &detail::type_of<decltype(TimesheetCodeExportResponse::type)>, true},
    {"applicableEmployeeType", offsetof(TimesheetCodeExportResponse, applicable_employee_type),
     &detail::type_of<decltype(TimesheetCodeExportResponse::applicable_employee_type)>, true},
    {"rateInfo", offsetof(TimesheetCodeExportResponse, rate_info),
     &detail::type_of<decltype(TimesheetCodeExportResponse::rate_info)>, true},
    {"createdOn", offsetof(TimesheetCodeExportResponse, created_on),
     &detail::type_of<decltype(TimesheetCodeExportResponse::created_on)>, true},
    {"modifiedOn", offsetof(TimesheetCodeExportResponse, modified_on),
     &detail::type_of<decltype(TimesheetCodeExportResponse::modified_on)>, true},
    {"active", offsetof(TimesheetCodeExportResponse, active),
     &detail::type_of<decltype(TimesheetCodeExportResponse::active)>, true},
};

}  // namespace tables

const detail::Object GrossPayItemExportResponse::kObject{
    "GrossPayItemExportResponse", tables::kGrossPayItemExportResponse,
    std::size(tables::kGrossPayItemExportResponse), offsetof(GrossPayItemExportResponse, extra),
    &detail::construct<GrossPayItemExportResponse>};

const detail::Object JobSplitExportResponse::kObject{
    "JobSplitExportResponse", tables::kJobSplitExportResponse,
    std::size(tables::kJobSplitExportResponse), offsetof(JobSplitExportResponse, extra),
    &detail::construct<JobSplitExportResponse>};

const detail::Object JobTimesheetExportResponse::kObject{
    "JobTimesheetExportResponse", tables::kJobTimesheetExportResponse,
    std::size(tables::kJobTimesheetExportResponse), offsetof(JobTimesheetExportResponse, extra),
    &detail::construct<JobTimesheetExportResponse>};

const detail::Object PayrollActivityCodeExportResponse::kObject{
    "PayrollActivityCodeExportResponse", tables::kPayrollActivityCodeExportResponse,
    std::size(tables::kPayrollActivityCodeExportResponse),
    offsetof(PayrollActivityCodeExportResponse, extra),
    &detail::construct<PayrollActivityCodeExportResponse>};

const detail::Object PayrollAdjustmentExportResponse::kObject{
    "PayrollAdjustmentExportResponse", tables::kPayrollAdjustmentExportResponse,
    std::size(tables::kPayrollAdjustmentExportResponse),
    offsetof(PayrollAdjustmentExportResponse, extra),
    &detail::construct<PayrollAdjustmentExportResponse>};

const detail::Object PayrollSettingsExportResponse::kObject{
    "PayrollSettingsExportResponse", tables::kPayrollSettingsExportResponse,
    std::size(tables::kPayrollSettingsExportResponse),
    offsetof(PayrollSettingsExportResponse, extra),
    &detail::construct<PayrollSettingsExportResponse>};

const detail::Object TimesheetCodeExportResponse::kObject{
    "TimesheetCodeExportResponse", tables::kTimesheetCodeExportResponse,
    std::size(tables::kTimesheetCodeExportResponse), offsetof(TimesheetCodeExportResponse, extra),
    &detail::construct<TimesheetCodeExportResponse>};

}  // namespace servicetitan::payroll
