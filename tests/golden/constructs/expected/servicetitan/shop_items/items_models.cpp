// Generated from specs/shop-items.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop_items/items_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::shop_items {

namespace tables::item {
using T = Item;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"active", offsetof(T, active), &detail::type_of<decltype(T::active)>},
};
}  // namespace tables::item
constinit const detail::Object Item::kObject{
    "Item", tables::item::kMembers, std::size(tables::item::kMembers), offsetof(Item, extra),
    &detail::construct<Item>};

}  // namespace servicetitan::shop_items
