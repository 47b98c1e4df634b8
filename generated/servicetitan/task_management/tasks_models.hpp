// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::task_management {

/// `TaskManagement.Contracts.ApiModels.Tasks.TaskComment`.
struct TaskComment {
  std::int64_t employee_id{};
  std::string comment{};
  Timestamp created_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaskComment&) const = default;
};

/// `TaskManagement.Contracts.ApiModels.Tasks.SubTaskGet`.
struct SubTaskGet {
  std::optional<std::int64_t> assigned_to_id{};
  std::optional<std::int64_t> reported_by_id{};
  bool active{};
  bool is_closed{};
  std::optional<Timestamp> closed_on{};
  std::string name{};
  Timestamp created_on{};
  std::optional<Timestamp> due_date_time{};
  std::int64_t subtask_number{};
  bool is_viewed{};
  Timestamp assigned_date_time{};
  std::vector<TaskComment> comments{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SubTaskGet&) const = default;
};

/// `TaskManagement.Contracts.ApiModels.Tasks.SubTasksInfo`.
struct SubTasksInfo {
  std::int32_t count{};
  std::vector<SubTaskGet> sub_tasks{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SubTasksInfo&) const = default;
};

/// `TaskManagement.V2.SubtaskCreateRequest`.
struct SubtaskCreateRequest {
  Required<bool> is_closed;
  Required<std::string> name;
  Required<std::int64_t> assigned_to_id;
  Field<Timestamp> due_date_time{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SubtaskCreateRequest&) const = default;
};

/// `TaskManagement.V2.SubtaskCreateResponse`.
struct SubtaskCreateResponse {
  bool is_closed{};
  std::string name{};
  std::int64_t assigned_to_id{};
  std::optional<Timestamp> due_date_time{};
  std::int64_t parent_task_id{};
  std::string subtask_number{};
  bool is_viewed{};
  Timestamp assigned_date_time{};
  Timestamp created_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const SubtaskCreateResponse&) const = default;
};

/// `TaskManagement.Contracts.ApiModels.Tasks.TaskAttachment`.
struct TaskAttachment {
  std::string url{};
  std::string filename{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaskAttachment&) const = default;
};

/// `TaskManagement.Contracts.ApiModels.Tasks.TaskAttachmentGroup`.
struct TaskAttachmentGroup {
  Timestamp created_on{};
  std::int64_t created_by{};
  std::int64_t count{};
  std::vector<TaskAttachment> files{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaskAttachmentGroup&) const = default;
};

/// `TaskManagement.V2.TaskPriority`.
enum class TaskPriority : std::int32_t {
  kLow,
  kNormal,
  kHigh,
  kUrgent,
};
const detail::EnumTable& enum_table(TaskPriority) noexcept;

/// `TaskManagement.V2.TaskStatus`.
enum class TaskStatus : std::int32_t {
  kToDo,
  kInProgress,
  kOnHold,
  kCanceled,
  kCompleted,
};
const detail::EnumTable& enum_table(TaskStatus) noexcept;

/// `TaskManagement.V2.TaskCreateRequest`.
struct TaskCreateRequest {
  Required<std::int64_t> reported_by_id;
  Required<std::int64_t> assigned_to_id;
  Required<bool> is_closed;
  Field<OpenEnum<TaskStatus>> status{};
  Required<std::string> name;
  Required<std::int64_t> business_unit_id;
  Required<std::int64_t> employee_task_type_id;
  Required<std::int64_t> employee_task_source_id;
  Field<std::int64_t> employee_task_resolution_id{};
  Required<Timestamp> reported_date;
  Field<Timestamp> complete_by{};
  Field<Timestamp> started_on{};
  Field<std::vector<std::int64_t>> involved_employee_id_list{};
  Field<std::int64_t> customer_id{};
  Field<std::int64_t> job_id{};
  Field<std::int64_t> project_id{};
  Field<std::string> description{};
  Required<OpenEnum<TaskPriority>> priority;
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaskCreateRequest&) const = default;
};

/// `TaskManagement.V2.TaskCreateResponse`.
struct TaskCreateResponse {
  std::int64_t reported_by_id{};
  std::int64_t assigned_to_id{};
  bool is_closed{};
  std::optional<OpenEnum<TaskStatus>> status{};
  std::string name{};
  std::int64_t business_unit_id{};
  std::int64_t employee_task_type_id{};
  std::int64_t employee_task_source_id{};
  std::optional<std::int64_t> employee_task_resolution_id{};
  Timestamp reported_date{};
  std::optional<Timestamp> complete_by{};
  std::optional<Timestamp> started_on{};
  std::optional<std::vector<std::int64_t>> involved_employee_id_list{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::string> description{};
  OpenEnum<TaskPriority> priority{};
  std::int64_t id{};
  std::int64_t task_number{};
  std::optional<std::string> customer_name{};
  std::optional<std::string> job_number{};
  std::optional<Decimal> refund_issued{};
  std::optional<Timestamp> description_modified_on{};
  std::optional<std::string> description_modified_by{};
  Timestamp created_on{};
  Timestamp modified_on{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaskCreateResponse&) const = default;
};

/// `TaskManagement.V2.TaskGetResponse`.
struct TaskGetResponse {
  std::int64_t reported_by_id{};
  std::int64_t assigned_to_id{};
  bool active{};
  /// Deprecated.
  bool is_closed{};
  OpenEnum<TaskStatus> status{};
  std::optional<Timestamp> closed_on{};
  std::optional<std::string> name{};
  std::int64_t business_unit_id{};
  std::int64_t employee_task_type_id{};
  std::int64_t employee_task_source_id{};
  std::int64_t employee_task_resolution_id{};
  Timestamp reported_on{};
  std::optional<Timestamp> complete_by{};
  std::optional<std::vector<std::int64_t>> involved_employee_id_list{};
  std::optional<std::int64_t> customer_id{};
  std::optional<std::int64_t> job_id{};
  std::optional<std::int64_t> project_id{};
  std::optional<std::string> description{};
  std::optional<std::string> priority{};
  std::int64_t id{};
  std::int64_t task_number{};
  std::optional<std::string> customer_name{};
  std::optional<std::string> job_number{};
  std::optional<Decimal> refund_issued{};
  std::optional<Timestamp> description_modified_on{};
  std::optional<std::int64_t> description_modified_by_id{};
  Timestamp created_on{};
  std::optional<Timestamp> modified_on{};
  std::optional<std::vector<TaskComment>> comments{};
  std::optional<std::vector<TaskAttachmentGroup>> attachments{};
  std::optional<SubTasksInfo> sub_tasks_data{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const TaskGetResponse&) const = default;
};

}  // namespace servicetitan::task_management
