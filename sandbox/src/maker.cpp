#include "maker.hpp"

#include "invent.hpp"
#include "validate.hpp"
#include "words.hpp"

namespace servicetitan::sandbox {
namespace {

constexpr int kDeepest = 7;

class Maker {
 public:
  explicit Maker(const Scene& scene) : scene_{scene} {}

  json::value value(const SchemaUse& use, const json::value* given, const Spot& spot) {
    if (given != nullptr && given->is_null() && allows_null(use)) return nullptr;
    if (given != nullptr && use->format == Format::email && scalar_text(*given).empty()) {
      return allows_null(use) ? json::value{} : invent(use, spot);
    }
    if (given != nullptr && given->is_null() && is_free_text(*use.schema)) return text_value("");
    if (given == nullptr || given->is_null()) return invent(use, spot);
    switch (use->kind) {
      case Kind::object:
        return given->is_object() ? object(*use.schema, &given->get_object(), spot)
                                  : invent(use, spot);
      case Kind::array:
        return given->is_array() ? array(*use.schema, given->get_array(), spot) : invent(use, spot);
      case Kind::map:
        return given->is_object() ? map(*use.schema, given->get_object(), spot) : invent(use, spot);
      default:
        return scalar(use, *given, spot);
    }
  }

 private:
  // Cleared by a client although answers cannot be null there: an empty text.
  static bool is_free_text(const Schema& schema) {
    return schema.kind == Kind::string && schema.format == Format::none && !schema.is_enum() &&
           !schema.limits.min_length && schema.limits.pattern.empty();
  }

  // Numbers stand as text in some answers and as numbers in the requests that feed them.
  json::value scalar(const SchemaUse& use, const json::value& given, const Spot& spot) {
    if (conforms(use, given)) return given;
    json::value other;
    if (use->kind == Kind::string && is_number(given)) other = text_value(number_text(given));
    if (use->kind == Kind::number && is_text(given)) other = exact_number(text_of(given));
    if (use->kind == Kind::integer && is_text(given)) {
      if (const auto number = to_int64(text_of(given))) other = *number;
    }
    const bool number_like = use->kind != Kind::number || is_plain_number(given);
    if (!other.is_null() && number_like && conforms(use, other)) return other;
    return invent(use, spot);
  }

  static bool is_plain_number(const json::value& given) {
    const auto text = scalar_text(given);
    return !text.empty() && text.find_first_not_of("0123456789.-") == std::string::npos;
  }

  json::value object(const Schema& schema, const json::object* given, const Spot& spot) {
    json::object out;
    out.reserve(schema.properties.size());
    for (const auto& property : schema.properties) {
      const auto* member = given != nullptr ? given->if_contains(property.name) : nullptr;
      json::value related;
      if (member == nullptr && given != nullptr) {
        related = relative(property, *given);
        if (!related.is_null()) member = &related;
      }
      if (member == nullptr && !property.required && scene_.blank && !allows_null(property.use)) {
        continue;
      }
      out[property.name] = value(property.use, member, below(spot, property.name));
    }
    if (given == nullptr || given->if_contains("value") == nullptr) fit_contact(schema, out, spot);
    return out;
  }

  // {type: Phone, value: ...}: the value is what the type says.
  static void fit_contact(const Schema& schema, json::object& out, const Spot& spot) {
    const auto* property = schema.find("value");
    auto* value = out.if_contains("value");
    const auto* type = out.if_contains("type");
    if (property == nullptr || value == nullptr || type == nullptr || !is_text(*type)) return;
    if (!is_free_text(*property->use.schema) || value->is_null()) return;
    const auto kind = lower(text_of(*type));
    if (kind.find("email") != std::string::npos) *value = text_value(email(spot.hash));
    if (kind.find("phone") != std::string::npos || kind.find("fax") != std::string::npos) {
      *value = text_value(phone(spot.hash));
    }
  }

  // customerId -> customer.id and the other way round.
  static json::value relative(const Property& property, const json::object& given) {
    if (property.use->kind == Kind::object && property.use->find("id") != nullptr) {
      if (const auto* id = given.if_contains(property.name + "Id");
          id != nullptr && !id->is_null()) {
        return json::object{{"id", *id}};
      }
    }
    if (ends_with_word(property.name, "Id") && property.name.size() > 2) {
      const auto* whole = given.if_contains(property.name.substr(0, property.name.size() - 2));
      if (whole != nullptr && whole->is_object()) {
        if (const auto* id = whole->get_object().if_contains("id")) return *id;
      }
    }
    return nullptr;
  }

  json::value array(const Schema& schema, const json::array& given, const Spot& spot) {
    json::array out;
    out.reserve(given.size());
    for (const auto& item : given) out.push_back(value(schema.items, &item, at(spot, out.size())));
    return out;
  }

  json::value map(const Schema& schema, const json::object& given, const Spot& spot) {
    json::object out;
    for (const auto& member : given) {
      const std::string key{member.key()};
      out[key] = value(schema.items, &member.value(), below(spot, key));
    }
    return out;
  }

  json::value invent(const SchemaUse& use, const Spot& spot) {
    if (allows_null(use) && prefers_null(use, spot)) return nullptr;
    const Schema& schema = *use.schema;
    switch (schema.kind) {
      case Kind::any:
        return scene_.blank ? json::value{} : text_value(hex(spot.hash, 8));
      case Kind::boolean:
        return boolean(spot);
      case Kind::integer:
        return integer(schema, spot);
      case Kind::number:
        return scene_.blank ? json::value(0) : invent_number(schema, spot);
      case Kind::string:
        return string(schema, spot);
      case Kind::array:
        return items(schema, spot);
      case Kind::object:
        return object(schema, nullptr, spot);
      case Kind::map:
        return members(schema, spot);
      case Kind::any_of:
        return alternative(schema, spot);
    }
    return nullptr;
  }

  bool prefers_null(const SchemaUse& use, const Spot& spot) const {
    const bool known_time = spot.depth == 0 && use->format == Format::date_time &&
                            (spot.name == "createdOn" || spot.name == "modifiedOn");
    if (known_time || spot.depth < 0) return false;
    if (scene_.blank || spot.depth > kDeepest) return true;
    if (spot.name == "active" || spot.name == "name" || spot.name == "id") return false;
    return (spot.hash >> 8U) % 6 == 0;
  }

  json::value boolean(const Spot& spot) const {
    if (scene_.blank) return spot.name == "active";
    return invent_boolean(spot);
  }

  json::value integer(const Schema& schema, const Spot& spot) const {
    const auto& known = schema.enum_numbers;
    if (!known.empty()) return known[scene_.blank ? 0 : spot.hash % known.size()];
    return invent_integer(schema, spot);
  }

  json::value string(const Schema& schema, const Spot& spot) const {
    const auto& known = schema.enum_texts;
    if (!known.empty()) return text_value(known[scene_.blank ? 0 : spot.hash % known.size()]);
    return text_value(invent_text(schema, spot, scene_));
  }

  json::value items(const Schema& schema, const Spot& spot) {
    json::array out;
    const auto least = schema.limits.min_items.value_or(0);
    std::size_t count = spot.depth > 3 || scene_.blank ? 0 : (spot.hash >> 16U) % 4;
    if (count < least) count = least;
    if (const auto most = schema.limits.max_items; most && count > *most) count = *most;
    for (std::size_t i = 0; i < count; ++i) {
      out.push_back(value({schema.items.schema, false}, nullptr, at(spot, i)));
    }
    return out;
  }

  json::value members(const Schema& schema, const Spot& spot) {
    json::object out;
    if (scene_.blank || spot.depth > 3) return out;
    for (std::size_t i = 0; i < (spot.hash >> 16U) % 3; ++i) {
      const auto key = "Field" + std::to_string(i + 1);
      out[key] = value({schema.items.schema, false}, nullptr, below(spot, key));
    }
    return out;
  }

  // The member "type" tells alternatives apart; its value is the name of the schema without what
  // all of the names have in common.
  json::value alternative(const Schema& schema, const Spot& spot) {
    if (schema.alternatives.empty()) return nullptr;
    const auto& choice = schema.alternatives[spot.hash % schema.alternatives.size()];
    auto made = value(choice, nullptr, spot);
    auto* object = made.if_object();
    const auto* type = choice->find("type");
    if (object != nullptr && type != nullptr && type->use->kind == Kind::string &&
        !type->use->is_enum()) {
      (*object)["type"] = text_value(type_name(choice->name));
    }
    return made;
  }

  static std::string type_name(const std::string& schema_name) {
    auto name = schema_name.substr(schema_name.rfind('.') + 1);
    for (const std::string_view tail : {"ApiDto", "Field"}) {
      if (name.size() > tail.size() && name.ends_with(tail)) name.resize(name.size() - tail.size());
    }
    return name.starts_with("Form") && name.size() > 4 ? name.substr(4) : name;
  }

  static Spot below(const Spot& spot, const std::string& name) {
    const auto object = spot.hash;
    return {name,           spot.depth < 0 ? std::string{} : spot.name,
            object,         hash_with(object, name),
            spot.depth + 1, spot.in_list};
  }
  static Spot at(const Spot& spot, std::size_t index) {
    Spot item = spot;
    item.name = singular(spot.name);
    item.hash = mix(spot.hash + index + 1);
    item.in_list = true;
    return item;
  }

  const Scene& scene_;
};

}  // namespace

json::value make(const SchemaUse& use, const json::value* given, const Scene& scene) {
  Spot spot;
  spot.name = scene.noun;
  spot.hash = scene.hash;
  spot.object = scene.hash;
  spot.depth = -1;
  return Maker{scene}.value(use, given, spot);
}

}  // namespace servicetitan::sandbox
