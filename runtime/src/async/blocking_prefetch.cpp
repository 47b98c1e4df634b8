#include "../call/core.hpp"
#include "worker.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/detail/prefetch.hpp"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <utility>

namespace servicetitan::detail {

namespace blocking_prefetch_impl {

struct State {
  std::mutex mutex{};
  std::condition_variable changed{};
  // Nothing is left of the call; only then the rest may be read.
  bool ended = false;
  bool completed = false;
  std::optional<Error> error{};

  void end() {
    std::lock_guard lock(mutex);
    ended = true;
    changed.notify_all();
  }
  // Whether it had ended before.
  bool wait() {
    std::unique_lock lock(mutex);
    const bool before = ended;
    changed.wait(lock, [&] { return ended; });
    return before;
  }
};

class Job : public AsyncJob {
 public:
  Job(State& state, const AnyRequest& request, ResultPlace result, ResponseHead& head)
      : state_(state), request_(request), result_(result), head_(head) {}

  const AnyRequest& request() const noexcept override { return request_; }
  ResultPlace result_place() noexcept override { return result_; }
  ResponseHead& head() noexcept override { return head_; }
  bool tells_notes() const noexcept override { return false; }
  void complete(std::optional<Error> error) override {
    state_.error = std::move(error);
    state_.completed = true;
  }

 private:
  State& state_;
  const AnyRequest& request_;
  ResultPlace result_;
  ResponseHead& head_;
};

}  // namespace blocking_prefetch_impl

struct BlockingPrefetch::Impl {
  std::shared_ptr<Core> core;
  const AnyRequest& request;
  const ResponseHead& head;
  std::shared_ptr<blocking_prefetch_impl::State> state =
      std::make_shared<blocking_prefetch_impl::State>();
  boost::asio::cancellation_signal signal{};
};

BlockingPrefetch::BlockingPrefetch(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

BlockingPrefetch::~BlockingPrefetch() {
  impl_->signal.emit(boost::asio::cancellation_type::terminal);
  impl_->state->wait();
}

std::unique_ptr<BlockingPrefetch> BlockingPrefetch::start(const std::shared_ptr<Core>& core,
                                                          const AnyRequest& request,
                                                          const CallOptions& options,
                                                          ResultPlace result, ResponseHead& head) {
  Worker& worker = core->worker();
  const bool possible = !core->config().transport || core->config().async_transport;
  if (!possible || worker.is_here()) return nullptr;
  auto impl = std::unique_ptr<Impl>(new Impl{core, request, head});
  // The call has the core on loan, so that the thread is never the one that destroys it; when it is
  // given back, nothing is left of the call.
  std::shared_ptr<Core> loan(core.get(), [state = impl->state](Core*) { state->end(); });
  auto job = std::make_unique<blocking_prefetch_impl::Job>(*impl->state, request, result, head);
  try {
    worker.run([&] {
      start_call(std::move(loan), worker.executor(), options, impl->signal.slot(), std::move(job));
    });
  } catch (const std::exception&) {
    return nullptr;
  }
  return std::unique_ptr<BlockingPrefetch>(new BlockingPrefetch(std::move(impl)));
}

bool BlockingPrefetch::wait(std::optional<Error>& error) {
  const bool before = impl_->state->wait();
  if (!impl_->state->completed) return false;
  if (before && impl_->state->error && impl_->state->error->is_retryable()) return false;
  error = std::move(impl_->state->error);
  if (!error) impl_->core->tell_notes(impl_->request, impl_->head);
  return true;
}

}  // namespace servicetitan::detail
