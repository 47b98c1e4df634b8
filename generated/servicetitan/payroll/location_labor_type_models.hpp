// Generated from specs/payroll.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::payroll {

/// `Payroll.V2.LocationLaborTypes.LocationLaborTypeResponse`.
struct LocationLaborTypeResponse {
  std::int64_t location_id{};
  Decimal hourly_rate{};
  std::string labor_type_name{};
  std::string labor_type_code{};
  Timestamp created_on{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const LocationLaborTypeResponse&) const = default;
};

}  // namespace servicetitan::payroll
