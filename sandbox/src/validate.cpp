#include "validate.hpp"

#include "formats.hpp"
#include "pattern.hpp"
#include "text.hpp"

#include <algorithm>
#include <limits>

namespace servicetitan::sandbox {
namespace {

constexpr std::size_t kMostProblems = 50;

std::string listing(const Schema& schema) {
  std::vector<std::string> names = schema.enum_texts;
  for (const auto number : schema.enum_numbers) names.push_back(std::to_string(number));
  return "one of " + join(names, ", ") + " is expected";
}

// Length in characters, not in bytes.
std::size_t length_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

class Walker {
 public:
  Walker(const Rules& rules, Problems& problems) : rules_{rules}, problems_{problems} {}

  void walk(const SchemaUse& use, const json::value& value, const std::string& where) {
    const Schema& schema = *use.schema;
    if (value.is_null()) {
      if (!allows_null(use)) problems_.add(where, "null is not allowed");
      return;
    }
    switch (schema.kind) {
      case Kind::any:
        break;
      case Kind::boolean:
        expect(value.is_bool(), where, "true or false is expected");
        break;
      case Kind::integer:
        integer(schema, value, where);
        break;
      case Kind::number:
        number(schema, value, where);
        break;
      case Kind::string:
        string(schema, value, where);
        break;
      case Kind::array:
        array(schema, value, where);
        break;
      case Kind::object:
        object(schema, value, where);
        break;
      case Kind::map:
        map(schema, value, where);
        break;
      case Kind::any_of:
        any_of(schema, value, where);
        break;
    }
  }

 private:
  void expect(bool good, const std::string& where, const std::string& text) {
    if (!good) problems_.add(where, text);
  }

  void integer(const Schema& schema, const json::value& value, const std::string& where) {
    if (!value.is_int64()) {
      problems_.add(where, is_number(value) ? "a whole number of 64 bits is expected"
                                            : "a whole number is expected");
      return;
    }
    const auto number = value.get_int64();
    if (schema.format == Format::int32 && (number > std::numeric_limits<std::int32_t>::max() ||
                                           number < std::numeric_limits<std::int32_t>::min())) {
      problems_.add(where, "a whole number of 32 bits is expected");
    }
    const auto& known = schema.enum_numbers;
    expect(known.empty() || std::find(known.begin(), known.end(), number) != known.end(), where,
           listing(schema));
    range(schema, value, where);
  }

  void number(const Schema& schema, const json::value& value, const std::string& where) {
    if (!is_number(value)) {
      problems_.add(where, "a number is expected");
    } else {
      range(schema, value, where);
    }
  }

  void range(const Schema& schema, const json::value& value, const std::string& where) {
    const double number = number_value(value);
    if (const auto least = schema.limits.minimum; least && number < *least) {
      problems_.add(where, "at least " + std::to_string(*least) + " is expected");
    }
    if (const auto most = schema.limits.maximum; most && number > *most) {
      problems_.add(where, "at most " + std::to_string(*most) + " is expected");
    }
  }

  void string(const Schema& schema, const json::value& value, const std::string& where) {
    if (!is_text(value)) {
      problems_.add(where, "a string is expected");
      return;
    }
    const auto text = text_of(value);
    const auto& known = schema.enum_texts;
    expect(known.empty() || std::find(known.begin(), known.end(), text) != known.end(), where,
           listing(schema));
    if (auto problem = format_problem(schema.format, text); !problem.empty()) {
      problems_.add(where, std::move(problem));
    }
    const auto& limits = schema.limits;
    if (limits.min_length && length_of(text) < *limits.min_length) {
      problems_.add(where,
                    "at least " + std::to_string(*limits.min_length) + " characters are expected");
    }
    if (limits.max_length && length_of(text) > *limits.max_length) {
      problems_.add(where,
                    "at most " + std::to_string(*limits.max_length) + " characters are expected");
    }
    if (!limits.pattern.empty() && !has_match(text, limits.pattern)) {
      problems_.add(where, "a text like " + limits.pattern + " is expected");
    }
  }

  void array(const Schema& schema, const json::value& value, const std::string& where) {
    const auto* items = value.if_array();
    if (items == nullptr) {
      problems_.add(where, "an array is expected");
      return;
    }
    const auto& limits = schema.limits;
    if (limits.min_items && items->size() < *limits.min_items) {
      problems_.add(where, "at least " + std::to_string(*limits.min_items) + " items are expected");
    }
    if (limits.max_items && items->size() > *limits.max_items) {
      problems_.add(where, "at most " + std::to_string(*limits.max_items) + " items are expected");
    }
    for (std::size_t i = 0; i < items->size(); ++i) {
      walk(schema.items, (*items)[i], where + '[' + std::to_string(i) + ']');
    }
  }

  void object(const Schema& schema, const json::value& value, const std::string& where) {
    const auto* members = value.if_object();
    if (members == nullptr) {
      problems_.add(where, "an object is expected");
      return;
    }
    for (const auto& property : schema.properties) {
      if (property.required && !members->contains(property.name)) {
        problems_.add(below(where, property.name), "a value is required");
      }
    }
    for (const auto& member : *members) {
      const std::string name{member.key()};
      if (const auto* property = schema.find(name); property != nullptr) {
        walk(property->use, member.value(), below(where, name));
      } else if (schema.closed && rules_.unknown_members_fail) {
        problems_.add(below(where, name), "the document has no member of this name");
      }
    }
  }

  void map(const Schema& schema, const json::value& value, const std::string& where) {
    const auto* members = value.if_object();
    if (members == nullptr) {
      problems_.add(where, "an object is expected");
      return;
    }
    const auto most = schema.limits.max_properties;
    expect(!most || members->size() <= *most, where, "too many members");
    for (const auto& member : *members) {
      walk(schema.items, member.value(), below(where, std::string{member.key()}));
    }
  }

  void any_of(const Schema& schema, const json::value& value, const std::string& where) {
    const bool good = std::any_of(schema.alternatives.begin(), schema.alternatives.end(),
                                  [&](const SchemaUse& use) { return conforms(use, value); });
    expect(good, where, "the value fits none of the alternatives");
  }

  static std::string below(const std::string& where, const std::string& name) {
    return where.empty() ? name : where + '.' + name;
  }

  const Rules& rules_;
  Problems& problems_;
};

bool is_true_or_false(const std::string& text) {
  return equal_ignoring_case(text, "true") || equal_ignoring_case(text, "false");
}

std::optional<json::value> read_enum(const Schema& schema, const std::string& text) {
  for (const auto& known : schema.enum_texts) {
    if (equal_ignoring_case(known, text)) return text_value(known);
  }
  const auto number = to_int64(text);
  for (const auto known : schema.enum_numbers) {
    if (number == known) return known;
  }
  return std::nullopt;
}

// [sign] digits [. digits] [e [sign] digits]
bool is_decimal_text(std::string_view text) {
  std::size_t digits = 0;
  const auto take = [&](std::string_view any) {
    if (text.empty() || any.find(text.front()) == std::string_view::npos) return false;
    text.remove_prefix(1);
    return true;
  };
  const auto take_digits = [&] {
    for (digits = 0; take("0123456789"); ++digits) {
    }
    return digits > 0;
  };
  take("+-");
  const bool whole = take_digits();
  const bool part = take(".");
  if (part ? !take_digits() : !whole) return false;
  if (take("eE")) {
    take("+-");
    if (!take_digits()) return false;
  }
  return text.empty();
}

}  // namespace

void Problems::add(const std::string& field, std::string text) {
  if (by_field_.size() < kMostProblems) by_field_[field].push_back(std::move(text));
}

void validate(const SchemaUse& use, const json::value& value, const std::string& where,
              const Rules& rules, Problems& problems) {
  Walker{rules, problems}.walk(use, value, where);
}

bool conforms(const SchemaUse& use, const json::value& value) {
  Problems problems;
  validate(use, value, "", Rules{}, problems);
  return problems.empty();
}

std::string format_problem(Format format, std::string_view text) {
  switch (format) {
    case Format::date_time:
      return parse_date_time(text) ? "" : "a date and time like 2026-01-31T08:00:00Z is expected";
    case Format::date:
      return parse_date(text) || parse_date_time(text) ? "" : "a date like 2026-01-31 is expected";
    case Format::duration:
      return is_duration(text) ? "" : "a duration like 01:30:00 is expected";
    case Format::guid:
      return is_guid(text) ? "" : "a GUID of 32 hexadecimal digits in five groups is expected";
    default:
      return "";
  }
}

std::optional<json::value> read_scalar(const SchemaUse& use, const std::string& text,
                                       const std::string& where, Problems& problems) {
  const Schema& schema = *use.schema;
  json::value value;
  if (schema.is_enum()) {
    auto known = read_enum(schema, text);
    if (!known) problems.add(where, "\"" + text + "\" is unknown; " + listing(schema));
    return known;
  }
  if (schema.kind == Kind::boolean && is_true_or_false(text)) {
    value = equal_ignoring_case(text, "true");
  } else if (schema.kind == Kind::integer && to_int64(text)) {
    value = *to_int64(text);
  } else if (schema.kind == Kind::number && is_decimal_text(text)) {
    value = exact_number(text);
  } else if (schema.format == Format::date_time && parse_date(text)) {
    value = text_value(text + "T00:00:00Z");
  } else {
    value = text_value(text);
  }
  const auto before = problems.by_field().size();
  validate({use.schema, false}, value, where, Rules{}, problems);
  if (problems.by_field().size() != before) return std::nullopt;
  return value;
}

}  // namespace servicetitan::sandbox
