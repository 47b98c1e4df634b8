// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_adjustments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::Member kPayrollAdjustmentCreateRequest[];
const detail::Member kPayrollAdjustmentCreateRequest[] = {
    {"employeeType", offsetof(PayrollAdjustmentCreateRequest, employee_type),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::employee_type)>, true},
    {"employeeId", offsetof(PayrollAdjustmentCreateRequest, employee_id),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::employee_id)>, true},
    {"postedOn", offsetof(PayrollAdjustmentCreateRequest, posted_on),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::posted_on)>, true},
    {"amount", offsetof(PayrollAdjustmentCreateRequest, amount),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::amount)>},
    {"memo", offsetof(PayrollAdjustmentCreateRequest, memo),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::memo)>},
    {"activityCodeId", offsetof(PayrollAdjustmentCreateRequest, activity_code_id),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::activity_code_id)>},
    {"invoiceId", offsetof(PayrollAdjustmentCreateRequest, invoice_id),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::invoice_id)>},
    {"hours", offsetof(PayrollAdjustmentCreateRequest, hours),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::hours)>},
    {"rate", offsetof(PayrollAdjustmentCreateRequest, rate),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::rate)>},
    {"quantity", offsetof(PayrollAdjustmentCreateRequest, quantity),
     &detail::type_of<decltype(PayrollAdjustmentCreateRequest::quantity)>},
};
void make_payroll_adjustment_create_request(void* place) {
  ::new (place) PayrollAdjustmentCreateRequest{
      .employee_type = detail::unset,
      .employee_id = detail::unset,
      .posted_on = detail::unset,
  };
}

extern const detail::Member kPayrollAdjustmentResponse[];
const detail::Member kPayrollAdjustmentResponse[] = {
    {"id", offsetof(PayrollAdjustmentResponse, id),
     &detail::type_of<decltype(PayrollAdjustmentResponse::id)>, true},
    {"employeeType", offsetof(PayrollAdjustmentResponse, employee_type),
     &detail::type_of<decltype(PayrollAdjustmentResponse::employee_type)>, true},
    {"employeeId", offsetof(PayrollAdjustmentResponse, employee_id),
     &detail::type_of<decltype(PayrollAdjustmentResponse::employee_id)>, true},
    {"postedOn", offsetof(PayrollAdjustmentResponse, posted_on),
     &detail::type_of<decltype(PayrollAdjustmentResponse::posted_on)>, true},
    {"amount", offsetof(PayrollAdjustmentResponse, amount),
     &detail::type_of<decltype(PayrollAdjustmentResponse::amount)>, true},
    {"memo", offsetof(PayrollAdjustmentResponse, memo),
     &detail::type_of<decltype(PayrollAdjustmentResponse::memo)>},
    {"activityCodeId", offsetof(PayrollAdjustmentResponse, activity_code_id),
     &detail::type_of<decltype(PayrollAdjustmentResponse::activity_code_id)>},
    {"invoiceId", offsetof(PayrollAdjustmentResponse, invoice_id),
     &detail::type_of<decltype(PayrollAdjustmentResponse::invoice_id)>},
    {"hours", offsetof(PayrollAdjustmentResponse, hours),
     &detail::type_of<decltype(PayrollAdjustmentResponse::hours)>},
    {"rate", offsetof(PayrollAdjustmentResponse, rate),
     &detail::type_of<decltype(PayrollAdjustmentResponse::rate)>},
    {"quantity", offsetof(PayrollAdjustmentResponse, quantity),
     &detail::type_of<decltype(PayrollAdjustmentResponse::quantity)>},
    {"type", offsetof(PayrollAdjustmentResponse, type),
     &detail::type_of<decltype(PayrollAdjustmentResponse::type)>, true},
    {"createdOn", offsetof(PayrollAdjustmentResponse, created_on),
     &detail::type_of<decltype(PayrollAdjustmentResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollAdjustmentResponse, modified_on),
     &detail::type_of<decltype(PayrollAdjustmentResponse::modified_on)>, true},
    {"active", offsetof(PayrollAdjustmentResponse, active),
     &detail::type_of<decltype(PayrollAdjustmentResponse::active)>, true},
};

}  // namespace tables

const detail::Object PayrollAdjustmentCreateRequest::kObject{
    "PayrollAdjustmentCreateRequest", tables::kPayrollAdjustmentCreateRequest,
    std::size(tables::kPayrollAdjustmentCreateRequest),
    offsetof(PayrollAdjustmentCreateRequest, extra),
    &tables::make_payroll_adjustment_create_request};

const detail::Object PayrollAdjustmentResponse::kObject{
    "PayrollAdjustmentResponse", tables::kPayrollAdjustmentResponse,
    std::size(tables::kPayrollAdjustmentResponse), offsetof(PayrollAdjustmentResponse, extra),
    &detail::construct<PayrollAdjustmentResponse>};

}  // namespace servicetitan::payroll
