#include "src/call/call_machine.hpp"

#include <gtest/gtest.h>

#include <chrono>

namespace {

using namespace std::chrono_literals;
using servicetitan::ErrorCode;
using servicetitan::RetryPolicy;
using servicetitan::detail::CallMachine;
using servicetitan::detail::Outcome;
using servicetitan::detail::Step;

constexpr CallMachine::Time kStart{1000s};
constexpr CallMachine::Time kDeadline = kStart + 100s;
const Outcome kSuccess{.success = true, .status = 200, .text = "200 OK"};

CallMachine machine(bool idempotent = true) {
  return {RetryPolicy{.max_attempts = 3}, idempotent, kStart, kDeadline};
}

Outcome failure(int status) {
  return {.status = status, .code = ErrorCode::server, .text = std::to_string(status)};
}

TEST(CallMachine, GoesFromTokenOverLimitToTheRequest) {
  CallMachine call = machine();
  EXPECT_EQ(call.start(kStart), Step::token);
  EXPECT_EQ(call.on_token(kStart), Step::slot);
  EXPECT_EQ(call.on_slot(kStart, kStart), Step::send);
  EXPECT_EQ(call.on_outcome(kSuccess, kStart + 10ms, true, 0), Step::done);
  EXPECT_FALSE(call.failed());
  const auto attempts = call.take_attempts();
  ASSERT_EQ(attempts.size(), 1U);
  EXPECT_EQ(attempts[0].status, 200);
  EXPECT_EQ(attempts[0].elapsed, 10ms);
}

TEST(CallMachine, LooksAtTheTokenAgainAfterWaitingForTheLimit) {
  CallMachine call = machine();
  call.start(kStart);
  call.on_token(kStart);
  EXPECT_EQ(call.on_slot(kStart + 30s, kStart), Step::wait);
  EXPECT_EQ(call.wake_at(), kStart + 30s);
  EXPECT_EQ(call.on_woken(kStart + 30s), Step::token);
  EXPECT_EQ(call.on_token(kStart + 30s), Step::slot);
  EXPECT_EQ(call.slot(), kStart + 30s) << "the slot is taken already; it is to be confirmed";
  EXPECT_EQ(call.on_slot(kStart + 31s, kStart + 30s), Step::wait) << "the limiter moved it";
  call.on_woken(kStart + 31s);
  call.on_token(kStart + 31s);
  EXPECT_EQ(call.on_slot(kStart + 31s, kStart + 31s), Step::send);
}

TEST(CallMachine, RetriesWithANewSlot) {
  CallMachine call = machine();
  call.start(kStart);
  call.on_token(kStart);
  call.on_slot(kStart, kStart);
  EXPECT_EQ(call.on_outcome(failure(503), kStart + 1s, true, 1), Step::wait);
  EXPECT_TRUE(call.took_retry());
  EXPECT_EQ(call.wake_at(), kStart + 1500ms);
  EXPECT_EQ(call.on_woken(kStart + 1500ms), Step::token);
  EXPECT_EQ(call.on_token(kStart + 1500ms), Step::slot);
  EXPECT_EQ(call.on_slot(kStart + 1500ms, kStart + 1500ms), Step::send);
  EXPECT_EQ(call.on_outcome(kSuccess, kStart + 2s, true, 1), Step::done);
  EXPECT_FALSE(call.took_retry());
  const auto attempts = call.take_attempts();
  ASSERT_EQ(attempts.size(), 2U);
  EXPECT_EQ(attempts[0].delay, 500ms);
  EXPECT_EQ(attempts[0].number, 1);
  EXPECT_EQ(attempts[1].number, 2);
}

TEST(CallMachine, ReplaysOnceAfterA401EvenAWrite) {
  CallMachine call = machine(false);
  call.start(kStart);
  call.on_token(kStart);
  call.on_slot(kStart, kStart);
  EXPECT_EQ(call.on_outcome(failure(401), kStart, true, 0), Step::new_token);
  EXPECT_EQ(call.on_token(kStart), Step::slot);
  EXPECT_EQ(call.on_slot(kStart, kStart), Step::send);
  EXPECT_EQ(call.on_outcome(failure(401), kStart, true, 0), Step::done);
  EXPECT_TRUE(call.failed());
  EXPECT_FALSE(call.timed_out());
}

TEST(CallMachine, DoesNotReplayABodyThatCannotBeReadAgain) {
  CallMachine call = machine();
  auto refused = failure(401);
  refused.repeatable = false;
  EXPECT_EQ(call.on_outcome(refused, kStart, true, 0), Step::done);
  EXPECT_TRUE(call.failed());
}

TEST(CallMachine, DoesNotRetryAWriteThatMayHaveBeenDone) {
  CallMachine call = machine(false);
  call.start(kStart);
  call.on_token(kStart);
  call.on_slot(kStart, kStart);
  EXPECT_EQ(call.on_outcome(failure(500), kStart, true, 0), Step::done);
  EXPECT_TRUE(call.failed());
}

TEST(CallMachine, RetriesTheTokenAlsoForAWrite) {
  CallMachine call = machine(false);
  call.start(kStart);
  EXPECT_EQ(call.on_token_failure(failure(503), kStart, true, 0), Step::wait);
  EXPECT_EQ(call.on_woken(kStart), Step::token);
  EXPECT_EQ(call.on_token_failure({.status = 400, .code = ErrorCode::auth}, kStart, true, 0),
            Step::done);
  EXPECT_TRUE(call.failed());
}

TEST(CallMachine, EndsAtTheDeadlineWhereverItIs) {
  CallMachine late = machine();
  EXPECT_EQ(late.start(kDeadline), Step::done);
  EXPECT_TRUE(late.timed_out());

  CallMachine token = machine();
  token.start(kStart);
  EXPECT_EQ(token.on_token(kDeadline), Step::done);
  EXPECT_TRUE(token.timed_out());

  CallMachine slot = machine();
  slot.start(kStart);
  slot.on_token(kStart);
  EXPECT_EQ(slot.on_slot(std::nullopt, kStart), Step::done);
  EXPECT_TRUE(slot.timed_out());

  CallMachine asleep = machine();
  asleep.start(kStart);
  asleep.on_token(kStart);
  asleep.on_slot(kStart + 1s, kStart);
  EXPECT_EQ(asleep.on_woken(kDeadline), Step::done);
  EXPECT_TRUE(asleep.timed_out());
  EXPECT_TRUE(asleep.failed());
}

TEST(CallMachine, DoesNotReplayPastTheDeadline) {
  CallMachine call = machine();
  call.start(kStart);
  call.on_token(kStart);
  call.on_slot(kStart, kStart);
  EXPECT_EQ(call.on_outcome(failure(401), kDeadline, true, 0), Step::done);
  EXPECT_TRUE(call.timed_out()) << "a dead token says nothing about the credentials";
  EXPECT_EQ(call.attempts().size(), 1U);
}

TEST(CallMachine, KeepsToTheBudget) {
  CallMachine call = machine();
  call.start(kStart);
  call.on_token(kStart);
  call.on_slot(kStart, kStart);
  EXPECT_EQ(call.on_outcome(failure(503), kStart, false, 0), Step::done);
}

}  // namespace
