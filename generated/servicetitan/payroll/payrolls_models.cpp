// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/payrolls_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::payroll_status {
using T = PayrollStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Pending", static_cast<std::int32_t>(T::kPending)},
    {"Expired", static_cast<std::int32_t>(T::kExpired)},
    {"Approved", static_cast<std::int32_t>(T::kApproved)},
    {"Paid", static_cast<std::int32_t>(T::kPaid)},
    {"Locked", static_cast<std::int32_t>(T::kLocked)},
};
}  // namespace tables::payroll_status
const detail::EnumTable& enum_table(PayrollStatus) noexcept {
  static constexpr detail::EnumTable table{
      "PayrollStatus", tables::payroll_status::kValues, std::size(tables::payroll_status::kValues)};
  return table;
}

namespace tables::payroll_response {
using T = PayrollResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"startedOn", offsetof(T, started_on), &detail::type_of<decltype(T::started_on)>, true},
    {"endedOn", offsetof(T, ended_on), &detail::type_of<decltype(T::ended_on)>, true},
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"burdenRate", offsetof(T, burden_rate), &detail::type_of<decltype(T::burden_rate)>},
    {"managerApprovedOn", offsetof(T, manager_approved_on),
     &detail::type_of<decltype(T::manager_approved_on)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::payroll_response
constinit const detail::Object PayrollResponse::kObject{
    "PayrollResponse", tables::payroll_response::kMembers,
    std::size(tables::payroll_response::kMembers), offsetof(PayrollResponse, extra),
    &detail::construct<PayrollResponse>};

}  // namespace servicetitan::payroll
