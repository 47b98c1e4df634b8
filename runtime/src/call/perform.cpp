#include "../auth/token_request.hpp"
#include "../error/answer_error.hpp"
#include "../retry/retry_after.hpp"
#include "call_machine.hpp"
#include "core.hpp"
#include "receiver.hpp"
#include "request_target.hpp"

#include <algorithm>
#include <thread>

namespace servicetitan::detail {

namespace perform_impl {

using Clock = std::chrono::steady_clock;

// The auth host's answer is short; more of it is not kept.
class TokenSink : public AnswerSink {
 public:
  bool on_head(const HttpHead& head) override {
    status_ = head.status;
    return true;
  }
  bool on_body(std::string_view piece) override {
    body_.append(piece);
    return body_.size() < kKeptBody;
  }
  int status() const noexcept { return status_; }
  const std::string& body() const noexcept { return body_; }

 private:
  int status_ = 0;
  std::string body_{};
};

inline ErrorInfo describe_failure(const TransportFailure& failure, int status) {
  ErrorInfo info;
  info.code = failure.code;
  info.status = status;
  info.client_text = failure.text;
  return info;
}

inline std::variant<TokenGrant, ErrorInfo> fetch_token(Core& core, Clock::time_point deadline) {
  TokenSink sink;
  const HttpRequest request = make_token_request(core.config(), core.endpoints().auth);
  if (auto failure = core.transport().exchange(request, sink, deadline)) {
    return describe_failure(*failure, 0);
  }
  return read_token_answer(sink.status(), sink.body());
}

// One call, done by the calling thread.
class BlockingCall {
 public:
  BlockingCall(Core& core, const AnyRequest& request, const CallOptions& options, Slot slot,
               ResponseHead& head)
      : core_(core), request_(request), slot_(slot), head_(head) {
    http_ = make_http_request(request, core.config(), core.endpoints().api, problem_);
    if (options.idempotent) http_.idempotent = *options.idempotent;
    const Clock::time_point now = Clock::now();
    const auto span = options.deadline.value_or(core.config().timeouts.deadline);
    // A deadline of years would overflow the clock.
    machine_.emplace(core.config().retry, http_.idempotent, now,
                     now + std::min<std::chrono::milliseconds>(span, std::chrono::hours(24 * 365)));
  }

  std::optional<Error> run();

 private:
  Step perform(Step step);
  Step get_token();
  Step reserve_slot();
  Step send();
  Step judge(Outcome outcome);
  Outcome outcome_of(const std::optional<TransportFailure>& failure, Receiver& receiver);
  void fill_head(const Receiver& receiver);
  Error error();
  void explain_auth(ErrorInfo& info) const;

  Core& core_;
  const AnyRequest& request_;
  Slot slot_;
  ResponseHead& head_;
  std::string problem_{};
  HttpRequest http_{};
  std::optional<CallMachine> machine_{};
  Token token_{};
  ErrorInfo last_{};
  bool transient_ = false;
};

std::optional<Error> BlockingCall::run() {
  if (!problem_.empty()) {
    last_.code = ErrorCode::invalid_request;
    last_.client_text = "the request cannot be sent: " + problem_;
    last_.operation = request_.operation().name;
    return Error(std::move(last_));
  }
  Step step = machine_->start(Clock::now());
  while (step != Step::done) step = perform(step);
  if (machine_->failed()) return error();
  head_.attempts = machine_->take_attempts();
  const auto& on_notes = core_.config().on_notes;
  if (on_notes && !head_.notes.empty()) on_notes(request_.operation(), head_.notes);
  return std::nullopt;
}

Step BlockingCall::perform(Step step) {
  switch (step) {
    case Step::token:
      return get_token();
    case Step::new_token:
      core_.tokens().refused(token_.generation);
      return get_token();
    case Step::slot:
      return reserve_slot();
    case Step::wait:
      std::this_thread::sleep_until(machine_->wake_at());
      return machine_->on_woken(Clock::now());
    case Step::send:
      return send();
    case Step::done:
      break;
  }
  return Step::done;
}

Step BlockingCall::get_token() {
  auto got =
      core_.tokens().get([&](Clock::time_point deadline) { return fetch_token(core_, deadline); },
                         machine_->deadline());
  if (auto* token = std::get_if<Token>(&got)) {
    token_ = std::move(*token);
    return machine_->on_token(Clock::now());
  }
  last_ = std::get<ErrorInfo>(std::move(got));
  Outcome outcome{.status = last_.status, .code = last_.code};
  outcome.text = "token: " + (last_.server_text.empty() ? last_.client_text : last_.server_text);
  last_.client_text = "no token: " + last_.client_text;
  transient_ = is_transient(outcome);
  const Step step =
      machine_->on_token_failure(outcome, Clock::now(), core_.budget().has_one(), core_.jitter());
  if (machine_->took_retry()) core_.budget().take();
  return step;
}

Step BlockingCall::reserve_slot() {
  const Clock::time_point now = Clock::now();
  return machine_->on_slot(core_.limiter().reserve(report_of(request_), now, machine_->deadline()),
                           now);
}

Step BlockingCall::send() {
  if (slot_.clear != nullptr) slot_.clear(slot_.value);
  head_ = {};
  last_ = {};
  http_.headers.push_back({"Authorization", "Bearer " + token_.text});
  Receiver receiver(request_, slot_, core_.config().decode, head_.notes);
  const auto failure = core_.transport().exchange(http_, receiver, machine_->deadline());
  http_.headers.pop_back();
  fill_head(receiver);
  return judge(outcome_of(failure, receiver));
}

void BlockingCall::fill_head(const Receiver& receiver) {
  head_.status = receiver.head().status;
  head_.headers = receiver.head().headers;
  head_.trace_id = trace_of(receiver.head());
}

Outcome BlockingCall::outcome_of(const std::optional<TransportFailure>& failure,
                                 Receiver& receiver) {
  Outcome outcome{.status = receiver.head().status};
  if (failure && (outcome.status == 0 || receiver.is_success())) {
    last_ = describe_failure(*failure, outcome.status);
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
  outcome.maintenance = is_maintenance(last_);
  if (const std::string* after = find_header(receiver.head().headers, "Retry-After")) {
    outcome.retry_after = parse_retry_after(*after, std::chrono::system_clock::now());
  }
  if (!outcome.retry_after) outcome.retry_after = parse_try_again_in(last_.server_text);
  return outcome;
}

Step BlockingCall::judge(Outcome outcome) {
  transient_ = !outcome.success && is_transient(outcome);
  const Clock::time_point now = Clock::now();
  if (outcome.status != 0) core_.budget().answered();
  if (outcome.status == 429 && outcome.retry_after) {
    core_.limiter().hold(report_of(request_), now + *outcome.retry_after);
  }
  const Step step = machine_->on_outcome(outcome, now, core_.budget().has_one(), core_.jitter());
  if (machine_->took_retry()) core_.budget().take();
  return step;
}

void BlockingCall::explain_auth(ErrorInfo& info) const {
  for (const std::string& hint : core_.config().hints()) info.client_text += "; hint: " + hint;
}

Error BlockingCall::error() {
  ErrorInfo info = std::move(last_);
  if (machine_->timed_out()) {
    const std::string before = std::move(info.client_text);
    info.code = ErrorCode::timeout;
    info.client_text = machine_->timeout_text();
    if (!before.empty()) info.client_text += "; before that: " + before;
  }
  info.operation = request_.operation().name;
  info.attempts = machine_->take_attempts();
  info.retryable = transient_ || info.code == ErrorCode::timeout;
  if (info.code == ErrorCode::auth) explain_auth(info);
  Redactor redactor = core_.redactor();
  redactor.add(token_.text);
  redactor.clean(info);
  http_.headers.push_back({"Authorization", ""});
  info.curl = curl_line(http_);
  return Error(std::move(info));
}

}  // namespace perform_impl

std::optional<Error> perform(Core& core, const AnyRequest& request, const CallOptions& options,
                             Slot slot, ResponseHead& head) {
  return perform_impl::BlockingCall(core, request, options, slot, head).run();
}

}  // namespace servicetitan::detail
