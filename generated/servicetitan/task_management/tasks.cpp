// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/tasks.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::task_management::tasks {

namespace tables::get_tasks {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "task_management.tasks.get_tasks",
    .operation_id = "Tasks_GetTasks",
    .method = Method::get,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tsm.tasks:r",
};
using T = GetTasksQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>},
    {"includeTotal", offsetof(T, include_total), &detail::type_of<decltype(T::include_total)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
    {"createdBefore", offsetof(T, created_before), &detail::type_of<decltype(T::created_before)>},
    {"createdOnOrAfter", offsetof(T, created_on_or_after),
     &detail::type_of<decltype(T::created_on_or_after)>},
    {"modifiedBefore", offsetof(T, modified_before),
     &detail::type_of<decltype(T::modified_before)>},
    {"modifiedOnOrAfter", offsetof(T, modified_on_or_after),
     &detail::type_of<decltype(T::modified_on_or_after)>},
    {"reportedBefore", offsetof(T, reported_before),
     &detail::type_of<decltype(T::reported_before)>},
    {"reportedOnOrAfter", offsetof(T, reported_on_or_after),
     &detail::type_of<decltype(T::reported_on_or_after)>},
    {"completeBefore", offsetof(T, complete_before),
     &detail::type_of<decltype(T::complete_before)>},
    {"completeOnOrAfter", offsetof(T, complete_on_or_after),
     &detail::type_of<decltype(T::complete_on_or_after)>},
    {"isClosed", offsetof(T, is_closed), &detail::type_of<decltype(T::is_closed)>},
    {"statuses", offsetof(T, statuses), &detail::type_of<decltype(T::statuses)>,
     detail::QueryStyle::comma},
    {"ids", offsetof(T, ids), &detail::type_of<decltype(T::ids)>, detail::QueryStyle::comma},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"includeSubtasks", offsetof(T, include_subtasks),
     &detail::type_of<decltype(T::include_subtasks)>},
    {"businessUnitIds", offsetof(T, business_unit_ids),
     &detail::type_of<decltype(T::business_unit_ids)>, detail::QueryStyle::comma},
    {"employeeTaskTypeIds", offsetof(T, employee_task_type_ids),
     &detail::type_of<decltype(T::employee_task_type_ids)>, detail::QueryStyle::comma},
    {"employeeTaskSourceIds", offsetof(T, employee_task_source_ids),
     &detail::type_of<decltype(T::employee_task_source_ids)>, detail::QueryStyle::comma},
    {"employeeTaskResolutionIds", offsetof(T, employee_task_resolution_ids),
     &detail::type_of<decltype(T::employee_task_resolution_ids)>, detail::QueryStyle::comma},
    {"reportedById", offsetof(T, reported_by_id), &detail::type_of<decltype(T::reported_by_id)>},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>},
    {"involvedEmployeeIdList", offsetof(T, involved_employee_id_list),
     &detail::type_of<decltype(T::involved_employee_id_list)>, detail::QueryStyle::comma},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"priorities", offsetof(T, priorities), &detail::type_of<decltype(T::priorities)>,
     detail::QueryStyle::comma},
    {"taskNumber", offsetof(T, task_number), &detail::type_of<decltype(T::task_number)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"sort", offsetof(T, sort), &detail::type_of<decltype(T::sort)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<Page<TaskGetResponse>>;
}  // namespace tables::get_tasks
Request<Page<TaskGetResponse>> get_tasks(const GetTasksQuery& query) {
  return detail::RequestBuilder(tables::get_tasks::kOperation)
      .query(tables::get_tasks::kQuery, query)
      .returning<Page<TaskGetResponse>>();
}

namespace tables::create {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "task_management.tasks.create",
    .operation_id = "Tasks_Create",
    .method = Method::post,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tsm.tasks:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TaskCreateResponse>;
}  // namespace tables::create
Request<TaskCreateResponse> create(const TaskCreateRequest& body) {
  return detail::RequestBuilder(tables::create::kOperation)
      .body(body)
      .returning<TaskCreateResponse>();
}

namespace tables::get_task {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "task_management.tasks.get_task",
    .operation_id = "Tasks_GetTask",
    .method = Method::get,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tsm.tasks:r",
};
using T = GetTaskQuery;
extern const detail::QueryMember kQuery[];
constexpr detail::QueryMember kQuery[] = {
    {"includeSubtasks", offsetof(T, include_subtasks),
     &detail::type_of<decltype(T::include_subtasks)>},
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<TaskGetResponse>;
}  // namespace tables::get_task
Request<TaskGetResponse> get_task(std::int64_t id, const GetTaskQuery& query) {
  return detail::RequestBuilder(tables::get_task::kOperation)
      .path(id)
      .query(tables::get_task::kQuery, query)
      .returning<TaskGetResponse>();
}

namespace tables::create_subtask {
extern const Operation kOperation;
constexpr Operation kOperation{
    .name = "task_management.tasks.create_subtask",
    .operation_id = "Tasks_CreateSubtask",
    .method = Method::post,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tsm.tasks:w",
};
extern const detail::AnyType kResult;
constexpr detail::AnyType kResult = detail::any_type<SubtaskCreateResponse>;
}  // namespace tables::create_subtask
Request<SubtaskCreateResponse> create_subtask(std::int64_t id, const SubtaskCreateRequest& body) {
  return detail::RequestBuilder(tables::create_subtask::kOperation)
      .path(id)
      .body(body)
      .returning<SubtaskCreateResponse>();
}

}  // namespace servicetitan::task_management::tasks
