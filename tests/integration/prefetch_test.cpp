#include "sandbox_test.hpp"

#include "servicetitan/crm/customers.hpp"
#include "servicetitan/crm/exports.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <set>
#include <thread>
#include <vector>

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using st::sandbox::FaultKind;

class PrefetchTest : public st::test::SandboxTest {
 protected:
  static auto list() { return st::crm::customers::get_list({.page_size = 20}); }

  std::uint64_t pages() { return server().counters().by_operation["crm.Customers_GetList"]; }
  void wait_for_pages(std::uint64_t count) {
    const st::test::Stopwatch watch;
    while (pages() < count && watch.elapsed() < 5s) std::this_thread::sleep_for(1ms);
    EXPECT_EQ(pages(), count);
  }
};

TEST_F(PrefetchTest, ThePageAfterTheOneInUseIsOnItsWay) {
  const st::Client client{config()};
  std::vector<std::int64_t> expected;
  for (const auto& customer : client.items(list(), {.prefetch = false})) {
    expected.push_back(customer.id);
  }
  ASSERT_EQ(expected.size(), 115U);
  server().reset_counters();
  std::vector<std::int64_t> seen;
  for (const auto& customer : client.items(list())) {
    seen.push_back(customer.id);
    if (seen.size() < 100 && seen.size() % 20 == 2) wait_for_pages(seen.size() / 20 + 2);
  }
  EXPECT_EQ(seen, expected);
  EXPECT_EQ(pages(), 6U);
}

TEST_F(PrefetchTest, ListsShareTheConnectionsThatFetchAhead) {
  const st::Client client{config()};
  for (int i = 0; i < 3; ++i) {
    std::size_t count = 0;
    for (const auto& page : client.pages(list())) count += page.data.size();
    EXPECT_EQ(count, 115U);
  }
  EXPECT_EQ(server().counters().connections, 2U);
  EXPECT_EQ(server().counters().tls_resumed, 1U) << "the second takes up the session of the first";
  EXPECT_EQ(server().counters().tokens_issued, 1U);
}

TEST_F(PrefetchTest, AListThatGoesEarlyDoesNotWaitForASlowPage) {
  const st::Client client{config()};
  for (const FaultKind kind : {FaultKind::kDelay, FaultKind::kSlowBody}) {
    script({.kind = kind, .skip = 1, .delay = 10s});
    const auto before = pages();
    const st::test::Stopwatch watch;
    {
      auto items = client.items(list());
      items.next();
      items.next();
      // A delayed request is counted when it is answered.
      if (kind == FaultKind::kSlowBody) wait_for_pages(before + 2);
      std::this_thread::sleep_for(100ms);
    }
    EXPECT_LT(watch.elapsed(), 5s);
    server().clear_faults();
    EXPECT_TRUE(client.try_send(st::crm::customers::get(1)));
  }
}

TEST_F(PrefetchTest, AnErrorComesAfterTheRecordsBeforeIt) {
  const st::Client client{config()};
  script({.kind = FaultKind::kServerError, .skip = 2, .status = 400});
  std::set<std::int64_t> ids;
  auto items = client.items(list());
  const auto walk = [&] {
    for (auto& customer : items) EXPECT_TRUE(ids.insert(customer.id).second);
  };
  EXPECT_THROW(walk(), st::Error);
  EXPECT_EQ(ids.size(), 40U);
  walk();
  EXPECT_EQ(ids.size(), 115U) << "no record is lost, none comes twice";
}

TEST_F(PrefetchTest, ABreakInAnyPlaceOfAFeedLosesNothing) {
  start({.export_batch = 25});
  const st::Client client{config()};
  std::set<std::int64_t> ids;
  st::Cursor cursor;
  for (int batches = 1; batches != 0;) {
    batches = 0;
    for (auto& batch : client.export_feed(st::crm::exports::customers(), cursor)) {
      for (const auto& customer : batch.data) EXPECT_TRUE(ids.insert(customer.id).second);
      cursor = batch.cursor;
      if (++batches == 2) break;
    }
    if (batches < 2) break;
  }
  EXPECT_EQ(ids.size(), 137U);
}

TEST_F(PrefetchTest, ManyThreadsWalkListsOfOneClient) {
  auto config = this->config();
  config.rate_limit = {0, 0};
  config.retry.max_attempts = 11;
  script({.kind = FaultKind::kServerError, .count = 10, .skip = 5});
  const st::Client client{config};
  std::atomic<std::size_t> count = 0;
  std::vector<std::thread> walkers;
  for (int i = 0; i < 6; ++i) {
    walkers.emplace_back([&, i] {
      for (int round = 0; round < 3; ++round) {
        std::size_t seen = 0;
        for (const auto& customer : client.items(list())) {
          seen += customer.id != 0 ? 1U : 0U;
          // Some go early, at all sorts of moments.
          if (round == 1 && seen == static_cast<std::size_t>(2 + 20 * i)) break;
        }
        if (round != 1) count += seen;
      }
    });
  }
  for (std::thread& walker : walkers) walker.join();
  EXPECT_EQ(count, 6U * 2U * 115U);
}

}  // namespace
