#include "fake_async_transport.hpp"

#include "servicetitan/client_pool.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace asio = boost::asio;
namespace st = servicetitan;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Answer = st::Result<st::Response<st::Json>>;

class AsyncTurnTest : public testing::Test {
 protected:
  AsyncTurnTest() {
    config_.async_transport = async_;
    config_.turns = turns_;
  }

  void send(const st::Client& client, const st::CallOptions& options = {},
            asio::cancellation_slot cancel = {}) {
    async_send(
        client, st::raw(st::Method::get, "/crm/v2/tenant/{tenant}/things"), options,
        asio::bind_cancellation_slot(cancel, asio::bind_executor(context_, [this](Answer got) {
                                       answers_.push_back(std::move(got));
                                     })));
  }
  // Lets all that can go on do so; what waits for a turn stays.
  void settle() {
    context_.restart();
    context_.poll();
  }
  bool is_free() {
    const bool free = turns_->enter(0, Clock::now());
    if (free) turns_->leave();
    return free;
  }

  std::shared_ptr<st::test::FakeTransport> transport_ = std::make_shared<st::test::FakeTransport>();
  std::shared_ptr<st::test::FakeAsyncTransport> async_ =
      std::make_shared<st::test::FakeAsyncTransport>(transport_);
  std::shared_ptr<st::FairTurns> turns_ = std::make_shared<st::FairTurns>(1);
  st::Config config_ = st::test::fake_config(transport_);
  asio::io_context context_{};
  std::vector<Answer> answers_{};
};

TEST_F(AsyncTurnTest, BoundTheAttemptsAtOnce) {
  config_.turns = std::make_shared<st::FairTurns>(3);
  const st::Client client{config_};
  for (int i = 0; i < 20; ++i) send(client);
  context_.run();
  EXPECT_EQ(answers_.size(), 20U);
  EXPECT_EQ(async_->most_at_once, 3);
}

TEST_F(AsyncTurnTest, TenantsTakeTurnsHoweverManyCallsTheyHave) {
  const st::ClientPool pool(config_, {{1, "cid.one", "cs1.one"}, {2, "cid.two", "cs1.two"}});
  for (const auto tenant : pool.tenants()) pool.client(tenant).send(st::raw(st::Method::get, "/a"));
  for (int i = 0; i < 10; ++i) send(pool.client(1));
  for (int i = 0; i < 2; ++i) send(pool.client(2));
  context_.run();
  EXPECT_EQ(answers_.size(), 12U);
  std::string order;
  for (const auto& request : transport_->requests()) {
    if (request.target != "/a") order += request.target.substr(sizeof "/crm/v2/tenant/" - 1, 1);
  }
  EXPECT_EQ(order, "112121111111");
}

TEST_F(AsyncTurnTest, ABlockingCallAndAnAsynchronousOneShareThem) {
  const st::Client client{config_};
  ASSERT_TRUE(turns_->enter(5, Clock::now()));
  send(client);
  settle();
  EXPECT_TRUE(answers_.empty());
  EXPECT_TRUE(transport_->requests().empty());
  turns_->leave();
  context_.run();
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_TRUE(answers_[0]);
  EXPECT_TRUE(is_free());
}

TEST_F(AsyncTurnTest, CancellationGivesTheTicketBack) {
  const st::Client client{config_};
  for (const auto type : {asio::cancellation_type::terminal, asio::cancellation_type::partial,
                          asio::cancellation_type::total}) {
    ASSERT_TRUE(turns_->enter(5, Clock::now()));
    asio::cancellation_signal signal;
    send(client, {}, signal.slot());
    settle();
    signal.emit(type);
    settle();
    ASSERT_EQ(answers_.size(), 1U);
    ASSERT_FALSE(answers_[0]);
    EXPECT_EQ(answers_[0].error().code(), st::ErrorCode::canceled);
    EXPECT_TRUE(answers_[0].error().attempts().empty()) << "nothing was sent";
    answers_.clear();
    turns_->leave();
    EXPECT_TRUE(is_free());
  }
  EXPECT_TRUE(transport_->requests().empty());
}

TEST_F(AsyncTurnTest, ATurnThatComesTogetherWithTheCancellationGoesToTheNext) {
  const st::Client client{config_};
  ASSERT_TRUE(turns_->enter(5, Clock::now()));
  asio::cancellation_signal signal;
  send(client, {}, signal.slot());
  send(client);
  settle();
  signal.emit(asio::cancellation_type::terminal);
  turns_->leave();  // the turn of the first, which does not know yet that it is canceled
  context_.restart();
  context_.run();
  ASSERT_EQ(answers_.size(), 2U);
  EXPECT_FALSE(answers_[0]);
  EXPECT_TRUE(answers_[1]);
  EXPECT_TRUE(is_free());
}

TEST_F(AsyncTurnTest, TheDeadlineEndsTheWait) {
  const st::Client client{config_};
  ASSERT_TRUE(turns_->enter(5, Clock::now()));
  send(client, {.deadline = 30ms});
  context_.run();
  ASSERT_EQ(answers_.size(), 1U);
  ASSERT_FALSE(answers_[0]);
  EXPECT_EQ(answers_[0].error().code(), st::ErrorCode::timeout);
  EXPECT_NE(answers_[0].error().client_text().find("turns"), std::string::npos);
  EXPECT_TRUE(transport_->requests().empty());
  turns_->leave();
  EXPECT_TRUE(is_free());
}

TEST_F(AsyncTurnTest, ACanceledAttemptGivesItsTurnBack) {
  const st::Client client{config_};
  client.send(st::raw(st::Method::get, "/a"));
  async_->silent = true;
  asio::cancellation_signal signal;
  send(client, {}, signal.slot());
  settle();
  EXPECT_FALSE(is_free());
  signal.emit(asio::cancellation_type::terminal);
  settle();
  ASSERT_EQ(answers_.size(), 1U);
  EXPECT_EQ(answers_[0].error().code(), st::ErrorCode::canceled);
  EXPECT_TRUE(is_free());
}

TEST_F(AsyncTurnTest, AContextThatEndsGivesBackWhatItsCallsHadOrWaitedFor) {
  const st::Client client{config_};
  client.send(st::raw(st::Method::get, "/a"));
  async_->silent = true;
  {
    asio::io_context gone;
    for (int i = 0; i < 3; ++i) {
      async_send(client, st::raw(st::Method::get, "/a"),
                 asio::bind_executor(gone, [](const Answer&) {}));
    }
    gone.poll();
    EXPECT_EQ(async_->exchanges, 1) << "one is under way, two wait";
  }
  EXPECT_TRUE(is_free());
}

}  // namespace
