#include "call.hpp"

#include "../codec/reset.hpp"
#include "../retry/retry_after.hpp"
#include "../text/text.hpp"
#include "fetch.hpp"
#include "request_target.hpp"

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace call_impl {

constexpr int kMostRedirects = 3;

inline Call::Clock::time_point deadline_of(const CallOptions& options, const Config& config) {
  return Call::Clock::now() + bounded(options.deadline.value_or(config.timeouts.deadline));
}

inline ErrorInfo describe_failure(const TransportFailure& failure, int status) {
  ErrorInfo info;
  info.code = failure.code;
  info.status = status;
  info.client_text = failure.text;
  return info;
}

}  // namespace call_impl

std::variant<TokenGrant, ErrorInfo> TokenSink::finish(
    const std::optional<TransportFailure>& failure) const {
  if (failure) return call_impl::describe_failure(*failure, 0);
  return read_token_answer(status_, body_);
}

Call::Call(Core& core, const AnyRequest& request, const CallOptions& options, ResultPlace result,
           ResponseHead& head)
    : core_(core),
      request_(&request),
      options_(options),
      deadline_(call_impl::deadline_of(options, core.config())),
      result_(result),
      head_(head) {
  if (result_.target != nullptr && result_.target->start) {
    aim_at(*result_.target->start);
  } else {
    http_ = make_http_request(request, core.config(), core.endpoints().api, problem_);
    start_machine();
  }
}

Call::~Call() {
  try {
    leave_place();
  } catch (...) {  // by a budget of the caller, whom nobody can tell any more
  }
}

void Call::start_machine() {
  http_.unlimited_body = result_.target != nullptr;
  if (options_.idempotent) http_.idempotent = *options_.idempotent;
  machine_.emplace(core_.config().retry, http_.idempotent, Clock::now(), deadline_);
  observer_.emplace(core_, *request_, http_);
}

void Call::aim_at(const std::string& url) {
  ++fetches_;
  anonymous_ = true;
  if (!fetch_) fetch_.emplace(fetch_request());
  request_ = &*fetch_;
  http_ = make_fetch_request(url, core_.config(), problem_);
  start_machine();
  machine_->without_token();
}

Step Call::follow() {
  if (result_.target == nullptr) return Step::done;
  const std::string location = static_cast<const Download*>(result_.value)->location;
  if (location.empty() || !(anonymous_ || result_.target->options.follow_redirects)) {
    return Step::done;
  }
  in_circles_ = fetches_ == call_impl::kMostRedirects;
  if (in_circles_) {
    last_.code = ErrorCode::bad_payload;
    last_.status = head_.status;
    last_.client_text = "the download is redirected more than " +
                        std::to_string(call_impl::kMostRedirects) + " times";
    return Step::done;
  }
  aim_at(location);
  return start();
}

Step Call::past(Step step) {
  if (!anonymous_) return step;
  const Clock::time_point now = Clock::now();
  if (step == Step::token) step = machine_->on_token(now);
  return step == Step::slot ? machine_->on_slot(now, now) : step;
}

Step Call::start() { return problem_.empty() ? past(machine_->start(Clock::now())) : Step::done; }

void Call::refuse_token() { core_.tokens().refused(token_.generation); }

Step Call::on_token(std::variant<Token, ErrorInfo> got) {
  if (auto* token = std::get_if<Token>(&got)) {
    token_ = std::move(*token);
    return machine_->on_token(Clock::now());
  }
  leave_place();
  last_ = std::get<ErrorInfo>(std::move(got));
  Outcome outcome{.status = last_.status, .code = last_.code};
  outcome.text = "token: " + (last_.server_text.empty() ? last_.client_text : last_.server_text);
  last_.client_text = "no token: " + last_.client_text;
  transient_ = is_transient(outcome);
  const Step step =
      machine_->on_token_failure(outcome, Clock::now(), core_.budget().has_one(), core_.jitter());
  observer_->no_token(machine_->attempts().back(), outcome);
  if (machine_->took_retry()) core_.budget().take();
  return step;
}

Step Call::reserve_slot() {
  const Clock::time_point now = Clock::now();
  const Clock::time_point deadline = machine_->deadline();
  std::optional<Clock::time_point> slot;
  if (machine_->slot()) {
    slot = place_ = core_.limiter().confirm(report_of(*request_), *machine_->slot(), now);
    if (*slot > deadline) slot.reset();
  } else {
    slot = place_ = core_.limiter().reserve(report_of(*request_), now, deadline);
  }
  return machine_->on_slot(slot, now);
}

void Call::leave_place() {
  const auto place = std::exchange(place_, std::nullopt);
  if (place) core_.limiter().ended(report_of(*request_), *place, Clock::now());
}

void Call::leave_place(bool not_sent) {
  // A transport that does not tell when it sends: the moment at which it was asked counts.
  const bool untold = !out_ && !not_sent;
  if (place_ && untold) core_.limiter().sent(report_of(*request_), *place_, *place_);
  leave_place();
}

void Call::on_sending() {
  out_ = true;
  if (!anonymous_) core_.limiter().sent(report_of(*request_), *machine_->slot(), Clock::now());
}

Step Call::on_woken() { return past(machine_->on_woken(Clock::now())); }

// At once where the limits have room at once; else it is left to another attempt.
bool Call::on_dead_connection() {
  out_ = false;
  if (anonymous_) return true;
  const Clock::time_point now = Clock::now();
  const auto slot = core_.limiter().reserve(report_of(*request_), now, now);
  if (slot) machine_->on_slot(place_ = slot, now);
  return slot.has_value();
}

const HttpRequest& Call::begin_attempt() {
  if (result_.value != nullptr) reset(*request_->result(), result_.value);
  head_ = {};
  last_ = {};
  out_ = false;
  if (!anonymous_) http_.headers.push_back({"Authorization", "Bearer " + token_.text});
  receiver_.emplace(*this, *request_, result_, core_.config().decode, head_.notes);
  observer_->begin(static_cast<int>(machine_->attempts().size()) + 1);
  return http_;
}

Step Call::end_attempt(const std::optional<TransportFailure>& failure) {
  if (!anonymous_) http_.headers.pop_back();
  leave_place(failure && failure->not_sent);
  const Outcome outcome = outcome_of(failure);
  fill_head();
  return judge(outcome);
}

void Call::fill_head() {
  HttpHead head = receiver_->take_head();
  head_.trace_id = trace_of(head);
  head_.status = head.status;
  head_.headers = std::move(head.headers);
}

Outcome Call::outcome_of(const std::optional<TransportFailure>& failure) {
  Receiver& receiver = *receiver_;
  Outcome outcome{.status = receiver.head().status};
  if (failure && (outcome.status == 0 || receiver.is_success())) {
    last_ = call_impl::describe_failure(*failure, outcome.status);
    last_.body = receiver.kept();
    last_.trace_id = trace_of(receiver.head());
    outcome.not_sent = failure->not_sent;
    outcome.text =
        (outcome.status != 0 ? std::to_string(outcome.status) + ", then " : "") + failure->text;
  } else if (auto problem = receiver.finish()) {
    last_ = std::move(*problem);
    outcome.text = std::to_string(outcome.status) + " " + receiver.head().reason;
    if (last_.code == ErrorCode::bad_payload) outcome.text += ", not as documented";
  } else {
    outcome.success = true;
    outcome.text = std::to_string(outcome.status) + " " + receiver.head().reason;
  }
  outcome.code = last_.code;
  outcome.repeatable = !http_.source || http_.source->can_open();
  outcome.maintenance = is_maintenance(last_);
  if (const std::string* after = find_header(receiver.head().headers, "Retry-After")) {
    const std::string* date = find_header(receiver.head().headers, "Date");
    outcome.retry_after =
        parse_retry_after(*after, date != nullptr ? parse_http_date(trim(*date)) : std::nullopt);
  }
  if (!outcome.retry_after) outcome.retry_after = parse_try_again_in(last_.server_text);
  return outcome;
}

Step Call::judge(const Outcome& outcome) {
  transient_ = !outcome.success && is_transient(outcome);
  const Clock::time_point now = Clock::now();
  if (outcome.status != 0) core_.budget().answered();
  if (outcome.status == 429 && outcome.retry_after && !anonymous_) {
    core_.limiter().hold(report_of(*request_), now + *outcome.retry_after);
  }
  const Step step = machine_->on_outcome(outcome, now, core_.budget().has_one(), core_.jitter());
  observer_->end(machine_->attempts().back(), outcome, head_.trace_id, token_.text);
  if (machine_->took_retry()) core_.budget().take();
  return outcome.success ? follow() : step;
}

std::optional<Error> Call::finish() {
  leave_place();
  if (!problem_.empty()) {
    last_.code = ErrorCode::invalid_request;
    last_.client_text = "the request cannot be sent: " + problem_;
    last_.operation = request_->operation().name;
    return Error(std::move(last_));
  }
  if (machine_->failed() || in_circles_) return error();
  head_.attempts = machine_->take_attempts();
  if (tells_notes_) core_.tell_notes(*request_, head_);
  return std::nullopt;
}

Error Call::error() {
  ErrorInfo info = std::move(last_);
  if (machine_->timed_out()) {
    const std::string before = std::move(info.client_text);
    info.code = ErrorCode::timeout;
    info.client_text = machine_->timeout_text();
    if (!before.empty()) info.client_text += "; before that: " + before;
  }
  info.retryable = transient_ || info.code == ErrorCode::timeout;
  if (info.code == ErrorCode::auth && !anonymous_) explain_auth(info);
  return dress(std::move(info));
}

Error Call::cancel(std::optional<bool> not_sent) {
  ErrorInfo info;
  leave_place(not_sent.value_or(true));
  if (not_sent) observer_->canceled();
  info.code = ErrorCode::canceled;
  info.client_text = "the caller canceled the call";
  info.may_be_done = not_sent == false;
  if (info.may_be_done && !http_.idempotent) {
    info.client_text += " while the request was under way: the service may have done it";
  }
  return dress(std::move(info));
}

// What all errors of a call have.
Error Call::dress(ErrorInfo info) {
  info.operation = request_->operation().name;
  info.attempts = machine_->take_attempts();
  info.may_be_done = info.may_be_done || machine_->may_be_done();
  Redactor redactor = core_.redactor();
  redactor.add(token_.text);
  redactor.clean(info);
  std::erase_if(http_.headers, [](const HttpHeader& header) {
    return header.name == "Authorization";  // of an attempt that was canceled
  });
  if (!anonymous_) http_.headers.push_back({"Authorization", ""});
  info.curl = curl_line(http_);
  return Error(std::move(info));
}

void Call::explain_auth(ErrorInfo& info) const {
  for (const std::string& hint : core_.config().hints()) info.client_text += "; hint: " + hint;
}

}  // namespace servicetitan::detail
