// Generated from specs/timesheets.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/timesheets/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/timesheets.hpp"

namespace servicetitan::timesheets {

namespace activities_controllers::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace activities_controllers::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace activities_controllers::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace activities_controllers::tables::update {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace activities_controllers::tables::delete_ { extern const Operation kOperation; }
namespace activity_categories::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace activity_categories::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace activity_types::tables::get_list {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace activity_types::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace exports::tables::activities {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::activity_categories {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace exports::tables::activity_types {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}

namespace tables {

namespace activities_controllers::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace activities_controllers::get

namespace activities_controllers::update {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace activities_controllers::update

namespace activities_controllers::delete_ {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace activities_controllers::delete_

namespace activity_categories::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace activity_categories::get

namespace activity_types::get {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace activity_types::get

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&activities_controllers::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<activities_controllers::GetListQuery>,
     activities_controllers::tables::get_list::kQuery, 9, nullptr,
     &activities_controllers::tables::get_list::kResult},
    {&activities_controllers::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<ActivityCreateRequest>, &activities_controllers::tables::create::kResult},
    {&activities_controllers::tables::get::kOperation, tables::activities_controllers::get::kPath,
     1, nullptr, nullptr, 0, nullptr, &activities_controllers::tables::get::kResult},
    {&activities_controllers::tables::update::kOperation,
     tables::activities_controllers::update::kPath, 1, nullptr, nullptr, 0,
     &detail::any_type<ActivityUpdateRequest>, &activities_controllers::tables::update::kResult},
    {&activities_controllers::tables::delete_::kOperation,
     tables::activities_controllers::delete_::kPath, 1, nullptr, nullptr, 0, nullptr, nullptr},
    {&activity_categories::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<activity_categories::GetListQuery>,
     activity_categories::tables::get_list::kQuery, 9, nullptr,
     &activity_categories::tables::get_list::kResult},
    {&activity_categories::tables::get::kOperation, tables::activity_categories::get::kPath, 1,
     nullptr, nullptr, 0, nullptr, &activity_categories::tables::get::kResult},
    {&activity_types::tables::get_list::kOperation, nullptr, 0,
     &detail::any_query<activity_types::GetListQuery>, activity_types::tables::get_list::kQuery, 9,
     nullptr, &activity_types::tables::get_list::kResult},
    {&activity_types::tables::get::kOperation, tables::activity_types::get::kPath, 1, nullptr,
     nullptr, 0, nullptr, &activity_types::tables::get::kResult},
    {&exports::tables::activities::kOperation, nullptr, 0,
     &detail::any_query<exports::ActivitiesQuery>, exports::tables::activities::kQuery, 2, nullptr,
     &exports::tables::activities::kResult},
    {&exports::tables::activity_categories::kOperation, nullptr, 0,
     &detail::any_query<exports::ActivityCategoriesQuery>,
     exports::tables::activity_categories::kQuery, 2, nullptr,
     &exports::tables::activity_categories::kResult},
    {&exports::tables::activity_types::kOperation, nullptr, 0,
     &detail::any_query<exports::ActivityTypesQuery>, exports::tables::activity_types::kQuery, 2,
     nullptr, &exports::tables::activity_types::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
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

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "timesheets", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::timesheets
