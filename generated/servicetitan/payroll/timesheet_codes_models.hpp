// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/payroll/common_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.TimesheetCodes.TimesheetCodeResponse`.
struct TimesheetCodeResponse {
  std::int64_t id{};
  std::string code{};
  std::optional<std::string> description{};
  OpenEnum<TimesheetCodeType> type{};
  OpenEnum<TimesheetCodeEmployeeType> applicable_employee_type{};
  TimesheetCodeRateInfoResponse rate_info{};
  Timestamp created_on{};
  Timestamp modified_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TimesheetCodeResponse&) const = default;
};

}  // namespace servicetitan::payroll
