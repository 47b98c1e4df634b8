// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.PayrollActivityCodes.PayrollActivityCodeResponse`.
struct PayrollActivityCodeResponse {
  std::int64_t id{};
  std::string name{};
  std::string code{};
  OpenEnum<PayrollEarningCategory> earning_category{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool is_discretionary{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const PayrollActivityCodeResponse&) const = default;
};

}  // namespace servicetitan::payroll
