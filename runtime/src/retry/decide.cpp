#include "decide.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace decide_impl {

// Doubles from the base for each attempt; full jitter, so that many clients do not come at once.
inline std::chrono::milliseconds backoff(const RetryPolicy& policy, int attempt, double jitter) {
  std::chrono::milliseconds ceiling = std::max(policy.base_delay, std::chrono::milliseconds(1));
  for (int i = 1; i < attempt && ceiling < policy.max_delay; ++i) ceiling *= 2;
  ceiling = std::min(ceiling, policy.max_delay);
  const double part = std::clamp(jitter, 0.0, 1.0) * static_cast<double>(ceiling.count());
  return std::chrono::milliseconds(static_cast<std::int64_t>(part));
}

inline RetryAnswer no(std::string reason) { return {.reason = std::move(reason)}; }

// A bit more than asked for, so that those who wait for the same moment spread out.
inline std::chrono::milliseconds asked_for(std::chrono::milliseconds wait, double jitter) {
  const double most = std::min(250.0, 0.1 * static_cast<double>(wait.count()));
  return wait +
         std::chrono::milliseconds(static_cast<std::int64_t>(std::clamp(jitter, 0.0, 1.0) * most));
}

inline std::string in_words(const RetryAnswer& answer, bool service_said) {
  return "again in " + std::to_string(answer.delay.count()) + " ms" +
         (service_said ? ", as the service asks" : "");
}

// Whether another attempt may end better, if there can be one.
inline bool may_pass(const Outcome& outcome) noexcept {
  if (outcome.status == 0) {
    return outcome.code == ErrorCode::connect || outcome.code == ErrorCode::transport;
  }
  if (outcome.status == 408 || outcome.status == 429) return true;
  if (outcome.status >= 200 && outcome.status < 300) {
    // The answer broke off in the middle.
    return outcome.code == ErrorCode::transport;
  }
  return outcome.status >= 500 || outcome.maintenance;
}

}  // namespace decide_impl

bool is_transient(const Outcome& outcome) noexcept {
  return outcome.repeatable && decide_impl::may_pass(outcome);
}

bool is_safe_for_writes(const Outcome& outcome) noexcept {
  return outcome.not_sent || outcome.status == 429;
}

bool may_be_done(const Outcome& outcome) noexcept {
  const bool refused = outcome.status >= 400 && outcome.status < 500 && outcome.status != 408 &&
                       !outcome.maintenance;
  return !outcome.not_sent && !refused;
}

RetryAnswer decide(const RetryPolicy& policy, const Outcome& outcome,
                   const RetryQuestion& question) {
  namespace impl = decide_impl;
  if (outcome.success) return impl::no("");
  if (outcome.code == ErrorCode::timeout && outcome.status == 0) {
    return impl::no("not retried: the deadline passed");
  }
  if (!outcome.repeatable && (impl::may_pass(outcome) || outcome.status == 401)) {
    return impl::no("not retried: the content to upload cannot be read again");
  }
  if (!is_transient(outcome)) return impl::no("not retried: it would fail again");
  if (!question.idempotent && !is_safe_for_writes(outcome)) {
    return impl::no("not retried: the service may have done it");
  }
  if (question.attempt >= policy.max_attempts) {
    return impl::no("not retried: attempt " + std::to_string(question.attempt) + " of " +
                    std::to_string(policy.max_attempts));
  }
  if (!question.in_budget && outcome.status != 429) {
    return impl::no("not retried: too many retries lately");
  }
  RetryAnswer answer{.retry = true};
  answer.delay = outcome.retry_after ? impl::asked_for(*outcome.retry_after, question.jitter)
                                     : impl::backoff(policy, question.attempt, question.jitter);
  if (answer.delay >= question.remaining) {
    return impl::no("not retried: the wait of " + std::to_string(answer.delay.count()) +
                    " ms would pass the deadline");
  }
  answer.reason = impl::in_words(answer, outcome.retry_after.has_value());
  return answer;
}

}  // namespace servicetitan::detail
