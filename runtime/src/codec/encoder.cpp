#include "encoder.hpp"

#include "../types/text.hpp"
#include "codec_error.hpp"
#include "quote.hpp"
#include "scalar.hpp"
#include "sink.hpp"

#include <charconv>

namespace servicetitan::detail {

namespace encoder_impl {

// Beyond this nesting a value is a mistake: no answer is that deep.
inline constexpr int kMaxDepth = 128;

inline constexpr std::string_view kNull = "null";

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
  template <class T>
  bool integer(T value) {
    char* const at = out_.room(kMostText);
    out_.advance(std::to_chars(at, at + kMostText, value).ptr);
    return true;
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
  void name(std::string_view text) {
    append_quoted(out_, text);
    out_ += ':';
  }
  bool enumeration(const Type& type, const OpenEnumState& state);
  bool date(const Type& type, const void* value);
  bool object(const Object& object, const void* value, const Discriminator* discriminator);
  bool member(const Member& member, const void* value, bool& first);
  bool extra(const Object& object, const void* value, bool first);
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
  switch (type.kind) {
    case Kind::string:
      return quoted(*static_cast<const std::string*>(value));
    case Kind::int64:
      return integer(*static_cast<const std::int64_t*>(value));
    case Kind::int32:
      return integer(*static_cast<const std::int32_t*>(value));
    case Kind::boolean:
    case Kind::float64:
      return scalar(type, value);
    case Kind::decimal:
      out_.advance(write_text(out_.room(kMostText), *static_cast<const Decimal*>(value)));
      return true;
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

bool Encoder::member(const Member& member, const void* value, bool& first) {
  const Type* type = member.type;
  while (type->kind == Kind::optional || type->kind == Kind::field) {
    const void* const inner = type->slot().get(value);
    if (inner == nullptr) {
      if (!type->slot().is_null(value)) return true;
      break;
    }
    value = inner;
    type = type->inner;
  }
  if (!first) out_ += ',';
  first = false;
  name(member.name);
  return this->value(*type, value) || fail_in(member.name);
}

bool Encoder::object(const Object& object, const void* value, const Discriminator* discriminator) {
  const auto* const start = static_cast<const std::byte*>(value);
  bool first = true;
  out_ += '{';
  if (discriminator != nullptr) {
    first = false;
    name(discriminator->member);
    append_quoted(out_, discriminator->value);
  }
  for (std::uint32_t i = 0; i < object.count; ++i) {
    if (!member(object.members[i], start + object.members[i].offset, first)) return false;
  }
  if (!extra(object, value, first)) return false;
  out_ += '}';
  return true;
}

// An unknown member may have become a documented one since it was kept: a member that has been
// written is not written again.
bool Encoder::extra(const Object& object, const void* value, bool first) {
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
    if (!first) out_ += ',';
    first = false;
    if (!quoted(name)) return fail_in(name);
    out_ += ':';
    out_ += json.text();
  }
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
    // The first elements of a long list tell how long the others will be.
    constexpr std::size_t kFew = 16;
    if (i + 1 == kFew && size > 4 * kFew) out_.expect((out_.size() - start) / kFew * size);
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
  return encoder_impl::Encoder(sink, problem).value(type, value);
}

bool encode(const Type& type, const void* value, std::string& out, std::string& problem) {
  EncodeProblem found;
  if (encode(type, value, out, found)) return true;
  problem = found.to_string();
  return false;
}

}  // namespace servicetitan::detail
