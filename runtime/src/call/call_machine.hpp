#pragma once

// The course of one call: token -> limit -> attempt -> retry. Decides, does nothing: no clock, no
// random numbers, no socket. A blocking loop drives it, and an asynchronous one.

#include "../retry/decide.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace servicetitan::detail {

// What the loop must do next.
enum class Step : std::uint8_t {
  // Get a token from the store; then on_token or on_token_failure.
  token,
  // Tell the store that the service refused the token, then as `token`.
  new_token,
  // Reserve a slot with the limiter, or confirm the one of `slot()`; then on_slot.
  slot,
  // Wait until `CallMachine::wake_at()`; then on_woken.
  wait,
  // Send the request; then on_outcome.
  send,
  // Nothing: see `failed()`.
  done,
};

class CallMachine {
 public:
  using Time = std::chrono::steady_clock::time_point;

  CallMachine(const RetryPolicy& policy, bool idempotent, Time start, Time deadline)
      : policy_(policy), idempotent_(idempotent), start_(start), deadline_(deadline) {}

  // The call has no token that a 401 could be about.
  void without_token() noexcept { replayed_ = true; }

  Step start(Time now);
  Step on_token(Time now);
  // Empty: no slot before the deadline.
  Step on_slot(std::optional<Time> slot, Time now);
  Step on_woken(Time now);
  // @p in_budget: whether the client has a retry in stock. @p jitter: 0 to 1.
  Step on_token_failure(const Outcome& outcome, Time now, bool in_budget, double jitter);
  Step on_outcome(const Outcome& outcome, Time now, bool in_budget, double jitter);

  Time deadline() const noexcept { return deadline_; }
  Time wake_at() const noexcept { return wake_at_; }
  // Of the attempt to come, or under way.
  const std::optional<Time>& slot() const noexcept { return slot_; }
  // After `done`.
  bool failed() const noexcept { return end_ != End::success; }
  // The deadline passed between attempts: the last outcome is not the reason.
  bool timed_out() const noexcept { return end_ == End::timeout; }
  const char* timeout_text() const noexcept { return timeout_text_; }
  // Whether the service may have done what one of the attempts asked for.
  bool may_be_done() const noexcept { return may_be_done_; }
  // What was asked of the budget: the loop takes one from the stock.
  bool took_retry() const noexcept { return took_retry_; }
  // So far, in order.
  const std::vector<Attempt>& attempts() const noexcept { return attempts_; }
  std::vector<Attempt> take_attempts() noexcept { return std::move(attempts_); }

 private:
  enum class End : std::uint8_t { open, success, failure, timeout };

  Step judge(const Outcome& outcome, bool idempotent, Time now, bool in_budget, double jitter);
  Step time_out(const char* text);
  void note(const Outcome& outcome, Time now, const RetryAnswer& answer);

  RetryPolicy policy_;
  bool idempotent_;
  Time start_;
  Time deadline_;
  Time wake_at_{};
  End end_ = End::open;
  std::optional<Time> slot_{};
  bool replayed_ = false;
  bool took_retry_ = false;
  bool may_be_done_ = false;
  const char* timeout_text_ = "";
  std::vector<Attempt> attempts_{};
};

}  // namespace servicetitan::detail
