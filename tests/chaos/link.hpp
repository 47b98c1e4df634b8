#pragma once

// How a caller waits: blocking, or for an asynchronous operation, which it may cancel.

#include "servicetitan/async.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_future.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace servicetitan::chaos {

namespace asio = boost::asio;

using Strand = asio::strand<asio::io_context::executor_type>;

// Cancels an operation after a while.
class Canceler : public std::enable_shared_from_this<Canceler> {
 public:
  explicit Canceler(const Strand& strand) : strand_(strand), timer_(strand) {}

  asio::cancellation_slot slot() { return signal_.slot(); }
  void start(std::chrono::milliseconds after, asio::cancellation_type type) {
    asio::post(strand_, [self = shared_from_this(), after, type] {
      self->timer_.expires_after(after);
      self->timer_.async_wait([self, type](auto) { self->signal_.emit(type); });
    });
  }

 private:
  Strand strand_;
  asio::steady_timer timer_;
  asio::cancellation_signal signal_{};
};

struct Patience {
  std::chrono::milliseconds time{};
  asio::cancellation_type type{};
};

// @p start: gets a completion token. Waits for the end of the operation.
template <class Start>
auto wait_for(asio::io_context& context, Start start, const std::optional<Patience>& patience) {
  const auto strand = asio::make_strand(context);
  if (!patience) return start(asio::bind_executor(strand, asio::use_future)).get();
  const auto canceler = std::make_shared<Canceler>(strand);
  auto future = start(asio::bind_cancellation_slot(canceler->slot(),
                                                   asio::bind_executor(strand, asio::use_future)));
  canceler->start(patience->time, patience->type);
  return future.get();
}

// A list or feed, walked in either way.
template <class Range>
class Walk {
 public:
  Walk(Range range, asio::io_context* context) : context_(context) {
    if (context_ == nullptr) {
      blocking_.emplace(std::move(range));
    } else {
      asynchronous_.emplace(std::move(range));
    }
  }

  Result<typename Range::value_type*> next() {
    if (context_ == nullptr) return blocking_->try_next();
    return wait_for(
        *context_, [&](auto token) { return asynchronous_->next(std::move(token)); }, std::nullopt);
  }

 private:
  asio::io_context* context_;
  std::optional<Range> blocking_{};
  std::optional<AsyncRange<Range>> asynchronous_{};
};

}  // namespace servicetitan::chaos
