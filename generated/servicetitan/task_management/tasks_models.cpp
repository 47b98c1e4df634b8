// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/tasks_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::task_management {

namespace tables {

extern const detail::Member kTaskComment[];
const detail::Member kTaskComment[] = {
    {"employeeId", offsetof(TaskComment, employee_id),
     &detail::type_of<decltype(TaskComment::employee_id)>, true},
    {"comment", offsetof(TaskComment, comment), &detail::type_of<decltype(TaskComment::comment)>,
     true},
    {"createdOn", offsetof(TaskComment, created_on),
     &detail::type_of<decltype(TaskComment::created_on)>, true},
};

extern const detail::Member kSubTaskGet[];
const detail::Member kSubTaskGet[] = {
    {"assignedToId", offsetof(SubTaskGet, assigned_to_id),
     &detail::type_of<decltype(SubTaskGet::assigned_to_id)>},
    {"reportedById", offsetof(SubTaskGet, reported_by_id),
     &detail::type_of<decltype(SubTaskGet::reported_by_id)>},
    {"active", offsetof(SubTaskGet, active), &detail::type_of<decltype(SubTaskGet::active)>, true},
    {"isClosed", offsetof(SubTaskGet, is_closed),
     &detail::type_of<decltype(SubTaskGet::is_closed)>, true},
    {"closedOn", offsetof(SubTaskGet, closed_on),
     &detail::type_of<decltype(SubTaskGet::closed_on)>},
    {"name", offsetof(SubTaskGet, name), &detail::type_of<decltype(SubTaskGet::name)>, true},
    {"createdOn", offsetof(SubTaskGet, created_on),
     &detail::type_of<decltype(SubTaskGet::created_on)>, true},
    {"dueDateTime", offsetof(SubTaskGet, due_date_time),
     &detail::type_of<decltype(SubTaskGet::due_date_time)>},
    {"subtaskNumber", offsetof(SubTaskGet, subtask_number),
     &detail::type_of<decltype(SubTaskGet::subtask_number)>, true},
    {"isViewed", offsetof(SubTaskGet, is_viewed),
     &detail::type_of<decltype(SubTaskGet::is_viewed)>, true},
    {"assignedDateTime", offsetof(SubTaskGet, assigned_date_time),
     &detail::type_of<decltype(SubTaskGet::assigned_date_time)>, true},
    {"comments", offsetof(SubTaskGet, comments), &detail::type_of<decltype(SubTaskGet::comments)>,
     true},
};

extern const detail::Member kSubTasksInfo[];
const detail::Member kSubTasksInfo[] = {
    {"count", offsetof(SubTasksInfo, count), &detail::type_of<decltype(SubTasksInfo::count)>, true},
    {"subTasks", offsetof(SubTasksInfo, sub_tasks),
     &detail::type_of<decltype(SubTasksInfo::sub_tasks)>, true},
};

extern const detail::Member kSubtaskCreateRequest[];
const detail::Member kSubtaskCreateRequest[] = {
    {"isClosed", offsetof(SubtaskCreateRequest, is_closed),
     &detail::type_of<decltype(SubtaskCreateRequest::is_closed)>, true},
    {"name", offsetof(SubtaskCreateRequest, name),
     &detail::type_of<decltype(SubtaskCreateRequest::name)>, true},
    {"assignedToId", offsetof(SubtaskCreateRequest, assigned_to_id),
     &detail::type_of<decltype(SubtaskCreateRequest::assigned_to_id)>, true},
    {"dueDateTime", offsetof(SubtaskCreateRequest, due_date_time),
     &detail::type_of<decltype(SubtaskCreateRequest::due_date_time)>},
};
void make_subtask_create_request(void* place) {
  ::new (place) SubtaskCreateRequest{
      .is_closed = detail::unset,
      .name = detail::unset,
      .assigned_to_id = detail::unset,
  };
}

extern const detail::Member kSubtaskCreateResponse[];
const detail::Member kSubtaskCreateResponse[] = {
    {"isClosed", offsetof(SubtaskCreateResponse, is_closed),
     &detail::type_of<decltype(SubtaskCreateResponse::is_closed)>, true},
    {"name", offsetof(SubtaskCreateResponse, name),
     &detail::type_of<decltype(SubtaskCreateResponse::name)>, true},
    {"assignedToId", offsetof(SubtaskCreateResponse, assigned_to_id),
     &detail::type_of<decltype(SubtaskCreateResponse::assigned_to_id)>, true},
    {"dueDateTime", offsetof(SubtaskCreateResponse, due_date_time),
     &detail::type_of<decltype(SubtaskCreateResponse::due_date_time)>},
    {"parentTaskId", offsetof(SubtaskCreateResponse, parent_task_id),
     &detail::type_of<decltype(SubtaskCreateResponse::parent_task_id)>, true},
    {"subtaskNumber", offsetof(SubtaskCreateResponse, subtask_number),
     &detail::type_of<decltype(SubtaskCreateResponse::subtask_number)>, true},
    {"isViewed", offsetof(SubtaskCreateResponse, is_viewed),
     &detail::type_of<decltype(SubtaskCreateResponse::is_viewed)>, true},
    {"assignedDateTime", offsetof(SubtaskCreateResponse, assigned_date_time),
     &detail::type_of<decltype(SubtaskCreateResponse::assigned_date_time)>, true},
    {"createdOn", offsetof(SubtaskCreateResponse, created_on),
     &detail::type_of<decltype(SubtaskCreateResponse::created_on)>, true},
};

extern const detail::Member kTaskAttachment[];
const detail::Member kTaskAttachment[] = {
    {"url", offsetof(TaskAttachment, url), &detail::type_of<decltype(TaskAttachment::url)>, true},
    {"filename", offsetof(TaskAttachment, filename),
     &detail::type_of<decltype(TaskAttachment::filename)>, true},
};

extern const detail::Member kTaskAttachmentGroup[];
const detail::Member kTaskAttachmentGroup[] = {
    {"createdOn", offsetof(TaskAttachmentGroup, created_on),
     &detail::type_of<decltype(TaskAttachmentGroup::created_on)>, true},
    {"createdBy", offsetof(TaskAttachmentGroup, created_by),
     &detail::type_of<decltype(TaskAttachmentGroup::created_by)>, true},
    {"count", offsetof(TaskAttachmentGroup, count),
     &detail::type_of<decltype(TaskAttachmentGroup::count)>, true},
    {"files", offsetof(TaskAttachmentGroup, files),
     &detail::type_of<decltype(TaskAttachmentGroup::files)>, true},
};

extern const detail::EnumValue kTaskPriority[];
const detail::EnumValue kTaskPriority[] = {
    {"Low", static_cast<std::int32_t>(TaskPriority::kLow)},
    {"Normal", static_cast<std::int32_t>(TaskPriority::kNormal)},
    {"High", static_cast<std::int32_t>(TaskPriority::kHigh)},
    {"Urgent", static_cast<std::int32_t>(TaskPriority::kUrgent)},
};

extern const detail::EnumValue kTaskStatus[];
const detail::EnumValue kTaskStatus[] = {
    {"ToDo", static_cast<std::int32_t>(TaskStatus::kToDo)},
    {"InProgress", static_cast<std::int32_t>(TaskStatus::kInProgress)},
    {"OnHold", static_cast<std::int32_t>(TaskStatus::kOnHold)},
    {"Canceled", static_cast<std::int32_t>(TaskStatus::kCanceled)},
    {"Completed", static_cast<std::int32_t>(TaskStatus::kCompleted)},
};

extern const detail::Member kTaskCreateRequest[];
const detail::Member kTaskCreateRequest[] = {
    {"reportedById", offsetof(TaskCreateRequest, reported_by_id),
     &detail::type_of<decltype(TaskCreateRequest::reported_by_id)>, true},
    {"assignedToId", offsetof(TaskCreateRequest, assigned_to_id),
     &detail::type_of<decltype(TaskCreateRequest::assigned_to_id)>, true},
    {"isClosed", offsetof(TaskCreateRequest, is_closed),
     &detail::type_of<decltype(TaskCreateRequest::is_closed)>, true},
    {"status", offsetof(TaskCreateRequest, status),
     &detail::type_of<decltype(TaskCreateRequest::status)>},
    {"name", offsetof(TaskCreateRequest, name),
     &detail::type_of<decltype(TaskCreateRequest::name)>, true},
    {"businessUnitId", offsetof(TaskCreateRequest, business_unit_id),
     &detail::type_of<decltype(TaskCreateRequest::business_unit_id)>, true},
    {"employeeTaskTypeId", offsetof(TaskCreateRequest, employee_task_type_id),
     &detail::type_of<decltype(TaskCreateRequest::employee_task_type_id)>, true},
    {"employeeTaskSourceId", offsetof(TaskCreateRequest, employee_task_source_id),
     &detail::type_of<decltype(TaskCreateRequest::employee_task_source_id)>, true},
    {"employeeTaskResolutionId", offsetof(TaskCreateRequest, employee_task_resolution_id),
     &detail::type_of<decltype(TaskCreateRequest::employee_task_resolution_id)>},
    {"reportedDate", offsetof(TaskCreateRequest, reported_date),
     &detail::type_of<decltype(TaskCreateRequest::reported_date)>, true},
    {"completeBy", offsetof(TaskCreateRequest, complete_by),
     &detail::type_of<decltype(TaskCreateRequest::complete_by)>},
    {"startedOn", offsetof(TaskCreateRequest, started_on),
     &detail::type_of<decltype(TaskCreateRequest::started_on)>},
    {"involvedEmployeeIdList", offsetof(TaskCreateRequest, involved_employee_id_list),
     &detail::type_of<decltype(TaskCreateRequest::involved_employee_id_list)>},
    {"customerId", offsetof(TaskCreateRequest, customer_id),
     &detail::type_of<decltype(TaskCreateRequest::customer_id)>},
    {"jobId", offsetof(TaskCreateRequest, job_id),
     &detail::type_of<decltype(TaskCreateRequest::job_id)>},
    {"projectId", offsetof(TaskCreateRequest, project_id),
     &detail::type_of<decltype(TaskCreateRequest::project_id)>},
    {"description", offsetof(TaskCreateRequest, description),
     &detail::type_of<decltype(TaskCreateRequest::description)>},
    {"priority", offsetof(TaskCreateRequest, priority),
     &detail::type_of<decltype(TaskCreateRequest::priority)>, true},
};
void make_task_create_request(void* place) {
  ::new (place) TaskCreateRequest{
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

extern const detail::Member kTaskCreateResponse[];
const detail::Member kTaskCreateResponse[] = {
    {"reportedById", offsetof(TaskCreateResponse, reported_by_id),
     &detail::type_of<decltype(TaskCreateResponse::reported_by_id)>, true},
    {"assignedToId", offsetof(TaskCreateResponse, assigned_to_id),
     &detail::type_of<decltype(TaskCreateResponse::assigned_to_id)>, true},
    {"isClosed", offsetof(TaskCreateResponse, is_closed),
     &detail::type_of<decltype(TaskCreateResponse::is_closed)>, true},
    {"status", offsetof(TaskCreateResponse, status),
     &detail::type_of<decltype(TaskCreateResponse::status)>},
    {"name", offsetof(TaskCreateResponse, name),
     &detail::type_of<decltype(TaskCreateResponse::name)>, true},
    {"businessUnitId", offsetof(TaskCreateResponse, business_unit_id),
     &detail::type_of<decltype(TaskCreateResponse::business_unit_id)>, true},
    {"employeeTaskTypeId", offsetof(TaskCreateResponse, employee_task_type_id),
     &detail::type_of<decltype(TaskCreateResponse::employee_task_type_id)>, true},
    {"employeeTaskSourceId", offsetof(TaskCreateResponse, employee_task_source_id),
     &detail::type_of<decltype(TaskCreateResponse::employee_task_source_id)>, true},
    {"employeeTaskResolutionId", offsetof(TaskCreateResponse, employee_task_resolution_id),
     &detail::type_of<decltype(TaskCreateResponse::employee_task_resolution_id)>},
    {"reportedDate", offsetof(TaskCreateResponse, reported_date),
     &detail::type_of<decltype(TaskCreateResponse::reported_date)>, true},
    {"completeBy", offsetof(TaskCreateResponse, complete_by),
     &detail::type_of<decltype(TaskCreateResponse::complete_by)>},
    {"startedOn", offsetof(TaskCreateResponse, started_on),
     &detail::type_of<decltype(TaskCreateResponse::started_on)>},
    {"involvedEmployeeIdList", offsetof(TaskCreateResponse, involved_employee_id_list),
     &detail::type_of<decltype(TaskCreateResponse::involved_employee_id_list)>},
    {"customerId", offsetof(TaskCreateResponse, customer_id),
     &detail::type_of<decltype(TaskCreateResponse::customer_id)>},
    {"jobId", offsetof(TaskCreateResponse, job_id),
     &detail::type_of<decltype(TaskCreateResponse::job_id)>},
    {"projectId", offsetof(TaskCreateResponse, project_id),
     &detail::type_of<decltype(TaskCreateResponse::project_id)>},
    {"description", offsetof(TaskCreateResponse, description),
     &detail::type_of<decltype(TaskCreateResponse::description)>},
    {"priority", offsetof(TaskCreateResponse, priority),
     &detail::type_of<decltype(TaskCreateResponse::priority)>, true},
    {"id", offsetof(TaskCreateResponse, id), &detail::type_of<decltype(TaskCreateResponse::id)>,
     true},
    {"taskNumber", offsetof(TaskCreateResponse, task_number),
     &detail::type_of<decltype(TaskCreateResponse::task_number)>, true},
    {"customerName", offsetof(TaskCreateResponse, customer_name),
     &detail::type_of<decltype(TaskCreateResponse::customer_name)>},
    {"jobNumber", offsetof(TaskCreateResponse, job_number),
     &detail::type_of<decltype(TaskCreateResponse::job_number)>},
    {"refundIssued", offsetof(TaskCreateResponse, refund_issued),
     &detail::type_of<decltype(TaskCreateResponse::refund_issued)>},
    {"descriptionModifiedOn", offsetof(TaskCreateResponse, description_modified_on),
     &detail::type_of<decltype(TaskCreateResponse::description_modified_on)>},
    {"descriptionModifiedBy", offsetof(TaskCreateResponse, description_modified_by),
     &detail::type_of<decltype(TaskCreateResponse::description_modified_by)>},
    {"createdOn", offsetof(TaskCreateResponse, created_on),
     &detail::type_of<decltype(TaskCreateResponse::created_on)>, true},
    {"modifiedOn", offsetof(TaskCreateResponse, modified_on),
     &detail::type_of<decltype(TaskCreateResponse::modified_on)>, true},
};

extern const detail::Member kTaskGetResponse[];
const detail::Member kTaskGetResponse[] = {
    {"reportedById", offsetof(TaskGetResponse, reported_by_id),
     &detail::type_of<decltype(TaskGetResponse::reported_by_id)>, true},
    {"assignedToId", offsetof(TaskGetResponse, assigned_to_id),
     &detail::type_of<decltype(TaskGetResponse::assigned_to_id)>, true},
    {"active", offsetof(TaskGetResponse, active),
     &detail::type_of<decltype(TaskGetResponse::active)>, true},
    {"isClosed", offsetof(TaskGetResponse, is_closed),
     &detail::type_of<decltype(TaskGetResponse::is_closed)>, true},
    {"status", offsetof(TaskGetResponse, status),
     &detail::type_of<decltype(TaskGetResponse::status)>, true},
    {"closedOn", offsetof(TaskGetResponse, closed_on),
     &detail::type_of<decltype(TaskGetResponse::closed_on)>},
    {"name", offsetof(TaskGetResponse, name), &detail::type_of<decltype(TaskGetResponse::name)>},
    {"businessUnitId", offsetof(TaskGetResponse, business_unit_id),
     &detail::type_of<decltype(TaskGetResponse::business_unit_id)>, true},
    {"employeeTaskTypeId", offsetof(TaskGetResponse, employee_task_type_id),
     &detail::type_of<decltype(TaskGetResponse::employee_task_type_id)>, true},
    {"employeeTaskSourceId", offsetof(TaskGetResponse, employee_task_source_id),
     &detail::type_of<decltype(TaskGetResponse::employee_task_source_id)>, true},
    {"employeeTaskResolutionId", offsetof(TaskGetResponse, employee_task_resolution_id),
     &detail::type_of<decltype(TaskGetResponse::employee_task_resolution_id)>, true},
    {"reportedOn", offsetof(TaskGetResponse, reported_on),
     &detail::type_of<decltype(TaskGetResponse::reported_on)>, true},
    {"completeBy", offsetof(TaskGetResponse, complete_by),
     &detail::type_of<decltype(TaskGetResponse::complete_by)>},
    {"involvedEmployeeIdList", offsetof(TaskGetResponse, involved_employee_id_list),
     &detail::type_of<decltype(TaskGetResponse::involved_employee_id_list)>},
    {"customerId", offsetof(TaskGetResponse, customer_id),
     &detail::type_of<decltype(TaskGetResponse::customer_id)>},
    {"jobId", offsetof(TaskGetResponse, job_id),
     &detail::type_of<decltype(TaskGetResponse::job_id)>},
    {"projectId", offsetof(TaskGetResponse, project_id),
     &detail::type_of<decltype(TaskGetResponse::project_id)>},
    {"description", offsetof(TaskGetResponse, description),
     &detail::type_of<decltype(TaskGetResponse::description)>},
    {"priority", offsetof(TaskGetResponse, priority),
     &detail::type_of<decltype(TaskGetResponse::priority)>},
    {"id", offsetof(TaskGetResponse, id), &detail::type_of<decltype(TaskGetResponse::id)>, true},
    {"taskNumber", offsetof(TaskGetResponse, task_number),
     &detail::type_of<decltype(TaskGetResponse::task_number)>, true},
    {"customerName", offsetof(TaskGetResponse, customer_name),
     &detail::type_of<decltype(TaskGetResponse::customer_name)>},
    {"jobNumber", offsetof(TaskGetResponse, job_number),
     &detail::type_of<decltype(TaskGetResponse::job_number)>},
    {"refundIssued", offsetof(TaskGetResponse, refund_issued),
     &detail::type_of<decltype(TaskGetResponse::refund_issued)>},
    {"descriptionModifiedOn", offsetof(TaskGetResponse, description_modified_on),
     &detail::type_of<decltype(TaskGetResponse::description_modified_on)>},
    {"descriptionModifiedById", offsetof(TaskGetResponse, description_modified_by_id),
     &detail::type_of<decltype(TaskGetResponse::description_modified_by_id)>},
    {"createdOn", offsetof(TaskGetResponse, created_on),
     &detail::type_of<decltype(TaskGetResponse::created_on)>, true},
    {"modifiedOn", offsetof(TaskGetResponse, modified_on),
     &detail::type_of<decltype(TaskGetResponse::modified_on)>},
    {"comments", offsetof(TaskGetResponse, comments),
     &detail::type_of<decltype(TaskGetResponse::comments)>},
    {"attachments", offsetof(TaskGetResponse, attachments),
     &detail::type_of<decltype(TaskGetResponse::attachments)>},
    {"subTasksData", offsetof(TaskGetResponse, sub_tasks_data),
     &detail::type_of<decltype(TaskGetResponse::sub_tasks_data)>},
};

}  // namespace tables

const detail::Object TaskComment::kObject{
    "TaskComment", tables::kTaskComment, std::size(tables::kTaskComment),
    offsetof(TaskComment, extra), &detail::construct<TaskComment>};

const detail::Object SubTaskGet::kObject{
    "SubTaskGet", tables::kSubTaskGet, std::size(tables::kSubTaskGet), offsetof(SubTaskGet, extra),
    &detail::construct<SubTaskGet>};

const detail::Object SubTasksInfo::kObject{
    "SubTasksInfo", tables::kSubTasksInfo, std::size(tables::kSubTasksInfo),
    offsetof(SubTasksInfo, extra), &detail::construct<SubTasksInfo>};

const detail::Object SubtaskCreateRequest::kObject{
    "SubtaskCreateRequest", tables::kSubtaskCreateRequest, std::size(tables::kSubtaskCreateRequest),
    offsetof(SubtaskCreateRequest, extra), &tables::make_subtask_create_request};

const detail::Object SubtaskCreateResponse::kObject{
    "SubtaskCreateResponse", tables::kSubtaskCreateResponse,
    std::size(tables::kSubtaskCreateResponse), offsetof(SubtaskCreateResponse, extra),
    &detail::construct<SubtaskCreateResponse>};

const detail::Object TaskAttachment::kObject{
    "TaskAttachment", tables::kTaskAttachment, std::size(tables::kTaskAttachment),
    offsetof(TaskAttachment, extra), &detail::construct<TaskAttachment>};

const detail::Object TaskAttachmentGroup::kObject{
    "TaskAttachmentGroup", tables::kTaskAttachmentGroup, std::size(tables::kTaskAttachmentGroup),
    offsetof(TaskAttachmentGroup, extra), &detail::construct<TaskAttachmentGroup>};

const detail::EnumTable& enum_table(TaskPriority) noexcept {
  static constexpr detail::EnumTable table{
      "TaskPriority", tables::kTaskPriority, std::size(tables::kTaskPriority),
      false};
  return table;
}

const detail::EnumTable& enum_table(TaskStatus) noexcept {
  static constexpr detail::EnumTable table{
      "TaskStatus", tables::kTaskStatus, std::size(tables::kTaskStatus),
      false};
  return table;
}

const detail::Object TaskCreateRequest::kObject{
    "TaskCreateRequest", tables::kTaskCreateRequest, std::size(tables::kTaskCreateRequest),
    offsetof(TaskCreateRequest, extra), &tables::make_task_create_request};

const detail::Object TaskCreateResponse::kObject{
    "TaskCreateResponse", tables::kTaskCreateResponse, std::size(tables::kTaskCreateResponse),
    offsetof(TaskCreateResponse, extra), &detail::construct<TaskCreateResponse>};

const detail::Object TaskGetResponse::kObject{
    "TaskGetResponse", tables::kTaskGetResponse, std::size(tables::kTaskGetResponse),
    offsetof(TaskGetResponse, extra), &detail::construct<TaskGetResponse>};

}  // namespace servicetitan::task_management
