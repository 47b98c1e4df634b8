#include "sandbox_test.hpp"

#include "servicetitan/client_pool.hpp"
#include "servicetitan/crm/customers.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using SharingTest = st::test::SandboxTest;

template <class Work>
void in_threads(int count, const Work& work) {
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) threads.emplace_back([&work, i] { work(i); });
  for (auto& thread : threads) thread.join();
}

st::sandbox::Options many_tenants(std::int64_t count) {
  st::sandbox::Options options;
  options.customers = 3;
  options.tenants.clear();
  for (std::int64_t i = 0; i < count; ++i) {
    options.tenants.push_back(
        {1000 + i, "cid." + std::to_string(i), "cs1.number-" + std::to_string(i)});
  }
  return options;
}

std::vector<st::TenantCredentials> credentials_of(const st::sandbox::Options& options) {
  std::vector<st::TenantCredentials> all;
  for (const auto& tenant : options.tenants) {
    all.push_back({tenant.id, tenant.client_id, tenant.client_secret});
  }
  return all;
}

TEST_F(SharingTest, TwoClientsOfOneCacheAskForOneToken) {
  auto config = this->config();
  config.tokens = std::make_shared<st::TokenCache>();
  const st::Client one{config};
  const st::Client two{config};
  std::atomic<int> good = 0;
  in_threads(8, [&](int thread) {
    if ((thread % 2 == 0 ? one : two).try_send(st::crm::customers::get(1))) ++good;
  });
  EXPECT_EQ(good, 8);
  EXPECT_EQ(server().counters().tokens_issued, 1U);
  server().expire_tokens();
  in_threads(8, [&](int thread) {
    if ((thread % 2 == 0 ? one : two).try_send(st::crm::customers::get(1))) ++good;
  });
  EXPECT_EQ(good, 16);
  EXPECT_EQ(server().counters().tokens_issued, 2U);
}

TEST_F(SharingTest, TwoClientsOfOneBudgetKeepToItTogether) {
  auto config = this->config();
  config.budget = std::make_shared<st::MemoryBudget>(st::RateLimit{10, 1});
  const st::Client one{config};
  const st::Client two{config};
  std::atomic<int> good = 0;
  in_threads(4, [&](int thread) {
    for (int i = 0; i < 8; ++i) {
      if ((thread % 2 == 0 ? one : two).try_send(st::crm::customers::get(1))) ++good;
    }
  });
  EXPECT_EQ(good, 32);
  EXPECT_LE(server().counters().max_requests_per_second, 10U);
}

// Calls that wait for their turns go later than planned, all in one moment.
TEST_F(SharingTest, ACrowdThatWaitedElsewhereKeepsToTheLimit) {
  auto config = this->config();
  config.rate_limit.per_second = 6;
  config.turns = std::make_shared<st::FairTurns>(6);
  const st::Client client{config};
  client.send(st::crm::customers::get(1));
  std::this_thread::sleep_for(1100ms);
  server().reset_counters();
  for (int i = 0; i < 6; ++i) {
    ASSERT_TRUE(config.turns->enter(1, std::chrono::steady_clock::now()));
  }
  std::atomic<int> good = 0;
  std::thread crowd([&] {
    in_threads(18, [&](int) {
      if (client.try_send(st::crm::customers::get(1))) ++good;
    });
  });
  std::this_thread::sleep_for(600ms);
  for (int i = 0; i < 6; ++i) config.turns->leave();
  crowd.join();
  EXPECT_EQ(good, 18);
  EXPECT_LE(server().counters().max_requests_per_second, 6U);
}

TEST_F(SharingTest, APoolServesTwoHundredTenants) {
  const auto options = many_tenants(200);
  start(options);
  const st::ClientPool pool(this->config(), credentials_of(options), 8);
  std::atomic<int> good = 0;
  in_threads(16, [&](int thread) {
    for (std::int64_t i = 0; i < 200; ++i) {
      const std::int64_t tenant = 1000 + (i + thread * 12) % 200;
      if (pool.client(tenant).try_send(st::crm::customers::get(1))) ++good;
    }
  });
  EXPECT_EQ(good, 3200);
  const auto counters = server().counters();
  EXPECT_EQ(counters.tokens_issued, 200U) << "one for each";
  EXPECT_EQ(counters.by_operation.at("crm.Customers_Get"), 3200U);
  EXPECT_LE(counters.connections, 60U) << "connections are shared, not one for each tenant";
}

std::ptrdiff_t open_files() {
  return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
}

TEST_F(SharingTest, TheListsOfManyTenantsShareTheirConnections) {
  auto options = many_tenants(50);
  options.customers = 12;
  start(options);
  const st::ClientPool pool(this->config(), credentials_of(options), 8);
  const auto before = open_files();
  for (const std::int64_t tenant : pool.tenants()) {
    std::size_t count = 0;
    const auto list = st::crm::customers::get_list({.page_size = 1});
    for (const auto& page : pool.client(tenant).pages(list)) count += page.data.size();
    EXPECT_GT(count, 3U);
  }
  EXPECT_LE(server().counters().connections, 10U);
  // The sandbox is in this process, too.
  EXPECT_LE(open_files() - before, 50);
}

TEST_F(SharingTest, ABusyTenantDoesNotStarveAnother) {
  auto options = many_tenants(2);
  options.latency = 10ms;
  start(options);
  auto config = this->config();
  config.rate_limit = {0, 0};
  const st::ClientPool pool(config, credentials_of(options), 2);
  pool.client(1001).send(st::crm::customers::get(1));
  std::atomic<bool> stop = false;
  std::atomic<int> of_busy = 0;
  std::thread busy([&] {
    in_threads(24, [&](int) {
      while (!stop) {
        if (pool.client(1000).try_send(st::crm::customers::get(1))) ++of_busy;
      }
    });
  });
  while (of_busy < 24) std::this_thread::sleep_for(1ms);
  const int before = of_busy;
  for (int i = 0; i < 5; ++i) pool.client(1001).send(st::crm::customers::get(1));
  const int meanwhile = of_busy - before;
  stop = true;
  busy.join();
  // In the order of coming, each of the five would wait for all 24.
  EXPECT_LE(meanwhile, 60);
}

}  // namespace
