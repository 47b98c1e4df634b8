#pragma once

// How the templates of async.hpp reach the compiled core. Asio, as async.hpp.

#include "servicetitan/client.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/compose.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/system_executor.hpp>

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace servicetitan::detail {

// A call whose type and handler the core does not know.
class AsyncJob {
 public:
  virtual ~AsyncJob() = default;
  virtual const AnyRequest& request() const noexcept = 0;
  virtual ResultPlace result_place() noexcept = 0;
  virtual ResponseHead& head() noexcept = 0;
  // Whether the call tells `Config::on_notes` what did not fit in the answer.
  virtual bool tells_notes() const noexcept { return true; }
  // Called once, at the end, from a thread of the executor; never while the call is started.
  virtual void complete(std::optional<Error> error) = 0;
};

void start_call(std::shared_ptr<Core> core, const boost::asio::any_io_executor& executor,
                const CallOptions& options, boost::asio::cancellation_slot cancel,
                std::unique_ptr<AsyncJob> job);

// What friends of the public classes may do.
struct AsyncAccess {
  static const std::shared_ptr<Core>& core(const Client& client) noexcept { return client.core_; }
  template <class T>
  static Response<T> make() {
    return {};
  }
  template <class T>
  static ResultPlace result_place(Response<T>& response) noexcept {
    return response.place();
  }
  static ResponseHead& head(AnyResponse& response) noexcept { return response.head_; }

  // The steps of a range.
  template <class Range>
  static const auto& source(const Range& range) noexcept {
    if constexpr (requires { range.pages_; }) {
      return range.pages_.source_;
    } else {
      return range.source_;
    }
  }
  template <class Range>
  static bool wants_prefetch(const Range& range) noexcept {
    return range.wants_prefetch();
  }
  template <class Range>
  static bool needs_page(const Range& range) noexcept {
    return range.needs_page();
  }
  template <class Range>
  static const auto& prepare(Range& range) {
    return range.prepare();
  }
  template <class Range, class T>
  static std::optional<Error> accept(Range& range, Response<T> response) {
    return range.accept(std::move(response.value_), std::move(response.head_));
  }
  template <class Range>
  static auto* take(Range& range) noexcept {
    return range.take();
  }
};

// Where the waiting is done: on the executor of the handler, if that can do I/O.
template <class Executor>
boost::asio::any_io_executor io_executor_of(const Executor& executor) {
  if constexpr (std::is_convertible_v<const Executor&, boost::asio::any_io_executor>) {
    return executor;
  } else {
    return boost::asio::system_executor();
  }
}

// A handler, and the work that its executor has as long as it waits.
template <class Handler>
class Recipient {
 public:
  explicit Recipient(Handler handler)
      : handler_(std::move(handler)), work_(boost::asio::get_associated_executor(handler_)) {}

  template <class Answer>
  void dispatch(Answer answer) {
    const auto work = std::move(work_);
    boost::asio::dispatch(work.get_executor(), bound(std::move(answer)));
  }
  template <class Answer>
  void post(Answer answer) {
    const auto work = std::move(work_);
    boost::asio::post(work.get_executor(), bound(std::move(answer)));
  }

 private:
  template <class Answer>
  auto bound(Answer answer) {
    return [handler = std::move(handler_), answer = std::move(answer)]() mutable {
      // Here and not before: whoever cancels does it on this executor.
      boost::asio::get_associated_cancellation_slot(handler).clear();
      std::move(handler)(std::move(answer));
    };
  }

  Handler handler_;
  boost::asio::executor_work_guard<boost::asio::associated_executor_t<Handler>> work_;
};

template <class T, class Handler>
class SendJob : public AsyncJob {
 public:
  SendJob(Handler handler, Request<T> request)
      : recipient_(std::move(handler)), request_(std::move(request)) {}

  const AnyRequest& request() const noexcept override { return request_; }
  ResultPlace result_place() noexcept override { return AsyncAccess::result_place(response_); }
  ResponseHead& head() noexcept override { return AsyncAccess::head(response_); }

  void complete(std::optional<Error> error) override {
    using Answer = Result<Response<T>>;
    recipient_.dispatch(error ? Answer(*std::move(error)) : Answer(std::move(response_)));
  }

 private:
  Recipient<Handler> recipient_;
  Request<T> request_;
  Response<T> response_ = AsyncAccess::make<T>();
};

template <class Handler>
class DownloadJob : public SendJob<Download, Handler> {
 public:
  // @p start: see DownloadTarget.
  DownloadJob(Handler handler, Request<Download> request, DownloadSink& sink,
              DownloadOptions options, std::optional<std::string> start)
      : SendJob<Download, Handler>(std::move(handler), std::move(request)),
        options_(std::move(options)),
        target_(sink, options_) {
    target_.start = std::move(start);
  }

  ResultPlace result_place() noexcept override {
    ResultPlace result = SendJob<Download, Handler>::result_place();
    result.target = &target_;
    return result;
  }

 private:
  DownloadOptions options_;
  DownloadTarget target_;
};

struct DownloadInitiation {
  std::shared_ptr<Core> core;

  template <class Handler>
  void operator()(Handler&& handler, Request<Download> request, DownloadSink* sink,
                  DownloadOptions options, std::optional<std::string> start) const {
    const auto executor = io_executor_of(boost::asio::get_associated_executor(handler));
    const auto cancel = boost::asio::get_associated_cancellation_slot(handler);
    const CallOptions call = options.call;
    start_call(core, executor, call, cancel,
               std::make_unique<DownloadJob<std::decay_t<Handler>>>(
                   std::forward<Handler>(handler), std::move(request), *sink, std::move(options),
                   std::move(start)));
  }
};

struct SendInitiation {
  std::shared_ptr<Core> core;

  template <class Handler, class T>
  void operator()(Handler&& handler, Request<T> request, const CallOptions& options) const {
    const auto executor = io_executor_of(boost::asio::get_associated_executor(handler));
    const auto cancel = boost::asio::get_associated_cancellation_slot(handler);
    start_call(core, executor, options, cancel,
               std::make_unique<SendJob<T, std::decay_t<Handler>>>(std::forward<Handler>(handler),
                                                                   std::move(request)));
  }
};

}  // namespace servicetitan::detail
