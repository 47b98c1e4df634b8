// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/client_side_data_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::task_management {

namespace tables {

extern const detail::Member kClientSideBusinessUnitResponse[];
const detail::Member kClientSideBusinessUnitResponse[] = {
    {"name", offsetof(ClientSideBusinessUnitResponse, name),
     &detail::type_of<decltype(ClientSideBusinessUnitResponse::name)>, true},
    {"value", offsetof(ClientSideBusinessUnitResponse, value),
     &detail::type_of<decltype(ClientSideBusinessUnitResponse::value)>, true},
};

extern const detail::Member kClientSideEmployeeResponse[];
const detail::Member kClientSideEmployeeResponse[] = {
    {"id", offsetof(ClientSideEmployeeResponse, id),
     &detail::type_of<decltype(ClientSideEmployeeResponse::id)>, true},
    {"name", offsetof(ClientSideEmployeeResponse, name),
     &detail::type_of<decltype(ClientSideEmployeeResponse::name)>, true},
    {"active", offsetof(ClientSideEmployeeResponse, active),
     &detail::type_of<decltype(ClientSideEmployeeResponse::active)>, true},
};

extern const detail::Member kClientSideTaskPriorityResponse[];
const detail::Member kClientSideTaskPriorityResponse[] = {
    {"name", offsetof(ClientSideTaskPriorityResponse, name),
     &detail::type_of<decltype(ClientSideTaskPriorityResponse::name)>, true},
};

extern const detail::EnumValue kTaskResolutionType[];
const detail::EnumValue kTaskResolutionType[] = {
    {"Custom", static_cast<std::int32_t>(TaskResolutionType::kCustom)},
    {"Refund", static_cast<std::int32_t>(TaskResolutionType::kRefund)},
};

extern const detail::Member kClientSideTaskResolutionResponse[];
const detail::Member kClientSideTaskResolutionResponse[] = {
    {"id", offsetof(ClientSideTaskResolutionResponse, id),
     &detail::type_of<decltype(ClientSideTaskResolutionResponse::id)>, true},
    {"name", offsetof(ClientSideTaskResolutionResponse, name),
     &detail::type_of<decltype(ClientSideTaskResolutionResponse::name)>, true},
    {"type", offsetof(ClientSideTaskResolutionResponse, type),
     &detail::type_of<decltype(ClientSideTaskResolutionResponse::type)>, true},
    {"active", offsetof(ClientSideTaskResolutionResponse, active),
     &detail::type_of<decltype(ClientSideTaskResolutionResponse::active)>, true},
    {"excludedTaskTypeIds", offsetof(ClientSideTaskResolutionResponse, excluded_task_type_ids),
     &detail::type_of<decltype(ClientSideTaskResolutionResponse::excluded_task_type_ids)>, true},
};

extern const detail::Member kClientSideTaskResolutionTypeResponse[];
const detail::Member kClientSideTaskResolutionTypeResponse[] = {
    {"name", offsetof(ClientSideTaskResolutionTypeResponse, name),
     &detail::type_of<decltype(ClientSideTaskResolutionTypeResponse::name)>, true},
};

extern const detail::Member kClientSideTaskSourceResponse[];
const detail::Member kClientSideTaskSourceResponse[] = {
    {"id", offsetof(ClientSideTaskSourceResponse, id),
     &detail::type_of<decltype(ClientSideTaskSourceResponse::id)>, true},
    {"name", offsetof(ClientSideTaskSourceResponse, name),
     &detail::type_of<decltype(ClientSideTaskSourceResponse::name)>, true},
    {"active", offsetof(ClientSideTaskSourceResponse, active),
     &detail::type_of<decltype(ClientSideTaskSourceResponse::active)>, true},
};

extern const detail::Member kClientSideTaskStatusResponse[];
const detail::Member kClientSideTaskStatusResponse[] = {
    {"name", offsetof(ClientSideTaskStatusResponse, name),
     &detail::type_of<decltype(ClientSideTaskStatusResponse::name)>, true},
};

extern const detail::Member kClientSideTaskTypeResponse[];
const detail::Member kClientSideTaskTypeResponse[] = {
    {"id", offsetof(ClientSideTaskTypeResponse, id),
     &detail::type_of<decltype(ClientSideTaskTypeResponse::id)>, true},
    {"name", offsetof(ClientSideTaskTypeResponse, name),
     &detail::type_of<decltype(ClientSideTaskTypeResponse::name)>, true},
    {"active", offsetof(ClientSideTaskTypeResponse, active),
     &detail::type_of<decltype(ClientSideTaskTypeResponse::active)>, true},
    {"excludedTaskResolutionIds",
     offsetof(ClientSideTaskTypeResponse, excluded_task_resolution_ids),
     &detail::type_of<decltype(ClientSideTaskTypeResponse::excluded_task_resolution_ids)>, true},
};

extern const detail::Member kClientSideDataResponse[];
const detail::Member kClientSideDataResponse[] = {
    {"employees", offsetof(ClientSideDataResponse, employees),
     &detail::type_of<decltype(ClientSideDataResponse::employees)>, true},
    {"businessUnits", offsetof(ClientSideDataResponse, business_units),
     &detail::type_of<decltype(ClientSideDataResponse::business_units)>, true},
    {"taskPriorities", offsetof(ClientSideDataResponse, task_priorities),
     &detail::type_of<decltype(ClientSideDataResponse::task_priorities)>, true},
    {"taskResolutionTypes", offsetof(ClientSideDataResponse, task_resolution_types),
     &detail::type_of<decltype(ClientSideDataResponse::task_resolution_types)>, true},
    {"taskStatuses", offsetof(ClientSideDataResponse, task_statuses),
     &detail::type_of<decltype(ClientSideDataResponse::task_statuses)>, true},
    {"taskTypes", offsetof(ClientSideDataResponse, task_types),
     &detail::type_of<decltype(ClientSideDataResponse::task_types)>, true},
    {"taskSources", offsetof(ClientSideDataResponse, task_sources),
     &detail::type_of<decltype(ClientSideDataResponse::task_sources)>, true},
    {"taskResolutions", offsetof(ClientSideDataResponse, task_resolutions),
     &detail::type_of<decltype(ClientSideDataResponse::task_resolutions)>, true},
};

}  // namespace tables

const detail::Object ClientSideBusinessUnitResponse::kObject{
    "ClientSideBusinessUnitResponse", tables::kClientSideBusinessUnitResponse,
    std::size(tables::kClientSideBusinessUnitResponse),
    offsetof(ClientSideBusinessUnitResponse, extra),
    &detail::construct<ClientSideBusinessUnitResponse>};

const detail::Object ClientSideEmployeeResponse::kObject{
    "ClientSideEmployeeResponse", tables::kClientSideEmployeeResponse,
    std::size(tables::kClientSideEmployeeResponse), offsetof(ClientSideEmployeeResponse, extra),
    &detail::construct<ClientSideEmployeeResponse>};

const detail::Object ClientSideTaskPriorityResponse::kObject{
    "ClientSideTaskPriorityResponse", tables::kClientSideTaskPriorityResponse,
    std::size(tables::kClientSideTaskPriorityResponse),
    offsetof(ClientSideTaskPriorityResponse, extra),
    &detail::construct<ClientSideTaskPriorityResponse>};

const detail::EnumTable& enum_table(TaskResolutionType) noexcept {
  static constexpr detail::EnumTable table{
      "TaskResolutionType", tables::kTaskResolutionType, std::size(tables::kTaskResolutionType),
      false};
  return table;
}

const detail::Object ClientSideTaskResolutionResponse::kObject{
    "ClientSideTaskResolutionResponse", tables::kClientSideTaskResolutionResponse,
    std::size(tables::kClientSideTaskResolutionResponse),
    offsetof(ClientSideTaskResolutionResponse, extra),
    &detail::construct<ClientSideTaskResolutionResponse>};

const detail::Object ClientSideTaskResolutionTypeResponse::kObject{
    "ClientSideTaskResolutionTypeResponse", tables::kClientSideTaskResolutionTypeResponse,
    std::size(tables::kClientSideTaskResolutionTypeResponse),
    offsetof(ClientSideTaskResolutionTypeResponse, extra),
    &detail::construct<ClientSideTaskResolutionTypeResponse>};

const detail::Object ClientSideTaskSourceResponse::kObject{
    "ClientSideTaskSourceResponse", tables::kClientSideTaskSourceResponse,
    std::size(tables::kClientSideTaskSourceResponse), offsetof(ClientSideTaskSourceResponse, extra),
    &detail::construct<ClientSideTaskSourceResponse>};

const detail::Object ClientSideTaskStatusResponse::kObject{
    "ClientSideTaskStatusResponse", tables::kClientSideTaskStatusResponse,
    std::size(tables::kClientSideTaskStatusResponse), offsetof(ClientSideTaskStatusResponse, extra),
    &detail::construct<ClientSideTaskStatusResponse>};

const detail::Object ClientSideTaskTypeResponse::kObject{
    "ClientSideTaskTypeResponse", tables::kClientSideTaskTypeResponse,
    std::size(tables::kClientSideTaskTypeResponse), offsetof(ClientSideTaskTypeResponse, extra),
    &detail::construct<ClientSideTaskTypeResponse>};

const detail::Object ClientSideDataResponse::kObject{
    "ClientSideDataResponse", tables::kClientSideDataResponse,
    std::size(tables::kClientSideDataResponse), offsetof(ClientSideDataResponse, extra),
    &detail::construct<ClientSideDataResponse>};

}  // namespace servicetitan::task_management
