// Generated from specs/settings.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/settings/user_roles_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::settings {

namespace tables::employee_type {
using T = EmployeeType;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Employee", static_cast<std::int32_t>(T::kEmployee)},
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
};
}  // namespace tables::employee_type
const detail::EnumTable& enum_table(EmployeeType) noexcept {
  static constexpr detail::EnumTable table{
      "EmployeeType", tables::employee_type::kValues, std::size(tables::employee_type::kValues)};
  return table;
}

namespace tables::requested_employee_type_arg {
using T = RequestedEmployeeTypeArg;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"Employee", static_cast<std::int32_t>(T::kEmployee)},
    {"Technician", static_cast<std::int32_t>(T::kTechnician)},
    {"All", static_cast<std::int32_t>(T::kAll)},
};
}  // namespace tables::requested_employee_type_arg
const detail::EnumTable& enum_table(RequestedEmployeeTypeArg) noexcept {
  static constexpr detail::EnumTable table{
      "RequestedEmployeeTypeArg", tables::requested_employee_type_arg::kValues,
      std::size(tables::requested_employee_type_arg::kValues)};
  return table;
}

namespace tables::user_role_response {
using T = UserRoleResponse;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>, true},
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"employeeType", offsetof(T, employee_type), &detail::type_of<decltype(T::employee_type)>,
     true},
};
}  // namespace tables::user_role_response
constinit const detail::Object UserRoleResponse::kObject{
    "UserRoleResponse", tables::user_role_response::kMembers,
    std::size(tables::user_role_response::kMembers), offsetof(UserRoleResponse, extra),
    &detail::construct<UserRoleResponse>};

}  // namespace servicetitan::settings
