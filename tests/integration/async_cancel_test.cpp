#include "async_cancel_support.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using namespace std::chrono_literals;
using asio::cancellation_type;
using st::ErrorCode;
using st::sandbox::FaultKind;
using st::test::AsyncCancelTest;
using st::test::kSlack;
using st::test::kTypes;
using Answer = AsyncCancelTest::Answer;

TEST_F(AsyncCancelTest, WhileTheTokenIsFetched) {
  for (const auto type : kTypes) {
    server().script({.kind = FaultKind::kDelay, .path_prefix = "/connect/token", .delay = 1s});
    const st::Client client{config()};
    expect_canceled(client, 100ms, type);
    EXPECT_TRUE(client.try_send(st::crm::customers::get(1))) << "the token is free for others";
  }
}

TEST_F(AsyncCancelTest, WhileAnotherCallFetchesTheToken) {
  server().script({.kind = FaultKind::kDelay, .path_prefix = "/connect/token", .delay = 500ms});
  const st::Client client{config()};
  bool good = false;
  std::thread other([&] { good = client.try_send(st::crm::customers::get(1)).has_value(); });
  while (server().counters().connections == 0) std::this_thread::sleep_for(5ms);
  expect_canceled(client, 100ms, cancellation_type::total);
  other.join();
  EXPECT_TRUE(good);
  EXPECT_EQ(server().counters().tokens_issued, 1U);
}

TEST_F(AsyncCancelTest, AFetchThatIsCanceledFailsNobodyElse) {
  server().script({.kind = FaultKind::kDelay, .path_prefix = "/connect/token", .delay = 500ms});
  const st::Client client{config()};
  asio::io_context context;
  asio::cancellation_signal signal;
  std::optional<Answer> first;
  std::optional<Answer> second;
  async_send(client, st::crm::customers::get(1),
             asio::bind_cancellation_slot(
                 signal.slot(), asio::bind_executor(context, [&](Answer got) { first = got; })));
  asio::steady_timer timer(context, 100ms);
  timer.async_wait([&](auto) {
    async_send(client, st::crm::customers::get(1),
               asio::bind_executor(context, [&](Answer got) { second = got; }));
    timer.expires_after(100ms);
    timer.async_wait([&](auto) { signal.emit(cancellation_type::terminal); });
  });
  context.run();
  ASSERT_TRUE(first && second);
  ASSERT_FALSE(*first);
  EXPECT_EQ(first->error().code(), ErrorCode::canceled);
  EXPECT_TRUE(*second) << second->error().to_string();
}

TEST_F(AsyncCancelTest, WhileWaitingForTheLimit) {
  auto config = this->config();
  config.rate_limit.per_second = 1;
  for (const auto type : kTypes) {
    const st::Client client{config};
    client.send(st::crm::customers::get(1));
    expect_canceled(client, 100ms, type);
  }
}

TEST_F(AsyncCancelTest, WhileWaitingForARetry) {
  for (const auto type : kTypes) {
    const st::Client client{config()};
    script({.kind = FaultKind::kRateLimited, .retry_after = "5"});
    const Answer answer = cancel(client, st::crm::customers::get(1), 200ms, type);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code(), ErrorCode::canceled);
    EXPECT_EQ(answer.error().attempts().size(), 1U) << "what was tried is told";
    EXPECT_LT(late_, kSlack);
  }
}

TEST_F(AsyncCancelTest, WhileWaitingForTheAnswer) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  for (const auto type : kTypes) {
    script({.kind = FaultKind::kDelay, .delay = 2s});
    expect_canceled(client, 100ms, type);
  }
}

TEST_F(AsyncCancelTest, WhileReadingTheBody) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  for (const auto type : kTypes) {
    script({.kind = FaultKind::kSlowBody, .delay = 200ms});
    expect_canceled(client, 500ms, type);
  }
}

// There is always more to read, so the call never waits.
TEST_F(AsyncCancelTest, WhileTheBodyPoursIn) {
  auto config = this->config();
  config.limits.response_body = std::size_t{1} << 40U;
  const st::Client client{config};
  client.send(st::crm::customers::get(1));
  for (const auto type : kTypes) {
    script({.kind = FaultKind::kFlood, .size = std::size_t{1} << 36U});
    expect_canceled(client, 200ms, type);
  }
}

TEST_F(AsyncCancelTest, BeforeAnythingHappened) {
  const st::Client client{config()};
  asio::io_context context;
  asio::cancellation_signal signal;
  std::optional<Answer> answer;
  async_send(client, st::crm::customers::get(1),
             asio::bind_cancellation_slot(
                 signal.slot(), asio::bind_executor(context, [&](Answer got) { answer = got; })));
  signal.emit(cancellation_type::total);
  context.run();
  ASSERT_TRUE(answer && !*answer);
  EXPECT_EQ(answer->error().code(), ErrorCode::canceled);
  EXPECT_EQ(server().counters().requests, 0U);
}

TEST_F(AsyncCancelTest, AWriteUnderWay) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  const auto write = [] {
    return st::raw(st::Method::post, "/crm/v2/tenant/{tenant}/tags", {}, nullptr);
  };
  const auto seen = [this] { return server().counters().requests; };
  is_time_ = [&, before = seen()] { return seen() > before; };
  script({.kind = FaultKind::kDelay, .delay = 500ms});
  const auto hard = cancel(client, write(), 100ms, cancellation_type::terminal);
  ASSERT_FALSE(hard);
  EXPECT_EQ(hard.error().code(), ErrorCode::canceled);
  EXPECT_NE(hard.error().client_text().find("may have done it"), std::string::npos);
  is_time_ = [&, before = seen()] { return seen() > before; };
  script({.kind = FaultKind::kDelay, .delay = 500ms});
  const auto soft = cancel(client, write(), 100ms, cancellation_type::total);
  ASSERT_FALSE(soft) << "this body is refused";
  EXPECT_NE(soft.error().code(), ErrorCode::canceled) << "the answer was waited for";
  EXPECT_NE(soft.error().status(), 0);
}

class AsyncDeadlineTest : public AsyncCancelTest {
 protected:
  void expect_timeout(const st::Client& client, std::chrono::milliseconds deadline) {
    asio::io_context context;
    std::optional<Answer> answer;
    const st::test::Stopwatch watch;
    std::chrono::milliseconds took{};
    async_send(client, st::crm::customers::get(1), {.deadline = deadline},
               asio::bind_executor(context, [&](Answer got) {
                 took = watch.elapsed();
                 answer = std::move(got);
               }));
    context.run();
    ASSERT_TRUE(answer && !*answer);
    EXPECT_EQ(answer->error().code(), ErrorCode::timeout) << answer->error().to_string();
    EXPECT_LT(took, deadline + kSlack);
    RecordProperty("late_ms", std::to_string((took - deadline).count()));
  }
};

TEST_F(AsyncDeadlineTest, HoldsWhereverACallWaits) {
  server().script({.kind = FaultKind::kDelay, .path_prefix = "/connect/token", .delay = 2s});
  const st::Client client{config()};
  expect_timeout(client, 200ms);
  client.send(st::crm::customers::get(1));
  script({.kind = FaultKind::kDelay, .delay = 2s});
  expect_timeout(client, 200ms);
  script({.kind = FaultKind::kSlowBody, .delay = 200ms});
  expect_timeout(client, 500ms);
  server().clear_faults();
}

TEST_F(AsyncDeadlineTest, HoldsForThoseWhoWaitForTheTokenOfAnother) {
  server().script({.kind = FaultKind::kDelay, .path_prefix = "/connect/token", .delay = 600ms});
  const st::Client client{config()};
  bool good = false;
  std::thread other([&] { good = client.try_send(st::crm::customers::get(1)).has_value(); });
  while (server().counters().connections == 0) std::this_thread::sleep_for(5ms);
  expect_timeout(client, 200ms);
  other.join();
  EXPECT_TRUE(good);
}

TEST_F(AsyncDeadlineTest, AWaitForTheLimitThatWouldPassItEndsAtOnce) {
  auto config = this->config();
  config.rate_limit.per_second = 1;
  const st::Client client{config};
  client.send(st::crm::customers::get(1));
  expect_timeout(client, 300ms);
}

}  // namespace
