#include "servicetitan/async.hpp"

#include "sandbox_test.hpp"

#include "servicetitan/client_pool.hpp"
#include "servicetitan/crm/customers.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/system_context.hpp>
#include <boost/asio/system_executor.hpp>
#include <boost/asio/use_future.hpp>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using st::ErrorCode;
using AsyncTest = st::test::SandboxTest;
using Answer = st::Result<st::Response<st::crm::CustomerResponse>>;

template <class Context>
auto on(Context& context, std::optional<Answer>& place) {
  return asio::bind_executor(context, [&place](Answer answer) { place = std::move(answer); });
}

// The threads of Asio's system executor live until the program ends. What OpenSSL keeps per thread
// is given back when a thread ends, so they end before OpenSSL does.
class SystemThreads : public ::testing::Environment {
 public:
  void TearDown() override {
    auto& context = asio::query(asio::system_executor(), asio::execution::context);
    context.stop();
    context.join();
  }
};

[[maybe_unused]] const auto* const kSystemThreads =
    ::testing::AddGlobalTestEnvironment(new SystemThreads);

TEST_F(AsyncTest, AnswersACallback) {
  const st::Client client{config()};
  asio::io_context context;
  std::optional<Answer> answer;
  async_send(client, st::crm::customers::get(1), on(context, answer));
  EXPECT_FALSE(answer) << "never from within the call";
  context.run();
  ASSERT_TRUE(answer);
  ASSERT_TRUE(*answer) << answer->error().to_string();
  EXPECT_EQ(answer->value()->id, 1);
  EXPECT_EQ(answer->value().status(), 200);
  EXPECT_EQ(answer->value().attempts().size(), 1U);
}

TEST_F(AsyncTest, TheNameOfAHostIsResolved) {
  auto config = this->config();
  config.api_url = config.auth_url = "https://localhost:" + std::to_string(server().port());
  const st::Client client{config};
  asio::io_context context;
  std::optional<Answer> answer;
  async_send(client, st::crm::customers::get(1), on(context, answer));
  context.run();
  ASSERT_TRUE(answer && *answer) << answer->error().to_string();
}

TEST_F(AsyncTest, AnswersAFutureWithoutAContext) {
  const st::Client client{config()};
  auto future = async_send(client, st::crm::customers::get(2), asio::use_future);
  const Answer answer = future.get();
  ASSERT_TRUE(answer) << answer.error().to_string();
  EXPECT_EQ(answer->value().id, 2);
}

TEST_F(AsyncTest, ADeferredCallStartsWhenItIsAskedTo) {
  const st::Client client{config()};
  asio::io_context context;
  auto call = async_send(client, st::crm::customers::get(1), asio::deferred);
  context.run();
  EXPECT_EQ(server().counters().requests, 0U);
  context.restart();
  std::optional<Answer> answer;
  std::move(call)(on(context, answer));
  context.run();
  ASSERT_TRUE(answer && *answer);
}

TEST_F(AsyncTest, ReportsWhatTheServiceSays) {
  const st::Client client{config()};
  asio::io_context context;
  std::optional<Answer> answer;
  async_send(client, st::crm::customers::get(999'999), on(context, answer));
  context.run();
  ASSERT_TRUE(answer && !*answer);
  EXPECT_EQ(answer->error().code(), ErrorCode::not_found);
  EXPECT_EQ(answer->error().operation(), "crm.customers.get");
}

TEST_F(AsyncTest, TriesAgainAsTheBlockingCallDoes) {
  const st::Client client{config()};
  script({.kind = st::sandbox::FaultKind::kServerError, .count = 2, .status = 503});
  asio::io_context context;
  std::optional<Answer> answer;
  async_send(client, st::crm::customers::get(1), on(context, answer));
  context.run();
  ASSERT_TRUE(answer && *answer) << answer->error().to_string();
  EXPECT_EQ(answer->value().attempts().size(), 3U);
}

TEST_F(AsyncTest, KeepsConnectionsAndTokens) {
  const st::Client client{config()};
  asio::io_context context;
  for (int i = 0; i < 5; ++i) {
    std::optional<Answer> answer;
    async_send(client, st::crm::customers::get(1), on(context, answer));
    context.run();
    context.restart();
    ASSERT_TRUE(answer && *answer);
  }
  EXPECT_EQ(server().counters().connections, 1U) << "token and calls share a host here";
  EXPECT_EQ(server().counters().tokens_issued, 1U);
}

TEST_F(AsyncTest, SharesTheTokenWithBlockingCalls) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  asio::io_context context;
  std::optional<Answer> answer;
  async_send(client, st::crm::customers::get(1), on(context, answer));
  context.run();
  ASSERT_TRUE(answer && *answer);
  EXPECT_EQ(server().counters().tokens_issued, 1U);
}

TEST_F(AsyncTest, ADeadIdleConnectionIsNoFailure) {
  auto config = this->config();
  config.retry.max_attempts = 1;
  const st::Client client{config};
  asio::io_context context;
  std::optional<Answer> answer;
  async_send(client, st::crm::customers::get(1), on(context, answer));
  context.run();
  script({.kind = st::sandbox::FaultKind::kResetBefore});
  context.restart();
  async_send(client, st::crm::customers::get(1), on(context, answer));
  context.run();
  ASSERT_TRUE(answer && *answer) << answer->error().to_string();
  EXPECT_EQ(server().counters().connections, 2U);
}

TEST_F(AsyncTest, TheClientMayGoBeforeTheAnswerComes) {
  asio::io_context context;
  std::optional<Answer> answer;
  {
    const st::Client client{config()};
    async_send(client, st::crm::customers::get(1), on(context, answer));
  }
  context.run();
  ASSERT_TRUE(answer && *answer);
}

TEST_F(AsyncTest, TheContextMayGoBeforeTheClient) {
  const st::Client client{config()};
  for (int i = 0; i < 3; ++i) {
    asio::io_context context;
    std::optional<Answer> answer;
    async_send(client, st::crm::customers::get(1), on(context, answer));
    context.run();
    ASSERT_TRUE(answer && *answer);
  }
  // One that stops in the middle takes its call with it; the token is free for others.
  server().expire_tokens();
  std::optional<Answer> never;
  {
    asio::io_context context;
    async_send(client, st::crm::customers::get(1), on(context, never));
    context.run_for(std::chrono::milliseconds(2));
  }
  EXPECT_TRUE(client.try_send(st::crm::customers::get(1)));
}

TEST_F(AsyncTest, ClientsOfAPoolShareItsConnections) {
  auto config = this->config();
  st::ClientPool pool(config, {{config.tenant, config.client_id, config.client_secret}});
  asio::io_context context;
  for (int i = 0; i < 3; ++i) {
    std::optional<Answer> answer;
    async_send(pool.add({config.tenant, config.client_id, config.client_secret}),
               st::crm::customers::get(1), on(context, answer));
    context.run();
    context.restart();
    ASSERT_TRUE(answer && *answer) << answer->error().to_string();
  }
  EXPECT_EQ(server().counters().connections, 1U);
}

// Many calls on a context that several threads run.
TEST_F(AsyncTest, ManyCallsOnTwoThreads) {
  auto config = this->config();
  config.rate_limit.per_second = 0;
  const st::Client client{config};
  asio::io_context context{2};
  std::atomic<int> good = 0;
  constexpr int kCalls = 64;
  for (int i = 0; i < kCalls; ++i) {
    const std::int64_t id = 1 + i % 5;
    async_send(client, st::crm::customers::get(id),
               asio::bind_executor(context, [&good, &client, &context, id](const Answer& first) {
                 if (!first || first->value().id != id) return;
                 async_send(client, st::crm::customers::get(id),
                            asio::bind_executor(context, [&good, id](const Answer& second) {
                              if (second && second->value().id == id) ++good;
                            }));
               }));
  }
  std::vector<std::thread> threads;
  for (int i = 0; i < 2; ++i) threads.emplace_back([&] { context.run(); });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(good, kCalls);
  EXPECT_EQ(server().counters().tokens_issued, 1U);
}

TEST_F(AsyncTest, TheLimitHoldsForBlockingAndAsynchronousCallsTogether) {
  auto config = this->config();
  config.rate_limit.per_second = 20;
  const st::Client client{config};
  client.send(st::crm::customers::get(1));
  asio::io_context context;
  std::atomic<int> good = 0;
  for (int i = 0; i < 20; ++i) {
    async_send(client, st::crm::customers::get(1), asio::bind_executor(context, [&](Answer answer) {
                 if (answer) ++good;
               }));
  }
  std::thread thread([&] { context.run(); });
  for (int i = 0; i < 20; ++i) {
    if (client.try_send(st::crm::customers::get(1))) ++good;
  }
  thread.join();
  EXPECT_EQ(good, 40);
  EXPECT_LE(server().counters().max_requests_per_second, 20U);
}

}  // namespace
