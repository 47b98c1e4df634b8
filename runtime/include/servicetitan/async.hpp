#pragma once

/// The asynchronous API. The only header that includes Asio: programs that do not use it do not pay
/// for it.
///
/// Everything takes a completion token (use_awaitable, deferred, use_future, a callback, ...) and
/// runs on the executor that is associated with it, else on Asio's system executor; give callbacks
/// and futures one with `boost::asio::bind_executor(context, token)`. A context may be run by any
/// number of threads. Blocking calls of the same client share token, limits and retries.
///
/// Cancellation of all three types reaches every wait: token, limit, retry, connection, TLS,
/// answer. The operation then ends with ErrorCode::canceled. `total` lets a request that changes
/// something and is already under way come to its end, since the service may have acted.

#include "servicetitan/client.hpp"
#include "servicetitan/detail/async.hpp"
#include "servicetitan/detail/async_prefetch.hpp"
#include "servicetitan/transport.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace servicetitan {

/// Sends requests without blocking: what Transport is for blocking calls.
class AsyncTransport {
 public:
  using Clock = Transport::Clock;
  using Done = std::function<void(const std::optional<TransportFailure>&)>;

  virtual ~AsyncTransport() = default;
  /// Sends @p request and feeds the answer to @p sink, until it is whole, @p deadline comes or
  /// @p cancel says so (then the failure is `canceled`). Calls @p done once from a thread of
  /// @p executor, never from within this function; request and sink stay where they are until
  /// @p done is called or destroyed. What is assigned to @p cancel must not own @p done.
  virtual void async_exchange(const boost::asio::any_io_executor& executor,
                              const HttpRequest& request, AnswerSink& sink,
                              Clock::time_point deadline, boost::asio::cancellation_slot cancel,
                              Done done) = 0;
};

/// As `Client::try_send`, without blocking. Signature `void(Result<Response<T>>)`.
///
/// @par Lifetime  The client may go before the call ends.
template <class T, class CompletionToken>
auto async_send(const Client& client, Request<T> request, const CallOptions& options,
                CompletionToken&& token) {
  return boost::asio::async_initiate<CompletionToken, void(Result<Response<T>>)>(
      detail::SendInitiation{detail::AsyncAccess::core(client)}, token, std::move(request),
      options);
}
template <class T, class CompletionToken>
auto async_send(const Client& client, Request<T> request, CompletionToken&& token) {
  return async_send(client, std::move(request), CallOptions{},
                    std::forward<CompletionToken>(token));
}

/// As `Client::try_download`, without blocking. Signature `void(Result<Response<Download>>)`.
///
/// @par Lifetime  @p sink must stay until the call has ended. It is used on threads of the
/// executor, by one at a time; while it writes, that thread does nothing else.
template <class CompletionToken>
auto async_download(const Client& client, Request<Download> request, DownloadSink& sink,
                    DownloadOptions options, CompletionToken&& token) {
  return boost::asio::async_initiate<CompletionToken, void(Result<Response<Download>>)>(
      detail::DownloadInitiation{detail::AsyncAccess::core(client)}, token, std::move(request),
      &sink, std::move(options), std::optional<std::string>());
}
template <class CompletionToken>
auto async_download(const Client& client, Request<Download> request, DownloadSink& sink,
                    CompletionToken&& token) {
  return async_download(client, std::move(request), sink, DownloadOptions{},
                        std::forward<CompletionToken>(token));
}

/// As `Client::try_fetch`, without blocking; otherwise as @ref async_download.
template <class CompletionToken>
auto async_fetch(const Client& client, std::string location, DownloadSink& sink,
                 DownloadOptions options, CompletionToken&& token) {
  return boost::asio::async_initiate<CompletionToken, void(Result<Response<Download>>)>(
      detail::DownloadInitiation{detail::AsyncAccess::core(client)}, token, detail::fetch_request(),
      &sink, std::move(options), std::optional<std::string>(std::move(location)));
}
template <class CompletionToken>
auto async_fetch(const Client& client, std::string location, DownloadSink& sink,
                 CompletionToken&& token) {
  return async_fetch(client, std::move(location), sink, DownloadOptions{},
                     std::forward<CompletionToken>(token));
}

/// A list or feed that is fetched as you go: Pages, Items or ExportFeed without blocking.
///
/// While a page is used, the next one is fetched, on the executor of the `next` call that started
/// it: of items that which gave the second record of a page. `CallOptions::prefetch` turns it off.
///
/// @par Threads   One `next` at a time.
/// @par Lifetime  The range may go while `next` is under way. What is fetched ahead is canceled
/// with the range.
/// @par Errors    As with the blocking range: after one, `next` asks for the same page again.
template <class Range>
class AsyncRange {
 public:
  using value_type = typename Range::value_type;

  explicit AsyncRange(Range range)
      : state_(std::make_shared<detail::AsyncRangeState<Range>>(std::move(range))) {}

  /// Signature `void(Result<value_type*>)`: the next element, valid until the next `next` or the
  /// end of the range; null when there is none.
  template <class CompletionToken>
  auto next(CompletionToken&& token) {
    return boost::asio::async_compose<CompletionToken, void(Result<value_type*>)>(
        detail::NextOp<Range>(state_), token);
  }

  /// Of pages: what came with the last one.
  const auto& head() const noexcept { return state_->range.head(); }
  /// Of a feed: the place after the last batch given.
  const auto& cursor() const noexcept { return state_->range.cursor(); }
  /// Of a feed: goes on after the end, asks for what came since.
  void poll_again() noexcept { state_->range.poll_again(); }

 private:
  std::shared_ptr<detail::AsyncRangeState<Range>> state_;
};

/// Every record of a list, as `Client::items`.
template <class T>
[[nodiscard]] AsyncRange<Items<T>> async_items(const Client& client, Request<Page<T>> request,
                                               const CallOptions& options = {}) {
  return AsyncRange<Items<T>>(client.items(std::move(request), options));
}

/// A list page by page, as `Client::pages`.
template <class T>
[[nodiscard]] AsyncRange<Pages<T>> async_pages(const Client& client, Request<Page<T>> request,
                                               const CallOptions& options = {}) {
  return AsyncRange<Pages<T>>(client.pages(std::move(request), options));
}

/// An export feed from @p cursor on, as `Client::export_feed`. Throws Error (`file`) when the
/// cursor belongs to another operation or tenant.
template <class T>
[[nodiscard]] AsyncRange<ExportFeed<T>> async_export_feed(const Client& client,
                                                          Request<ExportPage<T>> request,
                                                          const Cursor& cursor = {},
                                                          const CallOptions& options = {}) {
  return AsyncRange<ExportFeed<T>>(client.export_feed(std::move(request), cursor, options));
}

}  // namespace servicetitan
