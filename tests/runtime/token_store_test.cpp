#include "src/auth/token_store.hpp"

#include "src/auth/token_request.hpp"

#include "servicetitan/config.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>
#include <vector>

namespace {

using namespace std::chrono_literals;
using servicetitan::Config;
using servicetitan::ErrorCode;
using servicetitan::ErrorInfo;
using servicetitan::detail::read_token_answer;
using servicetitan::detail::Token;
using servicetitan::detail::TokenGrant;
using servicetitan::detail::TokenStore;
using Answer = std::variant<TokenGrant, ErrorInfo>;
using Clock = std::chrono::steady_clock;

// A door that a fetch waits behind until the test opens it.
class Gate {
 public:
  void open() {
    std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
  }
  void wait() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return open_; });
  }

 private:
  std::mutex mutex_{};
  std::condition_variable changed_{};
  bool open_ = false;
};

TEST(TokenStore, FetchesOnceForAllThreads) {
  TokenStore store;
  Gate gate;
  std::atomic<int> fetches = 0;
  std::atomic<int> right = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 16; ++i) {
    threads.emplace_back([&] {
      const auto got = store.get(
          [&](Clock::time_point) -> Answer {
            ++fetches;
            gate.wait();
            return TokenGrant{"secret", 900s};
          },
          Clock::now() + 60s);
      const auto* token = std::get_if<Token>(&got);
      if (token != nullptr && token->text == "secret") ++right;
    });
  }
  gate.open();
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(right, 16);
  EXPECT_EQ(fetches, 1);
}

TEST(TokenStore, FetchesAgainAfterA401OnceForAllWhoSawIt) {
  TokenStore store;
  int fetches = 0;
  const TokenStore::Fetch fetch = [&](Clock::time_point) -> Answer {
    return TokenGrant{"t" + std::to_string(++fetches), 900s};
  };
  const auto late = Clock::now() + 60s;
  const auto first = std::get<Token>(store.get(fetch, late));
  store.refused(first.generation);
  const auto second = std::get<Token>(store.get(fetch, late));
  EXPECT_EQ(second.text, "t2");
  store.refused(first.generation);
  EXPECT_EQ(std::get<Token>(store.get(fetch, late)).text, "t2");
  EXPECT_EQ(fetches, 2);
}

TEST(TokenStore, WaitsForAnotherFetchNoLongerThanItsDeadline) {
  TokenStore store;
  Gate started;
  Gate gate;
  std::thread slow([&] {
    (void)store.get(
        [&](Clock::time_point) -> Answer {
          started.open();
          gate.wait();
          return TokenGrant{"late", 900s};
        },
        Clock::now() + 60s);
  });
  started.wait();
  const auto got =
      store.get([](Clock::time_point) -> Answer { return TokenGrant{}; }, Clock::now() - 1ms);
  gate.open();
  slow.join();
  ASSERT_TRUE(std::holds_alternative<ErrorInfo>(got));
  EXPECT_EQ(std::get<ErrorInfo>(got).code, ErrorCode::timeout);
}

TEST(TokenStore, OneFailureFailsAllWhoWaitedForIt) {
  TokenStore store;
  Gate started;
  Gate gate;
  std::atomic<int> fetches = 0;
  const TokenStore::Fetch fetch = [&](Clock::time_point) -> Answer {
    ++fetches;
    started.open();
    gate.wait();
    return ErrorInfo{.code = ErrorCode::auth};
  };
  std::atomic<int> failed = 0;
  const auto call = [&] {
    const auto got = store.get(fetch, Clock::now() + 60s);
    if (std::holds_alternative<ErrorInfo>(got)) ++failed;
  };
  std::thread first(call);
  started.wait();
  std::vector<std::thread> others;
  for (int i = 0; i < 4; ++i) others.emplace_back(call);
  gate.open();
  first.join();
  for (auto& thread : others) thread.join();
  EXPECT_EQ(failed, 5);
  EXPECT_GE(fetches, 1);
  EXPECT_LE(fetches, 5) << "those who came after the failure ask for themselves";
}

TEST(TokenStore, AFetchEndsByTheDeadlineOfItsCaller) {
  TokenStore store;
  Clock::time_point given{};
  const auto deadline = Clock::now() + 60s;
  const TokenStore::Fetch fetch = [&](Clock::time_point until) -> Answer {
    given = until;
    return TokenGrant{"t", 900s};
  };
  EXPECT_EQ(std::get<Token>(store.get(fetch, deadline)).text, "t");
  EXPECT_EQ(given, deadline);
}

TEST(TokenStore, AFetchThatThrowsLocksNobodyOut) {
  TokenStore store;
  const auto late = Clock::now() + 60s;
  EXPECT_THROW((void)store.get([](Clock::time_point) -> Answer { throw std::bad_alloc(); }, late),
               std::bad_alloc);
  const auto got = store.get(
      [](Clock::time_point) -> Answer {
        return TokenGrant{"t", 900s};
      },
      late);
  EXPECT_TRUE(std::holds_alternative<Token>(got));
}

TEST(TokenRequest, IsAFormWithEncodedCredentials) {
  Config config;
  config.client_id = "cid.a b";
  config.client_secret = "cs1.&=+%";
  const auto request = servicetitan::detail::make_token_request(config, {"auth.test", 443});
  EXPECT_EQ(request.target, "/connect/token");
  EXPECT_EQ(request.body,
            "grant_type=client_credentials&client_id=cid.a%20b&client_secret=cs1.%26%3D%2B%25");
  EXPECT_EQ(*find_header(request.headers, "content-type"), "application/x-www-form-urlencoded");
  EXPECT_EQ(find_header(request.headers, "ST-App-Key"), nullptr);
}

TEST(TokenAnswer, ReadsGrants) {
  for (const char* text : {R"({"access_token":"abc","expires_in":900,"token_type":"Bearer"})",
                           R"({"expires_in":"900","access_token":"abc"})",
                           R"({"expires_in":900.0,"access_token":"abc","scope":["x"]})"}) {
    const auto answer = read_token_answer(200, text);
    ASSERT_TRUE(std::holds_alternative<TokenGrant>(answer)) << text;
    EXPECT_EQ(std::get<TokenGrant>(answer).text, "abc");
    EXPECT_EQ(std::get<TokenGrant>(answer).life, 900s);
  }
}

TEST(TokenAnswer, TakesALifeThatIsNoneForNone) {
  const struct {
    const char* life;
    std::chrono::seconds seconds;
  } cases[] = {{"null", 0s},    {"\"soon\"", 0s}, {"[900]", 0s},       {"-5", 0s},
               {"899.9", 899s}, {"9e2", 900s},    {"1e300", 1000000s}, {"1e400", 0s}};
  for (const auto& test : cases) {
    const auto answer = read_token_answer(
        200, std::string(R"({"access_token":"abc","expires_in":)") + test.life + "}");
    ASSERT_TRUE(std::holds_alternative<TokenGrant>(answer)) << test.life;
    EXPECT_EQ(std::get<TokenGrant>(answer).life, test.seconds) << test.life;
  }
}

TEST(TokenAnswer, RefusesGarbageWithoutRepeatingIt) {
  for (const char* text :
       {"", "abc-secret", R"({"access_token":"abc-secret)", R"({"access_token":""})",
        R"({"access_token":"abc-secret\r\nX: y"})", R"({"access_token":5,"x":"abc-secret"})",
        R"(["abc-secret"])", "<html>abc-secret</html>"}) {
    const auto answer = read_token_answer(200, text);
    ASSERT_TRUE(std::holds_alternative<ErrorInfo>(answer)) << text;
    const auto& info = std::get<ErrorInfo>(answer);
    EXPECT_EQ(info.code, ErrorCode::bad_payload);
    EXPECT_EQ(info.body, "");
    EXPECT_EQ(info.server_text.find("secret"), std::string::npos);
  }
}

TEST(TokenAnswer, SpeaksOAuth) {
  const auto answer =
      read_token_answer(400, R"({"error":"invalid_client","error_description":"no such"})");
  const auto& info = std::get<ErrorInfo>(answer);
  EXPECT_EQ(info.code, ErrorCode::auth);
  EXPECT_EQ(info.status, 400);
  EXPECT_EQ(info.server_text, "invalid_client: no such");
  EXPECT_EQ(std::get<ErrorInfo>(read_token_answer(503, "<html>")).code, ErrorCode::server);
  EXPECT_EQ(std::get<ErrorInfo>(read_token_answer(429, "")).code, ErrorCode::throttled);
}

}  // namespace
