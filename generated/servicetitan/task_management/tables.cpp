// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/tables.hpp"

#include "servicetitan/detail/module.hpp"
#include "servicetitan/task_management.hpp"

namespace servicetitan::task_management {

namespace client_side_data::tables {
extern const Operation kGet;
}  // namespace client_side_data::tables

namespace tasks::tables {
extern const Operation kGetTasks;
extern const detail::QueryMember kGetTasksQuery[];
extern const Operation kCreate;
extern const Operation kGetTask;
extern const detail::QueryMember kGetTaskQuery[];
extern const Operation kCreateSubtask;
}  // namespace tasks::tables

namespace tables {

extern const detail::PathMember kTasksGetTaskPath[];
const detail::PathMember kTasksGetTaskPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::PathMember kTasksCreateSubtaskPath[];
const detail::PathMember kTasksCreateSubtaskPath[] = {
    {"id", detail::Kind::int64},
};
extern const detail::OperationEntry kOperations[];
const detail::OperationEntry kOperations[] = {
    {&client_side_data::tables::kGet,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     nullptr,
     &detail::any_type<ClientSideDataResponse>},
    {&tasks::tables::kGetTasks,
     nullptr, 0,
     &detail::any_query<tasks::GetTasksQuery>,
     tasks::tables::kGetTasksQuery, 31,
     nullptr,
     &detail::any_type<Page<TaskGetResponse>>},
    {&tasks::tables::kCreate,
     nullptr, 0,
     nullptr,
     nullptr, 0,
     &detail::any_type<TaskCreateRequest>,
     &detail::any_type<TaskCreateResponse>},
    {&tasks::tables::kGetTask,
     kTasksGetTaskPath, 1,
     &detail::any_query<tasks::GetTaskQuery>,
     tasks::tables::kGetTaskQuery, 1,
     nullptr,
     &detail::any_type<TaskGetResponse>},
    {&tasks::tables::kCreateSubtask,
     kTasksCreateSubtaskPath, 1,
     nullptr,
     nullptr, 0,
     &detail::any_type<SubtaskCreateRequest>,
     &detail::any_type<SubtaskCreateResponse>},
};
extern const detail::AnyType* const kStructs[];
const detail::AnyType* const kStructs[] = {
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

}  // namespace tables

const detail::ModuleTable& module_table() noexcept {
  static constexpr detail::ModuleTable table{
      "task_management", tables::kOperations, std::size(tables::kOperations), tables::kStructs, std::size(tables::kStructs)};
  return table;
}

}  // namespace servicetitan::task_management
