#pragma once

#include "fake_transport.hpp"

#include "servicetitan/async.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <new>
#include <utility>

namespace servicetitan::test {

// Answers as the blocking fake does, or not at all until it is canceled.
class FakeAsyncTransport : public AsyncTransport {
 public:
  explicit FakeAsyncTransport(std::shared_ptr<FakeTransport> from) : from_(std::move(from)) {}

  void async_exchange(const boost::asio::any_io_executor& executor, const HttpRequest& request,
                      AnswerSink& sink, Clock::time_point deadline,
                      boost::asio::cancellation_slot cancel, Done done) override {
    namespace asio = boost::asio;
    ++exchanges;
    if (silent) {
      // The context owns what waits.
      const auto timer = std::make_shared<asio::steady_timer>(executor, std::chrono::hours(1));
      timer->async_wait([timer, done = std::move(done)](auto) { done(TransportFailure{}); });
      cancel.assign([waiting = std::weak_ptr(timer)](asio::cancellation_type) {
        if (const auto waits = waiting.lock()) waits->cancel();
      });
      return;
    }
    if (out_of_memory) throw std::bad_alloc();
    most_at_once = std::max<int>(most_at_once, ++at_once_);
    asio::post(executor, [this, &request, &sink, deadline, done = std::move(done)] {
      --at_once_;
      done(from_->exchange(request, sink, deadline));
    });
  }

  std::atomic<int> exchanges = 0;
  std::atomic<bool> silent = false;
  std::atomic<bool> out_of_memory = false;
  // Of those that were answered.
  std::atomic<int> most_at_once = 0;

 private:
  std::shared_ptr<FakeTransport> from_;
  std::atomic<int> at_once_ = 0;
};

}  // namespace servicetitan::test
