// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/tasks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::task_management {

namespace tables::task_comment {
using T = TaskComment;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employeeId", offsetof(T, employee_id), &detail::type_of<decltype(T::employee_id)>, true},
    {"comment", offsetof(T, comment), &detail::type_of<decltype(T::comment)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
};
}  // namespace tables::task_comment
constinit const detail::Object TaskComment::kObject{
    "TaskComment", tables::task_comment::kMembers, std::size(tables::task_comment::kMembers),
    offsetof(TaskComment, extra), &detail::construct<TaskComment>};

namespace tables::sub_task_get {
using T = SubTaskGet;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>},
    {"reportedById", offsetof(T, reported_by_id), &detail::type_of<decltype(T::reported_by_id)>},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isClosed", offsetof(T, is_closed), &detail::type_of<decltype(T::is_closed)>, true},
    {"closedOn", offsetof(T, closed_on), &detail::type_of<decltype(T::closed_on)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"dueDateTime", offsetof(T, due_date_time), &detail::type_of<decltype(T::due_date_time)>},
    {"subtaskNumber", offsetof(T, subtask_number), &detail::type_of<decltype(T::subtask_number)>,
     true},
    {"isViewed", offsetof(T, is_viewed), &detail::type_of<decltype(T::is_viewed)>, true},
    {"assignedDateTime", offsetof(T, assigned_date_time),
     &detail::type_of<decltype(T::assigned_date_time)>, true},
    {"comments", offsetof(T, comments), &detail::type_of<decltype(T::comments)>, true},
};
}  // namespace tables::sub_task_get
constinit const detail::Object SubTaskGet::kObject{
    "SubTaskGet", tables::sub_task_get::kMembers, std::size(tables::sub_task_get::kMembers),
    offsetof(SubTaskGet, extra), &detail::construct<SubTaskGet>};

namespace tables::sub_tasks_info {
using T = SubTasksInfo;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"count", offsetof(T, count), &detail::type_of<decltype(T::count)>, true},
    {"subTasks", offsetof(T, sub_tasks), &detail::type_of<decltype(T::sub_tasks)>, true},
};
}  // namespace tables::sub_tasks_info
constinit const detail::Object SubTasksInfo::kObject{
    "SubTasksInfo", tables::sub_tasks_info::kMembers, std::size(tables::sub_tasks_info::kMembers),
    offsetof(SubTasksInfo, extra), &detail::construct<SubTasksInfo>};

namespace tables::subtask_create_request {
using T = SubtaskCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"isClosed", offsetof(T, is_closed), &detail::type_of<decltype(T::is_closed)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>,
     true},
    {"dueDateTime", offsetof(T, due_date_time), &detail::type_of<decltype(T::due_date_time)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .is_closed = detail::unset,
      .name = detail::unset,
      .assigned_to_id = detail::unset,
  };
}
}  // namespace tables::subtask_create_request
constinit const detail::Object SubtaskCreateRequest::kObject{
    "SubtaskCreateRequest", tables::subtask_create_request::kMembers,
    std::size(tables::subtask_create_request::kMembers), offsetof(SubtaskCreateRequest, extra),
    &tables::subtask_create_request::make};

namespace tables::subtask_create_response {
using T = SubtaskCreateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"isClosed", offsetof(T, is_closed), &detail::type_of<decltype(T::is_closed)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>,
     true},
    {"dueDateTime", offsetof(T, due_date_time), &detail::type_of<decltype(T::due_date_time)>},
    {"parentTaskId", offsetof(T, parent_task_id), &detail::type_of<decltype(T::parent_task_id)>,
     true},
    {"subtaskNumber", offsetof(T, subtask_number), &detail::type_of<decltype(T::subtask_number)>,
     true},
    {"isViewed", offsetof(T, is_viewed), &detail::type_of<decltype(T::is_viewed)>, true},
    {"assignedDateTime", offsetof(T, assigned_date_time),
     &detail::type_of<decltype(T::assigned_date_time)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
};
}  // namespace tables::subtask_create_response
constinit const detail::Object SubtaskCreateResponse::kObject{
    "SubtaskCreateResponse", tables::subtask_create_response::kMembers,
    std::size(tables::subtask_create_response::kMembers), offsetof(SubtaskCreateResponse, extra),
    &detail::construct<SubtaskCreateResponse>};

namespace tables::task_attachment {
using T = TaskAttachment;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"url", offsetof(T, url), &detail::type_of<decltype(T::url)>, true},
    {"filename", offsetof(T, filename), &detail::type_of<decltype(T::filename)>, true},
};
}  // namespace tables::task_attachment
constinit const detail::Object TaskAttachment::kObject{
    "TaskAttachment", tables::task_attachment::kMembers,
    std::size(tables::task_attachment::kMembers), offsetof(TaskAttachment, extra),
    &detail::construct<TaskAttachment>};

namespace tables::task_attachment_group {
using T = TaskAttachmentGroup;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"createdBy", offsetof(T, created_by), &detail::type_of<decltype(T::created_by)>, true},
    {"count", offsetof(T, count), &detail::type_of<decltype(T::count)>, true},
    {"files", offsetof(T, files), &detail::type_of<decltype(T::files)>, true},
};
}  // namespace tables::task_attachment_group
constinit const detail::Object TaskAttachmentGroup::kObject{
    "TaskAttachmentGroup", tables::task_attachment_group::kMembers,
    std::size(tables::task_attachment_group::kMembers), offsetof(TaskAttachmentGroup, extra),
    &detail::construct<TaskAttachmentGroup>};

namespace tables::task_priority {
using T = TaskPriority;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Low", static_cast<std::int32_t>(T::kLow)},
    {"Normal", static_cast<std::int32_t>(T::kNormal)},
    {"High", static_cast<std::int32_t>(T::kHigh)},
    {"Urgent", static_cast<std::int32_t>(T::kUrgent)},
};
}  // namespace tables::task_priority
const detail::EnumTable& enum_table(TaskPriority) noexcept {
  static constexpr detail::EnumTable table{
      "TaskPriority", tables::task_priority::kValues, std::size(tables::task_priority::kValues)};
  return table;
}

namespace tables::task_status {
using T = TaskStatus;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"ToDo", static_cast<std::int32_t>(T::kToDo)},
    {"InProgress", static_cast<std::int32_t>(T::kInProgress)},
    {"OnHold", static_cast<std::int32_t>(T::kOnHold)},
    {"Canceled", static_cast<std::int32_t>(T::kCanceled)},
    {"Completed", static_cast<std::int32_t>(T::kCompleted)},
};
}  // namespace tables::task_status
const detail::EnumTable& enum_table(TaskStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TaskStatus", tables::task_status::kValues, std::size(tables::task_status::kValues)};
  return table;
}

namespace tables::task_create_request {
using T = TaskCreateRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"reportedById", offsetof(T, reported_by_id), &detail::type_of<decltype(T::reported_by_id)>,
     true},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>,
     true},
    {"isClosed", offsetof(T, is_closed), &detail::type_of<decltype(T::is_closed)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"employeeTaskTypeId", offsetof(T, employee_task_type_id),
     &detail::type_of<decltype(T::employee_task_type_id)>, true},
    {"employeeTaskSourceId", offsetof(T, employee_task_source_id),
     &detail::type_of<decltype(T::employee_task_source_id)>, true},
    {"employeeTaskResolutionId", offsetof(T, employee_task_resolution_id),
     &detail::type_of<decltype(T::employee_task_resolution_id)>},
    {"reportedDate", offsetof(T, reported_date), &detail::type_of<decltype(T::reported_date)>,
     true},
    {"completeBy", offsetof(T, complete_by), &detail::type_of<decltype(T::complete_by)>},
    {"startedOn", offsetof(T, started_on), &detail::type_of<decltype(T::started_on)>},
    {"involvedEmployeeIdList", offsetof(T, involved_employee_id_list),
     &detail::type_of<decltype(T::involved_employee_id_list)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .reported_by_id = detail::unset,
      .assigned_to_id = detail::unset,
      .is_closed = detail::unset,
      .name = detail::unset,
      .business_unit_id = detail::unset,
      .employee_task_type_id = detail::unset,
      .employee_task_source_id = detail::unset,
      .reported_date = detail::unset,
      .priority = detail::unset,
  };
}
}  // namespace tables::task_create_request
constinit const detail::Object TaskCreateRequest::kObject{
    "TaskCreateRequest", tables::task_create_request::kMembers,
    std::size(tables::task_create_request::kMembers), offsetof(TaskCreateRequest, extra),
    &tables::task_create_request::make};

namespace tables::task_create_response {
using T = TaskCreateResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"reportedById", offsetof(T, reported_by_id), &detail::type_of<decltype(T::reported_by_id)>,
     true},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>,
     true},
    {"isClosed", offsetof(T, is_closed), &detail::type_of<decltype(T::is_closed)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"employeeTaskTypeId", offsetof(T, employee_task_type_id),
     &detail::type_of<decltype(T::employee_task_type_id)>, true},
    {"employeeTaskSourceId", offsetof(T, employee_task_source_id),
     &detail::type_of<decltype(T::employee_task_source_id)>, true},
    {"employeeTaskResolutionId", offsetof(T, employee_task_resolution_id),
     &detail::type_of<decltype(T::employee_task_resolution_id)>},
    {"reportedDate", offsetof(T, reported_date), &detail::type_of<decltype(T::reported_date)>,
     true},
    {"completeBy", offsetof(T, complete_by), &detail::type_of<decltype(T::complete_by)>},
    {"startedOn", offsetof(T, started_on), &detail::type_of<decltype(T::started_on)>},
    {"involvedEmployeeIdList", offsetof(T, involved_employee_id_list),
     &detail::type_of<decltype(T::involved_employee_id_list)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"taskNumber", offsetof(T, task_number), &detail::type_of<decltype(T::task_number)>, true},
    {"customerName", offsetof(T, customer_name), &detail::type_of<decltype(T::customer_name)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"refundIssued", offsetof(T, refund_issued), &detail::type_of<decltype(T::refund_issued)>},
    {"descriptionModifiedOn", offsetof(T, description_modified_on),
     &detail::type_of<decltype(T::description_modified_on)>},
    {"descriptionModifiedBy", offsetof(T, description_modified_by),
     &detail::type_of<decltype(T::description_modified_by)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>, true},
};
}  // namespace tables::task_create_response
constinit const detail::Object TaskCreateResponse::kObject{
    "TaskCreateResponse", tables::task_create_response::kMembers,
    std::size(tables::task_create_response::kMembers), offsetof(TaskCreateResponse, extra),
    &detail::construct<TaskCreateResponse>};

namespace tables::task_get_response {
using T = TaskGetResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"reportedById", offsetof(T, reported_by_id), &detail::type_of<decltype(T::reported_by_id)>,
     true},
    {"assignedToId", offsetof(T, assigned_to_id), &detail::type_of<decltype(T::assigned_to_id)>,
     true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"isClosed", offsetof(T, is_closed), &detail::type_of<decltype(T::is_closed)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"closedOn", offsetof(T, closed_on), &detail::type_of<decltype(T::closed_on)>},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"businessUnitId", offsetof(T, business_unit_id),
     &detail::type_of<decltype(T::business_unit_id)>, true},
    {"employeeTaskTypeId", offsetof(T, employee_task_type_id),
     &detail::type_of<decltype(T::employee_task_type_id)>, true},
    {"employeeTaskSourceId", offsetof(T, employee_task_source_id),
     &detail::type_of<decltype(T::employee_task_source_id)>, true},
    {"employeeTaskResolutionId", offsetof(T, employee_task_resolution_id),
     &detail::type_of<decltype(T::employee_task_resolution_id)>, true},
    {"reportedOn", offsetof(T, reported_on), &detail::type_of<decltype(T::reported_on)>, true},
    {"completeBy", offsetof(T, complete_by), &detail::type_of<decltype(T::complete_by)>},
    {"involvedEmployeeIdList", offsetof(T, involved_employee_id_list),
     &detail::type_of<decltype(T::involved_employee_id_list)>},
    {"customerId", offsetof(T, customer_id), &detail::type_of<decltype(T::customer_id)>},
    {"jobId", offsetof(T, job_id), &detail::type_of<decltype(T::job_id)>},
    {"projectId", offsetof(T, project_id), &detail::type_of<decltype(T::project_id)>},
    {"description", offsetof(T, description), &detail::type_of<decltype(T::description)>},
    {"priority", offsetof(T, priority), &detail::type_of<decltype(T::priority)>},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"taskNumber", offsetof(T, task_number), &detail::type_of<decltype(T::task_number)>, true},
    {"customerName", offsetof(T, customer_name), &detail::type_of<decltype(T::customer_name)>},
    {"jobNumber", offsetof(T, job_number), &detail::type_of<decltype(T::job_number)>},
    {"refundIssued", offsetof(T, refund_issued), &detail::type_of<decltype(T::refund_issued)>},
    {"descriptionModifiedOn", offsetof(T, description_modified_on),
     &detail::type_of<decltype(T::description_modified_on)>},
    {"descriptionModifiedById", offsetof(T, description_modified_by_id),
     &detail::type_of<decltype(T::description_modified_by_id)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"modifiedOn", offsetof(T, modified_on), &detail::type_of<decltype(T::modified_on)>},
    {"comments", offsetof(T, comments), &detail::type_of<decltype(T::comments)>},
    {"attachments", offsetof(T, attachments), &detail::type_of<decltype(T::attachments)>},
    {"subTasksData", offsetof(T, sub_tasks_data), &detail::type_of<decltype(T::sub_tasks_data)>},
};
}  // namespace tables::task_get_response
constinit const detail::Object TaskGetResponse::kObject{
    "TaskGetResponse", tables::task_get_response::kMembers,
    std::size(tables::task_get_response::kMembers), offsetof(TaskGetResponse, extra),
    &detail::construct<TaskGetResponse>};

}  // namespace servicetitan::task_management
