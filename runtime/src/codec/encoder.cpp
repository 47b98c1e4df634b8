#include "encoder.hpp"

#include "../types/text.hpp"
#include "codec_error.hpp"
#include "quote_inline.hpp"
#include "scalar.hpp"
#include "sink.hpp"

#include <charconv>
#include <cmath>
#include <cstring>

namespace servicetitan::detail {

namespace encoder_impl {

// Beyond this nesting a value is a mistake: no answer is that deep.
inline constexpr int kMaxDepth = 128;

inline constexpr std::string_view kNull = "null";

template <std::size_t size>
char* write(char* at, const char (&text)[size]) noexcept {
  std::memcpy(at, text, size - 1);
  return at + size - 1;
}

// The kinds of bounded length that most members have are written to memory at hand, kMostText bytes
// at least. Null for the others, and for a value without text.
inline char* write_bounded(Kind kind, const void* value, char* at) noexcept {
  switch (kind) {
    case Kind::boolean:
      return *static_cast<const bool*>(value) ? write(at, "true") : write(at, "false");
    case Kind::int32:
      return std::to_chars(at, at + kMostText, *static_cast<const std::int32_t*>(value)).ptr;
    case Kind::int64:
      return std::to_chars(at, at + kMostText, *static_cast<const std::int64_t*>(value)).ptr;
    case Kind::float64: {
      const double number = *static_cast<const double*>(value);
      return std::isfinite(number) ? std::to_chars(at, at + kMostText, number).ptr : nullptr;
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

// What a member of a T, an optional or a field holds; null when that is no value.
template <class T>
const T* held(const Type& type, const void* place) noexcept {
  if (type.kind == Kind::optional) {
    const auto& optional = *static_cast<const std::optional<T>*>(place);
    return optional ? &*optional : nullptr;
  }
  if (type.kind == Kind::field) {
    const auto& field = *static_cast<const Field<T>*>(place);
    return field ? &*field : nullptr;
  }
  return static_cast<const T*>(place);
}

class Encoder {
 public:
  Encoder(Sink& out, EncodeProblem& problem) : out_(out), problem_(problem) {}

  bool value(const Type& type, const void* value);

 private:
  // The discriminating member of a variant, for a struct that does not have it itself.
  struct Discriminator {
    std::string_view member;
    std::string_view value;
  };

  bool quoted(std::string_view text) {
    return append_quoted(out_, text) || fail("a text that is not UTF-8");
  }
  bool scalar(const Type& type, const void* value) {
    return append_scalar(type, value, out_, problem_.message);
  }
  bool quoted_scalar(const Type& type, const void* value) {
    out_ += '"';
    if (!scalar(type, value)) return false;
    out_ += '"';
    return true;
  }
  char* name(std::string_view text, bool plain, char before);
  char* other_name(std::string_view text, char before);
  bool enumeration(const Type& type, const OpenEnumState& state);
  bool date(const Type& type, const void* value);
  bool object(const Object& object, const void* value, const Discriminator* discriminator);
  bool member(const Member& member, const void* place, char& before);
  template <Kind kind, class T>
  bool bounded(const Member& member, const void* place, char& before);
  bool text(const Member& member, const void* place, char& before);
  bool other_member(const Member& member, const void* place, char& before);
  bool extra(const Object& object, const void* value, char before);
  bool array(const Type& type, const void* value);
  bool map(const Type& type, const void* value);
  bool variant(const Type& type, const void* value);
  bool nested(const Type& type, const void* value);

  bool fail(std::string_view message) {
    problem_.message = message;
    return false;
  }
  // Called while a failure is handed up, innermost step first.
  bool fail_in(std::string_view step) {
    std::string pointer;
    append_step(pointer, step);
    problem_.pointer.insert(0, pointer);
    return false;
  }

  Sink& out_;
  EncodeProblem& problem_;
  int depth_ = 0;
};

bool Encoder::value(const Type& type, const void* value) {
  if (char* const end = write_bounded(type.kind, value, out_.room(kMostText))) {
    out_.advance(end);
    return true;
  }
  switch (type.kind) {
    case Kind::string:
      return quoted(*static_cast<const std::string*>(value));
    case Kind::boolean:
    case Kind::int32:
    case Kind::int64:
    case Kind::float64:
    case Kind::decimal:
      return scalar(type, value);
    case Kind::timestamp:
    case Kind::duration:
    case Kind::guid:
      return quoted_scalar(type, value);
    case Kind::date:
      return date(type, value);
    case Kind::enumeration:
      return enumeration(type, *static_cast<const OpenEnumState*>(value));
    case Kind::json:
      out_ += static_cast<const Json*>(value)->text();
      return true;
    case Kind::optional:
    case Kind::field: {
      const void* const inner = type.slot().get(value);
      if (inner != nullptr) return this->value(*type.inner, inner);
      out_ += kNull;
      return true;
    }
    case Kind::object:
    case Kind::array:
    case Kind::map:
    case Kind::variant:
      return nested(type, value);
    case Kind::download:
    case Kind::redirect:
      break;
  }
  return fail("a value that is not JSON");
}

bool Encoder::nested(const Type& type, const void* value) {
  if (depth_ == kMaxDepth) return fail("nested too deeply");
  ++depth_;
  bool good = false;
  if (type.kind == Kind::object) {
    good = object(*type.object, value, nullptr);
  } else if (type.kind == Kind::array) {
    good = array(type, value);
  } else if (type.kind == Kind::map) {
    good = map(type, value);
  } else {
    good = variant(type, value);
  }
  --depth_;
  return good;
}

// A value that never came (see Note) is written as null.
bool Encoder::enumeration(const Type& type, const OpenEnumState& state) {
  const EnumTable& table = type.enumeration();
  if (state.form == OpenEnumState::Form::unset) {
    out_ += kNull;
    return true;
  }
  if (state.is_integer(table)) return scalar(type, &state);
  return quoted(state.text(table));
}

// The same for a day: the value-initialised one does not exist.
bool Encoder::date(const Type& type, const void* value) {
  if (*static_cast<const Date*>(value) != Date{}) return quoted_scalar(type, value);
  out_ += kNull;
  return true;
}

// Begins a member behind a bracket or a comma; returns where its value goes, with room for
// kMostText bytes.
inline char* Encoder::name(std::string_view text, bool plain, char before) {
  constexpr std::size_t kAround = 4;  // what is before, quotes and colon
  const std::size_t size = text.size() + kAround + kMostText;
  if (!plain || size > Sink::kMostRoom) return other_name(text, before);
  char* at = out_.room(size);
  *at++ = before;
  *at++ = '"';
  at = quote_impl::copy_name(at, text);
  *at++ = '"';
  *at++ = ':';
  return at;
}

char* Encoder::other_name(std::string_view text, char before) {
  out_ += before;
  out_ += '"';
  append_escaped(out_, text);
  out_ += std::string_view("\":");
  return out_.room(kMostText);
}

// The kinds that most members have are told apart once, also within std::optional and Field.
inline bool Encoder::member(const Member& member, const void* place, char& before) {
  switch (member.type->held) {
    case Kind::boolean:
      return bounded<Kind::boolean, bool>(member, place, before);
    case Kind::int32:
      return bounded<Kind::int32, std::int32_t>(member, place, before);
    case Kind::int64:
      return bounded<Kind::int64, std::int64_t>(member, place, before);
    case Kind::float64:
      return bounded<Kind::float64, double>(member, place, before);
    case Kind::decimal:
      return bounded<Kind::decimal, Decimal>(member, place, before);
    case Kind::timestamp:
      return bounded<Kind::timestamp, Timestamp>(member, place, before);
    case Kind::string:
      return text(member, place, before);
    default:
      return other_member(member, place, before);
  }
}

template <Kind kind, class T>
inline bool Encoder::bounded(const Member& member, const void* place, char& before) {
  const T* const value = held<T>(*member.type, place);
  if (value == nullptr) return other_member(member, place, before);
  char* const at = name(member.name, member.plain, before);
  before = ',';
  char* const end = write_bounded(kind, value, at);
  out_.advance(end != nullptr ? end : at);
  return end != nullptr || scalar(type_of<T>, value) || fail_in(member.name);
}

inline bool Encoder::text(const Member& member, const void* place, char& before) {
  const auto* const value = held<std::string>(*member.type, place);
  if (value == nullptr) return other_member(member, place, before);
  out_.advance(name(member.name, member.plain, before));
  before = ',';
  return quoted(*value) || fail_in(member.name);
}

bool Encoder::other_member(const Member& member, const void* place, char& before) {
  const Type* type = member.type;
  while (type->kind == Kind::optional || type->kind == Kind::field) {
    const void* const inner = type->slot().get(place);
    if (inner == nullptr) {
      if (!type->slot().is_null(place)) return true;
      break;
    }
    place = inner;
    type = type->inner;
  }
  out_.advance(name(member.name, member.plain, before));
  before = ',';
  return value(*type, place) || fail_in(member.name);
}

bool Encoder::object(const Object& object, const void* value, const Discriminator* discriminator) {
  const auto* const start = static_cast<const std::byte*>(value);
  char before = '{';
  if (discriminator != nullptr) {
    other_name(discriminator->member, before);
    before = ',';
    append_quoted(out_, discriminator->value);
  }
  for (std::uint32_t i = 0; i < object.count; ++i) {
    if (!member(object.members[i], start + object.members[i].offset, before)) return false;
  }
  if (!extra(object, value, before)) return false;
  out_ += '}';
  return true;
}

// An unknown member may have become a documented one since it was kept: a member that has been
// written is not written again.
bool Encoder::extra(const Object& object, const void* value, char before) {
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
    out_ += before;
    before = ',';
    if (!quoted(name)) return fail_in(name);
    out_ += ':';
    out_ += json.text();
  }
  if (before == '{') out_ += before;
  return true;
}

bool Encoder::array(const Type& type, const void* value) {
  const std::size_t size = type.array().size(value);
  const auto* element = static_cast<const std::byte*>(type.array().data(value));
  out_ += '[';
  const std::size_t start = out_.size();
  for (std::size_t i = 0; i < size; ++i, element += type.inner->size) {
    if (i > 0) out_ += ',';
    if (!this->value(*type.inner, element)) return fail_in(std::to_string(i));
    // The first elements of a long list tell how long the others will be; growing after all costs
    // more than an eighth too much.
    constexpr std::size_t kFew = 16;
    if (i + 1 == kFew && size > 4 * kFew) out_.expect((out_.size() - start) / kFew * size / 8 * 9);
  }
  out_ += ']';
  return true;
}

bool Encoder::map(const Type& type, const void* value) {
  const MapOps& ops = type.map();
  const std::size_t size = ops.size(value);
  out_ += '{';
  for (std::size_t i = 0; i < size; ++i) {
    if (i > 0) out_ += ',';
    const std::string_view key = ops.key(value, i);
    if (!quoted(key)) return fail_in(key);
    out_ += ':';
    if (!this->value(*type.inner, ops.value(value, i))) return fail_in(key);
  }
  out_ += '}';
  return true;
}

// Whether the object writes @p member itself, as a documented member or as one that was kept.
inline bool has_member(const Object& object, const void* value, std::string_view member) noexcept {
  for (std::uint32_t i = 0; i < object.count; ++i) {
    if (object.members[i].name == member) return true;
  }
  const auto* const start = static_cast<const std::byte*>(value);
  return reinterpret_cast<const Map<Json>*>(start + object.extra_offset)->contains(member);
}

bool Encoder::variant(const Type& type, const void* value) {
  const VariantOps& ops = type.choice();
  const std::size_t index = ops.index(value);
  const void* const chosen = ops.get(value);
  if (index == 0) {
    out_ += static_cast<const Unknown*>(chosen)->json.text();
    return true;
  }
  const VariantTable& table = type.variant();
  const Object& object = *ops.types[index - 1]->object;
  if (has_member(object, chosen, table.member)) return this->object(object, chosen, nullptr);
  for (std::uint32_t i = 0; i < table.count; ++i) {
    if (table.alternatives[i].index != index) continue;
    const Discriminator discriminator{table.member, table.alternatives[i].discriminator};
    return this->object(object, chosen, &discriminator);
  }
  return this->object(object, chosen, nullptr);
}

}  // namespace encoder_impl

std::string EncodeProblem::to_string() const {
  return pointer.empty() ? message : printable(pointer, 200) + ": " + message;
}

bool encode(const Type& type, const void* value, std::string& out, EncodeProblem& problem) {
  Sink sink(out);
  const bool good = encoder_impl::Encoder(sink, problem).value(type, value);
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
