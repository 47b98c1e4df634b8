// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/timesheets.hpp"

namespace servicetitan::timesheets {

namespace activities_controllers::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kCreate;
extern const Operation kGet;
extern const Operation kUpdate;
extern const Operation kDelete;
}  // namespace activities_controllers::tables

namespace activity_categories::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace activity_categories::tables

namespace activity_types::tables {
extern const Operation kGetList;
extern const detail::QueryMember kGetListQuery[];
extern const Operation kGet;
}  // namespace activity_types::tables

namespace exports::tables {
extern const Operation kActivities;
extern const detail::QueryMember kActivitiesQuery[];
extern const Operation kActivityCategories;
extern const detail::QueryMember kActivityCategoriesQuery[];
extern const Operation kActivityTypes;
extern const detail::QueryMember kActivityTypesQuery[];
}  // namespace exports::tables

namespace tables {

extern const detail::PathMember kActivitiesControllersGetPath[];
const detail::PathMember kActivitiesControllersGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kActivitiesControllersUpdatePath[];
const detail::PathMember kActivitiesControllersUpdatePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kActivitiesControllersDeletePath[];
const detail::PathMember kActivitiesControllersDeletePath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kActivityCategoriesGetPath[];
const detail::PathMember kActivityCategoriesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kActivityTypesGetPath[];
const detail::PathMember kActivityTypesGetPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&activities_controllers::tables::kGetList,
     nullptr, 0,
     &detail::any_query<activities_controllers::GetListQuery>,
     activities_controllers::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<ActivitiesResponse>>},
    {&activities_controllers::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<ActivityCreateRequest>,
     &detail::any_type<ModificationResponse>},
    {&activities_controllers::tables::kGet,
     kActivitiesControllersGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ActivityResponse>},
    {&activities_controllers::tables::kUpdate,
     kActivitiesControllersUpdatePath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<ActivityUpdateRequest>,
     &detail::any_type<ModificationResponse>},
    {&activities_controllers::tables::kDelete,
     kActivitiesControllersDeletePath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     nullptr},
    {&activity_categories::tables::kGetList,
     nullptr, 0,
     &detail::any_query<activity_categories::GetListQuery>,
     activity_categories::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<ActivityCategoriesResponse>>},
    {&activity_categories::tables::kGet,
     kActivityCategoriesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ActivityCategoryResponse>},
    {&activity_types::tables::kGetList,
     nullptr, 0,
     &detail::any_query<activity_types::GetListQuery>,
     activity_types::tables::kGetListQuery, 9,
     nullptr,
     &detail::any_type<Page<ActivityTypesResponse>>},
    {&activity_types::tables::kGet,
     kActivityTypesGetPath, 1,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ActivityTypeResponse>},
    {&exports::tables::kActivities,
     nullptr, 0,
     &detail::any_query<exports::ActivitiesQuery>,
     exports::tables::kActivitiesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ActivityExportResponse>>},
    {&exports::tables::kActivityCategories,
     nullptr, 0,
     &detail::any_query<exports::ActivityCategoriesQuery>,
     exports::tables::kActivityCategoriesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ActivityCategoryExportResponse>>},
    {&exports::tables::kActivityTypes,
     nullptr, 0,
     &detail::any_query<exports::ActivityTypesQuery>,
     exports::tables::kActivityTypesQuery, 2,
     nullptr,
     &detail::any_type<ExportPage<ActivityTypeExportResponse>>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
    &detail::any_type<ActivitiesResponse>,
    &detail::any_type<ActivityCategoriesResponse>,
    &detail::any_type<ActivityCategoryExportResponse>,
    &detail::any_type<ActivityCategoryResponse>,
    &detail::any_type<ActivityCreateRequest>,
    &detail::any_type<ActivityEntryCoordinate>,
    &detail::any_type<ActivityExportResponse>,
    &detail::any_type<ActivityResponse>,
    &detail::any_type<ActivityTypeExportResponse>,
    &detail::any_type<ActivityTypeResponse>,
    &detail::any_type<ActivityTypesResponse>,
    &detail::any_type<ActivityUpdateRequest>,
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<ModificationResponse>,
};

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "timesheets", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::timesheets
