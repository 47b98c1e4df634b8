// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.EmployeeType`.
enum class EmployeeType : std::int32_t {
  kTechnician,
  kEmployee,
};
const detail::EnumTable& enum_table(EmployeeType) noexcept;

/// `Payroll.V2.GrossPayItemType`.
enum class GrossPayItemType : std::int32_t {
  kInvoiceRelatedBonus,
  kTimesheetTime,
  kCustomBonus,
  kSalary,
  kReimbursement,
};
const detail::EnumTable& enum_table(GrossPayItemType) noexcept;

/// `Payroll.V2.PaidTimeType`.
enum class PaidTimeType : std::int32_t {
  kRegular,
  kOvertime,
  kDoubleOvertime,
  kPaidTimeOff,
};
const detail::EnumTable& enum_table(PaidTimeType) noexcept;

/// `Payroll.V2.PayrollAdjustmentType`.
enum class PayrollAdjustmentType : std::int32_t {
  kDirect,
  kCommissionBased,
  kLabor,
  kAdvance,
  kSoldAdvance,
  kScheduled,
  kAddOn,
  kMonthlyBonus,
  kBonusWOT,
};
const detail::EnumTable& enum_table(PayrollAdjustmentType) noexcept;

/// `Payroll.V2.PayrollSettings.PayrollCustomFieldResponse`.
struct PayrollCustomFieldResponse {
  std::int64_t type_id{};
  std::optional<std::string> name{};
  std::optional<std::string> value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollCustomFieldResponse&) const = default;
};

/// `Payroll.V2.PayrollEarningCategory`.
enum class PayrollEarningCategory : std::int32_t {
  kTimesheet,
  kCommission,
  kReimbursement,
};
const detail::EnumTable& enum_table(PayrollEarningCategory) noexcept;

/// `Payroll.V2.TimesheetCodeEmployeeType`.
enum class TimesheetCodeEmployeeType : std::int32_t {
  kTechnician,
  kEmployee,
  kAll,
};
const detail::EnumTable& enum_table(TimesheetCodeEmployeeType) noexcept;

/// `Payroll.V2.TimesheetHourlyRateType`.
enum class TimesheetHourlyRateType : std::int32_t {
  kEmployeeHourlyRate,
  kCustomHourlyRate,
};
const detail::EnumTable& enum_table(TimesheetHourlyRateType) noexcept;

/// `Payroll.V2.TimesheetCodes.TimesheetCodeRateInfoResponse`.
struct TimesheetCodeRateInfoResponse {
  OpenEnum<TimesheetHourlyRateType> hourly_rate{};
  std::optional<Decimal> custom_hourly_rate{};
  Decimal rate_multiplier{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TimesheetCodeRateInfoResponse&) const = default;
};

/// `Payroll.V2.TimesheetCodeType`.
enum class TimesheetCodeType : std::int32_t {
  kUnpaid,
  kPaid,
  kClockInOut,
  kPaidTimeOff,
};
const detail::EnumTable& enum_table(TimesheetCodeType) noexcept;

}  // namespace servicetitan::payroll
