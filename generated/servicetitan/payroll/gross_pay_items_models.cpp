// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/gross_pay_items_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::gross_pay_item_create_request {
using T = GrossPayItemCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"payrollId", offsetof(T, payroll_id), &detail::type_of<decltype(T::payroll_id)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"activityCodeId", offsetof(T, activity_code_id),
     &detail::type_of<decltype(T::activity_code_id)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .payroll_id = detail::unset,
      .amount = detail::unset,
      .activity_code_id = detail::unset,
      .date = detail::unset,
  };
}
}  // namespace tables::gross_pay_item_create_request
constinit const detail::Object GrossPayItemCreateRequest::kObject{
    "GrossPayItemCreateRequest", tables::gross_pay_item_create_request::kMembers,
    std::size(tables::gross_pay_item_create_request::kMembers),
    offsetof(GrossPayItemCreateRequest, extra), &tables::gross_pay_item_create_request::make};

namespace tables::gross_pay_item_response {
using T = GrossPayItemResponse;
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
};
}  // namespace tables::gross_pay_item_response
constinit const detail::Object GrossPayItemResponse::kObject{
    "GrossPayItemResponse", tables::gross_pay_item_response::kMembers,
    std::size(tables::gross_pay_item_response::kMembers), offsetof(GrossPayItemResponse, extra),
    &detail::construct<GrossPayItemResponse>};

namespace tables::gross_pay_item_update_request {
using T = GrossPayItemUpdateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"payrollId", offsetof(T, payroll_id), &detail::type_of<decltype(T::payroll_id)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>, true},
    {"activityCodeId", offsetof(T, activity_code_id),
     &detail::type_of<decltype(T::activity_code_id)>, true},
    {"date", offsetof(T, date), &detail::type_of<decltype(T::date)>, true},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"budgetCodeId", offsetof(T, budget_code_id), &detail::type_of<decltype(T::budget_code_id)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .payroll_id = detail::unset,
      .amount = detail::unset,
      .activity_code_id = detail::unset,
      .date = detail::unset,
  };
}
}  // namespace tables::gross_pay_item_update_request
constinit const detail::Object GrossPayItemUpdateRequest::kObject{
    "GrossPayItemUpdateRequest", tables::gross_pay_item_update_request::kMembers,
    std::size(tables::gross_pay_item_update_request::kMembers),
    offsetof(GrossPayItemUpdateRequest, extra), &tables::gross_pay_item_update_request::make};

}  // namespace servicetitan::payroll
