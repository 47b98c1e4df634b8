#include "schema.hpp"

#include <stdexcept>

namespace servicetitan::sandbox {
namespace {

std::string text_at(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(json::string_view{key.data(), key.size()});
  return value != nullptr && value->is_string() ? text_of(*value) : std::string{};
}

Format format_of(std::string_view name) {
  static constexpr std::pair<std::string_view, Format> kFormats[] = {
      {"int32", Format::int32},        {"int64", Format::int64},
      {"decimal", Format::decimal},    {"double", Format::floating},
      {"float", Format::floating},     {"date-time", Format::date_time},
      {"date", Format::date},          {"duration", Format::duration},
      {"time-span", Format::duration}, {"guid", Format::guid},
      {"uuid", Format::guid},          {"binary", Format::binary},
      {"email", Format::email},        {"phone", Format::phone},
      {"html", Format::html},
  };
  for (const auto& [text, format] : kFormats) {
    if (text == name) return format;
  }
  return Format::none;
}

Kind kind_of(std::string_view type) {
  if (type == "boolean") return Kind::boolean;
  if (type == "integer") return Kind::integer;
  if (type == "number") return Kind::number;
  if (type == "string") return Kind::string;
  if (type == "array") return Kind::array;
  if (type == "object") return Kind::object;
  return Kind::any;
}

// Both spellings of "or null": a list of types, and the flag of OpenAPI 3.0.
void fill_type(Schema& schema, const json::object& source) {
  if (const auto* flag = source.if_contains("nullable"); flag != nullptr && flag->is_bool()) {
    schema.nullable = flag->get_bool();
  }
  const auto* type = source.if_contains("type");
  if (type == nullptr) return;
  if (type->is_string()) {
    schema.kind = kind_of(text_of(*type));
    return;
  }
  for (const auto& item : type->as_array()) {
    if (text_of(item) == "null") {
      schema.nullable = true;
    } else {
      schema.kind = kind_of(text_of(item));
    }
  }
}

std::optional<std::size_t> size_at(const json::object& source, json::string_view key) {
  const auto* value = source.if_contains(key);
  if (value == nullptr || !value->is_int64() || value->get_int64() < 0) return std::nullopt;
  return static_cast<std::size_t>(value->get_int64());
}

std::optional<double> number_at(const json::object& source, json::string_view key) {
  const auto* value = source.if_contains(key);
  if (value == nullptr || !is_number(*value)) return std::nullopt;
  return number_value(*value);
}

}  // namespace

const Property* Schema::find(std::string_view member) const {
  const auto at = by_name.find(std::string{member});
  return at == by_name.end() ? nullptr : &properties[at->second];
}

SchemaPool::SchemaPool(const json::object& document) {
  const auto* components = document.if_contains("components");
  if (components == nullptr || !components->is_object()) return;
  const auto* schemas = components->get_object().if_contains("schemas");
  if (schemas == nullptr || !schemas->is_object()) return;
  for (const auto& member : schemas->get_object()) {
    auto& schema = schemas_.emplace_back();
    schema.name = member.key();
    components_[schema.name] = &schema;
  }
  for (const auto& member : schemas->get_object()) {
    fill(*components_.find(std::string{member.key()})->second, member.value().as_object());
  }
}

SchemaUse SchemaPool::read(const json::value& source) {
  const auto& object = source.as_object();
  if (const auto ref = text_at(object, "$ref"); !ref.empty()) {
    const auto at = components_.find(ref.substr(ref.rfind('/') + 1));
    if (at == components_.end()) throw std::runtime_error("reference to nowhere: " + ref);
    return {at->second, false};
  }
  Schema schema;
  if (const auto* one = object.if_contains("oneOf"); one != nullptr) {
    auto use = read_alternatives(one->as_array(), schema);
    fill_type(schema, object);
    use.nullable = use.nullable || schema.nullable;
    if (use) return use;
  }
  auto& own = schemas_.emplace_back();  // more are added while it is filled
  fill(own, object);
  return {&own, false};
}

// "One of X and null" is X that may be null. Leaves real choices in `schema`.
SchemaUse SchemaPool::read_alternatives(const json::array& sources, Schema& schema) {
  bool nullable = false;
  for (const auto& source : sources) {
    if (text_at(source.as_object(), "type") == "null") {
      nullable = true;
    } else {
      schema.alternatives.push_back(read(source));
    }
  }
  if (schema.alternatives.size() != 1) {
    schema.nullable = nullable;
    return {};
  }
  return {schema.alternatives.front().schema, nullable || schema.alternatives.front().nullable};
}

void SchemaPool::fill(Schema& schema, const json::object& source) {
  fill_type(schema, source);
  schema.format = format_of(text_at(source, "format"));
  fill_limits(schema, source);
  if (const auto* values = source.if_contains("enum"); values != nullptr) {
    for (const auto& value : values->as_array()) {
      if (value.is_int64()) schema.enum_numbers.push_back(value.get_int64());
      if (is_text(value)) schema.enum_texts.push_back(text_of(value));
    }
  }
  for (const auto* key : {"anyOf", "oneOf"}) {
    if (const auto* choices = source.if_contains(key); choices != nullptr) {
      const auto use = read_alternatives(choices->as_array(), schema);
      if (use && schema.kind == Kind::any && schema.name.empty()) schema.nullable |= use.nullable;
      schema.kind = Kind::any_of;
    }
  }
  if (const auto* items = source.if_contains("items"); items != nullptr)
    schema.items = read(*items);
  if (schema.kind == Kind::object) fill_object(schema, source);
  if (schema.kind == Kind::array && !schema.items) schema.items = read(json::object{});
}

void SchemaPool::fill_object(Schema& schema, const json::object& source) {
  const auto* others = source.if_contains("additionalProperties");
  schema.closed = others != nullptr && others->is_bool() && !others->get_bool();
  const auto* properties = source.if_contains("properties");
  if (properties == nullptr) {
    schema.kind = Kind::map;
    const bool typed = others != nullptr && others->is_object();
    schema.items = typed ? read(*others) : read(json::object{});
    return;
  }
  for (const auto& member : properties->as_object()) {
    schema.by_name[std::string{member.key()}] = schema.properties.size();
    schema.properties.push_back({std::string{member.key()}, read(member.value()), false});
  }
  if (const auto* required = source.if_contains("required"); required != nullptr) {
    for (const auto& name : required->as_array()) {
      const auto at = schema.by_name.find(text_of(name));
      if (at != schema.by_name.end()) schema.properties[at->second].required = true;
    }
  }
}

void SchemaPool::fill_limits(Schema& schema, const json::object& source) {
  auto& limits = schema.limits;
  limits.min_length = size_at(source, "minLength");
  limits.max_length = size_at(source, "maxLength");
  limits.min_items = size_at(source, "minItems");
  limits.max_items = size_at(source, "maxItems");
  limits.max_properties = size_at(source, "maxProperties");
  limits.minimum = number_at(source, "minimum");
  limits.maximum = number_at(source, "maximum");
  limits.pattern = text_at(source, "pattern");
}

}  // namespace servicetitan::sandbox
