// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payroll_adjustments_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::payroll_adjustment_create_request {
using T = PayrollAdjustmentCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"postedOn", offsetof(T, posted_on), &detail::type_of<decltype(T::posted_on)>, true},
    {"amount", offsetof(T, amount), &detail::type_of<decltype(T::amount)>},
    {"memo", offsetof(T, memo), &detail::type_of<decltype(T::memo)>},
    {"activityCodeId", offsetof(T, activity_code_id),
     &detail::type_of<decltype(T::activity_code_id)>},
    {"invoiceId", offsetof(T, invoice_id), &detail::type_of<decltype(T::invoice_id)>},
    {"hours", offsetof(T, hours), &detail::type_of<decltype(T::hours)>},
    {"rate", offsetof(T, rate), &detail::type_of<decltype(T::rate)>},
    {"quantity", offsetof(T, quantity), &detail::type_of<decltype(T::quantity)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .employee_type = detail::unset,
      .employee_id = detail::unset,
      .posted_on = detail::unset,
  };
}
}  // namespace tables::payroll_adjustment_create_request
constinit const detail::Object PayrollAdjustmentCreateRequest::kObject{
    "PayrollAdjustmentCreateRequest", tables::payroll_adjustment_create_request::kMembers,
    std::size(tables::payroll_adjustment_create_request::kMembers),
    offsetof(PayrollAdjustmentCreateRequest, extra),
    &tables::payroll_adjustment_create_request::make};

namespace tables::payroll_adjustment_response {
using T = PayrollAdjustmentResponse;
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
}  // namespace tables::payroll_adjustment_response
constinit const detail::Object PayrollAdjustmentResponse::kObject{
    "PayrollAdjustmentResponse", tables::payroll_adjustment_response::kMembers,
    std::size(tables::payroll_adjustment_response::kMembers),
    offsetof(PayrollAdjustmentResponse, extra), &detail::construct<PayrollAdjustmentResponse>};

}  // namespace servicetitan::payroll
