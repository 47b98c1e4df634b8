// Generated from specs/ by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shared.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan {

namespace tables::active {
using T = Active;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"True", static_cast<std::int32_t>(T::kTrue)},
    {"Any", static_cast<std::int32_t>(T::kAny)},
    {"False", static_cast<std::int32_t>(T::kFalse)},
};
}  // namespace tables::active
const detail::EnumTable& enum_table(Active) noexcept {
  static constexpr detail::EnumTable table{
      "Active", tables::active::kValues, std::size(tables::active::kValues)};
  return table;
}

namespace tables::api_error {
using T = ApiError;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"title", offsetof(T, title), &detail::type_of<decltype(T::title)>, true},
    {"errors", offsetof(T, errors), &detail::type_of<decltype(T::errors)>, true},
};
}  // namespace tables::api_error
constinit const detail::Object ApiError::kObject{
    "ApiError", tables::api_error::kMembers, std::size(tables::api_error::kMembers),
    offsetof(ApiError, extra), &detail::construct<ApiError>};

}  // namespace servicetitan
