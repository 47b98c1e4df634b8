#pragma once

// One call without its I/O: what to send, what became of it, what comes next. The blocking and the
// asynchronous loop both drive this and add nothing but the waiting.

#include "../auth/token_machine.hpp"
#include "../auth/token_request.hpp"
#include "../error/answer_error.hpp"
#include "../observe/observer.hpp"
#include "call_machine.hpp"
#include "core.hpp"
#include "receiver.hpp"

#include "servicetitan/content.hpp"
#include "servicetitan/detail/core.hpp"
#include "servicetitan/transport.hpp"

#include <atomic>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace servicetitan::detail {

// Takes what the auth host answers: it is short; more of it is not kept.
class TokenSink : public AnswerSink {
 public:
  bool on_head(HttpHead head) override {
    status_ = head.status;
    return true;
  }
  bool on_body(std::string_view piece) override {
    body_.append(piece);
    return body_.size() < kKeptBody;
  }
  // @p failure: how the exchange ended.
  std::variant<TokenGrant, ErrorInfo> finish(const std::optional<TransportFailure>& failure) const;

 private:
  int status_ = 0;
  std::string body_{};
};

// Request, value and head must outlive it.
class Call {
 public:
  using Clock = std::chrono::steady_clock;

  Call(Core& core, const AnyRequest& request, const CallOptions& options, ResultPlace result,
       ResponseHead& head);
  // A call that is dropped in its middle, as the contexts of asynchronous ones may end.
  ~Call();
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  Step start();
  // Step::new_token, before a token is asked for.
  void refuse_token();
  Step on_token(std::variant<Token, ErrorInfo> got);
  // Step::slot.
  Step reserve_slot();
  // After Step::wait.
  Step on_woken();
  // Step::send: the request and who takes its answer, both good until end_attempt.
  const HttpRequest& begin_attempt();
  AnswerSink& sink() noexcept { return *receiver_; }
  Step end_attempt(const std::optional<TransportFailure>& failure);
  // After Step::done. Empty when the call succeeded.
  std::optional<Error> finish();
  // Instead of going on: the caller wants no more. With an attempt under way, @p not_sent says
  // whether the service cannot have seen it.
  Error cancel(std::optional<bool> not_sent = std::nullopt);

  // Whoever waits for the answer tells what did not fit in it.
  void leave_notes() noexcept { tells_notes_ = false; }

  Clock::time_point deadline() const noexcept { return deadline_; }
  Clock::time_point wake_at() const noexcept { return machine_->wake_at(); }
  bool is_idempotent() const noexcept { return http_.idempotent; }
  // Whether the attempt under way has a connection, and its request goes out. From any thread.
  bool is_out() const noexcept { return out_; }

 private:
  // Tells the call what the transport tells of the request.
  class AttemptReceiver : public Receiver {
   public:
    AttemptReceiver(Call& call, const AnyRequest& request, ResultPlace result,
                    const DecodeOptions& options, Notes& notes)
        : Receiver(request, result, options, notes), call_(call) {}
    void on_sending() override { call_.on_sending(); }
    bool on_dead_connection() override { return call_.on_dead_connection(); }

   private:
    Call& call_;
  };

  void start_machine();
  // From now on the call is one without token and limit, for @p url.
  void aim_at(const std::string& url);
  // After a success: to where it is redirected, if that is wanted.
  Step follow();
  // Past what a call without token and limit does not need.
  Step past(Step step);
  // The limits need no longer keep a place for the call.
  void leave_place();
  // Of an attempt that ended: @p not_sent as TransportFailure has it.
  void leave_place(bool not_sent);
  void on_sending();
  bool on_dead_connection();
  Step judge(const Outcome& outcome);
  Outcome outcome_of(const std::optional<TransportFailure>& failure);
  void fill_head();
  Error error();
  Error dress(ErrorInfo info);
  void explain_auth(ErrorInfo& info) const;

  Core& core_;
  const AnyRequest* request_;
  CallOptions options_;
  Clock::time_point deadline_;
  ResultPlace result_;
  ResponseHead& head_;
  std::string problem_{};
  HttpRequest http_{};
  bool anonymous_ = false;
  // What the limits keep for the call.
  std::optional<Clock::time_point> place_{};
  // Set by the transport, from whatever thread it has.
  std::atomic<bool> out_ = false;
  // Of a call that is redirected.
  std::optional<Request<Download>> fetch_{};
  int fetches_ = 0;
  bool in_circles_ = false;
  std::optional<CallMachine> machine_{};
  std::optional<AttemptReceiver> receiver_{};
  std::optional<Observer> observer_{};
  Token token_{};
  ErrorInfo last_{};
  bool transient_ = false;
  bool tells_notes_ = true;
};

}  // namespace servicetitan::detail
