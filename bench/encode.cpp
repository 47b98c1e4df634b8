// Encoding structs, next to other libraries that write a tree which is there already.

#include "measure.hpp"
#include "parts.hpp"
#include "peers.hpp"

#include <string>
#include <utility>

namespace {

using namespace bench;

template <class Page>
void encoding(Kind kind, std::size_t records, const std::string& name,
              const std::vector<Peer>& peers, int rounds) {
  const std::string given = make_page(kind, records);
  check_page(kind, given, records, {});
  const auto page = st::decode<Page>(given);
  // What the peers write is what we write: members without a value are left out.
  const std::string text = st::encode(page);
  const auto by_hand = [&] { return encode_by_hand(page, text.size()); };
  if (by_hand() != text) fail("what is written by hand is another text");
  std::vector<Entrant> entrants{
      {"ours", Role::ours, text.size(), [&] { return st::encode(page).size(); }},
      {"the same by code written for these structs, without a table", Role::peer, text.size(),
       [&] { return by_hand().size(); }}};
  for (const Peer& peer : peers) {
    if (!peer.missing.empty()) entrants.push_back(without_figures(peer));
    if (!peer.writer) continue;
    entrants.push_back({.what = peer.name + ": " + peer.write_name,
                        .role = Role::peer,
                        .bytes = text.size(),
                        .work = peer.writer(text),
                        .target = peer.write_target});
  }
  contest("encode: " + name + " (ratio: ours to peers, which have their tree already)", entrants,
          rounds);
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = rounds_from(argc, argv);
  const auto peers = all_peers();
  const std::vector<Peer> boost{peers[0]};
  print_header(versions_of(peers));
  encoding<CustomerPage>(Kind::customers, 5'000, "5,000 customers", peers, rounds);
  encoding<InvoicePage>(Kind::invoices, 5'000, "5,000 invoices", boost, rounds);
  encoding<JobPage>(Kind::jobs, 5'000, "5,000 jobs", boost, rounds);
  encoding<ReturnPage>(Kind::returns, 5'000, "5,000 returns, amounts of 19 digits", boost, rounds);
  encoding<CustomerPage>(Kind::customers, 1, "1 customer", boost, rounds);
}
