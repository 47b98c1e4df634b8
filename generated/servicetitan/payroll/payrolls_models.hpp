// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.PayrollStatus`.
enum class PayrollStatus : std::int32_t {
  kPending,
  kExpired,
  kApproved,
  kPaid,
  kLocked,
};
const detail::EnumTable& enum_table(PayrollStatus) noexcept;

/// `Payroll.V2.Payrolls.PayrollResponse`.
struct PayrollResponse {
  std::int64_t id{};
  Timestamp started_on{};
  Timestamp ended_on{};
  std::int64_t employee_id{};
  OpenEnum<EmployeeType> employee_type{};
  OpenEnum<PayrollStatus> status{};
  std::optional<Decimal> burden_rate{};
  std::optional<Timestamp> manager_approved_on{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollResponse&) const = default;
};

}  // namespace servicetitan::payroll
