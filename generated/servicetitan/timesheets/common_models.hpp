// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::timesheets {

/// `Timesheets.V2.ActivityCategoryType`.
enum class ActivityCategoryType : std::int32_t {
  kOther,
  kIdle,
  kMeal,
  kPaidTimeOff,
  kOnJobActivities,
  kTraining,
  kTravel,
};
const detail::EnumTable& enum_table(ActivityCategoryType) noexcept;

/// `Timesheets.V2.Activities.ActivityEntryCoordinate`.
struct ActivityEntryCoordinate {
  std::optional<double> latitude{};
  std::optional<double> longitude{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ActivityEntryCoordinate&) const = default;
};

/// `Timesheets.V2.Association`.
enum class Association : std::int32_t {
  kDoNotAllow,
  kAllow,
  kRequire,
};
const detail::EnumTable& enum_table(Association) noexcept;

/// `Timesheets.V2.EmployeeType`.
enum class EmployeeType : std::int32_t {
  kTechnician,
  kEmployee,
};
const detail::EnumTable& enum_table(EmployeeType) noexcept;

}  // namespace servicetitan::timesheets
