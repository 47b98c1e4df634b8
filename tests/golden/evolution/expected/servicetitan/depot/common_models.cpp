// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/depot/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::depot {

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

namespace tables::state {
using T = State;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Open", static_cast<std::int32_t>(T::kOpen)},
    {"Moved", static_cast<std::int32_t>(T::kMoved)},
    {"Closed", static_cast<std::int32_t>(T::kClosed)},
};
}  // namespace tables::state
const detail::EnumTable& enum_table(State) noexcept {
  static constexpr detail::EnumTable table{
      "State", tables::state::kValues, std::size(tables::state::kValues)};
  return table;
}

namespace tables::crate {
using T = Crate;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
};
}  // namespace tables::crate
constinit const detail::Object Crate::kObject{
    "Crate", tables::crate::kMembers, std::size(tables::crate::kMembers), offsetof(Crate, extra),
    &detail::construct<Crate>};

}  // namespace servicetitan::depot
