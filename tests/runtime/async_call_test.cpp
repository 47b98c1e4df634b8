#include "fake_async_transport.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using servicetitan::Client;
using servicetitan::ErrorCode;
using servicetitan::Json;
using servicetitan::Method;
using servicetitan::raw;
using servicetitan::Response;
using servicetitan::Result;
using servicetitan::test::fake_config;
using servicetitan::test::FakeAsyncTransport;
using servicetitan::test::FakeTransport;

constexpr const char* kPath = "/crm/v2/tenant/{tenant}/things";

class AsyncCallTest : public testing::Test {
 protected:
  AsyncCallTest() {
    config_.async_transport = async_;
    config_.retry.base_delay = std::chrono::milliseconds(0);
  }

  auto keep() {
    return asio::bind_executor(
        context_, [this](Result<Response<Json>> answer) { answer_ = std::move(answer); });
  }

  std::shared_ptr<FakeTransport> transport_ = std::make_shared<FakeTransport>();
  std::shared_ptr<FakeAsyncTransport> async_ = std::make_shared<FakeAsyncTransport>(transport_);
  servicetitan::Config config_ = fake_config(transport_);
  asio::io_context context_{};
  std::optional<Result<Response<Json>>> answer_{};
};

TEST_F(AsyncCallTest, RunsTheSameMachines) {
  transport_->script({{503, ""}, {401, "{}"}, {200, R"({"a":1})"}});
  const Client client{config_};
  async_send(client, raw(Method::get, kPath), keep());
  context_.run();
  ASSERT_TRUE(answer_ && *answer_);
  EXPECT_EQ(answer_->value()->text(), R"({"a":1})");
  EXPECT_EQ(answer_->value().attempts().size(), 3U);
  EXPECT_EQ(transport_->token_requests().size(), 2U) << "a new token after the 401";
  EXPECT_EQ(*find_header(transport_->requests()[2].headers, "Authorization"), "Bearer bearer-2");
}

TEST_F(AsyncCallTest, NeedsATransportOfItsOwnWhereThereIsOne) {
  config_.async_transport = nullptr;
  const Client client{config_};
  async_send(client, raw(Method::get, kPath), keep());
  context_.run();
  ASSERT_TRUE(answer_ && !*answer_);
  EXPECT_EQ(answer_->error().code(), ErrorCode::config);
  EXPECT_NE(answer_->error().client_text().find("async_transport"), std::string::npos);
}

TEST_F(AsyncCallTest, ARequestThatCannotBeSentSaysSo) {
  const Client client{config_};
  async_send(client, raw(Method::get, "no-slash"), keep());
  context_.run();
  ASSERT_TRUE(answer_ && !*answer_);
  EXPECT_EQ(answer_->error().code(), ErrorCode::invalid_request);
  EXPECT_EQ(async_->exchanges, 0);
}

TEST_F(AsyncCallTest, ACanceledCallIsCanceledWhateverTheTransportCallsIt) {
  const Client client{config_};
  asio::cancellation_signal signal;
  async_->silent = true;
  async_send(client, raw(Method::get, kPath), asio::bind_cancellation_slot(signal.slot(), keep()));
  context_.poll();
  EXPECT_FALSE(answer_);
  signal.emit(asio::cancellation_type::partial);
  context_.run();
  ASSERT_TRUE(answer_ && !*answer_);
  EXPECT_EQ(answer_->error().code(), ErrorCode::canceled);
  EXPECT_EQ(async_->exchanges, 1) << "the token; nothing was sent after it";
}

TEST_F(AsyncCallTest, OneFetchForAllWhoWait) {
  const Client client{config_};
  int good = 0;
  for (int i = 0; i < 20; ++i) {
    async_send(client, raw(Method::get, kPath),
               asio::bind_executor(context_, [&](Result<Response<Json>> answer) {
                 if (answer) ++good;
               }));
  }
  context_.run();
  EXPECT_EQ(good, 20);
  EXPECT_EQ(transport_->token_requests().size(), 1U);
}

// Calls that keep none of the places that they waited for.
class AsyncLimitTest : public AsyncCallTest {
 protected:
  AsyncLimitTest() { config_.rate_limit = {10, 0}; }

  // All at once; ten of them go, the others wait for up to 20 s.
  void start(const Client& client, asio::io_context& context) {
    for (auto& signal : signals_) {
      async_send(client, raw(Method::get, kPath),
                 asio::bind_cancellation_slot(
                     signal.slot(), asio::bind_executor(context, [this](const auto& answer) {
                       canceled_ += !answer && answer.error().code() == ErrorCode::canceled;
                     })));
    }
    while (transport_->requests().size() < 10) context.poll();
  }
  static void expect_room(const Client& client) {
    const auto answer = client.try_send(raw(Method::get, kPath), {.deadline = 3s});
    EXPECT_TRUE(answer) << answer.error().to_string();
  }

  std::deque<asio::cancellation_signal> signals_{200};
  int canceled_ = 0;
};

TEST_F(AsyncLimitTest, ThoseThatAreCanceled) {
  const Client client{config_};
  start(client, context_);
  for (auto& signal : signals_) signal.emit(asio::cancellation_type::terminal);
  context_.run();
  EXPECT_EQ(canceled_, 190);
  expect_room(client);
}

TEST_F(AsyncLimitTest, ThoseWhoseContextEnds) {
  const Client client{config_};
  {
    asio::io_context gone;
    start(client, gone);
  }
  expect_room(client);
}

TEST_F(AsyncCallTest, AContextThatEndsLocksNobodyOut) {
  const Client client{config_};
  async_->silent = true;
  {
    asio::io_context gone;
    async_send(client, raw(Method::get, kPath),
               asio::bind_executor(gone, [](const Result<Response<Json>>&) {}));
    gone.poll();
  }
  EXPECT_EQ(async_->exchanges, 1);
  EXPECT_TRUE(client.try_send(raw(Method::get, kPath), {.deadline = std::chrono::seconds(5)}));
}

}  // namespace
