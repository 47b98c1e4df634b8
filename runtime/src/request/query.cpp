#include "query.hpp"

#include "../codec/scalar.hpp"

namespace servicetitan::detail {

namespace query_impl {

struct Value {
  const Type* type;
  const void* place;
};

// Out of std::optional and Field; a null place when there is no value.
inline Value unwrap(const Type* type, const void* place) noexcept {
  while (place != nullptr && type->is_slot()) {
    place = type->slot().get(place);
    type = type->inner;
  }
  return {type, place};
}

class Writer {
 public:
  Writer(std::vector<QueryParameter>& out, std::string& problem) : out_(out), problem_(problem) {}

  bool add(std::string name, Value value) {
    value = unwrap(value.type, value.place);
    if (value.place == nullptr) return true;
    std::string text;
    if (!append_scalar(*value.type, value.place, text, problem_)) return fail(name);
    out_.push_back({.name = std::move(name), .value = std::move(text)});
    return true;
  }
  bool repeat(std::string_view name, Value list);
  bool comma(std::string_view name, Value list);
  bool dotted_map(std::string_view name, Value map);
  bool indexed_objects(std::string_view name, Value list);

 private:
  static std::size_t count(Value list) noexcept {
    return list.type->array().elements(list.place).count;
  }
  static Value element(Value list, std::size_t index) noexcept {
    const Elements all = list.type->array().elements(list.place);
    return {list.type->inner, all.first + index * list.type->inner->size};
  }
  bool members(const std::string& prefix, Value object);
  bool fail(std::string_view name) {
    problem_ = "query parameter " + std::string(name) + ": " + problem_;
    return false;
  }

  std::vector<QueryParameter>& out_;
  std::string& problem_;
};

bool Writer::repeat(std::string_view name, Value list) {
  if (list.type->kind != Kind::array) return add(std::string(name), list);
  const std::size_t size = count(list);
  for (std::size_t i = 0; i < size; ++i) {
    if (!add(std::string(name), element(list, i))) return false;
  }
  return true;
}

bool Writer::comma(std::string_view name, Value list) {
  if (list.type->kind != Kind::array) return add(std::string(name), list);
  const std::size_t size = count(list);
  if (size == 0) return true;
  std::string joined;
  for (std::size_t i = 0; i < size; ++i) {
    const Value value = element(list, i);
    std::string text;
    if (!append_scalar(*value.type, value.place, text, problem_)) return fail(name);
    if (text.empty() || text.find(',') != std::string::npos) {
      problem_ = "the list is sent separated by commas, so its element \"" + text +
                 "\" would arrive as another list";
      return fail(name);
    }
    if (i > 0) joined += ',';
    joined += text;
  }
  out_.push_back({.name = std::string(name), .value = std::move(joined)});
  return true;
}

bool Writer::members(const std::string& prefix, Value object) {
  const Object& table = *object.type->object;
  for (std::uint32_t i = 0; i < table.count; ++i) {
    const Member& member = table.members[i];
    const auto* const place = static_cast<const std::byte*>(object.place) + member.offset;
    if (!add(prefix + std::string(member.name), {member.type, place})) return false;
  }
  return true;
}

bool Writer::dotted_map(std::string_view name, Value map) {
  const std::string prefix = std::string(name) + '.';
  if (map.type->kind == Kind::object) return members(prefix, map);
  if (map.type->kind != Kind::map) return add(std::string(name), map);
  const MapOps& ops = map.type->map();
  for (std::size_t i = 0; i < ops.size(map.place); ++i) {
    const std::string key = prefix + std::string(ops.key(map.place, i));
    if (!add(key, {map.type->inner, ops.value(map.place, i)})) return false;
  }
  return true;
}

bool Writer::indexed_objects(std::string_view name, Value list) {
  if (list.type->kind != Kind::array) return add(std::string(name), list);
  const std::size_t size = count(list);
  for (std::size_t i = 0; i < size; ++i) {
    const Value value = element(list, i);
    const std::string prefix = std::string(name) + '[' + std::to_string(i) + ']';
    const bool good =
        value.type->kind == Kind::object ? members(prefix + '.', value) : add(prefix, value);
    if (!good) return false;
  }
  return true;
}

}  // namespace query_impl

bool append_query(const QueryMember& member, const void* value, std::vector<QueryParameter>& out,
                  std::string& problem) {
  query_impl::Writer writer(out, problem);
  const query_impl::Value inner = query_impl::unwrap(member.type, value);
  if (inner.place == nullptr) return true;
  switch (member.style) {
    case QueryStyle::repeat:
      return writer.repeat(member.name, inner);
    case QueryStyle::comma:
      return writer.comma(member.name, inner);
    case QueryStyle::dotted_map:
      return writer.dotted_map(member.name, inner);
    case QueryStyle::indexed_objects:
      return writer.indexed_objects(member.name, inner);
  }
  return true;
}

}  // namespace servicetitan::detail
