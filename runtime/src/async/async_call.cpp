#include "async_call.hpp"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>

#include <utility>

namespace servicetitan::detail {

namespace asio = boost::asio;

AsyncCall::AsyncCall(std::shared_ptr<Core> core, const asio::any_io_executor& executor,
                     const CallOptions& options, std::unique_ptr<AsyncJob> job)
    : core_(std::move(core)),
      executor_(executor),
      strand_(
          asio::any_io_executor(asio::prefer(executor, asio::execution::outstanding_work.tracked))),
      timer_(strand_),
      job_(std::move(job)),
      call_(*core_, job_->request(), options, job_->result_place(), job_->head()),
      turn_(core_->config()) {
  if (!job_->tells_notes()) call_.leave_notes();
}

// It throws when memory is at an end, at most. NOLINTNEXTLINE(bugprone-exception-escape)
AsyncCall::~AsyncCall() {
  // Its context ended before the call did: the others must not wait for ever.
  if (fetching_) core_->tokens().gave_up();
  stop_waiting();
}

void AsyncCall::post_start() {
  asio::post(strand_, [self = shared_from_this()] { self->start(); });
}

void AsyncCall::post_cancel(asio::cancellation_type type) {
  asio::post(strand_, [self = shared_from_this(), type] { self->cancel(type); });
}

void AsyncCall::start() {
  const auto& transport = core_->async_transport();
  if (!transport) return finish(transport.error());
  transport_ = *transport;
  run(call_.start());
}

bool AsyncCall::is_changing() const noexcept {
  // A transport of the caller need not tell when a request goes out.
  const bool may_be_out = call_.is_out() || core_->config().async_transport != nullptr;
  return sending_ && may_be_out && !call_.is_idempotent();
}

void AsyncCall::cancel(asio::cancellation_type type) {
  using asio::cancellation_type;
  if (!job_ || type == cancellation_type::none) return;
  const bool only_total = (type & (cancellation_type::terminal | cancellation_type::partial)) ==
                          cancellation_type::none;
  if (only_total && is_changing()) {
    cancel_next_ = true;
    return;
  }
  canceled_ = true;
  if (stop_waiting()) return finish(call_.cancel());
  timer_.cancel();
  signal_.emit(cancellation_type::terminal);
}

void AsyncCall::run(Step step) {
  while (step == Step::slot && !canceled_) step = call_.reserve_slot();
  if (step == Step::done) return finish(call_.finish());
  if (canceled_ || cancel_next_) return finish(call_.cancel());
  switch (step) {
    case Step::new_token:
      call_.refuse_token();
      return get_token();
    case Step::token:
      return get_token();
    case Step::wait:
      return wait();
    case Step::send:
      return take_turn();
    case Step::slot:
    case Step::done:
      break;
  }
}

void AsyncCall::get_token() {
  const std::uint64_t number = ++wait_;
  auto claim = core_->tokens().claim(
      call_.deadline(), std::exchange(waited_, std::nullopt), [weak = weak_from_this(), number] {
        const Handle self = weak.lock();
        if (!self) return;
        asio::post(self->strand_, [self, number] {
          if (self->wait_ != number || !self->waiting_) return;
          self->waited_ = std::exchange(self->waiting_, std::nullopt);
          self->timer_.cancel();
          self->get_token();
        });
      });
  if (const auto* fetching = std::get_if<TokenStore::Fetching>(&claim)) {
    return fetch_token(*fetching);
  }
  if (const auto* waiting = std::get_if<TokenStore::Waiting>(&claim)) {
    return wait_for_token(*waiting, number);
  }
  if (auto* token = std::get_if<Token>(&claim)) return run(call_.on_token(std::move(*token)));
  run(call_.on_token(std::get<ErrorInfo>(std::move(claim))));
}

void AsyncCall::fetch_token(const TokenStore::Fetching& fetching) {
  fetching_ = fetching;
  token_request_ = make_token_request(core_->config(), core_->endpoints().auth);
  token_sink_.emplace();
  exchange(token_request_, *token_sink_, fetching.deadline, &AsyncCall::on_token_fetched);
}

void AsyncCall::on_token_fetched(const Failure& failure) {
  const auto fetching = *std::exchange(fetching_, std::nullopt);
  run(call_.on_token(core_->tokens().fetched(token_sink_->finish(failure), fetching)));
}

void AsyncCall::wait_for_token(const TokenStore::Waiting& waiting, std::uint64_t number) {
  waiting_ = waiting;
  timer_.expires_at(call_.deadline());
  timer_.async_wait([self = shared_from_this(), number](const boost::system::error_code& failed) {
    if (failed || self->wait_ != number || !self->waiting_) return;
    self->stop_waiting();
    self->run(self->call_.on_token(TokenStore::waited_too_long()));
  });
}

bool AsyncCall::stop_waiting() {
  if (!waiting_ && !waiting_for_turn_) return false;
  if (waiting_) core_->tokens().forget(waiting_->id);
  waiting_.reset();
  if (std::exchange(waiting_for_turn_, false)) turn_.leave();
  timer_.cancel();
  return true;
}

void AsyncCall::wait() {
  timer_.expires_at(call_.wake_at());
  timer_.async_wait([self = shared_from_this()](const boost::system::error_code&) {
    self->run(self->canceled_ ? Step::wait : self->call_.on_woken());
  });
}

void AsyncCall::take_turn() {
  const std::uint64_t number = ++wait_;
  waiting_for_turn_ = !turn_.join([weak = weak_from_this(), number] {
    const Handle self = weak.lock();
    if (!self) return;
    asio::post(self->strand_, [self, number] {
      if (self->wait_ != number || !std::exchange(self->waiting_for_turn_, false)) return;
      self->turn_.come();
      self->timer_.cancel();
      self->send();
    });
  });
  if (!waiting_for_turn_) return send();
  timer_.expires_at(call_.deadline());
  timer_.async_wait([self = shared_from_this(), number](const boost::system::error_code& failed) {
    if (failed || self->wait_ != number || !self->stop_waiting()) return;
    self->call_.begin_attempt();
    self->run(self->call_.end_attempt(Turn::too_late()));
  });
}

void AsyncCall::send() {
  sending_ = true;
  const HttpRequest& request = call_.begin_attempt();
  exchange(request, call_.sink(), call_.deadline(), &AsyncCall::on_sent);
}

void AsyncCall::on_sent(const Failure& failure) {
  sending_ = false;
  turn_.leave();
  if (canceled_ && failure) return finish(call_.cancel(failure->not_sent));
  run(call_.end_attempt(failure));
}

void AsyncCall::exchange(const HttpRequest& request, AnswerSink& sink,
                         Call::Clock::time_point deadline,
                         void (AsyncCall::*next)(const Failure&)) {
  auto done = [self = shared_from_this(), next](const Failure& failure) {
    asio::dispatch(self->strand_, [self, next, end = failure]() mutable {
      self->signal_.slot().clear();
      if (end && self->canceled_) end->code = ErrorCode::canceled;
      (self.get()->*next)(end);
    });
  };
  transport_->async_exchange(executor_, request, sink, deadline, signal_.slot(), std::move(done));
}

void AsyncCall::finish(std::optional<Error> error) {
  const std::unique_ptr<AsyncJob> job = std::move(job_);
  job->complete(std::move(error));
}

void start_call(std::shared_ptr<Core> core, const asio::any_io_executor& executor,
                const CallOptions& options, asio::cancellation_slot cancel,
                std::unique_ptr<AsyncJob> job) {
  const auto call = std::make_shared<AsyncCall>(std::move(core), executor, options, std::move(job));
  if (cancel.is_connected()) {
    cancel.assign([weak = std::weak_ptr<AsyncCall>(call)](asio::cancellation_type type) {
      if (const auto self = weak.lock()) self->post_cancel(type);
    });
  }
  call->post_start();
}

}  // namespace servicetitan::detail
