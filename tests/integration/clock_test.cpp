#include "fault_support.hpp"

#include "servicetitan/sharing.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

// Seconds by which the wall clock is off.
std::atomic<std::int64_t> wall_offset{0};

}  // namespace

// In place of that of the C library, for the whole program: the wall clock can be set.
extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept {
  const auto failed = static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
  if (failed == 0 && clock == CLOCK_REALTIME) time->tv_sec += wall_offset;
  return failed;
}

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using st::sandbox::FaultKind;

// The clock is set a day forward, or back.
class FaultClock : public st::test::FaultSuite, public testing::WithParamInterface<int> {
 protected:
  void TearDown() override { wall_offset = 0; }
  static void jump() {
    const auto before = std::chrono::system_clock::now();
    wall_offset += GetParam() * std::int64_t{24 * 60 * 60};
    const auto by = std::chrono::system_clock::now() - before;
    ASSERT_GT(GetParam() < 0 ? -by : by, 23h) << "the clock did not jump";
  }
};

INSTANTIATE_TEST_SUITE_P(ADay, FaultClock, testing::Values(1, -1), [](const auto& test) {
  return std::string(test.param > 0 ? "Forward" : "Back");
});

TEST_P(FaultClock, InMidListLosesNothing) {
  const st::Client client{SandboxTest::config()};
  const auto list = st::crm::customers::get_list({.page_size = 20});
  std::vector<std::int64_t> expected;
  for (const auto& customer : client.items(list)) expected.push_back(customer.id);
  std::vector<std::int64_t> seen;
  for (const auto& customer : client.items(list)) {
    seen.push_back(customer.id);
    if (seen.size() == 30 || seen.size() == 70) jump();
  }
  EXPECT_EQ(seen, expected) << "each once, in order";
  const auto counters = server().counters();
  EXPECT_EQ(counters.tokens_issued, 1U) << "a token lives as long as before";
  EXPECT_EQ(counters.by_status.count(401), 0U);
}

TEST_P(FaultClock, MovesNoDeadline) {
  const st::Client client{config()};
  client.send(read());
  script({.kind = FaultKind::kDelay, .delay = 4s});
  const st::test::Stopwatch watch;
  std::thread setter([] {
    std::this_thread::sleep_for(100ms);
    jump();
  });
  const auto result = client.try_send(read(), {.deadline = 500ms});
  setter.join();
  ASSERT_FALSE(result);
  expect(result.error(), {.code = st::ErrorCode::timeout});
  EXPECT_GE(watch.elapsed(), 490ms);
  EXPECT_LT(watch.elapsed(), 3s);
}

TEST_P(FaultClock, LengthensNoWaitForARetry) {
  const st::Client client{config()};
  client.send(read());
  script({.kind = FaultKind::kRateLimited, .retry_after = "0.5"});
  const st::test::Stopwatch watch;
  std::thread setter([] {
    std::this_thread::sleep_for(100ms);
    jump();
  });
  const auto result = client.try_send(read(), {.deadline = 20s});
  setter.join();
  ASSERT_TRUE(result) << result.error().to_string();
  EXPECT_EQ(result->attempts().size(), 2U);
  EXPECT_GE(watch.elapsed(), 490ms);
  EXPECT_LT(watch.elapsed(), 10s);
}

TEST_P(FaultClock, ADateToWaitForIsOnTheClockOfTheService) {
  const st::Client client{config()};
  client.send(read());
  jump();
  script({.kind = FaultKind::kRaw,
          .text = "HTTP/1.1 429 Too Many Requests\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                  "Retry-After: Sun, 06 Nov 1994 08:49:38 GMT\r\nContent-Length: 0\r\n\r\n"});
  const st::test::Stopwatch watch;
  const auto result = client.try_send(read(), {.deadline = 20s});
  ASSERT_TRUE(result) << result.error().to_string();
  EXPECT_EQ(result->attempts().size(), 2U);
  EXPECT_GE(watch.elapsed(), 990ms);
  EXPECT_LT(watch.elapsed(), 10s);
}

TEST_P(FaultClock, ChangesNoLimit) {
  auto config = SandboxTest::config();
  config.rate_limit.per_second = 5;
  const st::Client client{config};
  const st::test::Stopwatch watch;
  for (int i = 0; i < 12; ++i) {
    if (i % 4 == 3) jump();
    ASSERT_TRUE(client.try_send(read(), {.deadline = 20s}));
  }
  EXPECT_LE(server().counters().max_requests_per_second, 5U);
  EXPECT_LT(watch.elapsed(), 15s);
}

// A store that processes share; here two clients stand for them.
class Store : public st::TokenCache {
 public:
  explicit Store(std::map<std::string, st::SharedToken>& saved) : saved_(saved) {}
  std::optional<st::SharedToken> load(std::string_view key) override {
    const auto found = saved_.find(std::string(key));
    return found == saved_.end() ? std::nullopt : std::optional(found->second);
  }
  void save(std::string_view key, const st::SharedToken& token) override {
    saved_[std::string(key)] = token;
  }

 private:
  std::map<std::string, st::SharedToken>& saved_;
};

TEST_P(FaultClock, MakesAProcessAskForATokenOfItsOwn) {
  std::map<std::string, st::SharedToken> saved;
  auto config = this->config();
  config.tokens = std::make_shared<Store>(saved);
  const st::Client one{config};
  one.send(read());
  jump();
  // The service takes the old one no more, as it would after so long a time.
  server().expire_tokens();
  config.tokens = std::make_shared<Store>(saved);
  const st::Client two{config};
  EXPECT_EQ(two.send(read()).attempts().size(), 1U) << "what was saved is not believed";
  config.tokens = std::make_shared<Store>(saved);
  const st::Client three{config};
  EXPECT_EQ(three.send(read()).attempts().size(), 1U);
  EXPECT_EQ(server().counters().tokens_issued, 2U) << "what was saved since is";
  EXPECT_EQ(server().counters().by_status.count(401), 0U);
}

}  // namespace
