#include "sample.hpp"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace servicetitan::sample {

namespace {

using detail::Member;
using detail::type_of;

constexpr detail::EnumValue kColors[] = {{"Red", 0}, {"DarkBlue", 1}, {"None", 2}};
constexpr detail::EnumTable kColorTable{"Color", kColors, 3};
constexpr detail::EnumValue kStars[] = {{"1", 1}, {"2", 2}, {"10", 10}};
constexpr detail::EnumTable kStarsTable{"Stars", kStars, 3, true};

template <class T>
constexpr const detail::Type* type_for = &type_of<T>;

const Member kInner[] = {
    {"name", offsetof(Inner, name), type_for<decltype(Inner::name)>},
    {"id", offsetof(Inner, id), type_for<decltype(Inner::id)>, true},
};
const Member kNode[] = {
    {"id", offsetof(Node, id), type_for<decltype(Node::id)>, true},
    {"nodes", offsetof(Node, nodes), type_for<decltype(Node::nodes)>},
};
const Member kEverything[] = {
    {"boolean", offsetof(Everything, boolean), type_for<decltype(Everything::boolean)>, true},
    {"int32", offsetof(Everything, int32), type_for<decltype(Everything::int32)>, true},
    {"int64", offsetof(Everything, int64), type_for<decltype(Everything::int64)>, true},
    {"float64", offsetof(Everything, float64), type_for<decltype(Everything::float64)>, true},
    {"decimal", offsetof(Everything, decimal), type_for<decltype(Everything::decimal)>, true},
    {"string", offsetof(Everything, string), type_for<decltype(Everything::string)>, true},
    {"timestamp", offsetof(Everything, timestamp), type_for<decltype(Everything::timestamp)>, true},
    {"date", offsetof(Everything, date), type_for<decltype(Everything::date)>, true},
    {"duration", offsetof(Everything, duration), type_for<decltype(Everything::duration)>, true},
    {"guid", offsetof(Everything, guid), type_for<decltype(Everything::guid)>, true},
    {"color", offsetof(Everything, color), type_for<decltype(Everything::color)>, true},
    {"stars", offsetof(Everything, stars), type_for<decltype(Everything::stars)>, true},
    {"json", offsetof(Everything, json), type_for<decltype(Everything::json)>, true},
    {"object", offsetof(Everything, object), type_for<decltype(Everything::object)>, true},
    {"array", offsetof(Everything, array), type_for<decltype(Everything::array)>, true},
    {"map", offsetof(Everything, map), type_for<decltype(Everything::map)>, true},
    {"text", offsetof(Everything, text), type_for<decltype(Everything::text)>},
    {"inner", offsetof(Everything, inner), type_for<decltype(Everything::inner)>},
    {"inners", offsetof(Everything, inners), type_for<decltype(Everything::inners)>},
    {"holes", offsetof(Everything, holes), type_for<decltype(Everything::holes)>, true},
    {"rows", offsetof(Everything, rows), type_for<decltype(Everything::rows)>, true},
};
const Member kPatch[] = {
    {"name", offsetof(Patch, name), type_for<decltype(Patch::name)>, true},
    {"title", offsetof(Patch, title), type_for<decltype(Patch::title)>},
    {"lines", offsetof(Patch, lines), type_for<decltype(Patch::lines)>},
    {"amount", offsetof(Patch, amount), type_for<decltype(Patch::amount)>},
    {"factor", offsetof(Patch, factor), type_for<decltype(Patch::factor)>},
};
const Member kEnvelope[] = {
    {"patch", offsetof(Envelope, patch), type_for<decltype(Envelope::patch)>, true},
    {"patches", offsetof(Envelope, patches), type_for<decltype(Envelope::patches)>},
};
const Member kTextUnit[] = {
    {"type", offsetof(TextUnit, type), type_for<decltype(TextUnit::type)>},
    {"value", offsetof(TextUnit, value), type_for<decltype(TextUnit::value)>},
};
const Member kNumberUnit[] = {
    {"value", offsetof(NumberUnit, value), type_for<decltype(NumberUnit::value)>},
};
const Member kGroupUnit[] = {
    {"type", offsetof(GroupUnit, type), type_for<decltype(GroupUnit::type)>},
    {"units", offsetof(GroupUnit, units), type_for<decltype(GroupUnit::units)>},
};
constexpr detail::VariantAlternative kUnits[] = {{"Text", 1}, {"Number", 2}, {"Group", 3}};
constexpr detail::VariantTable kUnitTable{"type", kUnits, 3};

constexpr auto kWideNames = [] {
  std::array<std::array<char, 3>, 70> names{};
  for (std::size_t i = 0; i < names.size(); ++i) {
    names[i] = {'m', static_cast<char>('0' + i / 10), static_cast<char>('0' + i % 10)};
  }
  return names;
}();
const auto kWide = []<std::size_t... i>(std::index_sequence<i...>) {
  return std::array{Member{
      std::string_view(kWideNames[i].data(), 3),
      static_cast<std::uint32_t>(offsetof(Wide, members) + i * sizeof(std::optional<std::int32_t>)),
      &type_of<std::optional<std::int32_t>>, i == 0 || i == 69}...};
}
(std::make_index_sequence<70>());

void make_patch(void* place) { ::new (place) Patch{.name = detail::unset}; }
void make_envelope(void* place) { ::new (place) Envelope{.patch = detail::unset}; }

}  // namespace

const detail::EnumTable& enum_table(Color) noexcept { return kColorTable; }
const detail::EnumTable& enum_table(Stars) noexcept { return kStarsTable; }
const detail::VariantTable& variant_table(const Unit*) noexcept { return kUnitTable; }

const detail::Object Inner::kObject{"Inner", kInner, 2, offsetof(Inner, extra),
                                    &detail::construct<Inner>};
const detail::Object Node::kObject{"Node", kNode, 2, offsetof(Node, extra),
                                   &detail::construct<Node>};
const detail::Object Everything::kObject{"Everything", kEverything, 21, offsetof(Everything, extra),
                                         &detail::construct<Everything>};
const detail::Object Patch::kObject{"Patch", kPatch, 5, offsetof(Patch, extra), &make_patch};
const detail::Object Envelope::kObject{"Envelope", kEnvelope, 2, offsetof(Envelope, extra),
                                       &make_envelope};
const detail::Object Wide::kObject{"Wide", kWide.data(), 70, offsetof(Wide, extra),
                                   &detail::construct<Wide>};
const detail::Object TextUnit::kObject{"TextUnit", kTextUnit, 2, offsetof(TextUnit, extra),
                                       &detail::construct<TextUnit>};
const detail::Object NumberUnit::kObject{"NumberUnit", kNumberUnit, 1, offsetof(NumberUnit, extra),
                                         &detail::construct<NumberUnit>};
const detail::Object GroupUnit::kObject{"GroupUnit", kGroupUnit, 2, offsetof(GroupUnit, extra),
                                        &detail::construct<GroupUnit>};

bool operator==(const GroupUnit& a, const GroupUnit& b) {
  return a.type == b.type && a.units == b.units && a.extra == b.extra;
}

using detail::QueryStyle;

const detail::QueryMember kQuery[12] = {
    {"page", offsetof(Query, page), type_for<decltype(Query::page)>},
    {"active", offsetof(Query, active), type_for<decltype(Query::active)>},
    {"ids", offsetof(Query, ids), type_for<decltype(Query::ids)>, QueryStyle::comma},
    {"tags", offsetof(Query, tags), type_for<decltype(Query::tags)>},
    {"since", offsetof(Query, since), type_for<decltype(Query::since)>},
    {"color", offsetof(Query, color), type_for<decltype(Query::color)>},
    {"stars", offsetof(Query, stars), type_for<decltype(Query::stars)>},
    {"custom", offsetof(Query, custom), type_for<decltype(Query::custom)>, QueryStyle::dotted_map},
    {"owners", offsetof(Query, owners), type_for<decltype(Query::owners)>,
     QueryStyle::indexed_objects},
    {"filter", offsetof(Query, filter), type_for<decltype(Query::filter)>, QueryStyle::dotted_map},
    {"factor", offsetof(Query, factor), type_for<decltype(Query::factor)>},
    {"field", offsetof(Query, field), type_for<decltype(Query::field)>},
};

}  // namespace servicetitan::sample
