// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payrolls_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::EnumValue kPayrollStatus[];
const detail::EnumValue kPayrollStatus[] = {
    {"Pending", static_cast<std::int32_t>(PayrollStatus::kPending)},
    {"Expired", static_cast<std::int32_t>(PayrollStatus::kExpired)},
    {"Approved", static_cast<std::int32_t>(PayrollStatus::kApproved)},
    {"Paid", static_cast<std::int32_t>(PayrollStatus::kPaid)},
    {"Locked", static_cast<std::int32_t>(PayrollStatus::kLocked)},
};

extern const detail::Member kPayrollResponse[];
const detail::Member kPayrollResponse[] = {
    {"id", offsetof(PayrollResponse, id), &detail::type_of<decltype(PayrollResponse::id)>, true},
    {"startedOn", offsetof(PayrollResponse, started_on),
     &detail::type_of<decltype(PayrollResponse::started_on)>, true},
    {"endedOn", offsetof(PayrollResponse, ended_on),
     &detail::type_of<decltype(PayrollResponse::ended_on)>, true},
    {"employeeId", offsetof(PayrollResponse, employee_id),
     &detail::type_of<decltype(PayrollResponse::employee_id)>, true},
    {"employeeType", offsetof(PayrollResponse, employee_type),
     &detail::type_of<decltype(PayrollResponse::employee_type)>, true},
    {"status", offsetof(PayrollResponse, status),
     &detail::type_of<decltype(PayrollResponse::status)>, true},
    {"burdenRate", offsetof(PayrollResponse, burden_rate),
     &detail::type_of<decltype(PayrollResponse::burden_rate)>},
    {"managerApprovedOn", offsetof(PayrollResponse, manager_approved_on),
     &detail::type_of<decltype(PayrollResponse::manager_approved_on)>},
    {"createdOn", offsetof(PayrollResponse, created_on),
     &detail::type_of<decltype(PayrollResponse::created_on)>, true},
    {"modifiedOn", offsetof(PayrollResponse, modified_on),
     &detail::type_of<decltype(PayrollResponse::modified_on)>, true},
    {"active", offsetof(PayrollResponse, active),
     &detail::type_of<decltype(PayrollResponse::active)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(PayrollStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PayrollStatus", tables::kPayrollStatus, std::size(tables::kPayrollStatus),
      false};
  return table;
}

const detail::Object PayrollResponse::kObject{
    "PayrollResponse", tables::kPayrollResponse, std::size(tables::kPayrollResponse),
    offsetof(PayrollResponse, extra), &detail::construct<PayrollResponse>};

}  // namespace servicetitan::payroll
