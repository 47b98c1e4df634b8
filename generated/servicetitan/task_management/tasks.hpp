// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/request.hpp"
#include "servicetitan/task_management/shared.hpp"
#include "servicetitan/task_management/tasks_models.hpp"
#include "servicetitan/types.hpp"

namespace servicetitan::task_management::tasks {

/// Query parameters of @ref get_tasks.
struct GetTasksQuery {
  std::optional<std::int32_t> page{};
  /// Default: `50`.
  std::optional<std::int32_t> page_size{};
  std::optional<bool> include_total{};
  std::optional<OpenEnum<ActiveRequestArg>> active{};
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_on_or_after{};
  std::optional<Timestamp> modified_before{};
  std::optional<Timestamp> modified_on_or_after{};
  std::optional<Timestamp> reported_before{};
  std::optional<Timestamp> reported_on_or_after{};
  std::optional<Timestamp> complete_before{};
  std::optional<Timestamp> complete_on_or_after{};
  /// Deprecated.
  std::optional<bool> is_closed{};
  std::vector<std::string> statuses{};
  std::vector<std::int64_t> ids{};
  std::optional<std::string> name{};
  std::optional<bool> include_subtasks{};
  std::vector<std::int64_t> business_unit_ids{};
  std::vector<std::int64_t> employee_task_type_ids{};
  std::vector<std::int64_t> employee_task_source_ids{};
  std::vector<std::int64_t> employee_task_resolution_ids{};
  std::optional<std::int64_t> reported_by_id{};
  std::optional<std::int64_t> assigned_to_id{};
  std::vector<std::int64_t> involved_employee_id_list{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::vector<std::string> priorities{};
  std::optional<std::int64_t> task_number{};
  std::optional<std::string> job_number{};
  /// `+` or `-` and a field, of `Id`, `CreatedOn`, `DescriptionModifiedOn`, `CompletedBy`,
  /// `Priority`.
  std::optional<std::string> sort{};
};

/// GET /taskmanagement/v2/tenant/{tenant}/tasks
///
/// Scope: `tn.tsm.tasks:r`. Paged. Errors: 400.
Request<Page<TaskGetResponse>> get_tasks(const GetTasksQuery& query = {});

/// POST /taskmanagement/v2/tenant/{tenant}/tasks
///
/// Scope: `tn.tsm.tasks:w`. Errors: 400.
Request<TaskCreateResponse> create(const TaskCreateRequest& body);

/// Query parameters of @ref get_task.
struct GetTaskQuery {
  std::optional<bool> include_subtasks{};
};

/// GET /taskmanagement/v2/tenant/{tenant}/tasks/{id}
///
/// Scope: `tn.tsm.tasks:r`. Errors: 400, 404.
Request<TaskGetResponse> get_task(std::int64_t id, const GetTaskQuery& query = {});

/// POST /taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks
///
/// Scope: `tn.tsm.tasks:w`. Errors: 400.
Request<SubtaskCreateResponse> create_subtask(std::int64_t id, const SubtaskCreateRequest& body);

}  // namespace servicetitan::task_management::tasks
