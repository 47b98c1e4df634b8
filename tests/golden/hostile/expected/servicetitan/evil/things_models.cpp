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
    {"?\?=", static_cast<std::int32_t>(T::kUnnamed_4)},
    {"?\?/", static_cast<std::int32_t>(T::kUnnamed_5)},
    {"*/", static_cast<std::int32_t>(T::kUnnamed_6)},
    {"A B", static_cast<std::int32_t>(T::kAB_3)},
    {"#define", static_cast<std::int32_t>(T::kDefine)},
    {"\342\200\256", static_cast<std::int32_t>(T::kUnnamed_7)},
    {"new\012line", static_cast<std::int32_t>(T::kNewLine)},
    {"Default", static_cast<std::int32_t>(T::kDefault_)},
    {"DEFAULT", static_cast<std::int32_t>(T::kDEFAULT)},
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

namespace tables::evil_thing2 {
using T = EvilThing2;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"n", offsetof(T, n), &detail::type_of<decltype(T::n)>},
};
}  // namespace tables::evil_thing2
constinit const detail::Object EvilThing2::kObject{
    "EvilThing2", tables::evil_thing2::kMembers, std::size(tables::evil_thing2::kMembers),
    offsetof(EvilThing2, extra), &detail::construct<EvilThing2>};

namespace tables::tree {
using T = Tree;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"children", offsetof(T, children), &detail::type_of<decltype(T::children)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.children = detail::unset};
}
}  // namespace tables::tree
constinit const detail::Object Tree::kObject{
    "Tree", tables::tree::kMembers, std::size(tables::tree::kMembers), offsetof(Tree, extra),
    &tables::tree::make};

namespace tables::evil_thing {
using T = EvilThing;
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
    {"Name", offsetof(T, name), &detail::type_of<decltype(T::name)>},
    {"name", offsetof(T, name_), &detail::type_of<decltype(T::name_)>},
    {"NAME", offsetof(T, name_2), &detail::type_of<decltype(T::name_2)>},
    {"errno", offsetof(T, errno_), &detail::type_of<decltype(T::errno_)>},
    {"INT_MAX", offsetof(T, int_max), &detail::type_of<decltype(T::int_max)>},
    {"#include <x>", offsetof(T, include_x), &detail::type_of<decltype(T::include_x)>},
    {"a\012b", offsetof(T, a_b_3), &detail::type_of<decltype(T::a_b_3)>},
    {"\342\200\256name", offsetof(T, name_3), &detail::type_of<decltype(T::name_3)>},
    {"mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm",
     offsetof(T, mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm),
     &detail::type_of<decltype(T::mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm)>},
    {"deep", offsetof(T, deep), &detail::type_of<decltype(T::deep)>},
    {"tree", offsetof(T, tree), &detail::type_of<decltype(T::tree)>},
    {"case", offsetof(T, case_), &detail::type_of<decltype(T::case_)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.delete_ = detail::unset};
}
}  // namespace tables::evil_thing
constinit const detail::Object EvilThing::kObject{
    "EvilThing", tables::evil_thing::kMembers, std::size(tables::evil_thing::kMembers),
    offsetof(EvilThing, extra), &tables::evil_thing::make};

namespace tables::lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll_long {
using T = LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>},
};
}  // namespace tables::lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll_long
constinit const detail::Object LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong::kObject{
    "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong",
    tables::lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll_long::kMembers,
    std::size(tables::lllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll_long::kMembers),
    offsetof(LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong, extra),
    &detail::construct<LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLong>};

}  // namespace servicetitan::evil
