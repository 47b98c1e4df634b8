#include "encoder_impl.hpp"

#include <algorithm>

namespace servicetitan::detail::encoder_impl {

char* Encoder::other_name(std::string_view text, char* at) {
  out_.advance(at);
  out_ += '"';
  append_escaped(out_, text);
  out_ += std::string_view("\":");
  return out_.room(kMostText + kRoom);
}

// Null when the documents have none of that name.
inline const Member* documented_member(const Object& object, std::string_view name) noexcept {
  const Member* const end = object.members + object.count;
  const Member* const found =
      std::find_if(object.members, end, [&](const Member& one) { return one.name == name; });
  return found != end ? found : nullptr;
}

inline bool is_absent(const Member& member, const void* value) {
  if (!member.type->is_slot()) return false;
  const void* const place = static_cast<const std::byte*>(value) + member.offset;
  const SlotOps& slot = member.type->slot();
  return slot.get(place) == nullptr && !slot.is_null(place);
}

// An unknown member may have become a documented one since it was kept: a member that has been
// written is not written again.
char* Encoder::extra(const Object& object, const void* value, char* at) {
  for (const auto& [name, json] : kept_members(object, value)) {
    const Member* const member = documented_member(object, name);
    if (member != nullptr && !is_absent(*member, value)) continue;
    at = quoted(name, room(at));
    if (at == nullptr) return fail_in(name);
    *at++ = ':';
    at = append(json.text(), at);
    *at++ = ',';
  }
  return at;
}

char* Encoder::map(const Type& type, const void* value, char* at) {
  const MapOps& ops = type.map();
  const std::size_t size = ops.size(value);
  *at++ = '{';
  for (std::size_t i = 0; i < size; ++i) {
    const std::string_view key = ops.key(value, i);
    at = quoted(key, room(at));
    if (at == nullptr) return fail_in(key);
    *at++ = ':';
    at = this->value(*type.inner, ops.value(value, i), room(at));
    if (at == nullptr) return fail_in(key);
    *at++ = ',';
  }
  return close('}', at);
}

// Whether the object writes @p member itself, as a documented member or as one that was kept.
inline bool has_member(const Object& object, const void* value, std::string_view member) noexcept {
  return documented_member(object, member) != nullptr ||
         kept_members(object, value).contains(member);
}

char* Encoder::variant(const Type& type, const void* value, char* at) {
  const VariantOps& ops = type.choice();
  const std::size_t index = ops.index(value);
  const void* const chosen = ops.get(value);
  if (index == 0) return append(static_cast<const Unknown*>(chosen)->json.text(), at);
  const VariantTable& table = type.variant();
  const Object& object = *ops.types[index - 1]->object;
  const VariantAlternative* const end = table.alternatives + table.count;
  const VariantAlternative* const one = std::find_if(
      table.alternatives, end, [&](const auto& candidate) { return candidate.index == index; });
  *at++ = '{';
  // The discriminating member, for a struct that does not have it itself.
  if (one != end && !has_member(object, chosen, table.member)) {
    at = other_quoted(one->discriminator, other_name(table.member, at));
    *at++ = ',';
  }
  return object_rest(object, chosen, at);
}

}  // namespace servicetitan::detail::encoder_impl
