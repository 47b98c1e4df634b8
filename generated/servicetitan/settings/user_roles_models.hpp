// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#pragma once

#include "servicetitan/types.hpp"

namespace servicetitan::settings {

/// `TenantSettings.V2.EmployeeType`.
enum class EmployeeType : std::int32_t {
  kEmployee,
  kTechnician,
};
const detail::EnumTable& enum_table(EmployeeType) noexcept;

/// `TenantSettings.V2.RequestedEmployeeTypeArg`. Values can be combined.
enum class RequestedEmployeeTypeArg : std::int32_t {
  kNone,
  kEmployee,
  kTechnician,
  kAll,
};
const detail::EnumTable& enum_table(RequestedEmployeeTypeArg) noexcept;

/// `TenantSettings.V2.UserRoleResponse`.
struct UserRoleResponse {
  std::int64_t id{};
  bool active{};
  std::string name{};
  Timestamp created_on{};
  OpenEnum<EmployeeType> employee_type{};
  Map<Json> extra{};

  static const detail::Object kObject;
  bool operator==(const UserRoleResponse&) const = default;
};

}  // namespace servicetitan::settings
