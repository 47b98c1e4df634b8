#include "parameters.hpp"

#include "text.hpp"

#include <map>

namespace servicetitan::sandbox {
namespace {

std::vector<std::string> values_of(const Pairs& query, const std::string& name) {
  std::vector<std::string> values;
  for (const auto& [key, value] : query) {
    if (equal_ignoring_case(key, name)) values.push_back(value);
  }
  return values;
}

std::optional<json::value> read_list(const Parameter& parameter, const std::string& text,
                                     Problems& problems) {
  json::array items;
  for (const auto& part : split(text, parameter.separator.front())) {
    const std::string item{trim(part)};
    if (item.empty()) continue;
    if (!parameter.item) {
      items.push_back(text_value(item));
    } else if (auto value = read_scalar(parameter.item, item, parameter.name, problems)) {
      items.push_back(std::move(*value));
    }
  }
  if (parameter.max_items && items.size() > *parameter.max_items) {
    problems.add(parameter.name,
                 "at most " + std::to_string(*parameter.max_items) + " items are expected");
  }
  return items;
}

// Repeated names are the standard; a comma joined text is taken as well, as clients send both.
std::optional<json::value> read_array(const Parameter& parameter,
                                      const std::vector<std::string>& given, Problems& problems) {
  json::array items;
  const auto& item = parameter.use->items;
  const bool may_join = item->kind != Kind::string || item->is_enum();
  for (const auto& text : given) {
    for (const auto& part : may_join ? split(text, ',') : std::vector{text}) {
      if (part.empty()) continue;
      if (auto value = read_scalar(item, std::string{trim(part)}, parameter.name, problems)) {
        items.push_back(std::move(*value));
      }
    }
  }
  validate({parameter.use.schema, true}, items, parameter.name, Rules{}, problems);
  return items;
}

std::optional<json::value> read_map(const Parameter& parameter, const Pairs& query,
                                    Problems& problems) {
  json::object members;
  const auto& schema = *parameter.use.schema;
  for (const auto& [key, text] : query) {
    const auto start = parameter.prefix + '.';
    if (key.size() <= start.size() || !equal_ignoring_case(key.substr(0, start.size()), start)) {
      continue;
    }
    const auto name = key.substr(start.size());
    const bool typed = schema.kind == Kind::map && schema.items->kind != Kind::any;
    auto value = typed ? read_scalar(schema.items, text, key, problems) : text_value(text);
    if (value) members[name] = std::move(*value);
  }
  if (members.empty()) return std::nullopt;
  validate({parameter.use.schema, true}, members, parameter.name, Rules{}, problems);
  return members;
}

// owners[0].type=..&owners[0].id=..
std::optional<json::value> read_objects(const Parameter& parameter, const Pairs& query,
                                        Problems& problems) {
  std::map<std::int64_t, json::object> objects;
  const auto& item = *parameter.use->items.schema;
  for (const auto& [key, text] : query) {
    const auto open = key.find('[');
    const auto close = key.find("].");
    if (open == std::string::npos || close == std::string::npos || close < open ||
        !equal_ignoring_case(key.substr(0, open), parameter.prefix)) {
      continue;
    }
    const auto index = to_int64(key.substr(open + 1, close - open - 1));
    const auto* property = item.find(key.substr(close + 2));
    if (!index || property == nullptr) {
      problems.add(key, "no member of this name");
    } else if (auto value = read_scalar(property->use, text, key, problems)) {
      objects[*index][property->name] = std::move(*value);
    }
  }
  if (objects.empty()) return std::nullopt;
  json::array items;
  for (auto& [index, object] : objects) items.push_back(std::move(object));
  validate({parameter.use.schema, true}, items, parameter.name, Rules{}, problems);
  return items;
}

std::optional<json::value> read_one(const Parameter& parameter, const Pairs& query,
                                    Problems& problems) {
  if (parameter.style == Style::dotted_map) return read_map(parameter, query, problems);
  if (parameter.style == Style::indexed_objects) return read_objects(parameter, query, problems);
  const auto given = values_of(query, parameter.name);
  if (given.empty() || (given.size() == 1 && given.front().empty())) return std::nullopt;
  if (parameter.style == Style::array) return read_array(parameter, given, problems);
  if (parameter.style == Style::list) return read_list(parameter, join(given, ","), problems);
  return read_scalar(parameter.use, given.front(), parameter.name, problems);
}

// "+Field" or "-Field"; an unencoded plus arrives as a blank.
void check_sort(const Parameter& parameter, const json::value& value, Problems& problems) {
  if (parameter.sortable.empty() || !is_text(value)) return;
  auto field = text_of(value);
  if (!field.empty() && (field[0] == '+' || field[0] == '-' || field[0] == ' ')) field.erase(0, 1);
  for (const auto& known : parameter.sortable) {
    if (equal_ignoring_case(known, field)) return;
  }
  problems.add(parameter.name, "cannot sort by \"" + field + "\"; +Field or -Field with one of " +
                                   join(parameter.sortable, ", ") + " is expected");
}

}  // namespace

Pairs parse_form(std::string_view text) {
  Pairs pairs;
  if (text.empty()) return pairs;
  for (const auto& part : split(text, '&')) {
    if (part.empty()) continue;
    const auto equals = part.find('=');
    const auto value = equals == std::string::npos ? std::string{} : part.substr(equals + 1);
    pairs.emplace_back(percent_decode(part.substr(0, equals), true), percent_decode(value, true));
  }
  return pairs;
}

json::object read_query(const Operation& operation, const Pairs& query, Problems& problems) {
  json::object values;
  for (const auto& parameter : operation.parameters) {
    if (parameter.in_path) continue;
    if (auto value = read_one(parameter, query, problems)) {
      check_sort(parameter, *value, problems);
      values[parameter.name] = std::move(*value);
    } else if (parameter.required && problems.by_field().count(parameter.name) == 0) {
      problems.add(parameter.name, "a value is required");
    }
  }
  return values;
}

json::object read_path_values(const Match& match, Problems& problems) {
  json::object values;
  for (const auto& [name, text] : match.values) {
    for (const auto& parameter : match.operation->parameters) {
      if (!parameter.in_path || parameter.name != name) continue;
      if (auto value = read_scalar(parameter.use, text, name, problems)) {
        values[name] = std::move(*value);
      }
    }
  }
  return values;
}

}  // namespace servicetitan::sandbox
