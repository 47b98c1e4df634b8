// Decoding pages into structs: whole, in chunks, in other looks, and next to other libraries.

#include "chunks.hpp"
#include "measure.hpp"
#include "parts.hpp"
#include "peers.hpp"

#include <exception>
#include <regex>
#include <string>
#include <utility>

namespace {

using namespace bench;

constexpr std::size_t kRecords = 5'000;

template <class Page>
std::function<std::size_t()> decoding(const std::string& text) {
  return [&text] { return st::decode<Page>(text).data.size(); };
}

// With room behind it for those who read past the end.
std::string text_of(Kind kind, std::size_t records, const Look& look = {}) {
  std::string text = make_page(kind, records, look);
  check_page(kind, text, records, look);
  text.reserve(text.size() + kRoomBehind);
  return text;
}

void add_parse(std::vector<Entrant>& entrants, const Peer& peer, const std::string& text) {
  entrants.push_back({.what = peer.name + ": " + peer.parse_name,
                      .role = Role::peer,
                      .bytes = text.size(),
                      .work = [&] { return peer.parse(text); },
                      .target = peer.parse_target});
}

// They must make the very structs that we make, or they do other work.
void add_fill(std::vector<Entrant>& entrants, const Peer& peer, const std::string& text) {
  if (peer.fill(text) != st::decode<CustomerPage>(text)) fail(peer.name + " fills other structs");
  entrants.push_back({.what = peer.name + ": " + peer.fill_name,
                      .role = Role::peer,
                      .bytes = text.size(),
                      .work = [&] { return peer.fill(text).data.size(); },
                      .target = peer.fill_target});
}

void add_peer(std::vector<Entrant>& entrants, const Peer& peer, const std::string& text) {
  if (!peer.missing.empty()) entrants.push_back(without_figures(peer));
  if (peer.parse) add_parse(entrants, peer, text);
  if (peer.fill) add_fill(entrants, peer, text);
}

void customers(const std::vector<Peer>& peers, int rounds) {
  const std::string text = text_of(Kind::customers, kRecords);
  const std::string shuffled = text_of(Kind::customers, kRecords, {.shuffled = true});
  const std::string reordered = text_of(Kind::customers, kRecords, {.reordered = true});
  const std::string pretty = text_of(Kind::customers, kRecords, {.pretty = true});
  const std::string unknown = text_of(Kind::customers, kRecords, {.unknown = true});
  if (decode_in_chunks<CustomerPage>(text) != st::decode<CustomerPage>(text)) {
    fail("a page in chunks is another one");
  }
  std::vector<Entrant> entrants{
      {"ours", Role::ours, text.size(), decoding<CustomerPage>(text)},
      {"ours, in chunks of 16 KiB", Role::variant, text.size(),
       [&] { return decode_in_chunks<CustomerPage>(text).data.size(); }, 0.95},
      {"ours, members shuffled in each record", Role::variant, shuffled.size(),
       decoding<CustomerPage>(shuffled), 0.8},
      {"ours, members in one other order", Role::variant, reordered.size(),
       decoding<CustomerPage>(reordered)},
      {"ours, pretty", Role::variant, pretty.size(), decoding<CustomerPage>(pretty)},
      {"ours, unknown members left out", Role::variant, unknown.size(),
       decoding<CustomerPage>(unknown)},
      {"ours, unknown members kept", Role::variant, unknown.size(),
       [&] { return st::decode<CustomerPage>(unknown, {.keep_unknown = true}).data.size(); }}};
  for (const Peer& peer : peers) add_peer(entrants, peer, text);
  contest("decode: 5,000 customers (ratio: records a second, variants to ours, ours to peers)",
          entrants, rounds);
}

// What openapi-generator's client can read of a page: it throws at null and at the texts of
// enumerations, of which customers have one.
std::string readable_part(const std::string& text) {
  const std::string member = R"("(?:\w+":null|type":"\w+"))";
  const auto first = std::regex_replace(text, std::regex(member + ","), "");
  return std::regex_replace(first, std::regex("," + member), "");
}

bool throws(const Peer& peer, const std::string& text) {
  try {
    (void)peer.parse(text);
    return false;
  } catch (const std::exception&) {
    return true;
  }
}

// Next to what another generator makes of the same document. Ours reads the whole page: where
// `type` is missing it would write notes.
void generated(const Peer& peer, int rounds) {
  const std::string text = text_of(Kind::customers, kRecords);
  const std::string part = readable_part(text);
  if (peer.parse) {
    if (!throws(peer, text)) fail(peer.name + " can read the whole page");
    if (peer.parse(part) != kRecords) fail(peer.name + " loses records");
  }
  std::vector<Entrant> entrants{{"ours", Role::ours, text.size(), decoding<CustomerPage>(text)}};
  add_peer(entrants, peer, part);
  contest(
      "decode: 5,000 customers, for the other without null and `type`, at which it throws (ratio: "
      "records a second)",
      entrants, rounds);
}

// What a table costs, and what no decoder on this parser saves: to find names and values, and to
// make and drop the structs.
void least(const Peer& boost, int rounds) {
  const std::string text = text_of(Kind::customers, kRecords);
  const std::string shuffled = text_of(Kind::customers, kRecords, {.shuffled = true});
  const auto page = st::decode<CustomerPage>(text);
  if (decode_by_hand(text) != page) fail("what is read by hand makes other structs");
  contest("decode: 5,000 customers, parts of the work (ratio: to the first)",
          {{"ours", Role::ours, text.size(), decoding<CustomerPage>(text)},
           {"code by hand for customers, same parser, no table", Role::variant, text.size(),
            [&] { return decode_by_hand(text).data.size(); }},
           {"Boost.JSON: parse to DOM, monotonic resource", Role::variant, text.size(),
            [&] { return boost.parse(text); }},
           {"Boost.JSON's parser alone, which makes nothing", Role::variant, text.size(),
            [&] { return parse_alone(text); }},
           {"the same, members shuffled in each record", Role::variant, shuffled.size(),
            [&] { return parse_alone(shuffled); }},
           {"a copy of the structs, nothing read", Role::variant, text.size(),
            [&] { return CustomerPage(page).data.size(); }}},
          rounds);
}

// The same contest with Boost.JSON alone: does what holds for customers hold for others?
template <class Page>
void other(Kind kind, std::size_t records, const std::string& name, const Peer& boost, int rounds) {
  const std::string text = text_of(kind, records);
  const std::string shuffled = text_of(kind, records, {.shuffled = true});
  const std::string pretty = text_of(kind, records, {.pretty = true});
  std::vector<Entrant> entrants{
      {"ours", Role::ours, text.size(), decoding<Page>(text)},
      {"ours, in chunks of 16 KiB", Role::variant, text.size(),
       [&] { return decode_in_chunks<Page>(text).data.size(); }, 0.95},
      {"ours, members shuffled in each record", Role::variant, shuffled.size(),
       decoding<Page>(shuffled), 0.8},
      {"ours, pretty", Role::variant, pretty.size(), decoding<Page>(pretty)}};
  add_parse(entrants, boost, text);
  contest("decode: " + name, entrants, rounds);
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = rounds_from(argc, argv);
  const auto peers = all_peers();
  const Peer openapi = openapi_peer();
  auto shown = peers;
  shown.push_back(openapi);
  print_header(versions_of(shown));
  check_all_kinds();
  customers(peers, rounds);
  generated(openapi, rounds);
  least(peers[0], rounds);
  other<InvoicePage>(Kind::invoices, kRecords, "5,000 invoices", peers[0], rounds);
  other<JobPage>(Kind::jobs, kRecords, "5,000 jobs", peers[0], rounds);
  other<ReturnPage>(Kind::returns, kRecords, "5,000 returns, amounts of 19 digits", peers[0],
                    rounds);
  other<CustomerPage>(Kind::customers, 500, "500 customers", peers[0], rounds);
  other<CustomerPage>(Kind::customers, 50, "50 customers", peers[0], rounds);
  other<CustomerPage>(Kind::customers, 1, "1 customer", peers[0], rounds);
}
