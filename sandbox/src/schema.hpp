// The schemas of one OpenAPI document, resolved and ready to be walked.
#pragma once

#include "json.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace servicetitan::sandbox {

enum class Kind : std::uint8_t {
  any,
  boolean,
  integer,
  number,
  string,
  array,
  object,
  map,
  any_of
};

enum class Format : std::uint8_t {
  none,
  int32,
  int64,
  decimal,
  floating,
  date_time,
  date,
  duration,
  guid,
  binary,
  email,
  phone,
  html,
};

struct Schema;

/// A schema in one place: the place may allow null even where the schema itself does not.
struct SchemaUse {
  const Schema* schema{};
  bool nullable{};
  explicit operator bool() const { return schema != nullptr; }
  const Schema* operator->() const { return schema; }
};

struct Property {
  std::string name;
  SchemaUse use;
  bool required{};
};

struct Limits {
  std::optional<std::size_t> min_length, max_length, min_items, max_items, max_properties;
  std::optional<double> minimum, maximum;
  std::string pattern;
};

struct Schema {
  std::string name;  // of the component; empty for a schema in place
  Kind kind{Kind::any};
  Format format{Format::none};
  bool nullable{};
  bool closed{};    // an object without other members
  SchemaUse items;  // of an array or map
  std::vector<Property> properties;
  std::unordered_map<std::string, std::size_t> by_name;
  std::vector<SchemaUse> alternatives;
  std::vector<std::string> enum_texts;
  std::vector<std::int64_t> enum_numbers;
  Limits limits;

  [[nodiscard]] const Property* find(std::string_view member) const;
  [[nodiscard]] bool is_enum() const { return !enum_texts.empty() || !enum_numbers.empty(); }
};

inline bool allows_null(const SchemaUse& use) {
  return use.nullable || use.schema->nullable || use.schema->kind == Kind::any;
}

/// Owns the schemas of one document. Pointers into it stay valid as long as it lives.
class SchemaPool {
 public:
  /// Reads components/schemas of a document.
  explicit SchemaPool(const json::object& document);
  SchemaPool(const SchemaPool&) = delete;
  SchemaPool& operator=(const SchemaPool&) = delete;

  /// Reads a schema that stands in place; throws std::runtime_error on a reference to nowhere.
  SchemaUse read(const json::value& source);

 private:
  void fill(Schema& schema, const json::object& source);
  void fill_object(Schema& schema, const json::object& source);
  static void fill_limits(Schema& schema, const json::object& source);
  SchemaUse read_alternatives(const json::array& sources, Schema& schema);

  std::deque<Schema> schemas_;
  std::map<std::string, Schema*, std::less<>> components_;
};

}  // namespace servicetitan::sandbox
