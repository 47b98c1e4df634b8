#include "sandbox_test.hpp"

#include "servicetitan/crm/customers.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace st = servicetitan;
using ThreadTest = st::test::SandboxTest;

template <class Work>
void in_threads(int count, const Work& work) {
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i) threads.emplace_back([&work, i] { work(i); });
  for (auto& thread : threads) thread.join();
}

TEST_F(ThreadTest, ManyThreadsShareAClient) {
  const st::Client client{config()};
  std::atomic<int> good = 0;
  in_threads(8, [&](int thread) {
    for (int i = 0; i < 6; ++i) {
      const auto result = client.try_send(st::crm::customers::get(1 + (thread + i) % 3));
      if (result && result->value().id == 1 + (thread + i) % 3) ++good;
    }
  });
  EXPECT_EQ(good, 48);
  EXPECT_EQ(server().counters().tokens_issued, 1U);
  EXPECT_LE(server().counters().connections, 9U);
}

TEST_F(ThreadTest, TheLimitHoldsForAllThreadsTogether) {
  auto config = this->config();
  config.rate_limit.per_second = 20;
  const st::Client client{config};
  client.send(st::crm::customers::get(1));
  in_threads(8, [&](int) {
    for (int i = 0; i < 6; ++i) (void)client.try_send(st::crm::customers::get(1));
  });
  EXPECT_LE(server().counters().max_requests_per_second, 20U);
  EXPECT_EQ(server().counters().by_status[200], 49U + server().counters().tokens_issued);
}

TEST_F(ThreadTest, ADeadTokenIsRenewedOnceForAll) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  server().expire_tokens();
  std::atomic<int> good = 0;
  in_threads(8, [&](int) {
    if (client.try_send(st::crm::customers::get(1))) ++good;
  });
  EXPECT_EQ(good, 8);
  EXPECT_EQ(server().counters().tokens_issued, 2U);
}

}  // namespace
