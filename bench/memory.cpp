// Allocations of decoding a page: ours, the least that its structs need, and other libraries'.

#include "allocations.hpp"
#include "chunks.hpp"
#include "measure.hpp"
#include "peers.hpp"

#include <cstdio>
#include <string>
#include <utility>

namespace {

using namespace bench;

constexpr std::size_t kRecords = 5'000;

// What a decoder needs for itself, however long the page: a bit for each level of nesting.
constexpr double kOwn = 64;

Row row_of(const std::string& what, const Allocations& count, const Allocations& least) {
  char value[40];
  std::snprintf(value, sizeof value, "%zu, %.2f MB", count.calls,
                static_cast<double>(count.bytes) / 1e6);
  return {.what = what,
          .value = value,
          .ratio = static_cast<double>(count.calls) / static_cast<double>(least.calls)};
}

template <class Page>
void page_of(Kind kind, const std::string& name, const std::vector<Peer>& peers) {
  std::string text = make_page(kind, kRecords);
  check_page(kind, text, kRecords, {});
  text.reserve(text.size() + kRoomBehind);
  const auto page = st::decode<Page>(text);
  const Allocations least = allocations_of([&] { return Page(page).data.size(); });
  std::vector<Row> rows{row_of("a copy: the least that the structs need", least, least)};
  const auto add_ours = [&](const std::string& what, const Allocations& count) {
    rows.push_back(row_of(what, count, least));
    rows.back().target = 1 + kOwn / static_cast<double>(least.calls);
    rows.back().at_most = true;
  };
  add_ours("ours", allocations_of([&] { return st::decode<Page>(text).data.size(); }));
  add_ours("ours, in chunks of 16 KiB",
           allocations_of([&] { return decode_in_chunks<Page>(text).data.size(); }));
  for (const Peer& peer : peers) {
    if (!peer.missing.empty()) {
      rows.push_back({.what = peer.name, .value = {}, .note = note_of(peer)});
    }
    if (peer.parse) {
      rows.push_back(row_of(peer.name + ": " + peer.parse_name,
                            allocations_of([&] { return peer.parse(text); }), least));
    }
    if (peer.fill) {
      rows.push_back(row_of(peer.name + ": " + peer.fill_name,
                            allocations_of([&] { return peer.fill(text).data.size(); }), least));
    }
  }
  print_table("memory: decoding 5,000 " + name + " (ratio: to the least)", "allocations", rows);
}

}  // namespace

int main() {
  const auto peers = all_peers();
  print_header(versions_of(peers));
  page_of<CustomerPage>(Kind::customers, "customers", peers);
  page_of<InvoicePage>(Kind::invoices, "invoices", {});
  page_of<JobPage>(Kind::jobs, "jobs", {});
  page_of<ReturnPage>(Kind::returns, "returns", {});
}
