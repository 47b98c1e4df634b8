// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.JobSplits.JobSplitResponse`.
struct JobSplitResponse {
  std::int64_t id{};
  std::int64_t job_id{};
  std::int64_t technician_id{};
  Decimal split{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const JobSplitResponse&) const = default;
};

}  // namespace servicetitan::payroll
