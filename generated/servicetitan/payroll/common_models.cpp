// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/payroll/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::payroll {

namespace tables {

extern const detail::EnumValue kEmployeeType[];
const detail::EnumValue kEmployeeType[] = {
    {"Technician", static_cast<std::int32_t>(EmployeeType::kTechnician)},
    {"Employee", static_cast<std::int32_t>(EmployeeType::kEmployee)},
};

extern const detail::EnumValue kGrossPayItemType[];
const detail::EnumValue kGrossPayItemType[] = {
    {"InvoiceRelatedBonus", static_cast<std::int32_t>(GrossPayItemType::kInvoiceRelatedBonus)},
    {"TimesheetTime", static_cast<std::int32_t>(GrossPayItemType::kTimesheetTime)},
    {"CustomBonus", static_cast<std::int32_t>(GrossPayItemType::kCustomBonus)},
    {"Salary", static_cast<std::int32_t>(GrossPayItemType::kSalary)},
    {"Reimbursement", static_cast<std::int32_t>(GrossPayItemType::kReimbursement)},
};

extern const detail::EnumValue kPaidTimeType[];
const detail::EnumValue kPaidTimeType[] = {
    {"Regular", static_cast<std::int32_t>(PaidTimeType::kRegular)},
    {"Overtime", static_cast<std::int32_t>(PaidTimeType::kOvertime)},
    {"DoubleOvertime", static_cast<std::int32_t>(PaidTimeType::kDoubleOvertime)},
    {"PaidTimeOff", static_cast<std::int32_t>(PaidTimeType::kPaidTimeOff)},
};

extern const detail::EnumValue kPayrollAdjustmentType[];
const detail::EnumValue kPayrollAdjustmentType[] = {
    {"Direct", static_cast<std::int32_t>(PayrollAdjustmentType::kDirect)},
    {"CommissionBased", static_cast<std::int32_t>(PayrollAdjustmentType::kCommissionBased)},
    {"Labor", static_cast<std::int32_t>(PayrollAdjustmentType::kLabor)},
    {"Advance", static_cast<std::int32_t>(PayrollAdjustmentType::kAdvance)},
    {"SoldAdvance", static_cast<std::int32_t>(PayrollAdjustmentType::kSoldAdvance)},
    {"Scheduled", static_cast<std::int32_t>(PayrollAdjustmentType::kScheduled)},
    {"AddOn", static_cast<std::int32_t>(PayrollAdjustmentType::kAddOn)},
    {"MonthlyBonus", static_cast<std::int32_t>(PayrollAdjustmentType::kMonthlyBonus)},
    {"BonusWOT", static_cast<std::int32_t>(PayrollAdjustmentType::kBonusWOT)},
};

extern const detail::Member kPayrollCustomFieldResponse[];
const detail::Member kPayrollCustomFieldResponse[] = {
    {"typeId", offsetof(PayrollCustomFieldResponse, type_id),
     &detail::type_of<decltype(PayrollCustomFieldResponse::type_id)>, true},
    {"name", offsetof(PayrollCustomFieldResponse, name),
     &detail::type_of<decltype(PayrollCustomFieldResponse::name)>},
    {"value", offsetof(PayrollCustomFieldResponse, value),
     &detail::type_of<decltype(PayrollCustomFieldResponse::value)>},
};

extern const detail::EnumValue kPayrollEarningCategory[];
const detail::EnumValue kPayrollEarningCategory[] = {
    {"Timesheet", static_cast<std::int32_t>(PayrollEarningCategory::kTimesheet)},
    {"Commission", static_cast<std::int32_t>(PayrollEarningCategory::kCommission)},
    {"Reimbursement", static_cast<std::int32_t>(PayrollEarningCategory::kReimbursement)},
};

extern const detail::EnumValue kTimesheetCodeEmployeeType[];
const detail::EnumValue kTimesheetCodeEmployeeType[] = {
    {"Technician", static_cast<std::int32_t>(TimesheetCodeEmployeeType::kTechnician)},
    {"Employee", static_cast<std::int32_t>(TimesheetCodeEmployeeType::kEmployee)},
    {"All", static_cast<std::int32_t>(TimesheetCodeEmployeeType::kAll)},
};

extern const detail::EnumValue kTimesheetHourlyRateType[];
const detail::EnumValue kTimesheetHourlyRateType[] = {
    {"EmployeeHourlyRate", static_cast<std::int32_t>(TimesheetHourlyRateType::kEmployeeHourlyRate)},
    {"CustomHourlyRate", static_cast<std::int32_t>(TimesheetHourlyRateType::kCustomHourlyRate)},
};

extern const detail::Member kTimesheetCodeRateInfoResponse[];
const detail::Member kTimesheetCodeRateInfoResponse[] = {
    {"hourlyRate", offsetof(TimesheetCodeRateInfoResponse, hourly_rate),
     &detail::type_of<decltype(TimesheetCodeRateInfoResponse::hourly_rate)>, true},
    {"customHourlyRate", offsetof(TimesheetCodeRateInfoResponse, custom_hourly_rate),
     &detail::type_of<decltype(TimesheetCodeRateInfoResponse::custom_hourly_rate)>},
    {"rateMultiplier", offsetof(TimesheetCodeRateInfoResponse, rate_multiplier),
     &detail::type_of<decltype(TimesheetCodeRateInfoResponse::rate_multiplier)>, true},
};

extern const detail::EnumValue kTimesheetCodeType[];
const detail::EnumValue kTimesheetCodeType[] = {
    {"Unpaid", static_cast<std::int32_t>(TimesheetCodeType::kUnpaid)},
    {"Paid", static_cast<std::int32_t>(TimesheetCodeType::kPaid)},
    {"ClockInOut", static_cast<std::int32_t>(TimesheetCodeType::kClockInOut)},
    {"PaidTimeOff", static_cast<std::int32_t>(TimesheetCodeType::kPaidTimeOff)},
};

}  // namespace tables

const detail::EnumTable& enum_table(EmployeeType) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeeType", tables::kEmployeeType, std::size(tables::kEmployeeType),
      false};
  return table;
}

const detail::EnumTable& enum_table(GrossPayItemType) noexcept {
  static constexpr detail::EnumTable table{
      "GrossPayItemType", tables::kGrossPayItemType, std::size(tables::kGrossPayItemType),
      false};
  return table;
}

const detail::EnumTable& enum_table(PaidTimeType) noexcept {
  static constexpr detail::EnumTable table{
      "PaidTimeType", tables::kPaidTimeType, std::size(tables::kPaidTimeType),
      false};
  return table;
}

const detail::EnumTable& enum_table(PayrollAdjustmentType) noexcept {
  static constexpr detail::EnumTable table{
      "PayrollAdjustmentType", tables::kPayrollAdjustmentType, std::size(tables::kPayrollAdjustmentType),
      false};
  return table;
}

const detail::Object PayrollCustomFieldResponse::kObject{
    "PayrollCustomFieldResponse", tables::kPayrollCustomFieldResponse,
    std::size(tables::kPayrollCustomFieldResponse), offsetof(PayrollCustomFieldResponse, extra),
    &detail::construct<PayrollCustomFieldResponse>};

const detail::EnumTable& enum_table(PayrollEarningCategory) noexcept {
  static constexpr detail::EnumTable table{
      "PayrollEarningCategory", tables::kPayrollEarningCategory, std::size(tables::kPayrollEarningCategory),
      false};
  return table;
}

const detail::EnumTable& enum_table(TimesheetCodeEmployeeType) noexcept {
  static constexpr detail::EnumTable table{
      "TimesheetCodeEmployeeType", tables::kTimesheetCodeEmployeeType, std::size(tables::kTimesheetCodeEmployeeType),
      false};
  return table;
}

const detail::EnumTable& enum_table(TimesheetHourlyRateType) noexcept {
  static constexpr detail::EnumTable table{
      "TimesheetHourlyRateType", tables::kTimesheetHourlyRateType, std::size(tables::kTimesheetHourlyRateType),
      false};
  return table;
}

const detail::Object TimesheetCodeRateInfoResponse::kObject{
    "TimesheetCodeRateInfoResponse", tables::kTimesheetCodeRateInfoResponse,
    std::size(tables::kTimesheetCodeRateInfoResponse),
    offsetof(TimesheetCodeRateInfoResponse, extra),
    &detail::construct<TimesheetCodeRateInfoResponse>};

const detail::EnumTable& enum_table(TimesheetCodeType) noexcept {
  static constexpr detail::EnumTable table{
      "TimesheetCodeType", tables::kTimesheetCodeType, std::size(tables::kTimesheetCodeType),
      false};
  return table;
}

}  // namespace servicetitan::payroll
