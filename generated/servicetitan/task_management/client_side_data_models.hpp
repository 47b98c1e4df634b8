// Generated from specs/task-management.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::task_management {

/// `TaskManagement.V2.ClientSideBusinessUnitResponse`.
struct ClientSideBusinessUnitResponse {
  std::string name{};
  std::int64_t value{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideBusinessUnitResponse&) const = default;
};

/// `TaskManagement.V2.ClientSideEmployeeResponse`.
struct ClientSideEmployeeResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideEmployeeResponse&) const = default;
};

/// `TaskManagement.V2.ClientSideTaskPriorityResponse`.
struct ClientSideTaskPriorityResponse {
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideTaskPriorityResponse&) const = default;
};

/// `TaskManagement.V2.TaskResolutionType`.
enum class TaskResolutionType : std::int32_t {
  kCustom,
  kRefund,
};
const detail::EnumTable& enum_table(TaskResolutionType) noexcept;

/// `TaskManagement.V2.ClientSideTaskResolutionResponse`.
struct ClientSideTaskResolutionResponse {
  std::int64_t id{};
  std::string name{};
  OpenEnum<TaskResolutionType> type{};
  bool active{};
  std::vector<std::int64_t> excluded_task_type_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideTaskResolutionResponse&) const = default;
};

/// `TaskManagement.V2.ClientSideTaskResolutionTypeResponse`.
struct ClientSideTaskResolutionTypeResponse {
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideTaskResolutionTypeResponse&) const = default;
};

/// `TaskManagement.V2.ClientSideTaskSourceResponse`.
struct ClientSideTaskSourceResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideTaskSourceResponse&) const = default;
};

/// `TaskManagement.V2.ClientSideTaskStatusResponse`.
struct ClientSideTaskStatusResponse {
  std::string name{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideTaskStatusResponse&) const = default;
};

/// `TaskManagement.V2.ClientSideTaskTypeResponse`.
struct ClientSideTaskTypeResponse {
  std::int64_t id{};
  std::string name{};
  bool active{};
  std::vector<std::int64_t> excluded_task_resolution_ids{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideTaskTypeResponse&) const = default;
};

/// `TaskManagement.V2.ClientSideDataResponse`.
struct ClientSideDataResponse {
  std::vector<ClientSideEmployeeResponse> employees{};
  std::vector<ClientSideBusinessUnitResponse> business_units{};
  std::vector<ClientSideTaskPriorityResponse> task_priorities{};
  std::vector<ClientSideTaskResolutionTypeResponse> task_resolution_types{};
  std::vector<ClientSideTaskStatusResponse> task_statuses{};
  std::vector<ClientSideTaskTypeResponse> task_types{};
  std::vector<ClientSideTaskSourceResponse> task_sources{};
  std::vector<ClientSideTaskResolutionResponse> task_resolutions{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const ClientSideDataResponse&) const = default;
};

}  // namespace servicetitan::task_management
