#include "servicetitan/sharing.hpp"

#include "fake_transport.hpp"
#include "src/share/token_life.hpp"

#include "servicetitan/client_pool.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class SharingTest : public testing::Test {
 protected:
  st::Config config() const { return st::test::fake_config(transport_); }
  static void call(const st::Config& config) {
    st::Client{config}.send(st::raw(st::Method::get, "/a"));
  }
  std::size_t tokens() const { return transport_->token_requests().size(); }

  std::shared_ptr<st::test::FakeTransport> transport_ = std::make_shared<st::test::FakeTransport>();
};

TEST_F(SharingTest, ClientsOfOneCacheHaveOneToken) {
  auto shared = config();
  shared.tokens = std::make_shared<st::TokenCache>();
  call(shared);
  call(shared);
  EXPECT_EQ(tokens(), 1U);
  call(config());
  EXPECT_EQ(tokens(), 2U) << "without a cache each has its own";
}

TEST_F(SharingTest, ATokenIsForItsCredentialsAlone) {
  auto one = config();
  one.tokens = std::make_shared<st::TokenCache>();
  call(one);
  auto other = one;
  other.client_secret = "cs1.other-secret";
  call(other);
  EXPECT_EQ(tokens(), 2U);
  other.auth_url = "https://auth.example.com";
  call(other);
  EXPECT_EQ(tokens(), 3U);
  other.tenant = 78;
  call(other);
  EXPECT_EQ(tokens(), 3U) << "the tenant is in the path, not in the token";
}

// As a fleet would have it.
class Fleet : public st::TokenCache {
 public:
  explicit Fleet(std::map<std::string, st::SharedToken>& saved) : saved_(saved) {}
  std::optional<st::SharedToken> load(std::string_view key) override {
    const auto found = saved_.find(std::string(key));
    if (found == saved_.end()) return std::nullopt;
    return found->second;
  }
  void save(std::string_view key, const st::SharedToken& token) override {
    saved_[std::string(key)] = token;
  }

 private:
  std::map<std::string, st::SharedToken>& saved_;
};

class FleetTest : public SharingTest {
 protected:
  void call_from_new_process() {
    auto config = this->config();
    config.tokens = std::make_shared<Fleet>(saved_);
    call(config);
  }
  std::map<std::string, st::SharedToken> saved_{};
};

TEST_F(FleetTest, ProcessesShareWhatOneSaved) {
  call_from_new_process();
  call_from_new_process();
  EXPECT_EQ(tokens(), 1U);
  ASSERT_EQ(saved_.size(), 1U);
  EXPECT_EQ(saved_.begin()->first.find("top-secret"), std::string::npos);
  EXPECT_EQ(saved_.begin()->first.size(), 64U);
  const auto left = saved_.begin()->second.expires_at - std::chrono::system_clock::now();
  EXPECT_GT(left, 890s);
  EXPECT_LE(left, 900s);
}

TEST_F(FleetTest, ATokenThatExpiresIsNotTaken) {
  call_from_new_process();
  saved_.begin()->second.expires_at = std::chrono::system_clock::now() + 20s;
  call_from_new_process();
  EXPECT_EQ(tokens(), 2U);
}

// A clock that was set is told by what was saved before.
TEST_F(FleetTest, AClockThatWasSetBackMakesNoTokenLiveLonger) {
  call_from_new_process();
  auto& saved = saved_.begin()->second;
  saved.expires_at += 24h;
  saved.issued_at += 24h;
  call_from_new_process();
  EXPECT_EQ(tokens(), 2U);
  call_from_new_process();
  EXPECT_EQ(tokens(), 2U) << "what was saved since is good";
}

TEST_F(FleetTest, AClockThatWasSetForwardCostsOneToken) {
  call_from_new_process();
  auto& saved = saved_.begin()->second;
  saved.expires_at -= 24h;
  saved.issued_at -= 24h;
  call_from_new_process();
  EXPECT_EQ(tokens(), 2U);
  call_from_new_process();
  EXPECT_EQ(tokens(), 2U);
}

TEST(LifeLeft, SurvivesAnyClock) {
  using st::detail::life_left;
  const st::detail::WallTime issued = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24);
  const st::SharedToken token{st::Secret("x"), issued + 900s, issued};
  EXPECT_EQ(life_left(token, issued), 900s);
  EXPECT_EQ(life_left(token, issued + 600s), 300s);
  EXPECT_EQ(life_left(token, issued + 600s + 1ms), 299s);
  EXPECT_EQ(life_left(token, issued - 30s), 900s) << "clocks differ, but no token lives longer";
  EXPECT_EQ(life_left(token, issued - 24h), 0s);
  EXPECT_LT(life_left(token, issued + 24h), 0s);
  const st::SharedToken undated{st::Secret("x"), issued + 900s};
  EXPECT_EQ(life_left(undated, issued), 900s);
}

TEST_F(FleetTest, ARefusedTokenIsNotLoadedAgain) {
  call_from_new_process();
  transport_->script({{401}, {200, "{}"}});
  call_from_new_process();
  EXPECT_EQ(tokens(), 2U);
  EXPECT_EQ(transport_->requests().back().headers.back().value, "Bearer bearer-2");
  EXPECT_EQ(saved_.begin()->second.text.reveal(), "bearer-2");
}

class Broken : public st::TokenCache {
 public:
  std::optional<st::SharedToken> load(std::string_view) override { throw std::runtime_error("x"); }
  void save(std::string_view, const st::SharedToken&) override { throw std::runtime_error("x"); }
};

TEST_F(SharingTest, ACacheThatIsDownStopsNobody) {
  auto config = this->config();
  config.tokens = std::make_shared<Broken>();
  call(config);
  call(config);
  EXPECT_EQ(tokens(), 1U);
}

TEST_F(SharingTest, ABudgetIsPerApplicationAndTenant) {
  const auto now = Clock::time_point{} + 1h;
  st::MemoryBudget budget({.per_second = 1, .per_minute_and_report = 1});
  EXPECT_EQ(budget.reserve({"app", 1, ""}, now, now), now);
  EXPECT_EQ(budget.reserve({"app", 1, ""}, now, now), std::nullopt);
  EXPECT_EQ(budget.reserve({"app", 2, ""}, now, now), now);
  EXPECT_EQ(budget.reserve({"other", 1, ""}, now, now), now);
  EXPECT_EQ(budget.reserve({"app", 1, "/report"}, now, now), now);
  budget.hold({"app", 3, ""}, now + 5s);
  EXPECT_EQ(budget.reserve({"app", 3, ""}, now, now + 1min), now + 5s);
}

TEST_F(SharingTest, ClientsOfOneBudgetKeepToItTogether) {
  auto shared = config();
  shared.budget = std::make_shared<st::MemoryBudget>(st::RateLimit{1, 1});
  const st::Client one{shared};
  const st::Client two{shared};
  const st::CallOptions at_once{.deadline = 300ms};
  EXPECT_TRUE(one.try_send(st::raw(st::Method::get, "/a"), at_once));
  const auto refused = two.try_send(st::raw(st::Method::get, "/a"), at_once);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), st::ErrorCode::timeout);
  EXPECT_EQ(transport_->requests().size(), 1U);
}

TEST(FairTurns, TenantsTakeTurnsHoweverManyCallsTheyHave) {
  st::FairTurns turns(1);
  std::vector<int> order;
  EXPECT_EQ(turns.join(1, [] {}), 0U);
  for (const int tenant : {1, 1, 1, 2, 3, 2}) {
    EXPECT_NE(turns.join(tenant, [&order, tenant] { order.push_back(tenant); }), 0U);
  }
  for (int i = 0; i < 6; ++i) turns.leave();
  EXPECT_EQ(order, (std::vector{1, 2, 3, 1, 2, 1}));
  turns.leave();
  EXPECT_EQ(turns.join(1, [] {}), 0U);
}

TEST(FairTurns, ATicketThatIsGivenBackTakesNoTurn) {
  st::FairTurns turns(1);
  EXPECT_EQ(turns.join(1, [] {}), 0U);
  int called = 0;
  const auto ticket = turns.join(2, [&] { called += 1; });
  const auto other = turns.join(3, [&] { called += 10; });
  EXPECT_TRUE(turns.give_back(ticket));
  EXPECT_FALSE(turns.give_back(ticket));
  turns.leave();
  EXPECT_EQ(called, 10);
  EXPECT_FALSE(turns.give_back(other)) << "its turn has come";
}

TEST(FairTurns, WaitsNoLongerThanTheDeadline) {
  st::FairTurns turns(1);
  EXPECT_TRUE(turns.enter(1, Clock::now()));
  EXPECT_FALSE(turns.enter(2, Clock::now() + 20ms));
  turns.leave();
  EXPECT_TRUE(turns.enter(2, Clock::now()));
}

TEST_F(SharingTest, ACallThatGetsNoTurnSaysSo) {
  auto config = this->config();
  config.turns = std::make_shared<st::FairTurns>(1);
  ASSERT_TRUE(config.turns->enter(1, Clock::now()));
  const st::Client client{config};
  const auto result = client.try_send(st::raw(st::Method::get, "/a"), {.deadline = 30ms});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::timeout);
  EXPECT_NE(result.error().client_text().find("turns"), std::string::npos);
  config.turns->leave();
  EXPECT_TRUE(client.try_send(st::raw(st::Method::get, "/a")));
  EXPECT_TRUE(config.turns->enter(1, Clock::now())) << "the call gave its turn back";
}

TEST_F(SharingTest, APoolKnowsItsTenants) {
  st::ClientPool pool(config(), {{5, "cid.five", "cs1.five"}, {3, "cid.three", "cs1.three"}});
  EXPECT_EQ(pool.tenants(), (std::vector<std::int64_t>{3, 5}));
  EXPECT_EQ(pool.client(3).config().client_id, "cid.three");
  const auto unknown = pool.try_client(4);
  ASSERT_FALSE(unknown);
  EXPECT_EQ(unknown.error().code(), st::ErrorCode::config);
  EXPECT_NE(unknown.error().client_text().find("tenant 4"), std::string::npos);
  pool.add({3, "cid.new", "cs1.new"});
  EXPECT_EQ(pool.client(3).config().client_id, "cid.new");
  const st::Client kept = pool.client(5);
  EXPECT_TRUE(pool.remove(5));
  EXPECT_FALSE(pool.remove(5));
  EXPECT_TRUE(kept.try_send(st::raw(st::Method::get, "/a")));
  EXPECT_THROW(pool.add({0, "", ""}), st::Error);
  EXPECT_EQ(pool.tenants(), (std::vector<std::int64_t>{3}));
}

}  // namespace
