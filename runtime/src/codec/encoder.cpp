#include "encoder_impl.hpp"
#include "scalar.hpp"

#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace servicetitan::detail {

namespace encoder_impl {

inline constexpr std::string_view kNull = "null";

// What a member holds; null when that is no value.
template <class T>
const T* held(const T& value) noexcept {
  return &value;
}
template <class T>
const T* held(const std::optional<T>& value) noexcept {
  return value ? &*value : nullptr;
}
template <class T>
const T* held(const Field<T>& value) noexcept {
  return value ? &*value : nullptr;
}

// @p kind is that of @p type: most callers know it.
inline char* Encoder::nested(Kind kind, const Type& type, const void* value, char* at) {
  if (depth_ == kMaxDepth) return fail("nested too deeply");
  ++depth_;
  if (kind == Kind::object) {
    *at++ = '{';
    at = object_rest(*type.object, value, at);
  } else if (kind == Kind::array) {
    at = array(type, value, at);
  } else if (kind == Kind::map) {
    at = map(type, value, at);
  } else {
    at = variant(type, value, at);
  }
  --depth_;
  return at;
}

char* Encoder::value(const Type& type, const void* value, char* at) {
  switch (type.kind) {
    case Kind::boolean:
    case Kind::int32:
    case Kind::int64:
    case Kind::float64:
    case Kind::decimal:
    case Kind::timestamp:
      return bounded(type, value, at);
    case Kind::string:
      return quoted(*static_cast<const std::string*>(value), at);
    case Kind::duration:
    case Kind::guid:
      return quoted_scalar(type, value, at);
    case Kind::date:
      return date(type, value, at);
    case Kind::enumeration:
      return enumeration(type, *static_cast<const OpenEnumState*>(value), at);
    case Kind::json:
      return append(static_cast<const Json*>(value)->text(), at);
    case Kind::optional:
    case Kind::field: {
      const void* const inner = type.slot().get(value);
      return inner != nullptr ? this->value(*type.inner, inner, at) : append(kNull, at);
    }
    case Kind::object:
    case Kind::array:
    case Kind::map:
    case Kind::variant:
      return nested(type.kind, type, value, at);
    case Kind::download:
    case Kind::redirect:
      break;
  }
  return fail("a value that is not JSON");
}

char* Encoder::bounded(const Type& type, const void* value, char* at) {
  char* const end = write_bounded(type.kind, value, at);
  return end != nullptr ? room(end) : scalar(type, value, at);  // which says why it has no text
}

char* Encoder::scalar(const Type& type, const void* value, char* at) {
  out_.advance(at);
  return append_scalar(type, value, out_, problem_.message) ? out_.room(kRoom) : nullptr;
}

char* Encoder::quoted_scalar(const Type& type, const void* value, char* at) {
  *at++ = '"';
  at = scalar(type, value, at);
  if (at == nullptr) return at;
  *at++ = '"';
  return room(at);
}

// A value that never came (see Note) is written as null.
char* Encoder::enumeration(const Type& type, const OpenEnumState& state, char* at) {
  const EnumTable& table = type.enumeration();
  if (state.form == OpenEnumState::Form::unset) return append(kNull, at);
  return state.is_integer(table) ? scalar(type, &state, at) : quoted(state.text(table), at);
}

// The same for a day: the value-initialised one does not exist.
char* Encoder::date(const Type& type, const void* value, char* at) {
  return *static_cast<const Date*>(value) != Date{} ? quoted_scalar(type, value, at)
                                                    : append(kNull, at);
}

char* Encoder::other_quoted(std::string_view text, char* at) {
  out_.advance(at);
  return append_quoted(out_, text) ? out_.room(kRoom) : fail("a text that is not UTF-8");
}

// Begins a member; behind its value there is room for another.
inline char* Encoder::name(const Member& member, char* at) {
  const QuotedName& quoted = member.quoted;
  at = out_.room(at, sizeof quoted.text + kMostText + kRoom);
  std::memcpy(at, quoted.text, sizeof quoted.text);
  return at + quoted.size;
}

// The types that most members have are told apart once.
[[gnu::always_inline]] inline char* Encoder::member(const Member& member, const void* place,
                                                    char* at) {
  switch (member.shape) {
    case shape_of(type_of<bool>):
      return usual_member<bool>(member, place, at);
    case shape_of(type_of<std::optional<bool>>):
      return usual_member<std::optional<bool>>(member, place, at);
    case shape_of(type_of<Field<bool>>):
      return usual_member<Field<bool>>(member, place, at);
    case shape_of(type_of<std::int32_t>):
      return usual_member<std::int32_t>(member, place, at);
    case shape_of(type_of<std::optional<std::int32_t>>):
      return usual_member<std::optional<std::int32_t>>(member, place, at);
    case shape_of(type_of<Field<std::int32_t>>):
      return usual_member<Field<std::int32_t>>(member, place, at);
    case shape_of(type_of<std::int64_t>):
      return usual_member<std::int64_t>(member, place, at);
    case shape_of(type_of<std::optional<std::int64_t>>):
      return usual_member<std::optional<std::int64_t>>(member, place, at);
    case shape_of(type_of<Field<std::int64_t>>):
      return usual_member<Field<std::int64_t>>(member, place, at);
    case shape_of(type_of<double>):
      return usual_member<double>(member, place, at);
    case shape_of(type_of<std::optional<double>>):
      return usual_member<std::optional<double>>(member, place, at);
    case shape_of(type_of<Field<double>>):
      return usual_member<Field<double>>(member, place, at);
    case shape_of(type_of<Decimal>):
      return usual_member<Decimal>(member, place, at);
    case shape_of(type_of<std::optional<Decimal>>):
      return usual_member<std::optional<Decimal>>(member, place, at);
    case shape_of(type_of<Field<Decimal>>):
      return usual_member<Field<Decimal>>(member, place, at);
    case shape_of(type_of<Timestamp>):
      return usual_member<Timestamp>(member, place, at);
    case shape_of(type_of<std::optional<Timestamp>>):
      return usual_member<std::optional<Timestamp>>(member, place, at);
    case shape_of(type_of<Field<Timestamp>>):
      return usual_member<Field<Timestamp>>(member, place, at);
    case shape_of(type_of<std::string>):
      return usual_member<std::string>(member, place, at);
    case shape_of(type_of<std::optional<std::string>>):
      return usual_member<std::optional<std::string>>(member, place, at);
    case shape_of(type_of<Field<std::string>>):
      return usual_member<Field<std::string>>(member, place, at);
    case kEnumerationShape:
      return present_member<Kind::enumeration>(member, place, at);
    case kObjectShape:
      return present_member<Kind::object>(member, place, at);
    case kArrayShape:
      return present_member<Kind::array>(member, place, at);
    case kOtherShape:
      return other_member(member, place, at);
    default:
      __builtin_unreachable();
  }
}

template <class T>
inline char* Encoder::usual_member(const Member& member, const void* place, char* at) {
  const auto* const value = held(*static_cast<const T*>(place));
  if (value == nullptr) {
    return type_of<T>.kind == Kind::field ? other_member(member, place, at) : at;
  }
  at = name(member, at);
  if constexpr (type_of<T>.held == Kind::string) {
    if (char* const end = short_text(*value, at)) return end + 1;
    at = other_quoted(*value, at);
  } else if (char* const end = write_bounded(type_of<T>.held, value, at)) {
    at = end;  // name has left room for the next one
  } else {
    at = scalar(type_of<std::remove_cvref_t<decltype(*value)>>, value, at);
  }
  if (at == nullptr) return fail_in(member.name);
  *at++ = ',';
  return at;
}

template <Kind kind>
inline char* Encoder::present_member(const Member& member, const void* place, char* at) {
  at = name(member, at);
  if constexpr (kind == Kind::enumeration) {
    at = enumeration(*member.type, *static_cast<const OpenEnumState*>(place), at);
  } else {
    at = nested(kind, *member.type, place, at);
  }
  if (at == nullptr) return fail_in(member.name);
  *at++ = ',';
  return at;
}

char* Encoder::other_member(const Member& member, const void* place, char* at) {
  const Type* type = member.type;
  while (type->is_slot()) {
    const void* const inner = type->slot().get(place);
    if (inner == nullptr) {
      if (!type->slot().is_null(place)) return at;
      break;
    }
    place = inner;
    type = type->inner;
  }
  at = member.quoted.size == 0 ? other_name(member.name, at) : name(member, at);
  at = value(*type, place, at);
  if (at == nullptr) return fail_in(member.name);
  *at++ = ',';
  return at;
}

// What is behind the first bracket of an object. It stands apart, and holds what writes a member:
// left to itself, g++ does the opposite.
[[gnu::noinline]] char* Encoder::object_rest(const Object& object, const void* value, char* at) {
  const auto* const start = static_cast<const std::byte*>(value);
  const Member* one = object.members;
  for (std::uint32_t left = object.count; left != 0; --left, ++one) {
    at = member(*one, start + one->offset, at);
    if (at == nullptr) return at;
  }
  if (!kept_members(object, value).empty()) {
    at = extra(object, value, at);
    if (at == nullptr) return at;
  }
  return close('}', at);
}

template <class Write>
inline char* Encoder::list(const Type& type, const void* value, char* at, Write write) {
  const Elements all = type.array().elements(value);
  const std::size_t size = type.inner->size;
  *at++ = '[';
  // The first elements of a long list tell how long the others will be; growing after all costs
  // more than an eighth too much.
  constexpr std::size_t kFew = 16;
  const bool is_long = all.count > 4 * kFew;
  const std::size_t start = is_long ? out_.size(at) : 0;
  const std::byte* element = all.first;
  for (std::size_t i = 0; i < all.count; ++i, element += size) {
    if (i == kFew && is_long) {
      out_.expect(at, (out_.size(at) - start) / kFew * all.count / 8 * 9);
    }
    at = write(element, room(at));
    if (at == nullptr) return fail_in(std::to_string(i));
    *at++ = ',';
  }
  return close(']', at);
}

// What most lists hold, records and numbers of other records, have loops of their own.
char* Encoder::array(const Type& type, const void* value, char* at) {
  const Type& inner = *type.inner;
  if (inner.kind == Kind::object) {
    return list(type, value, at, [&](const void* element, char* begin) {
      return nested(Kind::object, inner, element, begin);
    });
  }
  if (inner.kind == Kind::int64) {
    return list(type, value, at, [](const void* element, char* begin) {
      return write_integer(begin, *static_cast<const std::int64_t*>(element));
    });
  }
  return list(type, value, at,
              [&](const void* element, char* begin) { return this->value(inner, element, begin); });
}

}  // namespace encoder_impl

std::string EncodeProblem::to_string() const {
  return pointer.empty() ? message : printable(pointer, 200) + ": " + message;
}

bool encode(const Type& type, const void* value, std::string& out, EncodeProblem& problem) {
  return encoder_impl::Encoder(out, problem).document(type, value);
}

bool encode(const Type& type, const void* value, std::string& out, std::string& problem) {
  EncodeProblem found;
  if (encode(type, value, out, found)) return true;
  problem = found.to_string();
  return false;
}

}  // namespace servicetitan::detail
