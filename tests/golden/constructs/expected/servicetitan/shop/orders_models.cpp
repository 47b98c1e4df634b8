// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/orders_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::shop {

namespace tables::cancel_of_kind {
using T = CancelOfKind;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"reason", offsetof(T, reason), &detail::type_of<decltype(T::reason)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.reason = detail::unset};
}
}  // namespace tables::cancel_of_kind
constinit const detail::Object CancelOfKind::kObject{
    "CancelOfKind", tables::cancel_of_kind::kMembers, std::size(tables::cancel_of_kind::kMembers),
    offsetof(CancelOfKind, extra), &tables::cancel_of_kind::make};

namespace tables::days {
using T = Days;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"Mon", static_cast<std::int32_t>(T::kMon)},
    {"Tue", static_cast<std::int32_t>(T::kTue)},
};
}  // namespace tables::days
const detail::EnumTable& enum_table(Days) noexcept {
  static constexpr detail::EnumTable table{
      "Days", tables::days::kValues, std::size(tables::days::kValues)};
  return table;
}

namespace tables::part {
using T = Part;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.id = detail::unset};
}
}  // namespace tables::part
constinit const detail::Object Part::kObject{
    "Part", tables::part::kMembers, std::size(tables::part::kMembers), offsetof(Part, extra),
    &tables::part::make};

namespace tables::line {
using T = Line;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"sku", offsetof(T, sku), &detail::type_of<decltype(T::sku)>, true},
    {"count", offsetof(T, count), &detail::type_of<decltype(T::count)>, true},
    {"part", offsetof(T, part), &detail::type_of<decltype(T::part)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.sku = detail::unset, .count = detail::unset};
}
}  // namespace tables::line
constinit const detail::Object Line::kObject{
    "Line", tables::line::kMembers, std::size(tables::line::kMembers), offsetof(Line, extra),
    &tables::line::make};

namespace tables::named {
using T = Named;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"1", static_cast<std::int32_t>(T::kLow)},
    {"2", static_cast<std::int32_t>(T::kHigh)},
};
}  // namespace tables::named
const detail::EnumTable& enum_table(Named) noexcept {
  static constexpr detail::EnumTable table{
      "Named", tables::named::kValues, std::size(tables::named::kValues), true};
  return table;
}

namespace tables::create_order {
using T = CreateOrder;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>, true},
    {"kind", offsetof(T, kind), &detail::type_of<decltype(T::kind)>, true},
    {"lines", offsetof(T, lines), &detail::type_of<decltype(T::lines)>, true},
    {"contact", offsetof(T, contact), &detail::type_of<decltype(T::contact)>, true},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"ship", offsetof(T, ship), &detail::type_of<decltype(T::ship)>},
    {"due", offsetof(T, due), &detail::type_of<decltype(T::due)>},
    {"days", offsetof(T, days), &detail::type_of<decltype(T::days)>},
    {"levels", offsetof(T, levels), &detail::type_of<decltype(T::levels)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{
      .number = detail::unset,
      .kind = detail::unset,
      .lines = detail::unset,
      .contact = detail::unset,
  };
}
}  // namespace tables::create_order
constinit const detail::Object CreateOrder::kObject{
    "CreateOrder", tables::create_order::kMembers, std::size(tables::create_order::kMembers),
    offsetof(CreateOrder, extra), &tables::create_order::make};

namespace tables::owner {
using T = Owner;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.type = detail::unset, .id = detail::unset};
}
}  // namespace tables::owner
constinit const detail::Object Owner::kObject{
    "Owner", tables::owner::kMembers, std::size(tables::owner::kMembers), offsetof(Owner, extra),
    &tables::owner::make};

namespace tables::update_order {
using T = UpdateOrder;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>},
    {"contact", offsetof(T, contact), &detail::type_of<decltype(T::contact)>},
};
}  // namespace tables::update_order
constinit const detail::Object UpdateOrder::kObject{
    "UpdateOrder", tables::update_order::kMembers, std::size(tables::update_order::kMembers),
    offsetof(UpdateOrder, extra), &detail::construct<UpdateOrder>};

}  // namespace servicetitan::shop
