#include "encoder.hpp"

#include "../types/digits.hpp"
#include "../types/text.hpp"
#include "codec_error.hpp"
#include "quote_inline.hpp"
#include "scalar.hpp"
#include "sink.hpp"

#include <cmath>
#include <cstring>
#include <optional>
#include <type_traits>

namespace servicetitan::detail {

namespace encoder_impl {

// Beyond this nesting a value is a mistake: no answer is that deep.
inline constexpr int kMaxDepth = 128;

inline constexpr std::string_view kNull = "null";

// Without a branch, which would be wrong for half of the flags.
inline char* write_flag(char* at, bool flag) noexcept {
  constexpr char kTexts[2][8] = {"false", "true"};
  std::memcpy(at, kTexts[flag], sizeof kTexts[flag]);
  return at + (flag ? 4 : 5);
}

// The kinds of bounded length that most members have are written to memory at hand, kMostText bytes
// at least. Null for the others, and for a value without text.
inline char* write_bounded(Kind kind, const void* value, char* at) noexcept {
  switch (kind) {
    case Kind::boolean:
      return write_flag(at, *static_cast<const bool*>(value));
    case Kind::int32:
      return write_integer(at, std::int64_t{*static_cast<const std::int32_t*>(value)});
    case Kind::int64:
      return write_integer(at, *static_cast<const std::int64_t*>(value));
    case Kind::float64: {
      const double number = *static_cast<const double*>(value);
      return std::isfinite(number) ? write_text(at, number) : nullptr;
    }
    case Kind::decimal:
      return write_text(at, *static_cast<const Decimal*>(value));
    case Kind::timestamp: {
      const Timestamp time = *static_cast<const Timestamp*>(value);
      if (!has_text(time)) return nullptr;
      *at++ = '"';
      at = write_text(at, time);
      *at++ = '"';
      return at;
    }
    default:
      return nullptr;
  }
}

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

// Ends a list of elements with a comma behind each.
inline char* close(char bracket, char* at) noexcept {
  if (at[-1] == ',') --at;
  *at = bracket;
  return at + 1;
}

// Functions that take @p at write there, where kMostText bytes are free at least, and return the
// end of what they wrote, where as many are free again, but for a comma; null after a failure.
class Encoder {
 public:
  Encoder(Sink& out, EncodeProblem& problem) : out_(out), problem_(problem) {}

  bool document(const Type& type, const void* value) {
    char* const end = this->value(type, value, out_.room(kMostText));
    if (end != nullptr) out_.advance(end);
    return end != nullptr;
  }

 private:
  // The discriminating member of a variant, for a struct that does not have it itself.
  struct Discriminator {
    std::string_view member;
    std::string_view value;
  };

  char* value(const Type& type, const void* value, char* at);
  char* inner(const Type& type, const void* value, char* at);
  char* name(const Member& member, char* at);
  char* other_name(std::string_view text, char* at);
  char* quoted(std::string_view text, char* at);
  char* other_quoted(std::string_view text, char* at);
  char* scalar(const Type& type, const void* value, char* at);
  char* quoted_scalar(const Type& type, const void* value, char* at);
  char* enumeration(const Type& type, const OpenEnumState& state, char* at);
  char* date(const Type& type, const void* value, char* at);
  char* object(const Object& object, const void* value, const Discriminator* discriminator,
               char* at);
  char* bounded(const Type& type, const void* value, char* at);
  char* member(const Member& member, const void* place, char* at);
  template <class T>
  char* usual_member(const Member& member, const void* place, char* at);
  char* other_member(const Member& member, const void* place, char* at);
  char* extra(const Object& object, const void* value, char* at);
  char* integers(const std::int64_t* values, std::size_t size, char* at);
  char* array(const Type& type, const void* value, char* at);
  char* map(const Type& type, const void* value, char* at);
  char* variant(const Type& type, const void* value, char* at);
  char* nested(const Type& type, const void* value, char* at);

  // For what a Sink appends itself.
  char* append(std::string_view text, char* at) {
    out_.advance(at);
    out_ += text;
    return out_.room(kMostText);
  }
  char* room(char* at) { return out_.room(at, kMostText); }
  [[gnu::cold]] char* fail(std::string_view message) {
    problem_.message = message;
    return nullptr;
  }
  // Called while a failure is handed up, innermost step first.
  [[gnu::cold]] char* fail_in(std::string_view step) {
    std::string pointer;
    append_step(pointer, step);
    problem_.pointer.insert(0, pointer);
    return nullptr;
  }

  Sink& out_;
  EncodeProblem& problem_;
  int depth_ = 0;
};

inline char* Encoder::nested(const Type& type, const void* value, char* at) {
  if (depth_ == kMaxDepth) return fail("nested too deeply");
  ++depth_;
  if (type.kind == Kind::object) {
    at = object(*type.object, value, nullptr, at);
  } else if (type.kind == Kind::array) {
    at = array(type, value, at);
  } else if (type.kind == Kind::map) {
    at = map(type, value, at);
  } else {
    at = variant(type, value, at);
  }
  --depth_;
  return at;
}

// As value, but straight to the kinds that are most frequent inside of others.
inline char* Encoder::inner(const Type& type, const void* value, char* at) {
  const bool direct = type.kind == Kind::object || type.kind == Kind::array;
  return direct ? nested(type, value, at) : this->value(type, value, at);
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
      return nested(type, value, at);
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
  return append_scalar(type, value, out_, problem_.message) ? out_.room(kMostText) : nullptr;
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

// Most texts are short, and plain to the end: those are checked and copied in one pass.
inline char* Encoder::quoted(std::string_view text, char* at) {
  if (text.size() > kMostText - 2) return other_quoted(text, at);
  *at = '"';
  if (quote_impl::copy_plain(at + 1, text) != text.size()) return other_quoted(text, at);
  at[text.size() + 1] = '"';
  return room(at + text.size() + 2);
}

char* Encoder::other_quoted(std::string_view text, char* at) {
  out_.advance(at);
  return append_quoted(out_, text) ? out_.room(kMostText) : fail("a text that is not UTF-8");
}

// Begins a member; behind its value there is room for another.
inline char* Encoder::name(const Member& member, char* at) {
  const QuotedName& quoted = member.quoted;
  at = out_.room(at, sizeof quoted.text + 2 * kMostText);
  std::memcpy(at, quoted.text, sizeof quoted.text);
  return at + quoted.size;
}

char* Encoder::other_name(std::string_view text, char* at) {
  out_.advance(at);
  out_ += '"';
  append_escaped(out_, text);
  out_ += std::string_view("\":");
  return out_.room(2 * kMostText);
}

// The types that most members have are told apart once.
inline char* Encoder::member(const Member& member, const void* place, char* at) {
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
    default:
      return other_member(member, place, at);
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
    at = quoted(*value, at);
  } else if (char* const end = write_bounded(type_of<T>.held, value, at)) {
    at = end;  // name has left room for the next one
  } else {
    at = scalar(type_of<std::remove_cvref_t<decltype(*value)>>, value, at);
  }
  if (at == nullptr) return fail_in(member.name);
  *at++ = ',';
  return at;
}

char* Encoder::other_member(const Member& member, const void* place, char* at) {
  const Type* type = member.type;
  while (type->kind == Kind::optional || type->kind == Kind::field) {
    const void* const inner = type->slot().get(place);
    if (inner == nullptr) {
      if (!type->slot().is_null(place)) return at;
      break;
    }
    place = inner;
    type = type->inner;
  }
  at = member.quoted.size == 0 ? other_name(member.name, at) : name(member, at);
  at = inner(*type, place, at);
  if (at == nullptr) return fail_in(member.name);
  *at++ = ',';
  return at;
}

char* Encoder::object(const Object& object, const void* value, const Discriminator* discriminator,
                      char* at) {
  const auto* const start = static_cast<const std::byte*>(value);
  *at++ = '{';
  if (discriminator != nullptr) {
    at = other_quoted(discriminator->value, other_name(discriminator->member, at));
    *at++ = ',';
  }
  const Member* const end = object.members + object.count;
  for (const Member* one = object.members; one != end; ++one) {
    at = member(*one, start + one->offset, at);
    if (at == nullptr) return at;
  }
  const auto& more = *reinterpret_cast<const Map<Json>*>(start + object.extra_offset);
  if (!more.empty()) {
    at = extra(object, value, at);
    if (at == nullptr) return at;
  }
  return room(close('}', at));
}

// An unknown member may have become a documented one since it was kept: a member that has been
// written is not written again.
char* Encoder::extra(const Object& object, const void* value, char* at) {
  const auto* const start = static_cast<const std::byte*>(value);
  const auto& entries = *reinterpret_cast<const Map<Json>*>(start + object.extra_offset);
  for (const auto& [name, json] : entries) {
    bool written = false;
    for (std::uint32_t i = 0; i < object.count && !written; ++i) {
      const Member& member = object.members[i];
      if (member.name != name) continue;
      const bool slot = member.type->kind == Kind::optional || member.type->kind == Kind::field;
      const void* const place = start + member.offset;
      written =
          !slot || member.type->slot().get(place) != nullptr || member.type->slot().is_null(place);
    }
    if (written) continue;
    at = quoted(name, room(at));
    if (at == nullptr) return fail_in(name);
    *at++ = ':';
    at = append(json.text(), at);
    *at++ = ',';
  }
  return at;
}

// What most lists hold: numbers of other records.
inline char* Encoder::integers(const std::int64_t* values, std::size_t size, char* at) {
  *at++ = '[';
  for (std::size_t i = 0; i < size; ++i) {
    at = write_integer(room(at), values[i]);
    *at++ = ',';
  }
  return room(close(']', at));
}

char* Encoder::array(const Type& type, const void* value, char* at) {
  const std::size_t size = type.array().size(value);
  const void* const data = type.array().data(value);
  if (type.inner->kind == Kind::int64) {
    return integers(static_cast<const std::int64_t*>(data), size, at);
  }
  const auto* element = static_cast<const std::byte*>(data);
  *at++ = '[';
  out_.advance(at);
  const std::size_t start = out_.size();
  for (std::size_t i = 0; i < size; ++i, element += type.inner->size) {
    at = inner(*type.inner, element, room(at));
    if (at == nullptr) return fail_in(std::to_string(i));
    *at++ = ',';
    // The first elements of a long list tell how long the others will be; growing after all costs
    // more than an eighth too much.
    constexpr std::size_t kFew = 16;
    if (i + 1 == kFew && size > 4 * kFew) {
      out_.advance(at);
      out_.expect((out_.size() - start) / kFew * size / 8 * 9);
    }
  }
  return room(close(']', at));
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
  return room(close('}', at));
}

// Whether the object writes @p member itself, as a documented member or as one that was kept.
inline bool has_member(const Object& object, const void* value, std::string_view member) noexcept {
  for (std::uint32_t i = 0; i < object.count; ++i) {
    if (object.members[i].name == member) return true;
  }
  const auto* const start = static_cast<const std::byte*>(value);
  return reinterpret_cast<const Map<Json>*>(start + object.extra_offset)->contains(member);
}

char* Encoder::variant(const Type& type, const void* value, char* at) {
  const VariantOps& ops = type.choice();
  const std::size_t index = ops.index(value);
  const void* const chosen = ops.get(value);
  if (index == 0) return append(static_cast<const Unknown*>(chosen)->json.text(), at);
  const VariantTable& table = type.variant();
  const Object& object = *ops.types[index - 1]->object;
  if (has_member(object, chosen, table.member)) return this->object(object, chosen, nullptr, at);
  for (std::uint32_t i = 0; i < table.count; ++i) {
    if (table.alternatives[i].index != index) continue;
    const Discriminator discriminator{table.member, table.alternatives[i].discriminator};
    return this->object(object, chosen, &discriminator, at);
  }
  return this->object(object, chosen, nullptr, at);
}

}  // namespace encoder_impl

std::string EncodeProblem::to_string() const {
  return pointer.empty() ? message : printable(pointer, 200) + ": " + message;
}

bool encode(const Type& type, const void* value, std::string& out, EncodeProblem& problem) {
  Sink sink(out);
  const bool good = encoder_impl::Encoder(sink, problem).document(type, value);
  sink.finish();
  return good;
}

bool encode(const Type& type, const void* value, std::string& out, std::string& problem) {
  EncodeProblem found;
  if (encode(type, value, out, found)) return true;
  problem = found.to_string();
  return false;
}

}  // namespace servicetitan::detail
