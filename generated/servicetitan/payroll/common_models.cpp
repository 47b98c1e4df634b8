// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables::employee_type {
using T = EmployeeType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
    {"Employee", static_cast<std::int32_t>(T::kEmployee)},
};
}  // namespace tables::employee_type
const detail::EnumTable& enum_table(EmployeeType) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeeType", tables::employee_type::kValues, std::size(tables::employee_type::kValues)};
  return table;
}

namespace tables::gross_pay_item_type {
using T = GrossPayItemType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"InvoiceRelatedBonus", static_cast<std::int32_t>(T::kInvoiceRelatedBonus)},
    {"TimesheetTime", static_cast<std::int32_t>(T::kTimesheetTime)},
    {"CustomBonus", static_cast<std::int32_t>(T::kCustomBonus)},
    {"Salary", static_cast<std::int32_t>(T::kSalary)},
    {"Reimbursement", static_cast<std::int32_t>(T::kReimbursement)},
};
}  // namespace tables::gross_pay_item_type
const detail::EnumTable& enum_table(GrossPayItemType) noexcept {
  static constexpr detail::EnumTable table{
      "GrossPayItemType", tables::gross_pay_item_type::kValues,
      std::size(tables::gross_pay_item_type::kValues)};
  return table;
}

namespace tables::paid_time_type {
using T = PaidTimeType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Regular", static_cast<std::int32_t>(T::kRegular)},
    {"Overtime", static_cast<std::int32_t>(T::kOvertime)},
    {"DoubleOvertime", static_cast<std::int32_t>(T::kDoubleOvertime)},
    {"PaidTimeOff", static_cast<std::int32_t>(T::kPaidTimeOff)},
};
}  // namespace tables::paid_time_type
const detail::EnumTable& enum_table(PaidTimeType) noexcept {
  static constexpr detail::EnumTable table{
      "PaidTimeType", tables::paid_time_type::kValues, std::size(tables::paid_time_type::kValues)};
  return table;
}

namespace tables::payroll_adjustment_type {
using T = PayrollAdjustmentType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Direct", static_cast<std::int32_t>(T::kDirect)},
    {"CommissionBased", static_cast<std::int32_t>(T::kCommissionBased)},
    {"Labor", static_cast<std::int32_t>(T::kLabor)},
    {"Advance", static_cast<std::int32_t>(T::kAdvance)},
    {"SoldAdvance", static_cast<std::int32_t>(T::kSoldAdvance)},
    {"Scheduled", static_cast<std::int32_t>(T::kScheduled)},
    {"AddOn", static_cast<std::int32_t>(T::kAddOn)},
    {"MonthlyBonus", static_cast<std::int32_t>(T::kMonthlyBonus)},
    {"BonusWOT", static_cast<std::int32_t>(T::kBonusWOT)},
};
}  // namespace tables::payroll_adjustment_type
const detail::EnumTable& enum_table(PayrollAdjustmentType) noexcept {
  static constexpr detail::EnumTable table{
      "PayrollAdjustmentType", tables::payroll_adjustment_type::kValues,
      std::size(tables::payroll_adjustment_type::kValues)};
  return table;
}

namespace tables::payroll_custom_field_response {
using T = PayrollCustomFieldResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"typeId", offsetof(T, type_id), &detail::type_of<decltype(T::type_id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>},
};
}  // namespace tables::payroll_custom_field_response
constinit const detail::Object PayrollCustomFieldResponse::kObject{
    "PayrollCustomFieldResponse", tables::payroll_custom_field_response::kMembers,
    std::size(tables::payroll_custom_field_response::kMembers),
    offsetof(PayrollCustomFieldResponse, extra), &detail::construct<PayrollCustomFieldResponse>};

namespace tables::payroll_earning_category {
using T = PayrollEarningCategory;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Timesheet", static_cast<std::int32_t>(T::kTimesheet)},
    {"Commission", static_cast<std::int32_t>(T::kCommission)},
    {"Reimbursement", static_cast<std::int32_t>(T::kReimbursement)},
};
}  // namespace tables::payroll_earning_category
const detail::EnumTable& enum_table(PayrollEarningCategory) noexcept {
  static constexpr detail::EnumTable table{
      "PayrollEarningCategory", tables::payroll_earning_category::kValues,
      std::size(tables::payroll_earning_category::kValues)};
  return table;
}

namespace tables::timesheet_code_employee_type {
using T = TimesheetCodeEmployeeType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
    {"Employee", static_cast<std::int32_t>(T::kEmployee)},
    {"All", static_cast<std::int32_t>(T::kAll)},
};
}  // namespace tables::timesheet_code_employee_type
const detail::EnumTable& enum_table(TimesheetCodeEmployeeType) noexcept {
  static constexpr detail::EnumTable table{
      "TimesheetCodeEmployeeType", tables::timesheet_code_employee_type::kValues,
      std::size(tables::timesheet_code_employee_type::kValues)};
  return table;
}

namespace tables::timesheet_hourly_rate_type {
using T = TimesheetHourlyRateType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"EmployeeHourlyRate", static_cast<std::int32_t>(T::kEmployeeHourlyRate)},
    {"CustomHourlyRate", static_cast<std::int32_t>(T::kCustomHourlyRate)},
};
}  // namespace tables::timesheet_hourly_rate_type
const detail::EnumTable& enum_table(TimesheetHourlyRateType) noexcept {
  static constexpr detail::EnumTable table{
      "TimesheetHourlyRateType", tables::timesheet_hourly_rate_type::kValues,
      std::size(tables::timesheet_hourly_rate_type::kValues)};
  return table;
}

namespace tables::timesheet_code_rate_info_response {
using T = TimesheetCodeRateInfoResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"hourlyRate", offsetof(T, hourly_rate), &detail::type_of<decltype(T::hourly_rate)>, true},
    {"customHourlyRate", offsetof(T, custom_hourly_rate),
     &detail::type_of<decltype(T::custom_hourly_rate)>},
    {"rateMultiplier", offsetof(T, rate_multiplier), &detail::type_of<decltype(T::rate_multiplier)>,
     true},
};
}  // namespace tables::timesheet_code_rate_info_response
constinit const detail::Object TimesheetCodeRateInfoResponse::kObject{
    "TimesheetCodeRateInfoResponse", tables::timesheet_code_rate_info_response::kMembers,
    std::size(tables::timesheet_code_rate_info_response::kMembers),
    offsetof(TimesheetCodeRateInfoResponse, extra),
    &detail::construct<TimesheetCodeRateInfoResponse>};

namespace tables::timesheet_code_type {
using T = TimesheetCodeType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Unpaid", static_cast<std::int32_t>(T::kUnpaid)},
    {"Paid", static_cast<std::int32_t>(T::kPaid)},
    {"ClockInOut", static_cast<std::int32_t>(T::kClockInOut)},
    {"PaidTimeOff", static_cast<std::int32_t>(T::kPaidTimeOff)},
};
}  // namespace tables::timesheet_code_type
const detail::EnumTable& enum_table(TimesheetCodeType) noexcept {
  static constexpr detail::EnumTable table{
      "TimesheetCodeType", tables::timesheet_code_type::kValues,
      std::size(tables::timesheet_code_type::kValues)};
  return table;
}

}  // namespace servicetitan::payroll
