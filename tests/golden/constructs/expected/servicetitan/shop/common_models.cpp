// Generated from specs/shop.json by generator/. Do not edit; see docs/regenerate.md.
#include "servicetitan/shop/common_models.hpp"

#include "servicetitan/detail/table.hpp"

namespace servicetitan::shop {

namespace tables::circle_dto {
using T = CircleDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"radius", offsetof(T, radius), &detail::type_of<decltype(T::radius)>},
};
}  // namespace tables::circle_dto
constinit const detail::Object CircleDto::kObject{
    "CircleDto", tables::circle_dto::kMembers, std::size(tables::circle_dto::kMembers),
    offsetof(CircleDto, extra), &detail::construct<CircleDto>};

namespace tables::square_dto {
using T = SquareDto;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"type", offsetof(T, type), &detail::type_of<decltype(T::type)>, true},
    {"side", offsetof(T, side), &detail::type_of<decltype(T::side)>, true},
};
}  // namespace tables::square_dto
constinit const detail::Object SquareDto::kObject{
    "SquareDto", tables::square_dto::kMembers, std::size(tables::square_dto::kMembers),
    offsetof(SquareDto, extra), &detail::construct<SquareDto>};

namespace tables::cell_shape {
using T = CellShape;
extern const detail::VariantAlternative kValues[];
constexpr detail::VariantAlternative kValues[] = {
    {"round", 1},
    {"Square", 2},
};
}  // namespace tables::cell_shape
const detail::VariantTable& variant_table(const CellShape*) noexcept {
  static constexpr detail::VariantTable table{
      "shape", tables::cell_shape::kValues, std::size(tables::cell_shape::kValues)};
  return table;
}

namespace tables::cell {
using T = Cell;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"x", offsetof(T, x), &detail::type_of<decltype(T::x)>, true},
    {"shapes", offsetof(T, shapes), &detail::type_of<decltype(T::shapes)>},
};
}  // namespace tables::cell
constinit const detail::Object Cell::kObject{
    "Cell", tables::cell::kMembers, std::size(tables::cell::kMembers), offsetof(Cell, extra),
    &detail::construct<Cell>};

namespace tables::contact {
using T = Contact;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"name", offsetof(T, name), &detail::type_of<decltype(T::name)>, true},
    {"email", offsetof(T, email), &detail::type_of<decltype(T::email)>},
};
void make(void* place);
void make(void* place) {
  ::new (place) T{.name = detail::unset};
}
}  // namespace tables::contact
constinit const detail::Object Contact::kObject{
    "Contact", tables::contact::kMembers, std::size(tables::contact::kMembers),
    offsetof(Contact, extra), &tables::contact::make};

namespace tables::kind {
using T = Kind;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"None", static_cast<std::int32_t>(T::kNone)},
    {"New", static_cast<std::int32_t>(T::kNew)},
    {"call_center", static_cast<std::int32_t>(T::kCall_center)},
};
}  // namespace tables::kind
const detail::EnumTable& enum_table(Kind) noexcept {
  static constexpr detail::EnumTable table{
      "Kind", tables::kind::kValues, std::size(tables::kind::kValues)};
  return table;
}

namespace tables::level_int32 {
using T = LevelInt32;
extern const detail::EnumValue kValues[];
constexpr detail::EnumValue kValues[] = {
    {"0", static_cast<std::int32_t>(T::kValue0)},
    {"2", static_cast<std::int32_t>(T::kValue2)},
    {"5", static_cast<std::int32_t>(T::kValue5)},
};
}  // namespace tables::level_int32
const detail::EnumTable& enum_table(LevelInt32) noexcept {
  static constexpr detail::EnumTable table{
      "LevelInt32", tables::level_int32::kValues, std::size(tables::level_int32::kValues), true};
  return table;
}

namespace tables::parts_part {
using T = PartsPart;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"subparts", offsetof(T, subparts), &detail::type_of<decltype(T::subparts)>},
};
}  // namespace tables::parts_part
constinit const detail::Object PartsPart::kObject{
    "PartsPart", tables::parts_part::kMembers, std::size(tables::parts_part::kMembers),
    offsetof(PartsPart, extra), &detail::construct<PartsPart>};

namespace tables::v2_date {
using T = V2Date;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"year", offsetof(T, year), &detail::type_of<decltype(T::year)>, true},
};
}  // namespace tables::v2_date
constinit const detail::Object V2Date::kObject{
    "V2Date", tables::v2_date::kMembers, std::size(tables::v2_date::kMembers),
    offsetof(V2Date, extra), &detail::construct<V2Date>};

namespace tables::order_piece {
using T = OrderPiece;
extern const detail::VariantAlternative kValues[];
constexpr detail::VariantAlternative kValues[] = {
    {"Square", 1},
    {"Circle", 2},
};
}  // namespace tables::order_piece
const detail::VariantTable& variant_table(const OrderPiece*) noexcept {
  static constexpr detail::VariantTable table{
      "type", tables::order_piece::kValues, std::size(tables::order_piece::kValues)};
  return table;
}

namespace tables::order {
using T = Order;
extern const detail::Member kMembers[];
constexpr detail::Member kMembers[] = {
    {"id", offsetof(T, id), &detail::type_of<decltype(T::id)>, true},
    {"number", offsetof(T, number), &detail::type_of<decltype(T::number)>},
    {"kind", offsetof(T, kind), &detail::type_of<decltype(T::kind)>, true},
    {"level", offsetof(T, level), &detail::type_of<decltype(T::level)>},
    {"total", offsetof(T, total), &detail::type_of<decltype(T::total)>, true},
    {"weight", offsetof(T, weight), &detail::type_of<decltype(T::weight)>},
    {"createdOn", offsetof(T, created_on), &detail::type_of<decltype(T::created_on)>, true},
    {"day", offsetof(T, day), &detail::type_of<decltype(T::day)>},
    {"took", offsetof(T, took), &detail::type_of<decltype(T::took)>, true},
    {"key", offsetof(T, key), &detail::type_of<decltype(T::key)>, true},
    {"paid", offsetof(T, paid), &detail::type_of<decltype(T::paid)>, true},
    {"note", offsetof(T, note), &detail::type_of<decltype(T::note)>, true},
    {"code", offsetof(T, code), &detail::type_of<decltype(T::code)>, true},
    {"tags", offsetof(T, tags), &detail::type_of<decltype(T::tags)>, true},
    {"labels", offsetof(T, labels), &detail::type_of<decltype(T::labels)>},
    {"grid", offsetof(T, grid), &detail::type_of<decltype(T::grid)>, true},
    {"fields", offsetof(T, fields), &detail::type_of<decltype(T::fields)>},
    {"data", offsetof(T, data), &detail::type_of<decltype(T::data)>, true},
    {"anything", offsetof(T, anything), &detail::type_of<decltype(T::anything)>, true},
    {"status", offsetof(T, status), &detail::type_of<decltype(T::status)>, true},
    {"class", offsetof(T, class_), &detail::type_of<decltype(T::class_)>, true},
    {"extra", offsetof(T, extra_), &detail::type_of<decltype(T::extra_)>},
    {"averageCPC", offsetof(T, average_cpc), &detail::type_of<decltype(T::average_cpc)>, true},
    {"parts", offsetof(T, parts), &detail::type_of<decltype(T::parts)>},
    {"pieces", offsetof(T, pieces), &detail::type_of<decltype(T::pieces)>, true},
    {"more", offsetof(T, more), &detail::type_of<decltype(T::more)>},
};
}  // namespace tables::order
constinit const detail::Object Order::kObject{
    "Order", tables::order::kMembers, std::size(tables::order::kMembers), offsetof(Order, extra),
    &detail::construct<Order>};

}  // namespace servicetitan::shop
