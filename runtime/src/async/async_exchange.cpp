#include "async_exchange.hpp"

#include "../net/resolver.hpp"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>
#include <boost/beast/core/error.hpp>

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace asio = boost::asio;
using boost::system::error_code;

namespace async_exchange_impl {

inline asio::execution_context& context_of(const asio::any_io_executor& executor) {
  return asio::query(executor, asio::execution::context);
}

// An idle connection must not keep its context at work.
inline Strand new_strand(const asio::any_io_executor& executor) {
  return Strand(asio::prefer(executor, asio::execution::outstanding_work.untracked));
}

// How many turns an operation takes before others get theirs: a short answer needs no more.
constexpr int kTurns = 4;

// Before anything went out.
inline TransportFailure canceled() { return {ErrorCode::canceled, "canceled", true}; }

}  // namespace async_exchange_impl

AsyncExchange::AsyncExchange(std::shared_ptr<AsyncParts> parts,
                             const asio::any_io_executor& executor, const HttpRequest& request,
                             AnswerSink& sink, Clock::time_point deadline,
                             AsyncTransport::Done done)
    : parts_(std::move(parts)),
      request_(request),
      sink_(sink),
      deadline_(deadline),
      done_(std::move(done)),
      pool_(parts_->shelves.of(async_exchange_impl::context_of(executor))),
      connection_(pool_->take(request.endpoint, Clock::now())),
      strand_(connection_ ? connection_->strand : async_exchange_impl::new_strand(executor)),
      timer_(strand_),
      resolver_(strand_) {}

void AsyncExchange::start(asio::cancellation_slot cancel) {
  if (cancel.is_connected()) {
    cancel.assign([weak = weak_from_this()](asio::cancellation_type) {
      if (const auto self = weak.lock()) asio::post(self->strand_, [self] { self->cancel(); });
    });
  }
  // At once, where the strand is free and this thread is one of the executor.
  starting_ = true;
  asio::dispatch(strand_, [self = shared_from_this()] {
    self->begin();
    self->starting_ = false;
  });
}

void AsyncExchange::begin() {
  if (canceled_) return finish(async_exchange_impl::canceled());
  used_ = connection_ != nullptr;
  if (used_) return exchange();
  resolve();
}

void AsyncExchange::cancel() {
  canceled_ = true;
  if (resolving_) {
    // A look-up cannot be stopped; its end is of no interest.
    finish(async_exchange_impl::canceled());
  } else if (operation_ != nullptr) {
    end_operation(asio::error::operation_aborted);
  }
}

void AsyncExchange::resolve() {
  const ProxyRoute* proxy = parts_->setup.proxy_for(request_.endpoint);
  const Endpoint to = proxy != nullptr ? proxy->endpoint : request_.endpoint;
  connection_impl::aim(opening_, request_.endpoint, proxy, {to.host});
  if (!opening_.addresses.empty()) return connect();
  resolving_ = true;
  const auto until = std::min(deadline_, Clock::now() + parts_->setup.limits.timeouts.connect);
  timer_.expires_at(until);
  timer_.async_wait([self = shared_from_this(), until](const error_code& failed) {
    if (failed || !self->resolving_) return;
    self->finish(
        connection_impl::no_address(self->opening_, kResolvedTooLate, until == self->deadline_));
  });
  resolver_.async_resolve(to.host, std::to_string(to.port),
                          asio::ip::tcp::resolver::address_configured,
                          [self = shared_from_this()](const error_code& failed, const auto& found) {
                            self->on_resolved(failed, found);
                          });
}

void AsyncExchange::on_resolved(const error_code& failed,
                                const asio::ip::tcp::resolver::results_type& found) {
  if (!resolving_) return;
  resolving_ = false;
  timer_.cancel();
  if (failed) return finish(connection_impl::no_address(opening_, failed.message(), false));
  for (const auto& entry : found) opening_.addresses.push_back(entry.endpoint());
  connect();
}

void AsyncExchange::connect() {
  connection_ = std::make_unique<AsyncConnection>(parts_->setup.tls, strand_, parts_->setup.limits);
  wire::Wire& wire = connection_->wire;
  if (auto failure = connection_impl::expect(wire, opening_)) return finish(failure);
  wire.expire(deadline_, wire.limits.timeouts.connect);
  run(connect_op_.emplace(wire, opening_), &AsyncExchange::on_connected);
}

void AsyncExchange::on_connected(const error_code& failed) {
  if (canceled_) return finish(async_exchange_impl::canceled());
  if (!failed) return exchange();
  finish(connection_impl::connect_failure(connection_->wire, opening_, failed, deadline_));
}

void AsyncExchange::exchange() {
  exchange_.emplace(sink_, deadline_);
  if (auto failure = connection_impl::prepare(request_, *exchange_)) return finish(failure);
  run(exchange_op_.emplace(connection_->wire, *exchange_), &AsyncExchange::on_exchanged);
}

void AsyncExchange::run(wire::Operation& operation,
                        void (AsyncExchange::*next)(const error_code&)) {
  operation_ = &operation;
  next_ = next;
  go_on();
}

void AsyncExchange::go_on() {
  wire::Want want = operation_->resume();
  for (int turns = 0; want == wire::Want::turn && turns != async_exchange_impl::kTurns; ++turns) {
    want = operation_->resume();
  }
  if (want == wire::Want::nothing) return end_operation(operation_->failed());
  wait(want);
}

void AsyncExchange::wait(wire::Want want) {
  wire::Wire& wire = connection_->wire;
  if (wire.until <= Clock::now()) return end_operation(boost::beast::error::timeout);
  auto ready = [self = shared_from_this(), number = ++wait_](const error_code& failed) {
    if (self->wait_ != number) return;
    if (failed) return self->end_operation(failed);
    self->go_on();
  };
  if (want == wire::Want::turn) {
    return asio::post(strand_, [ready = std::move(ready)] { ready({}); });
  }
  timer_.expires_at(wire.until);
  timer_.async_wait([self = shared_from_this(), number = wait_](const error_code& failed) {
    if (failed || self->wait_ != number) return;
    self->end_operation(boost::beast::error::timeout);
  });
  const auto event =
      want == wire::Want::read ? wire::Tcp::socket::wait_read : wire::Tcp::socket::wait_write;
  wire.channel.socket().async_wait(event, std::move(ready));
}

void AsyncExchange::end_operation(const error_code& failed) {
  ++wait_;
  timer_.cancel();
  operation_ = nullptr;
  (this->*next_)(failed);
}

void AsyncExchange::on_exchanged(const error_code& failed) {
  ExchangeEnd end = connection_impl::end_of(failed, *exchange_, parts_->setup.limits, deadline_);
  if (end.failure && canceled_) {
    end.failure->code = ErrorCode::canceled;
    return finish(end.failure);
  }
  if (used_ && connection_impl::may_send_again(end, request_, deadline_, sink_)) {
    connection_.reset();
    used_ = false;
    return resolve();
  }
  if (!end.failure && end.reusable && !canceled_) {
    pool_->put(request_.endpoint, std::move(connection_), Clock::now());
  }
  finish(end.failure);
}

void AsyncExchange::finish(const std::optional<TransportFailure>& failure) {
  resolving_ = false;
  timer_.cancel();
  connection_.reset();
  auto done = std::exchange(done_, nullptr);
  if (!done) return;
  if (!starting_) return done(failure);
  // Not from within the function that started it.
  asio::post(strand_, [done = std::move(done), failure] { done(failure); });
}

}  // namespace servicetitan::detail
