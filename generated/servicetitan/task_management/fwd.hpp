// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include <cstdint>

namespace servicetitan::task_management {

struct ClientSideBusinessUnitResponse;
struct ClientSideDataResponse;
struct ClientSideEmployeeResponse;
struct ClientSideTaskPriorityResponse;
struct ClientSideTaskResolutionResponse;
struct ClientSideTaskResolutionTypeResponse;
struct ClientSideTaskSourceResponse;
struct ClientSideTaskStatusResponse;
struct ClientSideTaskTypeResponse;
struct SubTaskGet;
struct SubTasksInfo;
struct SubtaskCreateRequest;
struct SubtaskCreateResponse;
struct TaskAttachment;
struct TaskAttachmentGroup;
struct TaskComment;
struct TaskCreateRequest;
struct TaskCreateResponse;
struct TaskGetResponse;
enum class TaskPriority : std::int32_t;
enum class TaskResolutionType : std::int32_t;
enum class TaskStatus : std::int32_t;

}  // namespace servicetitan::task_management
