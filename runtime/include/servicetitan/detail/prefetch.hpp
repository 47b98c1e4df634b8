#pragma once

// The next page of a list or feed, fetched while the current one is used.

#include "servicetitan/detail/core.hpp"

#include <memory>
#include <optional>
#include <utility>

namespace servicetitan::detail {

// A call under way on the thread that a client has for such.
class BlockingPrefetch {
 public:
  // Request, value and head must outlive it. Null where that cannot be: the transport is one of the
  // caller that makes no asynchronous calls, or this is the very thread.
  static std::unique_ptr<BlockingPrefetch> start(const std::shared_ptr<Core>& core,
                                                 const AnyRequest& request,
                                                 const CallOptions& options, ResultPlace result,
                                                 ResponseHead& head);
  // Cancels the call and waits until nothing of it is left.
  ~BlockingPrefetch();
  BlockingPrefetch(const BlockingPrefetch&) = delete;
  BlockingPrefetch& operator=(const BlockingPrefetch&) = delete;

  // Waits for its end, with the error that perform would give. False when it came to none (out of
  // memory), or to an error before anybody waited that may have passed since: perform it.
  bool wait(std::optional<Error>& error);

 private:
  struct Impl;
  explicit BlockingPrefetch(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Where a range gets its pages from, each a @p P.
template <class P>
class PageSource {
 public:
  PageSource(std::shared_ptr<Core> core, Request<P> request, const CallOptions& options)
      : core_(std::move(core)), request_(std::move(request)), options_(options) {}

  const std::shared_ptr<Core>& core() const noexcept { return core_; }
  const CallOptions& options() const noexcept { return options_; }
  Request<P>& request() noexcept { return request_; }

  // Whether the page that is to come can be asked for now.
  bool can_prefetch() const noexcept { return !next_ && options_.prefetch; }

  // Takes pages into @p range, which this is the source of, until it has one to give.
  template <class Range>
  std::optional<Error> advance(Range& range) {
    while (range.needs_page()) {
      P page;
      ResponseHead head;
      range.prepare();
      if (auto error = get(page, head)) return error;
      if (auto error = range.accept(std::move(page), std::move(head))) return error;
    }
    return std::nullopt;
  }
  // Begins to fetch the page of @p range that is to come, when it is time to.
  template <class Range>
  void start_prefetch(Range& range) {
    if (!range.wants_prefetch()) return;
    range.prepare();
    auto next = std::make_unique<Next>(request_);
    next->call = BlockingPrefetch::start(core_, next->request, options_, {&next->page}, next->head);
    options_.prefetch = next->call != nullptr;
    if (next->call) next_ = std::move(next);
  }

 private:
  // What `request` asks for: fetches it, or waits for it where that has begun.
  std::optional<Error> get(P& page, ResponseHead& head) {
    if (const auto next = std::exchange(next_, nullptr)) {
      std::optional<Error> error;
      if (next->call->wait(error)) {
        page = std::move(next->page);
        head = std::move(next->head);
        return error;
      }
    }
    return perform(*core_, request_, options_, {&page}, head);
  }

  struct Next {
    explicit Next(const Request<P>& of) : request(of) {}
    Request<P> request;
    P page{};
    ResponseHead head{};
    // Last, as it refers to the others.
    std::unique_ptr<BlockingPrefetch> call{};
  };

  std::shared_ptr<Core> core_;
  Request<P> request_;
  CallOptions options_;
  std::unique_ptr<Next> next_{};
};

}  // namespace servicetitan::detail
