#include "data.hpp"

#include "maker.hpp"
#include "spec.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace bench {
namespace {

namespace sandbox = servicetitan::sandbox;
namespace json = boost::json;

struct Source {
  std::string_view path;
  std::string_view noun;
};

const Source& source_of(Kind kind) {
  static constexpr Source kSources[] = {{"/crm/v2/tenant/1/customers", "customer"},
                                        {"/accounting/v2/tenant/1/invoices", "invoice"},
                                        {"/jpm/v2/tenant/1/jobs", "job"},
                                        {"/inventory/v2/tenant/1/returns", "return"}};
  return kSources[static_cast<std::size_t>(kind)];
}

const sandbox::Spec& spec() {
  static const sandbox::Spec kSpec{BENCH_SPEC_FOLDER};
  return kSpec;
}

// The schema of one record of the page that a path answers with.
sandbox::SchemaUse record_schema(std::string_view path) {
  const auto match = spec().match("GET", path);
  if (match.operation == nullptr) fail("no document has " + std::string{path});
  const auto* data = match.operation->good().schema->find("data");
  return data->use->items;
}

// Gives amounts 19 digits, as many as a column of the service's database holds.
void widen(json::value& value, sandbox::Hash hash) {
  if (auto* object = value.if_object()) {
    for (auto& member : *object) widen(member.value(), sandbox::hash_with(hash, member.key()));
  } else if (auto* array = value.if_array()) {
    for (auto& item : *array) widen(item, hash = sandbox::mix(hash));
  } else if (sandbox::is_exact_number(value)) {
    constexpr sandbox::Hash kSeventeen = 100'000'000'000'000'000;
    const auto whole = std::to_string(kSeventeen + hash % kSeventeen).substr(1);
    const auto cents = std::to_string(100 + (hash >> 57U) % 100).substr(1);
    value = sandbox::exact_number('1' + whole.substr(1) + '.' + cents);
  }
}

void shuffle(json::value& value, sandbox::Hash hash) {
  if (auto* object = value.if_object()) {
    std::vector<json::object::value_type*> members;
    for (auto& member : *object) members.push_back(&member);
    for (std::size_t i = members.size(); i > 1; --i) {
      hash = sandbox::mix(hash);
      std::swap(members[i - 1], members[hash % i]);
    }
    json::object other;
    for (auto* member : members) {
      shuffle(member->value(), hash = sandbox::mix(hash));
      other.emplace(member->key(), std::move(member->value()));
    }
    *object = std::move(other);
  } else if (auto* array = value.if_array()) {
    for (auto& item : *array) shuffle(item, hash = sandbox::mix(hash));
  }
}

// What newer versions of the service may add: two members, one of them with members of its own.
void add_unknown(json::object& record, sandbox::Hash hash) {
  record["loyaltyTier"] = json::object{{"level", static_cast<std::int64_t>(hash % 5)},
                                       {"since", "2026-01-01T00:00:00Z"},
                                       {"perks", json::array{"priority", "no trip fee"}}};
  record["riskScore"] = static_cast<std::int64_t>(hash % 1000);
}

json::array make_records(std::string_view path, std::string_view noun, std::size_t records,
                         const Look& look, std::uint64_t seed, bool wide) {
  const auto schema = record_schema(path);
  const sandbox::Hash base = sandbox::hash_with(sandbox::mix(seed), path);
  json::array made;
  made.reserve(records);
  for (std::size_t i = 0; i < records; ++i) {
    sandbox::Scene scene;
    scene.hash = sandbox::mix(base + i);
    scene.noun = noun;
    scene.created = (18'000 + static_cast<sandbox::Ticks>(scene.hash % 2'000)) * sandbox::kDay +
                    static_cast<sandbox::Ticks>(scene.hash >> 24U);
    scene.modified = scene.created + 40 * sandbox::kDay;
    const json::value given = json::object{{"id", static_cast<std::int64_t>(70'000'000 + i * 37)}};
    auto record = sandbox::make(schema, &given, scene);
    if (wide) widen(record, scene.hash);
    if (look.unknown) add_unknown(record.get_object(), scene.hash);
    if (look.shuffled) shuffle(record, scene.hash);
    if (look.reordered) shuffle(record, base);
    made.push_back(std::move(record));
  }
  return made;
}

void new_line(std::string& out, std::size_t depth) {
  out += '\n';
  out.append(depth * 2, ' ');
}

// Two spaces for each level, a space behind the colon.
std::string indent(std::string_view text) {
  std::string out;
  std::size_t depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool closes = c == ']' || c == '}';
    const bool opens = c == '[' || c == '{';
    if (!quoted && closes && text[i - 1] != (c == ']' ? '[' : '{')) new_line(out, depth - 1);
    if (!quoted && closes) --depth;
    out += c;
    if (c == '"') quoted = !quoted;
    if (quoted && c == '\\') out += text[++i];
    if (quoted) continue;
    if (opens) ++depth;
    if (c == ',' || (opens && text[i + 1] != (c == '[' ? ']' : '}'))) new_line(out, depth);
    if (c == ':') out += ' ';
  }
  return out;
}

template <class Page>
void check_as(const std::string& text, std::size_t records, const Look& look) {
  const st::DecodeOptions options{.keep_unknown = look.unknown};
  st::Notes notes;
  const auto page = st::decode<Page>(text, options, &notes);
  if (page.data.size() != records) fail("records are missing");
  if (notes.total() != 0) fail("a note at " + notes[0].pointer + ": " + notes[0].detail);
  if (page.data.front().extra.empty() == look.unknown) fail("unknown members are not as made");
  const auto again = st::encode(page);
  if (st::decode<Page>(again, options, &notes) != page || notes.total() != 0) {
    fail("a page is not the same after encoding and decoding");
  }
}

}  // namespace

void fail(const std::string& why) {
  std::fprintf(stderr, "bench: %s\n", why.c_str());
  std::exit(1);
}

std::string make_page(Kind kind, std::size_t records, const Look& look, std::uint64_t seed) {
  const auto& source = source_of(kind);
  json::value page = json::object{
      {"page", 1},
      {"pageSize", static_cast<std::int64_t>(records)},
      {"hasMore", true},
      {"totalCount", nullptr},
      {"data", make_records(source.path, source.noun, records, look, seed, kind == Kind::returns)}};
  const auto text = sandbox::print_json(page);
  return look.pretty ? indent(text) : text;
}

std::string make_export_page(std::size_t records, std::uint64_t seed) {
  json::value page = json::object{{"hasMore", true},
                                  {"continueFrom", "eyJmcm9tIjoiMjAyNi0wMS0wMVQwMDowMDowMFoifQ=="},
                                  {"data", make_records("/crm/v2/tenant/1/export/customers",
                                                        "customer", records, {}, seed, false)}};
  return sandbox::print_json(page);
}

void check_page(Kind kind, const std::string& text, std::size_t records, const Look& look) {
  switch (kind) {
    case Kind::customers:
      return check_as<CustomerPage>(text, records, look);
    case Kind::invoices:
      return check_as<InvoicePage>(text, records, look);
    case Kind::jobs:
      return check_as<JobPage>(text, records, look);
    case Kind::returns:
      return check_as<ReturnPage>(text, records, look);
  }
}

void check_all_kinds() {
  for (const Kind kind : {Kind::customers, Kind::invoices, Kind::jobs, Kind::returns}) {
    for (unsigned bits = 0; bits < 8; ++bits) {
      const Look look{
          .pretty = (bits & 1U) != 0, .shuffled = (bits & 2U) != 0, .unknown = (bits & 4U) != 0};
      for (const std::size_t records : {1U, 50U}) {
        check_page(kind, make_page(kind, records, look), records, look);
      }
    }
  }
}

}  // namespace bench
