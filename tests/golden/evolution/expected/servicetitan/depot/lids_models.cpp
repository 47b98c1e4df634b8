// Generated from specs/depot.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/depot/lids_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::depot {

namespace tables::lid {
using T = Lid;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"state", offsetof(T, state), &detail::type_of<decltype(T::state)>},
    {"boxes", offsetof(T, boxes), &detail::type_of<decltype(T::boxes)>},
};
}  // namespace tables::lid
constinit const detail::Object Lid::kObject{
    "Lid", tables::lid::kMembers, std::size(tables::lid::kMembers), offsetof(Lid, extra),
    &detail::construct<Lid>};

}  // namespace servicetitan::depot
