#include "invent.hpp"

#include "words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace servicetitan::sandbox {
namespace {

bool any_word(std::string_view name, std::initializer_list<std::string_view> words) {
  const auto low = lower(name);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return low.find(w) != std::string::npos; });
}

bool is(std::string_view name, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return equal_ignoring_case(name, w); });
}

std::string money(Hash hash) {
  const auto cents = mix(hash ^ 20) % 250'000;
  std::array<char, 40> out{};
  std::snprintf(out.data(), out.size(), "%llu.%02llu", static_cast<unsigned long long>(cents / 100),
                static_cast<unsigned long long>(cents % 100));
  return out.data();
}

bool is_money(std::string_view name) {
  return any_word(name, {"amount", "total", "price", "cost", "tax", "balance", "paid", "revenue",
                         "bonus", "budget", "payment", "rate", "pay", "debit", "credit", "value"});
}

std::string unit_name(Hash hash) {
  return hash % 3 == 0 ? "Unit " + std::to_string(1 + hash % 40) : std::string{};
}

bool place_text(const Spot& spot, std::string& out) {
  const auto& place = place_of(spot.object);
  if (is(spot.name, {"street", "streetAddress", "addressLine1", "line1"}))
    out = street(spot.object);
  else if (is(spot.name, {"unit", "addressLine2", "line2"}))
    out = unit_name(spot.hash);
  else if (any_word(spot.name, {"city"}) && !any_word(spot.name, {"capacity"}))
    out = place.city;
  else if (is(spot.name, {"state", "stateCode"}))
    out = place.state;
  else if (is(spot.name, {"zip", "postalCode", "zipCode"}))
    out = place.zip;
  else if (is(spot.name, {"country"}))
    out = "USA";
  else if (is(spot.name, {"county"}))
    out = std::string{place.city} + " County";
  else if (ends_with_word(spot.name, "address") && !any_word(spot.name, {"email", "ip"}))
    out = street(spot.object) + ", " + std::string{place.city} + ", " + std::string{place.state};
  else
    return false;
  return true;
}

bool is_person(std::string_view noun) {
  return any_word(noun, {"customer", "contact", "employee", "technician", "user", "person", "lead",
                         "manager", "caller", "agent", "soldby", "createdby", "assignedto"});
}

bool person_text(const Spot& spot, const Scene& scene, std::string& out) {
  const auto& name = spot.name;
  const auto full = [&](Hash h) {
    return std::string{first_name(h)} + ' ' + std::string{last_name(h)};
  };
  const std::string& noun = spot.owner.empty() ? scene.noun : spot.owner;
  if (any_word(name, {"email"}))
    out = email(spot.object);
  else if (any_word(name, {"phone", "mobile", "fax"}) && !any_word(name, {"type"}))
    out = phone(spot.object);
  else if (is(name, {"firstName"}))
    out = first_name(spot.object);
  else if (is(name, {"lastName"}))
    out = last_name(spot.object);
  else if (is(name, {"createdBy", "modifiedBy", "postedBy", "fullName", "userName", "authorName"}))
    out = full(spot.hash);
  else if (is(name, {"companyName"}))
    out = company_name(spot.object);
  else if (is(name, {"name"}) && is_person(noun))
    out = spot.object % 4 == 0 ? company_name(spot.object) : full(spot.object);
  else if (ends_with_word(name, "name") && is_person(name))
    out = full(spot.hash);
  else
    return false;
  return true;
}

bool label_text(const Spot& spot, const Scene& scene, std::string& out) {
  const auto& name = spot.name;
  if (is(name, {"loginName", "login"}))
    out = login(spot.object);
  else if (is(name, {"name", "displayName", "officialName"}))
    out = name_of(spot.owner.empty() ? scene.noun : spot.owner, spot.object);
  else if (ends_with_word(name, "name") && !is(name, {"filename"}))
    out = name_of(name, spot.hash);
  else if (is(name, {"value"}) && any_word(spot.owner, {"field"}))
    out = custom_value(spot.hash);
  else if (is(name, {"value"}) && any_word(spot.owner, {"external"}))
    out = hex(spot.hash, 8);
  else if (is(name, {"priority"}))
    out = priority(spot.hash);
  else if (ends_with_word(name, "source") || ends_with_word(name, "medium"))
    out = source(spot.hash);
  else if (is(name, {"from", "to"}))
    out = phone(spot.hash);
  else if (is(name, {"team"}))
    out = "Team " + std::string(1, char('A' + spot.hash % 4));
  else
    return false;
  return true;
}

bool code_text(const Spot& spot, std::string& out) {
  const auto& name = spot.name;
  if (ends_with_word(name, "status"))
    out = state_of_work(spot.hash);
  else if (is(name, {"skuType"}))
    out = "Material";
  else if (is(name, {"key"}))
    out = "ref-" + hex(spot.hash, 4);
  else if (any_word(name, {"color"}))
    out = '#' + hex(spot.hash & 0xffffffU, 6);
  else if (any_word(name, {"url", "link", "website"}))
    out = "https://example.com/" + lower(name) + '/' + std::to_string(spot.hash % 9000);
  else if (any_word(name, {"image", "path"}))
    out = "Images/Sample/" + hex(spot.hash, 12) + ".png";
  else if (any_word(name, {"filename"}))
    out = "photo-" + hex(spot.hash, 6) + ".jpg";
  else if (is(name, {"daysOfWeek"}))
    out = "Monday, Wednesday, Friday";
  else if (any_word(name, {"timezone"}))
    out = "America/Denver";
  else if (any_word(name, {"currency"}))
    out = "USD";
  else if (any_word(name, {"zip"}))
    out = place_of(spot.hash).zip;
  else if (any_word(name, {"quantity"}))
    out = std::to_string(1 + spot.hash % 9) + ".00";
  else if (any_word(name, {"description", "summary", "memo", "note", "comment", "text", "message",
                           "instructions", "reason", "body"}))
    out = sentence(spot.hash);
  else if (any_word(name, {"number"}))
    out = code(spot.hash, "");
  else if (any_word(name, {"code", "sku", "reference"}))
    out = code(spot.hash, "SKU-");
  else if (ends_with_word(name, "id"))
    out = std::to_string(1 + spot.hash % 20);
  else if (is_money(name))
    out = money(spot.hash);
  else if (any_word(name, {"date"}))
    out = "2026-0" + std::to_string(1 + spot.hash % 9) + "-15";
  else
    return false;
  return true;
}

Ticks invent_time(const Spot& spot, const Scene& scene) {
  if (spot.depth == 0 && is(spot.name, {"createdOn"})) return scene.created;
  if (spot.depth == 0 && is(spot.name, {"modifiedOn"})) return scene.modified;
  const Ticks after = static_cast<Ticks>(spot.hash % 20'000'000) * kSecond / 2;
  static constexpr std::array<Ticks, 6> kUnits{kSecond, kSecond, 1'000'000, 10'000, 100, 1};
  const Ticks unit = kUnits[(spot.hash >> 40U) % kUnits.size()];
  const Ticks part = static_cast<Ticks>((spot.hash >> 20U) % 10'000'000);
  return scene.created + after + part / unit * unit;
}

std::string invent_formatted(Format format, const Spot& spot, const Scene& scene) {
  switch (format) {
    case Format::date_time:
      return print_date_time(invent_time(spot, scene));
    case Format::date:
      return print_date(invent_time(spot, scene));
    case Format::duration: {
      std::array<char, 16> out{};
      std::snprintf(out.data(), out.size(), "%02d:%02d:00", int(spot.hash % 23),
                    int(spot.hash / 64 % 4 * 15));
      return out.data();
    }
    case Format::guid:
      return guid_from(spot.hash, mix(spot.hash));
    case Format::email:
      return email(spot.object);
    case Format::phone:
      return phone(spot.object);
    case Format::html:
      return "<p>" + sentence(spot.hash) + "</p>";
    default:
      return {};
  }
}

// Cuts or pads to the limits of the schema.
std::string fitted(const Schema& schema, std::string text, const Spot& spot) {
  const auto& limits = schema.limits;
  if (limits.pattern.starts_with("^#")) text = '#' + hex(spot.hash & 0xffffffU, 6);
  if (limits.max_length && text.size() > *limits.max_length) {
    text = hex(spot.hash, int(std::min<std::size_t>(*limits.max_length, 16)));
  }
  while (limits.min_length && text.size() < *limits.min_length) text += 'x';
  return text;
}

}  // namespace

std::string invent_text(const Schema& schema, const Spot& spot, const Scene& scene) {
  std::string text = invent_formatted(schema.format, spot, scene);
  if (!text.empty()) return fitted(schema, text, spot);
  const bool found = place_text(spot, text) || person_text(spot, scene, text) ||
                     label_text(spot, scene, text) || code_text(spot, text);
  if (!found) text = item_name(spot.hash);
  return fitted(schema, text, spot);
}

json::value invent_integer(const Schema& schema, const Spot& spot) {
  const auto& limits = schema.limits;
  std::int64_t value = 0;
  if (is(spot.name, {"id"}) && spot.item)
    value = std::int64_t(1 + spot.hash % 900'000);
  else if (any_word(spot.name, {"hour"}))
    value = std::int64_t(spot.hash % 24);
  else if (ends_with_word(spot.name, "id") || ends_with_word(spot.name, "ids"))
    value = std::int64_t(1 + spot.hash % 20);
  else if (any_word(spot.name, {"year"}))
    value = std::int64_t(2000 + spot.hash % 26);
  else if (any_word(spot.name, {"status"}))
    value = std::int64_t(spot.hash % 3);
  else
    value = std::int64_t(spot.hash % 50);
  if (limits.minimum) value = std::max(value, std::int64_t(std::ceil(*limits.minimum)));
  if (limits.maximum) value = std::min(value, std::int64_t(std::floor(*limits.maximum)));
  return value;
}

json::value invent_number(const Schema& schema, const Spot& spot) {
  const auto& limits = schema.limits;
  std::array<char, 48> out{};
  if (any_word(spot.name, {"latitude"})) {
    std::snprintf(out.data(), out.size(), "%.6f", place_of(spot.object).latitude);
  } else if (any_word(spot.name, {"longitude"})) {
    std::snprintf(out.data(), out.size(), "%.6f", place_of(spot.object).longitude);
  } else if (any_word(spot.name, {"quantity", "qty", "onhand", "count"})) {
    // What a database column with 19 decimals looks like.
    std::snprintf(out.data(), out.size(), "%d.%019llu", int(spot.hash % 40),
                  static_cast<unsigned long long>(spot.hash % 4 == 0 ? mix(spot.hash) >> 3U : 0));
  } else if (any_word(spot.name, {"taxrate"})) {
    std::snprintf(out.data(), out.size(), "0.0%d", int(spot.hash % 900 + 100));
  } else if (any_word(spot.name, {"hour", "duration"})) {
    std::snprintf(out.data(), out.size(), "%d.%d", int(spot.hash % 60), int(spot.hash % 4 * 25));
  } else if (any_word(spot.name, {"percent", "commissionrate", "ratio", "margin"}) ||
             limits.maximum) {
    std::snprintf(out.data(), out.size(), "%d.%d", int(spot.hash % 90), int(spot.hash % 10));
  } else if (schema.format == Format::floating) {
    std::snprintf(out.data(), out.size(), "%d.%d", int(spot.hash % 500),
                  int(spot.hash / 8 % 8 + 1));
  } else {
    std::snprintf(out.data(), out.size(), "%s", money(spot.hash).c_str());
  }
  return exact_number(out.data());
}

bool invent_boolean(const Spot& spot) {
  if (is(spot.name, {"active", "isActive"})) return spot.hash % 8 != 0;
  return spot.hash % 2 == 0;
}

}  // namespace servicetitan::sandbox
