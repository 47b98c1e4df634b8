#include "sandbox_test.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/client_pool.hpp"
#include "servicetitan/crm/customers.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/thread_pool.hpp>
#include <gtest/gtest.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <utility>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using namespace std::chrono_literals;
using Answer = st::Result<st::Response<st::crm::CustomerResponse>>;

class AsyncPoolTest : public st::test::SandboxTest {
 protected:
  void SetUp() override {
    options_.customers = 3;
    options_.latency = 10ms;
    options_.tenants = {{1000, "cid.busy", "cs1.busy"}, {1001, "cid.calm", "cs1.calm"}};
    start(options_);
  }
  st::ClientPool pool(unsigned at_once) const {
    auto config = this->config();
    config.rate_limit = {0, 0};
    st::ClientPool made(config, at_once);
    for (const auto& tenant : options_.tenants) {
      made.add({tenant.id, tenant.client_id, tenant.client_secret});
    }
    return made;
  }

  st::sandbox::Options options_{};
};

TEST_F(AsyncPoolTest, KeepsToItsTurnsOnManyThreads) {
  const st::ClientPool pool = this->pool(3);
  asio::thread_pool threads(4);
  std::atomic<int> good = 0;
  for (int i = 0; i < 60; ++i) {
    async_send(pool.client(1000 + i % 2), st::crm::customers::get(1),
               asio::bind_executor(threads, [&](const Answer& got) { good += got ? 1 : 0; }));
  }
  threads.join();
  EXPECT_EQ(good, 60);
  const auto counters = server().counters();
  EXPECT_EQ(counters.tokens_issued, 2U);
  // Those of the tokens, which take no turns, are more than one where both are new.
  EXPECT_LE(counters.connections, 3U + 2U);
}

TEST_F(AsyncPoolTest, ABusyTenantDoesNotStarveAnother) {
  const st::ClientPool pool = this->pool(2);
  pool.client(1001).send(st::crm::customers::get(1));
  asio::thread_pool threads(2);
  std::atomic<bool> stop = false;
  std::atomic<int> of_busy = 0;
  const std::function<void()> go_on = [&] {
    async_send(pool.client(1000), st::crm::customers::get(1),
               asio::bind_executor(threads, [&](const Answer& got) {
                 of_busy += got ? 1 : 0;
                 if (!stop) go_on();
               }));
  };
  for (int i = 0; i < 24; ++i) go_on();
  while (of_busy < 24) std::this_thread::sleep_for(1ms);
  const int before = of_busy;
  for (int i = 0; i < 5; ++i) pool.client(1001).send(st::crm::customers::get(1));
  const int meanwhile = of_busy - before;
  stop = true;
  threads.join();
  // In the order of coming, each of the five would wait for all 24.
  EXPECT_LE(meanwhile, 60);
}

}  // namespace
