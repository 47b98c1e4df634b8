#include "call_machine.hpp"

#include "../limit/limiter.hpp"

namespace servicetitan::detail {

Step CallMachine::time_out(const char* text) {
  end_ = End::timeout;
  timeout_text_ = text;
  return Step::done;
}

Step CallMachine::start(Time now) {
  if (now >= deadline_) return time_out("the deadline passed before the call began");
  return Step::token;
}

Step CallMachine::on_token(Time now) {
  if (now >= deadline_) return time_out("the deadline passed while fetching the token");
  // The slot comes after the token, so that a slow token does not make a crowd of its time. After a
  // wait for the slot both are looked at once more.
  return Step::slot;
}

Step CallMachine::on_slot(std::optional<Time> slot, Time now) {
  if (!slot) return time_out("the rate limit leaves no room for the call before its deadline");
  slot_ = slot;
  if (*slot <= now + kDue) return Step::send;
  wake_at_ = *slot;
  return Step::wait;
}

Step CallMachine::on_woken(Time now) {
  if (now >= deadline_) return time_out("the deadline passed while waiting");
  return Step::token;
}

void CallMachine::note(const Outcome& outcome, Time now, const RetryAnswer& answer) {
  attempts_.push_back({.number = static_cast<int>(attempts_.size()) + 1,
                       .status = outcome.status,
                       .outcome = outcome.text,
                       .decision = answer.reason,
                       .elapsed = std::chrono::floor<std::chrono::milliseconds>(now - start_),
                       .delay = answer.delay});
}

Step CallMachine::judge(const Outcome& outcome, bool idempotent, Time now, bool in_budget,
                        double jitter) {
  const RetryAnswer answer =
      decide(policy_, outcome,
             {.idempotent = idempotent,
              .attempt = static_cast<int>(attempts_.size()) + 1,
              .remaining = std::chrono::floor<std::chrono::milliseconds>(deadline_ - now),
              .in_budget = in_budget,
              .jitter = jitter});
  note(outcome, now, answer);
  took_retry_ = answer.retry && outcome.status != 429;
  if (!answer.retry) {
    end_ = outcome.success ? End::success : End::failure;
    return Step::done;
  }
  slot_.reset();
  wake_at_ = now + answer.delay;
  return Step::wait;
}

Step CallMachine::on_token_failure(const Outcome& outcome, Time now, bool in_budget,
                                   double jitter) {
  // Asking for a token changes nothing: it may always be asked for again.
  return judge(outcome, true, now, in_budget, jitter);
}

Step CallMachine::on_outcome(const Outcome& outcome, Time now, bool in_budget, double jitter) {
  took_retry_ = false;
  if (detail::may_be_done(outcome)) may_be_done_ = true;
  if (outcome.status == 401 && outcome.repeatable && !replayed_) {
    if (now >= deadline_) {
      note(outcome, now, {.reason = "not retried: the deadline passed"});
      return time_out("the deadline passed before a new token could be tried");
    }
    // A token may die early. The service did nothing, so any request can be sent again, once.
    replayed_ = true;
    note(outcome, now, {.retry = true, .reason = "again at once with a new token"});
    slot_.reset();
    return Step::new_token;
  }
  return judge(outcome, idempotent_, now, in_budget, jitter);
}

}  // namespace servicetitan::detail
