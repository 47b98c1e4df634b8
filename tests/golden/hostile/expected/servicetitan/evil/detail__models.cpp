// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/detail__models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::evil {

namespace tables::detail_ {
using T = Detail;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"min", offsetof(T, min_), &detail::type_of<decltype(T::min_)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.min_ = detail::unset};
}
}  // namespace tables::detail_
constinit const detail::Object Detail::kObject{
    "Detail", tables::detail_::kMembers, std::size(tables::detail_::kMembers),
    offsetof(Detail, extra), &tables::detail_::make};

namespace tables::evil_json {
using T = EvilJson;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
}  // namespace tables::evil_json
constinit const detail::Object EvilJson::kObject{
    "EvilJson", tables::evil_json::kMembers, std::size(tables::evil_json::kMembers),
    offsetof(EvilJson, extra), &detail::construct<EvilJson>};

namespace tables::std_ {
using T = Std;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Std", static_cast<std::int32_t>(T::kStd)},
    {"Switch", static_cast<std::int32_t>(T::kSwitch)},
};
}  // namespace tables::std_
const detail::EnumTable& enum_table(Std) noexcept {
  static constexpr detail::EnumTable table{
      "Std", tables::std_::kValues, std::size(tables::std_::kValues)};
  return table;
}

namespace tables::switch_ {
using T = Switch;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"detail", offsetof(T, detail), &detail::type_of<decltype(T::detail)>, true},
    {"std", offsetof(T, std), &detail::type_of<decltype(T::std)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.detail = detail::unset};
}
}  // namespace tables::switch_
constinit const detail::Object Switch::kObject{
    "Switch", tables::switch_::kMembers, std::size(tables::switch_::kMembers),
    offsetof(Switch, extra), &tables::switch_::make};

}  // namespace servicetitan::evil
