#pragma once

// The next page of an asynchronous list or feed, fetched while the current one is used.

#include "servicetitan/detail/async.hpp"

#include <boost/asio/bind_executor.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>

namespace servicetitan::detail {

// The answer to a request that was sent before anybody asked for it. Owned by its call, and by who
// will ask.
template <class T>
class AsyncPrefetch : public std::enable_shared_from_this<AsyncPrefetch<T>> {
 public:
  using Answer = Result<Response<T>>;

  void start(const std::shared_ptr<Core>& core, const boost::asio::any_io_executor& executor,
             Request<T> request, const CallOptions& options) {
    auto handler = boost::asio::bind_executor(executor, Arrival(this->shared_from_this()));
    using Job = SendJob<T, decltype(handler)>;
    start_call(core, executor, options, signal_.slot(),
               std::make_unique<Job>(std::move(handler), std::move(request)));
  }

  // Whether the answer has come.
  bool is_there() {
    std::lock_guard lock(mutex_);
    return answer_.has_value();
  }

  // From any thread.
  void cancel(boost::asio::cancellation_type type) { signal_.emit(type); }

  // Calls @p handler with the answer, never from within this function. Once at most.
  template <class Handler>
  void get(Handler handler) {
    auto cancel = boost::asio::get_associated_cancellation_slot(handler);
    if (cancel.is_connected()) {
      cancel.assign([weak = this->weak_from_this()](boost::asio::cancellation_type type) {
        if (const auto self = weak.lock()) self->cancel(type);
      });
    }
    const auto recipient = std::make_shared<Recipient<Handler>>(std::move(handler));
    std::unique_lock lock(mutex_);
    if (!answer_) {
      recipient_ = [recipient](Answer answer) { recipient->dispatch(std::move(answer)); };
      return;
    }
    lock.unlock();
    recipient->post(*std::move(answer_));
  }

 private:
  // Whoever destroys it without calling it gave the call up: a context that ended.
  class Arrival {
   public:
    explicit Arrival(std::shared_ptr<AsyncPrefetch> at) : at_(std::move(at)) {}
    Arrival(Arrival&&) noexcept = default;
    ~Arrival() {
      if (at_) at_->arrive(Error(ErrorCode::canceled, "the executor of the call ended before it"));
    }
    void operator()(Answer answer) { std::exchange(at_, nullptr)->arrive(std::move(answer)); }

   private:
    std::shared_ptr<AsyncPrefetch> at_;
  };

  void arrive(Answer answer) {
    std::unique_lock lock(mutex_);
    const auto recipient = std::exchange(recipient_, nullptr);
    if (!recipient) {
      answer_ = std::move(answer);
      return;
    }
    lock.unlock();
    recipient(std::move(answer));
  }

  std::mutex mutex_{};
  boost::asio::cancellation_signal signal_{};
  std::optional<Answer> answer_{};
  std::function<void(Answer)> recipient_{};
};

// A range and what is on the way for it.
template <class Range>
struct AsyncRangeState {
  explicit AsyncRangeState(Range of) : range(std::move(of)) {}
  ~AsyncRangeState() {
    if (prefetch) prefetch->cancel(boost::asio::cancellation_type::terminal);
  }
  AsyncRangeState(const AsyncRangeState&) = delete;
  AsyncRangeState& operator=(const AsyncRangeState&) = delete;

  // Asks for the page after the one in use, on @p executor, when it is time to.
  void start_prefetch(const boost::asio::any_io_executor& executor) {
    if (prefetch || !AsyncAccess::wants_prefetch(range)) return;
    prefetch = std::make_shared<AsyncPrefetch<Body>>();
    const auto& source = AsyncAccess::source(range);
    prefetch->start(source.core(), executor, AsyncAccess::prepare(range), source.options());
  }

  using Body =
      typename std::decay_t<decltype(AsyncAccess::prepare(std::declval<Range&>()))>::result_type;
  Range range;
  std::shared_ptr<AsyncPrefetch<Body>> prefetch{};
};

// Gives the next element of a range; completes with a pointer to it, null at the end.
template <class Range>
class NextOp {
 public:
  using State = AsyncRangeState<Range>;

  explicit NextOp(std::shared_ptr<State> state) : state_(std::move(state)) {}

  template <class Self>
  void operator()(Self& self) {
    if (started_) return give(self);
    started_ = true;
    self.reset_cancellation_state(boost::asio::enable_total_cancellation());
    if (AsyncAccess::needs_page(state_->range)) return fetch(self);
    boost::asio::post(std::move(self));
  }

  template <class Self>
  void operator()(Self& self, Result<Response<typename State::Body>> response) {
    const bool was_there = std::exchange(was_there_, false);
    if (!response) {
      // Before anybody waited for it: it may have passed since.
      const bool again = was_there && response.error().is_retryable() &&
                         self.cancelled() == boost::asio::cancellation_type::none;
      return again ? fetch(self) : self.complete(response.error());
    }
    if (auto error = AsyncAccess::accept(state_->range, *std::move(response))) {
      return self.complete(*std::move(error));
    }
    if (!AsyncAccess::needs_page(state_->range)) return give(self);
    if (self.cancelled() == boost::asio::cancellation_type::none) return fetch(self);
    self.complete(Error(ErrorCode::canceled, "the caller canceled the walk between two pages"));
  }

 private:
  template <class Self>
  void give(Self& self) {
    auto* const element = AsyncAccess::take(state_->range);
    state_->start_prefetch(io_executor_of(boost::asio::get_associated_executor(self)));
    self.complete(element);
  }

  template <class Self>
  void fetch(Self& self) {
    const auto state = state_;
    if (const auto prefetch = std::exchange(state->prefetch, nullptr)) {
      was_there_ = prefetch->is_there();
      return prefetch->get(std::move(self));
    }
    const auto& source = AsyncAccess::source(state->range);
    SendInitiation{source.core()}(std::move(self), AsyncAccess::prepare(state->range),
                                  source.options());
  }

  std::shared_ptr<State> state_;
  bool started_ = false;
  // The answer came before it was asked for.
  bool was_there_ = false;
};

}  // namespace servicetitan::detail
