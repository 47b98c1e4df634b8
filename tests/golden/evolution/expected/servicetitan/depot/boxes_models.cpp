// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/depot/boxes_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::depot {

namespace tables::add_box {
using T = AddBox;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"label", offsetof(T, label), &detail::type_of<decltype(T::label)>, true},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"size", offsetof(T, size), &detail::type_of<decltype(T::size)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.label = detail::unset};
}
}  // namespace tables::add_box
constinit const detail::Object AddBox::kObject{
    "AddBox", tables::add_box::kMembers, std::size(tables::add_box::kMembers),
    offsetof(AddBox, extra), &tables::add_box::make};

namespace tables::box {
using T = Box;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"size", offsetof(T, size), &detail::type_of<decltype(T::size)>},
    {"lid", offsetof(T, lid), &detail::type_of<decltype(T::lid)>},
    {"added", offsetof(T, added), &detail::type_of<decltype(T::added)>, true},
    {"label", offsetof(T, label), &detail::type_of<decltype(T::label)>},
    {"weight", offsetof(T, weight), &detail::type_of<decltype(T::weight)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.added = detail::make<AddBox>()};
}
}  // namespace tables::box
constinit const detail::Object Box::kObject{
    "Box", tables::box::kMembers, std::size(tables::box::kMembers), offsetof(Box, extra),
    &tables::box::make};

namespace tables::v2_box {
using T = V2Box;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::v2_box
constinit const detail::Object V2Box::kObject{
    "V2Box", tables::v2_box::kMembers, std::size(tables::v2_box::kMembers), offsetof(V2Box, extra),
    &tables::v2_box::make};

}  // namespace servicetitan::depot
