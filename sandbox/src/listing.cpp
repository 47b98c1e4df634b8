#include "listing.hpp"

#include "text.hpp"

#include <algorithm>
#include <cctype>

namespace servicetitan::sandbox {
namespace {

// Parameters that steer the answer and select nothing.
bool is_control(std::string_view name) {
  static constexpr std::string_view kNames[] = {"page", "pageSize", "includeTotal",    "sort",
                                                "from", "orderBy",  "orderByDirection"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

// A member by name, one of the address, or the id of an object: customerId is customer.id.
const json::value* member_of(const json::object& data, const std::string& name) {
  if (const auto* member = data.if_contains(name)) return member;
  if (const auto* address = data.if_contains("address");
      address != nullptr && address->is_object()) {
    if (const auto* member = address->get_object().if_contains(name)) return member;
  }
  if (!name.ends_with("Id")) return nullptr;
  const auto* whole = data.if_contains(name.substr(0, name.size() - 2));
  return whole != nullptr && whole->is_object() ? whole->get_object().if_contains("id") : nullptr;
}

std::optional<Ticks> ticks_of(const json::value& value) {
  if (!is_text(value)) return std::nullopt;
  const auto text = text_of(value);
  const auto time = parse_date_time(text);
  return time ? time : parse_date(text);
}

bool passes_active(const Record& record, const json::value* wanted) {
  const auto* active = record.data.if_contains("active");
  if (active == nullptr || !active->is_bool()) return true;
  if (wanted == nullptr) return active->get_bool();
  const auto text = scalar_text(*wanted);
  return equal_ignoring_case(text, "any") ||
         equal_ignoring_case(text, active->get_bool() ? "true" : "false");
}

// createdOnOrAfter, modifiedBefore, dateOnOrAfter ...: the member and the bound.
bool passes_time(const Record& record, std::string name, const json::value& bound) {
  enum { after, before, until } kind = before;
  if (name.ends_with("OnOrAfter")) kind = after;
  if (name.ends_with("OnOrBefore")) kind = until;
  const std::string_view tail = kind == after   ? "OnOrAfter"
                                : kind == until ? "OnOrBefore"
                                                : "Before";
  name.resize(name.size() - tail.size());
  const auto limit = ticks_of(bound);
  std::optional<Ticks> time;
  for (const std::string& member : {name + "On", name, name + "Date"}) {
    const auto* value = record.data.if_contains(member);
    if (value != nullptr && !time) time = ticks_of(*value);
  }
  if (!time && name == "created") time = record.created;
  if (!time && name == "modified") time = record.modified;
  if (!time || !limit) return true;
  if (kind == after) return *time >= *limit;
  return kind == until ? *time <= *limit : *time < *limit;
}

bool equal_scalar(const json::value& member, const json::value& wanted, bool part) {
  const auto a = scalar_text(member);
  const auto b = scalar_text(wanted);
  return part ? contains_ignoring_case(a, b) : equal_ignoring_case(a, b);
}

bool in_list(const json::value& member, const json::array& wanted) {
  return std::any_of(wanted.begin(), wanted.end(),
                     [&](const json::value& item) { return equal_scalar(member, item, false); });
}

json::array as_list(const json::value& value) {
  if (value.is_array()) return value.get_array();
  json::array items;
  for (const auto& part : split(scalar_text(value), ',')) items.push_back(text_value(trim(part)));
  return items;
}

bool passes_plural(const Record& record, const std::string& name, const json::value& wanted) {
  const auto* member = member_of(record.data, singular(name));
  if (member == nullptr || member->is_array() || member->is_object()) return true;
  return in_list(*member, as_list(wanted));
}

bool passes(const Record& record, const Resource& resource, const std::string& name,
            const json::value& wanted) {
  if (name == "ids") {
    const auto list = as_list(wanted);
    return std::any_of(list.begin(), list.end(), [&](const json::value& item) {
      return canonical_key(resource, scalar_text(item)) == record.key;
    });
  }
  if (name.ends_with("OnOrAfter") || name.ends_with("Before")) {
    return passes_time(record, name, wanted);
  }
  if (wanted.is_object() || (wanted.is_array() && !name.ends_with("s"))) return true;
  const auto* member = member_of(record.data, name);
  if (member != nullptr && (member->is_object() || member->is_array())) return true;
  if (member != nullptr && !wanted.is_array()) {
    const bool part = is_text(wanted) && contains_ignoring_case(name, "name");
    return equal_scalar(*member, wanted, part);
  }
  return !name.ends_with("s") || passes_plural(record, name, wanted);
}

int compare(const json::value* a, const json::value* b) {
  if (a == nullptr || b == nullptr) return (a != nullptr) - (b != nullptr);
  if (a->is_null() || b->is_null()) return (b->is_null() ? 1 : 0) - (a->is_null() ? 1 : 0);
  if (is_number(*a) && is_number(*b)) {
    const double x = number_value(*a);
    const double y = number_value(*b);
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const auto x = ticks_of(*a);
  const auto y = ticks_of(*b);
  if (x && y) return *x < *y ? -1 : *x > *y ? 1 : 0;
  return scalar_text(*a).compare(scalar_text(*b));
}

void sort_records(std::vector<Record*>& records, std::string field) {
  const bool down = field.starts_with('-');
  if (down || field.starts_with('+') || field.starts_with(' ')) field.erase(0, 1);
  if (field.empty()) return;
  field[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(field[0])));
  std::stable_sort(records.begin(), records.end(), [&](const Record* a, const Record* b) {
    const int order = compare(a->data.if_contains(field), b->data.if_contains(field));
    return down ? order > 0 : order < 0;
  });
}

}  // namespace

std::vector<Record*> select(const Operation& operation, const Resource& resource,
                            const json::object& query, std::vector<Record*> records) {
  const auto* active = operation.find("active");
  const auto* wanted = query.if_contains("active");
  const auto drop = [&](const Record* record) {
    if (record->deleted) return true;
    if (active != nullptr && !passes_active(*record, wanted)) return true;
    for (const auto& member : query) {
      const std::string name{member.key()};
      if (name == "active" || is_control(name)) continue;
      if (!passes(*record, resource, name, member.value())) return true;
    }
    return false;
  };
  records.erase(std::remove_if(records.begin(), records.end(), drop), records.end());
  const auto* sort = query.if_contains("sort");
  if (sort != nullptr && is_text(*sort)) sort_records(records, text_of(*sort));
  return records;
}

PageRequest read_page(const Operation& operation, const json::object& query, std::size_t size,
                      std::size_t most, Problems& problems) {
  PageRequest page;
  if (operation.shape == "settings/v2/business-units/intacct") page.first = 0;
  page.page = page.first;
  page.size = size != 0 ? size : 50;
  if (const auto* declared = operation.find("pageSize"); declared == nullptr) {
    page.size = most;
  } else {
    const auto& maximum = declared->use->limits.maximum;
    if (maximum) most = static_cast<std::size_t>(*maximum);
    if (size == 0 && declared->page_size)
      page.size = static_cast<std::size_t>(*declared->page_size);
  }
  if (const auto* given = query.if_contains("page"); given != nullptr && given->is_int64()) {
    page.page = given->get_int64();
    if (page.page < page.first) {
      problems.add("page", "at least " + std::to_string(page.first) + " is expected");
    }
  }
  if (const auto* given = query.if_contains("pageSize"); given != nullptr && given->is_int64()) {
    const auto wanted = given->get_int64();
    if (wanted < 1 || static_cast<std::size_t>(wanted) > most) {
      problems.add("pageSize", "a number from 1 to " + std::to_string(most) + " is expected");
    } else {
      page.size = static_cast<std::size_t>(wanted);
    }
  }
  const auto* total = query.if_contains("includeTotal");
  page.include_total = total != nullptr && total->is_bool() && total->get_bool();
  return page;
}

std::pair<std::size_t, std::size_t> page_range(const PageRequest& page, std::size_t total) {
  const auto before = static_cast<std::size_t>(page.page - page.first);
  if (before > total / page.size) return {total, total};
  const auto begin = std::min(total, before * page.size);
  return {begin, std::min(total, begin + page.size)};
}

}  // namespace servicetitan::sandbox
