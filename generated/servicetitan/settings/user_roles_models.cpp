// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/user_roles_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables {

extern const detail::EnumValue kEmployeeType[];
const detail::EnumValue kEmployeeType[] = {
    {"Employee", static_cast<std::int32_t>(EmployeeType::kEmployee)},
    {"Technician", static_cast<std::int32_t>(EmployeeType::kTechnician)},
};

extern const detail::EnumValue kRequestedEmployeeTypeArg[];
const detail::EnumValue kRequestedEmployeeTypeArg[] = {
    {"None", static_cast<std::int32_t>(RequestedEmployeeTypeArg::kNone)},
    {"Employee", static_cast<std::int32_t>(RequestedEmployeeTypeArg::kEmployee)},
    {"Technician", static_cast<std::int32_t>(RequestedEmployeeTypeArg::kTechnician)},
    {"All", static_cast<std::int32_t>(RequestedEmployeeTypeArg::kAll)},
};

extern const detail::Member kUserRoleResponse[];
const detail::Member kUserRoleResponse[] = {
    {"id", offsetof(UserRoleResponse, id), &detail::type_of<decltype(UserRoleResponse::id)>, true},
    {"active", offsetof(UserRoleResponse, active),
     &detail::type_of<decltype(UserRoleResponse::active)>, true},
    {"name", offsetof(UserRoleResponse, name), &detail::type_of<decltype(UserRoleResponse::name)>,
     true},
    {"createdOn", offsetof(UserRoleResponse, created_on),
     &detail::type_of<decltype(UserRoleResponse::created_on)>, true},
    {"employeeType", offsetof(UserRoleResponse, employee_type),
     &detail::type_of<decltype(UserRoleResponse::employee_type)>, true},
};

}  // namespace tables

const detail::EnumTable& enum_table(EmployeeType) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeeType", tables::kEmployeeType, std::size(tables::kEmployeeType),
      false};
  return table;
}

const detail::EnumTable& enum_table(RequestedEmployeeTypeArg) noexcept {
  static constexpr detail::EnumTable table{
      "RequestedEmployeeTypeArg", tables::kRequestedEmployeeTypeArg, std::size(tables::kRequestedEmployeeTypeArg),
      false};
  return table;
}

const detail::Object UserRoleResponse::kObject{
    "UserRoleResponse", tables::kUserRoleResponse, std::size(tables::kUserRoleResponse),
    offsetof(UserRoleResponse, extra), &detail::construct<UserRoleResponse>};

}  // namespace servicetitan::settings
