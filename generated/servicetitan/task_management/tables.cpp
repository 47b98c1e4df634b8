// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/task_management.hpp"

namespace servicetitan::task_management {

namespace client_side_data::tables::get {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace tasks::tables::get_tasks {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace tasks::tables::create {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}
namespace tasks::tables::get_task {
extern const Operation kOperation;
extern const detail::QueryMember kQuery[];
extern const detail::AnyType kResult;
}
namespace tasks::tables::create_subtask {
extern const Operation kOperation;
extern const detail::AnyType kResult;
}

namespace tables {

namespace tasks::get_task {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace tasks::get_task

namespace tasks::create_subtask {
extern const detail::PathMember kPath[];
constexpr detail::PathMember kPath[] = {{"id", detail::Kind::int64}};
}  // namespace tasks::create_subtask

}  // namespace tables

namespace module_tables {

extern const detail::OperationEntry kOperations[];
constexpr detail::OperationEntry kOperations[] = {
    {&client_side_data::tables::get::kOperation, nullptr, 0, nullptr, nullptr, 0, nullptr,
     &client_side_data::tables::get::kResult},
    {&tasks::tables::get_tasks::kOperation, nullptr, 0, &detail::any_query<tasks::GetTasksQuery>,
     tasks::tables::get_tasks::kQuery, 31, nullptr, &tasks::tables::get_tasks::kResult},
    {&tasks::tables::create::kOperation, nullptr, 0, nullptr, nullptr, 0,
     &detail::any_type<TaskCreateRequest>, &tasks::tables::create::kResult},
    {&tasks::tables::get_task::kOperation, tables::tasks::get_task::kPath, 1,
     &detail::any_query<tasks::GetTaskQuery>, tasks::tables::get_task::kQuery, 1, nullptr,
     &tasks::tables::get_task::kResult},
    {&tasks::tables::create_subtask::kOperation, tables::tasks::create_subtask::kPath, 1, nullptr,
     nullptr, 0, &detail::any_type<SubtaskCreateRequest>, &tasks::tables::create_subtask::kResult},
};
extern const detail::AnyType* const kStructs[];
constexpr const detail::AnyType* kStructs[] = {
    &detail::any_type<ApiErrorResponse>,
    &detail::any_type<ClientSideBusinessUnitResponse>,
    &detail::any_type<ClientSideDataResponse>,
    &detail::any_type<ClientSideEmployeeResponse>,
    &detail::any_type<ClientSideTaskPriorityResponse>,
    &detail::any_type<ClientSideTaskResolutionResponse>,
    &detail::any_type<ClientSideTaskResolutionTypeResponse>,
    &detail::any_type<ClientSideTaskSourceResponse>,
    &detail::any_type<ClientSideTaskStatusResponse>,
    &detail::any_type<ClientSideTaskTypeResponse>,
    &detail::any_type<SubTaskGet>,
    &detail::any_type<SubTasksInfo>,
    &detail::any_type<SubtaskCreateRequest>,
    &detail::any_type<SubtaskCreateResponse>,
    &detail::any_type<TaskAttachment>,
    &detail::any_type<TaskAttachmentGroup>,
    &detail::any_type<TaskComment>,
    &detail::any_type<TaskCreateRequest>,
    &detail::any_type<TaskCreateResponse>,
    &detail::any_type<TaskGetResponse>,
};

}  // namespace module_tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "task_management", module_tables::kOperations, std::size(module_tables::kOperations),
      module_tables::kStructs, std::size(module_tables::kStructs)};
  return table;
}

}  // namespace servicetitan::task_management
