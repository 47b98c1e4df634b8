// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.PayrollAdjustments.PayrollAdjustmentCreateRequest`.
struct PayrollAdjustmentCreateRequest {
  Required<OpenEnum<EmployeeType>> employee_type;
  Required<std::int64_t> employee_id;
  Required<Timestamp> posted_on;
  Field<Decimal> amount{};
  Field<std::string> memo{};
  Field<std::int64_t> activity_code_id{};
  Field<std::int64_t> invoice_id{};
  Field<Decimal> hours{};
  Field<Decimal> rate{};
  Field<Decimal> quantity{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollAdjustmentCreateRequest&) const = default;
};

/// `Payroll.V2.PayrollAdjustments.PayrollAdjustmentResponse`.
struct PayrollAdjustmentResponse {
  std::int64_t id{};
  OpenEnum<EmployeeType> employee_type{};
  std::int64_t employee_id{};
  Timestamp posted_on{};
  Decimal amount{};
  std::optional<std::string> memo{};
  std::optional<std::int64_t> activity_code_id{};
  std::optional<std::int64_t> invoice_id{};
  std::optional<Decimal> hours{};
  std::optional<Decimal> rate{};
  std::optional<Decimal> quantity{};
  OpenEnum<PayrollAdjustmentType> type{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollAdjustmentResponse&) const = default;
};

}  // namespace servicetitan::payroll
