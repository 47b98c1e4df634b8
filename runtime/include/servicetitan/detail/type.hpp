#pragma once

// What the codec interprets, as data: every struct is described by a table of its members, every
// type by a `Type`.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace servicetitan::detail {

enum class Kind : std::uint8_t {
  boolean,      // bool
  int32,        // std::int32_t
  int64,        // std::int64_t
  float64,      // double
  decimal,      // Decimal
  string,       // std::string
  timestamp,    // Timestamp
  date,         // Date
  duration,     // Duration
  guid,         // Guid
  enumeration,  // OpenEnum<E>, through OpenEnumState
  json,         // Json
  object,       // a struct with kObject
  array,        // std::vector<T>
  map,          // Map<T>
  optional,     // std::optional<T>: absent and null are the same
  field,        // Field<T>: absent and null differ
  variant,      // std::variant<Unknown, ...>
  download,     // Download: not JSON
  redirect,     // Redirect: not JSON
};

struct Member;
struct Type;

struct Object {
  std::string_view name;  // in C++, without namespace
  const Member* members;
  std::uint32_t count;
  std::uint32_t extra_offset;      // of `Map<Json> extra`
  void (*construct)(void* place);  // also where a Required member forbids a default constructor
  // How many elements the list in an envelope is going to have; 0 when what came before it does not
  // tell. Null for all but envelopes.
  std::uint32_t (*expected)(const void* object) noexcept = nullptr;
};

struct EnumValue {
  std::string_view text;
  std::int32_t value;
};

struct EnumTable {
  std::string_view name;  // in C++, without namespace
  const EnumValue* values;
  std::uint32_t count;
  bool integers = false;  // documented as numbers on the wire
};

struct VariantAlternative {
  std::string_view discriminator;  // value of the discriminating member, compared without case
  std::uint32_t index;             // in the std::variant
};

struct VariantTable {
  std::string_view member;  // the discriminating member on the wire
  const VariantAlternative* alternatives;
  std::uint32_t count;
};

// What the codec does with std::optional and Field.
struct SlotOps {
  void* (*emplace)(void* slot);
  void (*set_null)(void* slot);
  void (*reset)(void* slot);             // to absent
  const void* (*get)(const void* slot);  // null when there is no value
  bool (*is_null)(const void* slot);
};

// The elements of an array, one behind the other.
struct Elements {
  const std::byte* first;
  std::size_t count;
};

struct ArrayOps {
  void* (*append)(void* array);
  void (*clear)(void* array);
  void (*reserve)(void* array, std::size_t count);
  Elements (*elements)(const void* array);
  // Of a list apart, where elements are collected until their number is known.
  void (*construct)(void* place);
  void (*destruct)(void* array);
  // Moves what @p list holds to *array, which is empty and takes just the memory that it needs.
  void (*take)(void* array, void* list);
};

struct MapOps {
  void* (*append)(void* map, std::string&& key);
  void (*clear)(void* map);
  std::size_t (*size)(const void* map);
  std::string_view (*key)(const void* map, std::size_t index);
  const void* (*value)(const void* map, std::size_t index);
  void (*destruct)(void* map);
};

struct VariantOps {
  void* (*emplace)(void* variant, std::size_t index);
  std::size_t (*index)(const void* variant);
  const void* (*get)(const void* variant);
  void (*destruct)(void* variant);
  const Type* const* types;  // one per alternative but the first, which is Unknown
};

struct Type {
  Kind kind;
  Kind held = kind;  // of optional and field: the kind of their value
  std::uint32_t size;
  const Type* inner = nullptr;  // of array, map, optional, field
  const Object* object = nullptr;
  const EnumTable& (*enumeration)() noexcept = nullptr;
  const VariantTable& (*variant)() noexcept = nullptr;
  const void* ops = nullptr;  // SlotOps, ArrayOps, MapOps or VariantOps, as the kind says

  // Whether a value may be absent: std::optional or Field.
  constexpr bool is_slot() const noexcept { return kind == Kind::optional || kind == Kind::field; }
  const SlotOps& slot() const noexcept { return *static_cast<const SlotOps*>(ops); }
  const ArrayOps& array() const noexcept { return *static_cast<const ArrayOps*>(ops); }
  const MapOps& map() const noexcept { return *static_cast<const MapOps*>(ops); }
  const VariantOps& choice() const noexcept { return *static_cast<const VariantOps*>(ops); }
};

// `"name":`, to be copied as a whole; empty for the few names that are long or need escapes.
struct QuotedName {
  std::uint8_t size = 0;
  char text[29]{};

  constexpr QuotedName(std::string_view name) noexcept {
    if (name.size() + 3 > sizeof text) return;
    char* at = text;
    *at++ = '"';
    for (const char c : name) {
      if (c < ' ' || c > '~' || c == '"' || c == '\\') return;
      *at++ = c;
    }
    *at++ = '"';
    *at++ = ':';
    size = static_cast<std::uint8_t>(at - text);
  }
};

// What the encoder tells members apart by: three numbers for each kind up to timestamp, for what it
// is in, and those below for others.
using Shape = std::uint8_t;
inline constexpr Shape kEnumerationShape = 3 * (static_cast<int>(Kind::timestamp) + 1);
inline constexpr Shape kObjectShape = kEnumerationShape + 1;
inline constexpr Shape kArrayShape = kEnumerationShape + 2;
inline constexpr Shape kOtherShape = kEnumerationShape + 3;  // also a name that is no QuotedName

constexpr Shape shape_of(const Type& type) noexcept {
  if (type.kind == Kind::enumeration) return kEnumerationShape;
  if (type.kind == Kind::object) return kObjectShape;
  if (type.kind == Kind::array) return kArrayShape;
  if (type.held > Kind::timestamp) return kOtherShape;
  int shape = 3 * static_cast<int>(type.held);
  if (type.kind == Kind::optional) shape += 1;
  if (type.kind == Kind::field) shape += 2;
  return static_cast<Shape>(shape);
}

// One member of a struct.
struct Member {
  std::string_view name;  // on the wire
  std::uint32_t offset;
  const Type* type;
  bool required = false;  // documented as required and never null: its absence is worth a note
  QuotedName quoted = name;
  Shape shape = quoted.size == 0 ? kOtherShape : shape_of(*type);
};

}  // namespace servicetitan::detail
