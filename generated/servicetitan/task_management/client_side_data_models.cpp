// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/task_management/client_side_data_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::task_management {

namespace tables::client_side_business_unit_response {
using T = ClientSideBusinessUnitResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"value", offsetof(T, value), &detail::type_of<decltype(T::value)>, true},
};
}  // namespace tables::client_side_business_unit_response
constinit const detail::Object ClientSideBusinessUnitResponse::kObject{
    "ClientSideBusinessUnitResponse", tables::client_side_business_unit_response::kMembers,
    std::size(tables::client_side_business_unit_response::kMembers),
    offsetof(ClientSideBusinessUnitResponse, extra),
    &detail::construct<ClientSideBusinessUnitResponse>};

namespace tables::client_side_employee_response {
using T = ClientSideEmployeeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::client_side_employee_response
constinit const detail::Object ClientSideEmployeeResponse::kObject{
    "ClientSideEmployeeResponse", tables::client_side_employee_response::kMembers,
    std::size(tables::client_side_employee_response::kMembers),
    offsetof(ClientSideEmployeeResponse, extra), &detail::construct<ClientSideEmployeeResponse>};

namespace tables::client_side_task_priority_response {
using T = ClientSideTaskPriorityResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::client_side_task_priority_response
constinit const detail::Object ClientSideTaskPriorityResponse::kObject{
    "ClientSideTaskPriorityResponse", tables::client_side_task_priority_response::kMembers,
    std::size(tables::client_side_task_priority_response::kMembers),
    offsetof(ClientSideTaskPriorityResponse, extra),
    &detail::construct<ClientSideTaskPriorityResponse>};

namespace tables::task_resolution_type {
using T = TaskResolutionType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Custom", static_cast<std::int32_t>(T::kCustom)},
    {"Refund", static_cast<std::int32_t>(T::kRefund)},
};
}  // namespace tables::task_resolution_type
const detail::EnumTable& enum_table(TaskResolutionType) noexcept {
  static constexpr detail::EnumTable table{
      "TaskResolutionType", tables::task_resolution_type::kValues,
      std::size(tables::task_resolution_type::kValues)};
  return table;
}

namespace tables::client_side_task_resolution_response {
using T = ClientSideTaskResolutionResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"excludedTaskTypeIds", offsetof(T, excluded_task_type_ids),
     &detail::type_of<decltype(T::excluded_task_type_ids)>, true},
};
}  // namespace tables::client_side_task_resolution_response
constinit const detail::Object ClientSideTaskResolutionResponse::kObject{
    "ClientSideTaskResolutionResponse", tables::client_side_task_resolution_response::kMembers,
    std::size(tables::client_side_task_resolution_response::kMembers),
    offsetof(ClientSideTaskResolutionResponse, extra),
    &detail::construct<ClientSideTaskResolutionResponse>};

namespace tables::client_side_task_resolution_type_response {
using T = ClientSideTaskResolutionTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::client_side_task_resolution_type_response
constinit const detail::Object ClientSideTaskResolutionTypeResponse::kObject{
    "ClientSideTaskResolutionTypeResponse",
    tables::client_side_task_resolution_type_response::kMembers,
    std::size(tables::client_side_task_resolution_type_response::kMembers),
    offsetof(ClientSideTaskResolutionTypeResponse, extra),
    &detail::construct<ClientSideTaskResolutionTypeResponse>};

namespace tables::client_side_task_source_response {
using T = ClientSideTaskSourceResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
};
}  // namespace tables::client_side_task_source_response
constinit const detail::Object ClientSideTaskSourceResponse::kObject{
    "ClientSideTaskSourceResponse", tables::client_side_task_source_response::kMembers,
    std::size(tables::client_side_task_source_response::kMembers),
    offsetof(ClientSideTaskSourceResponse, extra),
    &detail::construct<ClientSideTaskSourceResponse>};

namespace tables::client_side_task_status_response {
using T = ClientSideTaskStatusResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
};
}  // namespace tables::client_side_task_status_response
constinit const detail::Object ClientSideTaskStatusResponse::kObject{
    "ClientSideTaskStatusResponse", tables::client_side_task_status_response::kMembers,
    std::size(tables::client_side_task_status_response::kMembers),
    offsetof(ClientSideTaskStatusResponse, extra),
    &detail::construct<ClientSideTaskStatusResponse>};

namespace tables::client_side_task_type_response {
using T = ClientSideTaskTypeResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"excludedTaskResolutionIds", offsetof(T, excluded_task_resolution_ids),
     &detail::type_of<decltype(T::excluded_task_resolution_ids)>, true},
};
}  // namespace tables::client_side_task_type_response
constinit const detail::Object ClientSideTaskTypeResponse::kObject{
    "ClientSideTaskTypeResponse", tables::client_side_task_type_response::kMembers,
    std::size(tables::client_side_task_type_response::kMembers),
    offsetof(ClientSideTaskTypeResponse, extra), &detail::construct<ClientSideTaskTypeResponse>};

namespace tables::client_side_data_response {
using T = ClientSideDataResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"employees", offsetof(T, employees), &detail::type_of<decltype(T::employees)>, true},
    {"businessUnits", offsetof(T, business_units), &detail::type_of<decltype(T::business_units)>,
     true},
    {"taskPriorities", offsetof(T, task_priorities), &detail::type_of<decltype(T::task_priorities)>,
     true},
    {"taskResolutionTypes", offsetof(T, task_resolution_types),
     &detail::type_of<decltype(T::task_resolution_types)>, true},
    {"taskStatuses", offsetof(T, task_statuses), &detail::type_of<decltype(T::task_statuses)>,
     true},
    {"taskTypes", offsetof(T, task_types), &detail::type_of<decltype(T::task_types)>, true},
    {"taskSources", offsetof(T, task_sources), &detail::type_of<decltype(T::task_sources)>, true},
    {"taskResolutions", offsetof(T, task_resolutions),
     &detail::type_of<decltype(T::task_resolutions)>, true},
};
}  // namespace tables::client_side_data_response
constinit const detail::Object ClientSideDataResponse::kObject{
    "ClientSideDataResponse", tables::client_side_data_response::kMembers,
    std::size(tables::client_side_data_response::kMembers), offsetof(ClientSideDataResponse, extra),
    &detail::construct<ClientSideDataResponse>};

}  // namespace servicetitan::task_management
