// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/tasks.hpp"

#include "servicetitan/detail/builder.hpp"

namespace servicetitan::task_management::tasks {

namespace tables {

extern const Operation kGetTasks;
const Operation kGetTasks{
    .name = "task_management.tasks.get_tasks",
    .operation_id = "Tasks_GetTasks",
    .method = Method::get,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks",
    .response_content = Content::json,
    .paging = Paging::page,
    .idempotent = true,
    .scopes = "tn.tsm.tasks:r",
};
extern const detail::QueryMember kGetTasksQuery[];
const detail::QueryMember kGetTasksQuery[] = {
    {"page", offsetof(GetTasksQuery, page), &detail::type_of<decltype(GetTasksQuery::page)>},
    {"pageSize", offsetof(GetTasksQuery, page_size),
     &detail::type_of<decltype(GetTasksQuery::page_size)>},
    {"includeTotal", offsetof(GetTasksQuery, include_total),
     &detail::type_of<decltype(GetTasksQuery::include_total)>},
    {"active", offsetof(GetTasksQuery, active), &detail::type_of<decltype(GetTasksQuery::active)>},
    {"createdBefore", offsetof(GetTasksQuery, created_before),
     &detail::type_of<decltype(GetTasksQuery::created_before)>},
    {"createdOnOrAfter", offsetof(GetTasksQuery, created_on_or_after),
     &detail::type_of<decltype(GetTasksQuery::created_on_or_after)>},
    {"modifiedBefore", offsetof(GetTasksQuery, modified_before),
     &detail::type_of<decltype(GetTasksQuery::modified_before)>},
    {"modifiedOnOrAfter", offsetof(GetTasksQuery, modified_on_or_after),
     &detail::type_of<decltype(GetTasksQuery::modified_on_or_after)>},
    {"reportedBefore", offsetof(GetTasksQuery, reported_before),
     &detail::type_of<decltype(GetTasksQuery::reported_before)>},
    {"reportedOnOrAfter", offsetof(GetTasksQuery, reported_on_or_after),
     &detail::type_of<decltype(GetTasksQuery::reported_on_or_after)>},
    {"completeBefore", offsetof(GetTasksQuery, complete_before),
     &detail::type_of<decltype(GetTasksQuery::complete_before)>},
    {"completeOnOrAfter", offsetof(GetTasksQuery, complete_on_or_after),
     &detail::type_of<decltype(GetTasksQuery::complete_on_or_after)>},
    {"isClosed", offsetof(GetTasksQuery, is_closed),
     &detail::type_of<decltype(GetTasksQuery::is_closed)>},
    {"statuses", offsetof(GetTasksQuery, statuses),
     &detail::type_of<decltype(GetTasksQuery::statuses)>, detail::QueryStyle::comma},
    {"ids", offsetof(GetTasksQuery, ids), &detail::type_of<decltype(GetTasksQuery::ids)>,
     detail::QueryStyle::comma},
    {"name", offsetof(GetTasksQuery, name), &detail::type_of<decltype(GetTasksQuery::name)>},
    {"includeSubtasks", offsetof(GetTasksQuery, include_subtasks),
     &detail::type_of<decltype(GetTasksQuery::include_subtasks)>},
    {"businessUnitIds", offsetof(GetTasksQuery, business_unit_ids),
     &detail::type_of<decltype(GetTasksQuery::business_unit_ids)>, detail::QueryStyle::comma},
    {"employeeTaskTypeIds", offsetof(GetTasksQuery, employee_task_type_ids),
     &detail::type_of<decltype(GetTasksQuery::employee_task_type_ids)>, detail::QueryStyle::comma},
    {"employeeTaskSourceIds", offsetof(GetTasksQuery, employee_task_source_ids),
     &detail::type_of<decltype(GetTasksQuery::employee_task_source_ids)>,
     detail::QueryStyle::comma},
    {"employeeTaskResolutionIds", offsetof(GetTasksQuery, employee_task_resolution_ids),
     &detail::type_of<decltype(GetTasksQuery::employee_task_resolution_ids)>,
     detail::QueryStyle::comma},
    {"reportedById", offsetof(GetTasksQuery, reported_by_id),
     &detail::type_of<decltype(GetTasksQuery::reported_by_id)>},
    {"assignedToId", offsetof(GetTasksQuery, assigned_to_id),
     &detail::type_of<decltype(GetTasksQuery::assigned_to_id)>},
    {"involvedEmployeeIdList", offsetof(GetTasksQuery, involved_employee_id_list),
     &detail::type_of<decltype(GetTasksQuery::involved_employee_id_list)>,
     detail::QueryStyle::comma},
    {"customerId", offsetof(GetTasksQuery, customer_id),
     &detail::type_of<decltype(GetTasksQuery::customer_id)>},
    {"jobId", offsetof(GetTasksQuery, job_id), &detail::type_of<decltype(GetTasksQuery::job_id)>},
    {"projectId", offsetof(GetTasksQuery, project_id),
     &detail::type_of<decltype(GetTasksQuery::project_id)>},
    {"priorities", offsetof(GetTasksQuery, priorities),
     &detail::type_of<decltype(GetTasksQuery::priorities)>, detail::QueryStyle::comma},
    {"taskNumber", offsetof(GetTasksQuery, task_number),
     &detail::type_of<decltype(GetTasksQuery::task_number)>},
    {"jobNumber", offsetof(GetTasksQuery, job_number),
     &detail::type_of<decltype(GetTasksQuery::job_number)>},
    {"sort", offsetof(GetTasksQuery, sort), &detail::type_of<decltype(GetTasksQuery::sort)>},
};

extern const Operation kCreate;
const Operation kCreate{
    .name = "task_management.tasks.create",
    .operation_id = "Tasks_Create",
    .method = Method::post,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tsm.tasks:w",
};

extern const Operation kGetTask;
const Operation kGetTask{
    .name = "task_management.tasks.get_task",
    .operation_id = "Tasks_GetTask",
    .method = Method::get,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks/{id}",
    .response_content = Content::json,
    .idempotent = true,
    .scopes = "tn.tsm.tasks:r",
};
extern const detail::QueryMember kGetTaskQuery[];
const detail::QueryMember kGetTaskQuery[] = {
    {"includeSubtasks", offsetof(GetTaskQuery, include_subtasks),
     &detail::type_of<decltype(GetTaskQuery::include_subtasks)>},
};

extern const Operation kCreateSubtask;
const Operation kCreateSubtask{
    .name = "task_management.tasks.create_subtask",
    .operation_id = "Tasks_CreateSubtask",
    .method = Method::post,
    .path = "/taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks",
    .request_content = Content::json,
    .response_content = Content::json,
    .scopes = "tn.tsm.tasks:w",
};

}  // namespace tables

Request<Page<TaskGetResponse>> get_tasks(const GetTasksQuery& query) {
  return detail::RequestBuilder(tables::kGetTasks)
      .query(tables::kGetTasksQuery, query)
      .returning<Page<TaskGetResponse>>();
}

Request<TaskCreateResponse> create(const TaskCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreate).body(body).returning<TaskCreateResponse>();
}

Request<TaskGetResponse> get_task(std::int64_t id, const GetTaskQuery& query) {
  return detail::RequestBuilder(tables::kGetTask)
      .path(id)
      .query(tables::kGetTaskQuery, query)
      .returning<TaskGetResponse>();
}

Request<SubtaskCreateResponse> create_subtask(std::int64_t id, const SubtaskCreateRequest& body) {
  return detail::RequestBuilder(tables::kCreateSubtask)
      .path(id)
      .body(body)
      .returning<SubtaskCreateResponse>();
}

}  // namespace servicetitan::task_management::tasks
