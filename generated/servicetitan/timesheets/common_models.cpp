// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables::activity_category_type {
using T = ActivityCategoryType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Other", static_cast<std::int32_t>(T::kOther)},
    {"Idle", static_cast<std::int32_t>(T::kIdle)},
    {"Meal", static_cast<std::int32_t>(T::kMeal)},
    {"PaidTimeOff", static_cast<std::int32_t>(T::kPaidTimeOff)},
    {"OnJobActivities", static_cast<std::int32_t>(T::kOnJobActivities)},
    {"Training", static_cast<std::int32_t>(T::kTraining)},
    {"Travel", static_cast<std::int32_t>(T::kTravel)},
};
}  // namespace tables::activity_category_type
const detail::EnumTable& enum_table(ActivityCategoryType) noexcept {
  static constexpr detail::EnumTable table{
      "ActivityCategoryType", tables::activity_category_type::kValues,
      std::size(tables::activity_category_type::kValues)};
  return table;
}

namespace tables::activity_entry_coordinate {
using T = ActivityEntryCoordinate;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"latitude", offsetof(T, latitude), &detail::type_of<decltype(T::latitude)>},
    {"longitude", offsetof(T, longitude), &detail::type_of<decltype(T::longitude)>},
};
}  // namespace tables::activity_entry_coordinate
constinit const detail::Object ActivityEntryCoordinate::kObject{
    "ActivityEntryCoordinate", tables::activity_entry_coordinate::kMembers,
    std::size(tables::activity_entry_coordinate::kMembers),
    offsetof(ActivityEntryCoordinate, extra), &detail::construct<ActivityEntryCoordinate>};

namespace tables::association {
using T = Association;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"DoNotAllow", static_cast<std::int32_t>(T::kDoNotAllow)},
    {"Allow", static_cast<std::int32_t>(T::kAllow)},
    {"Require", static_cast<std::int32_t>(T::kRequire)},
};
}  // namespace tables::association
const detail::EnumTable& enum_table(Association) noexcept {
  static constexpr detail::EnumTable table{
      "Association", tables::association::kValues, std::size(tables::association::kValues)};
  return table;
}

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

}  // namespace servicetitan::timesheets
