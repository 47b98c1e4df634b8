// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/gross_pay_items_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kGrossPayItemCreateRequest[];
const detail::Member kGrossPayItemCreateRequest[] = {
    {"payrollId", offsetof(GrossPayItemCreateRequest, payroll_id),
     &detail::type_of<decltype(GrossPayItemCreateRequest::payroll_id)>, true},
    {"amount", offsetof(GrossPayItemCreateRequest, amount),
     &detail::type_of<decltype(GrossPayItemCreateRequest::amount)>, true},
    {"activityCodeId", offsetof(GrossPayItemCreateRequest, activity_code_id),
     &detail::type_of<decltype(GrossPayItemCreateRequest::activity_code_id)>, true},
    {"date", offsetof(GrossPayItemCreateRequest, date),
     &detail::type_of<decltype(GrossPayItemCreateRequest::date)>, true},
    {"invoiceId", offsetof(GrossPayItemCreateRequest, invoice_id),
     &detail::type_of<decltype(GrossPayItemCreateRequest::invoice_id)>},
    {"budgetCodeId", offsetof(GrossPayItemCreateRequest, budget_code_id),
     &detail::type_of<decltype(GrossPayItemCreateRequest::budget_code_id)>},
    {"memo", offsetof(GrossPayItemCreateRequest, memo),
     &detail::type_of<decltype(GrossPayItemCreateRequest::memo)>},
};
void make_gross_pay_item_create_request(void* place) {
  ::new (place) GrossPayItemCreateRequest{
      .payroll_id = detail::unset,
      .amount = detail::unset,
      .activity_code_id = detail::unset,
      .date = detail::unset,
  };
}

extern const detail::Member kGrossPayItemResponse[];
const detail::Member kGrossPayItemResponse[] = {
    {"id", offsetof(GrossPayItemResponse, id),
     &detail::type_of<decltype(GrossPayItemResponse::id)>},
    {"employeeId", offsetof(GrossPayItemResponse, employee_id),
     &detail::type_of<decltype(GrossPayItemResponse::employee_id)>},
    {"employeeType", offsetof(GrossPayItemResponse, employee_type),
     &detail::type_of<decltype(GrossPayItemResponse::employee_type)>},
    {"businessUnitName", offsetof(GrossPayItemResponse, business_unit_name),
     &detail::type_of<decltype(GrossPayItemResponse::business_unit_name)>},
    {"payrollId", offsetof(GrossPayItemResponse, payroll_id),
     &detail::type_of<decltype(GrossPayItemResponse::payroll_id)>, true},
    {"employeePayrollId", offsetof(GrossPayItemResponse, employee_payroll_id),
     &detail::type_of<decltype(GrossPayItemResponse::employee_payroll_id)>},
    {"date", offsetof(GrossPayItemResponse, date),
     &detail::type_of<decltype(GrossPayItemResponse::date)>, true},
    {"activity", offsetof(GrossPayItemResponse, activity),
     &detail::type_of<decltype(GrossPayItemResponse::activity)>},
    {"activityCodeId", offsetof(GrossPayItemResponse, activity_code_id),
     &detail::type_of<decltype(GrossPayItemResponse::activity_code_id)>},
    {"activityCode", offsetof(GrossPayItemResponse, activity_code),
     &detail::type_of<decltype(GrossPayItemResponse::activity_code)>},
    {"amount", offsetof(GrossPayItemResponse, amount),
     &detail::type_of<decltype(GrossPayItemResponse::amount)>, true},
    {"amountAdjustment", offsetof(GrossPayItemResponse, amount_adjustment),
     &detail::type_of<decltype(GrossPayItemResponse::amount_adjustment)>},
    {"payoutBusinessUnitName", offsetof(GrossPayItemResponse, payout_business_unit_name),
     &detail::type_of<decltype(GrossPayItemResponse::payout_business_unit_name)>},
    {"grossPayItemType", offsetof(GrossPayItemResponse, gross_pay_item_type),
     &detail::type_of<decltype(GrossPayItemResponse::gross_pay_item_type)>, true},
    {"startedOn", offsetof(GrossPayItemResponse, started_on),
     &detail::type_of<decltype(GrossPayItemResponse::started_on)>},
    {"endedOn", offsetof(GrossPayItemResponse, ended_on),
     &detail::type_of<decltype(GrossPayItemResponse::ended_on)>},
    {"paidDurationHours", offsetof(GrossPayItemResponse, paid_duration_hours),
     &detail::type_of<decltype(GrossPayItemResponse::paid_duration_hours)>},
    {"paidTimeType", offsetof(GrossPayItemResponse, paid_time_type),
     &detail::type_of<decltype(GrossPayItemResponse::paid_time_type)>},
    {"sourceEntityId", offsetof(GrossPayItemResponse, source_entity_id),
     &detail::type_of<decltype(GrossPayItemResponse::source_entity_id)>},
    {"jobId", offsetof(GrossPayItemResponse, job_id),
     &detail::type_of<decltype(GrossPayItemResponse::job_id)>, true},
    {"jobNumber", offsetof(GrossPayItemResponse, job_number),
     &detail::type_of<decltype(GrossPayItemResponse::job_number)>},
    {"jobTypeName", offsetof(GrossPayItemResponse, job_type_name),
     &detail::type_of<decltype(GrossPayItemResponse::job_type_name)>},
    {"projectNumber", offsetof(GrossPayItemResponse, project_number),
     &detail::type_of<decltype(GrossPayItemResponse::project_number)>},
    {"projectId", offsetof(GrossPayItemResponse, project_id),
     &detail::type_of<decltype(GrossPayItemResponse::project_id)>},
    {"invoiceId", offsetof(GrossPayItemResponse, invoice_id),
     &detail::type_of<decltype(GrossPayItemResponse::invoice_id)>},
    {"invoiceNumber", offsetof(GrossPayItemResponse, invoice_number),
     &detail::type_of<decltype(GrossPayItemResponse::invoice_number)>},
    {"invoiceItemId", offsetof(GrossPayItemResponse, invoice_item_id),
     &detail::type_of<decltype(GrossPayItemResponse::invoice_item_id)>},
    {"customerId", offsetof(GrossPayItemResponse, customer_id),
     &detail::type_of<decltype(GrossPayItemResponse::customer_id)>},
    {"customerName", offsetof(GrossPayItemResponse, customer_name),
     &detail::type_of<decltype(GrossPayItemResponse::customer_name)>},
    {"locationId", offsetof(GrossPayItemResponse, location_id),
     &detail::type_of<decltype(GrossPayItemResponse::location_id)>},
    {"locationName", offsetof(GrossPayItemResponse, location_name),
     &detail::type_of<decltype(GrossPayItemResponse::location_name)>},
    {"locationAddress", offsetof(GrossPayItemResponse, location_address),
     &detail::type_of<decltype(GrossPayItemResponse::location_address)>},
    {"locationZip", offsetof(GrossPayItemResponse, location_zip),
     &detail::type_of<decltype(GrossPayItemResponse::location_zip)>},
    {"zoneName", offsetof(GrossPayItemResponse, zone_name),
     &detail::type_of<decltype(GrossPayItemResponse::zone_name)>},
    {"taxZoneName", offsetof(GrossPayItemResponse, tax_zone_name),
     &detail::type_of<decltype(GrossPayItemResponse::tax_zone_name)>},
    {"laborTypeId", offsetof(GrossPayItemResponse, labor_type_id),
     &detail::type_of<decltype(GrossPayItemResponse::labor_type_id)>},
    {"laborTypeCode", offsetof(GrossPayItemResponse, labor_type_code),
     &detail::type_of<decltype(GrossPayItemResponse::labor_type_code)>},
    {"budgetCodeId", offsetof(GrossPayItemResponse, budget_code_id),
     &detail::type_of<decltype(GrossPayItemResponse::budget_code_id)>},
    {"isPrevailingWageJob", offsetof(GrossPayItemResponse, is_prevailing_wage_job),
     &detail::type_of<decltype(GrossPayItemResponse::is_prevailing_wage_job)>},
    {"memo", offsetof(GrossPayItemResponse, memo),
     &detail::type_of<decltype(GrossPayItemResponse::memo)>},
    {"createdOn", offsetof(GrossPayItemResponse, created_on),
     &detail::type_of<decltype(GrossPayItemResponse::created_on)>, true},
    {"modifiedOn", offsetof(GrossPayItemResponse, modified_on),
     &detail::type_of<decltype(GrossPayItemResponse::modified_on)>, true},
};

extern const detail::Member kGrossPayItemUpdateRequest[];
const detail::Member kGrossPayItemUpdateRequest[] = {
    {"payrollId", offsetof(GrossPayItemUpdateRequest, payroll_id),
     &detail::type_of<decltype(GrossPayItemUpdateRequest::payroll_id)>, true},
    {"amount", offsetof(GrossPayItemUpdateRequest, amount),
     &detail::type_of<decltype(GrossPayItemUpdateRequest::amount)>, true},
    {"activityCodeId", offsetof(GrossPayItemUpdateRequest, activity_code_id),
     &detail::type_of<decltype(GrossPayItemUpdateRequest::activity_code_id)>, true},
    {"date", offsetof(GrossPayItemUpdateRequest, date),
     &detail::type_of<decltype(GrossPayItemUpdateRequest::date)>, true},
    {"invoiceId", offsetof(GrossPayItemUpdateRequest, invoice_id),
     &detail::type_of<decltype(GrossPayItemUpdateRequest::invoice_id)>},
    {"budgetCodeId", offsetof(GrossPayItemUpdateRequest, budget_code_id),
     &detail::type_of<decltype(GrossPayItemUpdateRequest::budget_code_id)>},
    {"memo", offsetof(GrossPayItemUpdateRequest, memo),
     &detail::type_of<decltype(GrossPayItemUpdateRequest::memo)>},
};
void make_gross_pay_item_update_request(void* place) {
  ::new (place) GrossPayItemUpdateRequest{
      .payroll_id = detail::unset,
      .amount = detail::unset,
      .activity_code_id = detail::unset,
      .date = detail::unset,
  };
}

}  // namespace tables

const detail::Object GrossPayItemCreateRequest::kObject{
    "GrossPayItemCreateRequest", tables::kGrossPayItemCreateRequest,
    std::size(tables::kGrossPayItemCreateRequest), offsetof(GrossPayItemCreateRequest, extra),
    &tables::make_gross_pay_item_create_request};

const detail::Object GrossPayItemResponse::kObject{
    "GrossPayItemResponse", tables::kGrossPayItemResponse, std::size(tables::kGrossPayItemResponse),
    offsetof(GrossPayItemResponse, extra), &detail::construct<GrossPayItemResponse>};

const detail::Object GrossPayItemUpdateRequest::kObject{
    "GrossPayItemUpdateRequest", tables::kGrossPayItemUpdateRequest,
    std::size(tables::kGrossPayItemUpdateRequest), offsetof(GrossPayItemUpdateRequest, extra),
    &tables::make_gross_pay_item_update_request};

}  // namespace servicetitan::payroll
