// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/snapshots_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::shop {

namespace tables::snapshot {
using T = Snapshot;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"page", offsetof(T, page), &detail::type_of<decltype(T::page)>, true},
    {"pageSize", offsetof(T, page_size), &detail::type_of<decltype(T::page_size)>, true},
    {"hasMore", offsetof(T, has_more), &detail::type_of<decltype(T::has_more)>, true},
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
    {"fields", offsetof(T, fields), &detail::type_of<decltype(T::fields)>, true},
};
}  // namespace tables::snapshot
constinit const detail::Object Snapshot::kObject{
    "Snapshot", tables::snapshot::kMembers, std::size(tables::snapshot::kMembers),
    offsetof(Snapshot, extra), &detail::construct<Snapshot>};

}  // namespace servicetitan::shop
