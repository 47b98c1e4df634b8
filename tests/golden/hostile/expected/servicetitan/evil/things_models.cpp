// Generated from specs/evil.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/evil/things_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::evil {

namespace tables::evil_none {
using T = EvilNone;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"", static_cast<std::int32_t>(T::kUnnamed)},
    {"a b", static_cast<std::int32_t>(T::kAB)},
    {"A-B", static_cast<std::int32_t>(T::kAB_)},
    {"\"", static_cast<std::int32_t>(T::kUnnamed_)},
    {"\\", static_cast<std::int32_t>(T::kUnnamed_2)},
    {"a__b", static_cast<std::int32_t>(T::kAB_2)},
    {"1", static_cast<std::int32_t>(T::k1)},
    {"\303\251", static_cast<std::int32_t>(T::kUnnamed_3)},
    {"default", static_cast<std::int32_t>(T::kDefault)},
};
}  // namespace tables::evil_none
const detail::EnumTable& enum_table(EvilNone) noexcept {
  static constexpr detail::EnumTable table{
      "EvilNone", tables::evil_none::kValues, std::size(tables::evil_none::kValues)};
  return table;
}

namespace tables::evil_request {
using T = EvilRequest;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"none", offsetof(T, none), &detail::type_of<decltype(T::none)>},
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>},
};
}  // namespace tables::evil_request
constinit const detail::Object EvilRequest::kObject{
    "EvilRequest", tables::evil_request::kMembers, std::size(tables::evil_request::kMembers),
    offsetof(EvilRequest, extra), &detail::construct<EvilRequest>};

namespace tables::thing {
using T = Thing;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"1st", offsetof(T, n1st), &detail::type_of<decltype(T::n1st)>},
    {"a-b", offsetof(T, a_b), &detail::type_of<decltype(T::a_b)>},
    {"a b", offsetof(T, a_b_), &detail::type_of<decltype(T::a_b_)>},
    {"a_b", offsetof(T, a_b_2), &detail::type_of<decltype(T::a_b_2)>},
    {"", offsetof(T, unnamed), &detail::type_of<decltype(T::unnamed)>},
    {"\303\274", offsetof(T, unnamed_), &detail::type_of<decltype(T::unnamed_)>},
    {"delete", offsetof(T, delete_), &detail::type_of<decltype(T::delete_)>, true},
    {"min", offsetof(T, min_), &detail::type_of<decltype(T::min_)>},
    {"none", offsetof(T, none), &detail::type_of<decltype(T::none)>},
    {"quote\"back\\slash", offsetof(T, quote_back_slash),
     &detail::type_of<decltype(T::quote_back_slash)>},
    {"?\?/", offsetof(T, unnamed_2), &detail::type_of<decltype(T::unnamed_2)>},
    {"kObject", offsetof(T, k_object), &detail::type_of<decltype(T::k_object)>},
    {"T", offsetof(T, t), &detail::type_of<decltype(T::t)>},
    {"detail", offsetof(T, detail), &detail::type_of<decltype(T::detail)>},
    {"long", offsetof(T, long_), &detail::type_of<decltype(T::long_)>},
    {"words", offsetof(T, words), &detail::type_of<decltype(T::words)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.delete_ = detail::unset};
}
}  // namespace tables::thing
constinit const detail::Object Thing::kObject{
    "Thing", tables::thing::kMembers, std::size(tables::thing::kMembers), offsetof(Thing, extra),
    &tables::thing::make};

}  // namespace servicetitan::evil
