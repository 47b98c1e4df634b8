#include "fault_support.hpp"

#include <atomic>
#include <vector>

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using st::ErrorCode;
using st::sandbox::Fault;
using st::sandbox::FaultKind;
using st::test::kLate;
using st::test::lateness;
using st::test::least_of_ten;
using st::test::Listener;
using st::test::Stopwatch;

class FaultAccess : public st::test::FaultSuite {
 protected:
  void script_token(Fault fault) {
    fault.path_prefix = "/connect/token";
    server().script(std::move(fault));
  }
};

TEST_F(FaultAccess, AStormOf429sEndsWithTheAttempts) {
  script({.kind = FaultKind::kRateLimited, .count = 100, .retry_after = "0.01"});
  expect(failure(read()), {.code = ErrorCode::throttled, .attempts = 4, .status = 429});
  expect(failure(write()), {.code = ErrorCode::throttled, .attempts = 4, .status = 429});
  EXPECT_EQ(server().counters().by_status[429], 8U);
}

TEST_F(FaultAccess, AStormOf429sIsWaitedOut) {
  auto config = this->config();
  config.retry.max_attempts = 20;
  const st::Client client{config};
  client.send(read());
  script({.kind = FaultKind::kRateLimited, .count = 12, .retry_after = "0.05"});
  std::vector<std::thread> threads;
  std::atomic<int> served{0};
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&, i] {
      const bool ok =
          i % 2 == 0 ? client.try_send(read()).has_value() : client.try_send(write()).has_value();
      served += ok ? 1 : 0;
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(served, 8);
  EXPECT_EQ(server().counters().by_status[429], 12U);
  EXPECT_EQ(server().counters().by_status[200], 1U + 1U + 8U) << "each served once; and a token";
}

TEST_F(FaultAccess, AStormOf429sDoesNotOutlastTheDeadline) {
  constexpr auto kDeadline = 300ms;
  const auto took = least_of_ten(kDeadline, [&] {
    server().clear_faults();
    // A client that has a connection: to make one takes a while, and is no part of the call.
    const st::Client client{config()};
    client.send(read());
    script({.kind = FaultKind::kRateLimited, .count = 100, .retry_after = "30"});
    const Stopwatch watch;
    const auto result = client.try_send(read(), {.deadline = kDeadline});
    const auto elapsed = watch.elapsed();
    EXPECT_FALSE(result);
    if (!result) {
      expect(result.error(), {.code = ErrorCode::throttled, .attempts = 1, .status = 429});
    }
    return elapsed;
  });
  EXPECT_LT(took, kDeadline) << "a wait that cannot end in time is not begun";
}

TEST_F(FaultAccess, ATokenThatExpiresInMidListLosesNothing) {
  const auto list = st::crm::customers::get_list({.page_size = 20});
  std::vector<std::int64_t> expected;
  for (const auto& customer : st::Client{config()}.items(list)) expected.push_back(customer.id);
  ASSERT_GT(expected.size(), 100U);
  server().reset_counters();
  const st::Client client{config()};
  script({.kind = FaultKind::kExpiredToken, .skip = 2});
  std::vector<std::int64_t> seen;
  for (const auto& customer : client.items(list)) {
    seen.push_back(customer.id);
    if (seen.size() == 70) server().expire_tokens();
  }
  EXPECT_EQ(seen, expected) << "each once, in order";
  EXPECT_EQ(server().counters().by_status[401], 2U);
  EXPECT_EQ(server().counters().tokens_issued, 3U);
}

TEST_F(FaultAccess, ATokenThatExpiresWhileAPageIsSentIsGoodForThatPage) {
  start({.token_lifetime = 1s});
  const st::Client client{config()};
  script({.kind = FaultKind::kSlowBody, .skip = 1, .delay = 150ms});
  std::size_t count = 0;
  for (const auto& page : client.pages(st::crm::customers::get_list({.page_size = 50}))) {
    count += page.data.size();
  }
  EXPECT_GT(count, 100U);
  EXPECT_EQ(server().counters().by_status[401], 0U) << "renewed before the next page";
}

TEST_F(FaultAccess, TokenEndpointDown) {
  const Listener nobody;
  auto config = this->config();
  config.auth_url = nobody.url();
  const st::Error error = failure(config, write());
  expect(error, {.code = ErrorCode::connect, .attempts = 4});
  EXPECT_NE(error.client_text().find("token"), std::string::npos);
  EXPECT_EQ(server().counters().requests, 0U);
}

TEST_F(FaultAccess, TokenEndpointSlow) {
  // Made before: to read the authorities of the system takes a while.
  const st::Client client{config()};
  const auto late = lateness(300ms, [&] {
    server().clear_faults();
    script_token({.kind = FaultKind::kDelay, .delay = 2s});
    const auto result = client.try_send(read(), {.deadline = 300ms});
    ASSERT_FALSE(result);
    expect(result.error(), {.code = ErrorCode::timeout});
  });
  EXPECT_LE(late, kLate);
}

TEST_F(FaultAccess, TokenEndpointSendsGarbage) {
  for (const std::string text :
       {"", "<html>hello</html>", "[]", "{\"access_token\":5}", "{\"access_token\":\"\"}",
        "{\"access_token\":\"sandbox.abc\\r\\nX-Evil: 1\"}",
        "{\"access_token\":\"sandbox.abcdef"}) {
    SCOPED_TRACE(text);
    script_token({.kind = FaultKind::kBody, .text = text});
    expect(failure(write()), {.code = ErrorCode::bad_payload, .status = 200, .retryable = false});
  }
  EXPECT_EQ(writes(), 0U);
}

TEST_F(FaultAccess, TokenEndpointFailsForAWhile) {
  for (const FaultKind kind : {FaultKind::kHtmlError, FaultKind::kServerError,
                               FaultKind::kResetBefore, FaultKind::kRateLimited}) {
    SCOPED_TRACE(static_cast<int>(kind));
    script_token({.kind = kind, .retry_after = "0.01"});
    const auto result = st::Client{config()}.try_send(write());
    ASSERT_TRUE(result) << result.error().to_string();
    EXPECT_EQ(result->attempts().size(), 2U) << "asking for a token does no harm";
  }
  script_token({.kind = FaultKind::kHtmlError, .count = 100});
  expect(failure(write()), {.code = ErrorCode::server, .attempts = 4, .status = 503});
}

TEST_F(FaultAccess, TokenEndpointFloods) {
  script_token({.kind = FaultKind::kFlood, .size = std::size_t{100} << 20U});
  const st::test::Stopwatch watch;
  const st::Error error = failure(read());
  expect(error, {.code = ErrorCode::bad_payload, .status = 200, .retryable = false});
  EXPECT_LT(watch.elapsed(), 5s) << "it is not read to the end";
}

}  // namespace
