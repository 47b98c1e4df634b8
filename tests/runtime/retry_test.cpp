#include "src/retry/budget.hpp"
#include "src/retry/decide.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace {

using namespace std::chrono_literals;
using servicetitan::ErrorCode;
using servicetitan::RetryPolicy;
using servicetitan::detail::decide;
using servicetitan::detail::Outcome;
using servicetitan::detail::RetryBudget;
using servicetitan::detail::RetryQuestion;

Outcome status(int code) { return {.status = code, .code = ErrorCode::server}; }

Outcome broken(ErrorCode code, bool not_sent) { return {.code = code, .not_sent = not_sent}; }

RetryQuestion question(bool idempotent) {
  return {.idempotent = idempotent, .attempt = 1, .remaining = 100s, .jitter = 0.5};
}

TEST(Retry, FollowsTheTable) {
  Outcome maintenance = status(409);
  maintenance.maintenance = true;
  Outcome cut = status(200);
  cut.code = ErrorCode::transport;
  Outcome undecodable = status(200);
  undecodable.code = ErrorCode::bad_payload;
  const struct {
    const char* name;
    Outcome outcome;
    bool read;
    bool write;
  } cases[] = {
      {"refused", broken(ErrorCode::connect, true), true, true},
      {"reset after sending", broken(ErrorCode::transport, false), true, false},
      {"first record not sent", broken(ErrorCode::transport, true), true, true},
      {"wrong certificate", broken(ErrorCode::tls, true), false, false},
      {"deadline", broken(ErrorCode::timeout, true), false, false},
      {"canceled", broken(ErrorCode::canceled, false), false, false},
      {"too large", broken(ErrorCode::too_large, false), false, false},
      {"400", status(400), false, false},
      {"401", status(401), false, false},
      {"403", status(403), false, false},
      {"404", status(404), false, false},
      {"408", status(408), true, false},
      {"409", status(409), false, false},
      {"409 maintenance", maintenance, true, false},
      {"422", status(422), false, false},
      {"429", status(429), true, true},
      {"500", status(500), true, false},
      {"503", status(503), true, false},
      {"200 cut off", cut, true, false},
      {"200 undecodable", undecodable, false, false},
  };
  for (const auto& test : cases) {
    EXPECT_EQ(decide({}, test.outcome, question(true)).retry, test.read) << test.name;
    EXPECT_EQ(decide({}, test.outcome, question(false)).retry, test.write) << test.name;
    EXPECT_FALSE(decide({}, test.outcome, question(true)).reason.empty()) << test.name;
  }
}

TEST(Retry, DoesNotSendABodyThatCannotBeReadAgain) {
  for (Outcome outcome :
       {status(429), status(503), broken(ErrorCode::connect, true), status(401)}) {
    outcome.repeatable = false;
    const auto answer = decide({}, outcome, question(true));
    EXPECT_FALSE(answer.retry) << outcome.status;
    EXPECT_EQ(answer.reason, "not retried: the content to upload cannot be read again");
    EXPECT_FALSE(servicetitan::detail::is_transient(outcome)) << outcome.status;
  }
  Outcome wrong = status(400);
  wrong.repeatable = false;
  EXPECT_EQ(decide({}, wrong, question(true)).reason, "not retried: it would fail again");
}

TEST(Retry, StopsAtTheLastAttempt) {
  const RetryPolicy policy{.max_attempts = 3};
  RetryQuestion asked = question(true);
  asked.attempt = 2;
  EXPECT_TRUE(decide(policy, status(503), asked).retry);
  asked.attempt = 3;
  EXPECT_FALSE(decide(policy, status(503), asked).retry);
}

TEST(Retry, BacksOffWithFullJitterUpToTheMost) {
  const RetryPolicy policy{.max_attempts = 100, .base_delay = 100ms, .max_delay = 1s};
  const struct {
    int attempt;
    double jitter;
    std::chrono::milliseconds delay;
  } cases[] = {{1, 0, 0ms}, {1, 1, 100ms}, {2, 1, 200ms},   {3, 0.5, 200ms},
               {5, 1, 1s},  {60, 1, 1s},   {1, 7.0, 100ms}, {1, -1, 0ms}};
  for (const auto& test : cases) {
    RetryQuestion asked = question(true);
    asked.attempt = test.attempt;
    asked.jitter = test.jitter;
    EXPECT_EQ(decide(policy, status(503), asked).delay, test.delay) << test.attempt;
  }
}

TEST(Retry, WaitsAtLeastAsLongAsTheServiceAsks) {
  Outcome limited = status(429);
  limited.retry_after = 7s;
  RetryQuestion asked = question(false);
  for (const double jitter : {0.0, 0.5, 1.0}) {
    asked.jitter = jitter;
    const auto answer = decide({}, limited, asked);
    EXPECT_TRUE(answer.retry);
    EXPECT_GE(answer.delay, 7s);
    EXPECT_LE(answer.delay, 7s + 250ms);
  }
}

TEST(Retry, GivesUpWhenTheWaitWouldPassTheDeadline) {
  Outcome limited = status(429);
  limited.retry_after = 7s;
  RetryQuestion asked = question(true);
  asked.remaining = 7s;
  const auto answer = decide({}, limited, asked);
  EXPECT_FALSE(answer.retry);
  EXPECT_NE(answer.reason.find("deadline"), std::string::npos);
}

TEST(Retry, KeepsToTheBudgetButFor429) {
  RetryQuestion asked = question(true);
  asked.in_budget = false;
  EXPECT_FALSE(decide({}, status(503), asked).retry);
  EXPECT_TRUE(decide({}, status(429), asked).retry);
}

TEST(RetryBudget, RunsOutAndFillsUp) {
  RetryBudget budget(2, 0.5);
  EXPECT_TRUE(budget.has_one());
  budget.take();
  budget.take();
  EXPECT_FALSE(budget.has_one());
  budget.take();
  budget.answered();
  EXPECT_FALSE(budget.has_one());
  budget.answered();
  EXPECT_TRUE(budget.has_one());
  for (int i = 0; i < 100; ++i) budget.answered();
  budget.take();
  budget.take();
  EXPECT_FALSE(budget.has_one()) << "it never holds more than its size";
}

}  // namespace
