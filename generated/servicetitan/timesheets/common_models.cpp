// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::timesheets {

namespace tables {

extern const detail::EnumValue kActivityCategoryType[];
const detail::EnumValue kActivityCategoryType[] = {
    {"Other", static_cast<std::int32_t>(ActivityCategoryType::kOther)},
    {"Idle", static_cast<std::int32_t>(ActivityCategoryType::kIdle)},
    {"Meal", static_cast<std::int32_t>(ActivityCategoryType::kMeal)},
    {"PaidTimeOff", static_cast<std::int32_t>(ActivityCategoryType::kPaidTimeOff)},
    {"OnJobActivities", static_cast<std::int32_t>(ActivityCategoryType::kOnJobActivities)},
    {"Training", static_cast<std::int32_t>(ActivityCategoryType::kTraining)},
    {"Travel", static_cast<std::int32_t>(ActivityCategoryType::kTravel)},
};

extern const detail::Member kActivityEntryCoordinate[];
const detail::Member kActivityEntryCoordinate[] = {
    {"latitude", offsetof(ActivityEntryCoordinate, latitude),
     &detail::type_of<decltype(ActivityEntryCoordinate::latitude)>},
    {"longitude", offsetof(ActivityEntryCoordinate, longitude),
     &detail::type_of<decltype(ActivityEntryCoordinate::longitude)>},
};

extern const detail::EnumValue kAssociation[];
const detail::EnumValue kAssociation[] = {
    {"DoNotAllow", static_cast<std::int32_t>(Association::kDoNotAllow)},
    {"Allow", static_cast<std::int32_t>(Association::kAllow)},
    {"Require", static_cast<std::int32_t>(Association::kRequire)},
};

extern const detail::EnumValue kEmployeeType[];
const detail::EnumValue kEmployeeType[] = {
    {"Technician", static_cast<std::int32_t>(EmployeeType::kTechnician)},
    {"Employee", static_cast<std::int32_t>(EmployeeType::kEmployee)},
};

}  // namespace tables

const detail::EnumTable& enum_table(ActivityCategoryType) noexcept {
  static constexpr detail::EnumTable table{
      "ActivityCategoryType", tables::kActivityCategoryType, std::size(tables::kActivityCategoryType),
      false};
  return table;
}

const detail::Object ActivityEntryCoordinate::kObject{
    "ActivityEntryCoordinate", tables::kActivityEntryCoordinate,
    std::size(tables::kActivityEntryCoordinate), offsetof(ActivityEntryCoordinate, extra),
    &detail::construct<ActivityEntryCoordinate>};

const detail::EnumTable& enum_table(Association) noexcept {
  static constexpr detail::EnumTable table{
      "Association", tables::kAssociation, std::size(tables::kAssociation),
      false};
  return table;
}

const detail::EnumTable& enum_table(EmployeeType) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeeType", tables::kEmployeeType, std::size(tables::kEmployeeType),
      false};
  return table;
}

}  // namespace servicetitan::timesheets
