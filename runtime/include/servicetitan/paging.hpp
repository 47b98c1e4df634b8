#pragma once

#include "servicetitan/detail/paging.hpp"
#include "servicetitan/detail/prefetch.hpp"
#include "servicetitan/page.hpp"

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace servicetitan {

class Client;
template <class T>
class Items;

namespace detail {

struct AsyncAccess;

}  // namespace detail

/// The pages of a list, fetched one by one. A single pass: `begin()` goes on where the range is.
///
/// Going on throws @ref Error; an error ends nothing in silence, and going on after it asks for
/// the same page again. Elements may be moved from.
template <class T>
class Pages {
 public:
  using value_type = Page<T>;
  using iterator = detail::RangeIterator<Pages>;

  Pages(Pages&&) noexcept = default;
  Pages& operator=(Pages&&) noexcept = default;

  iterator begin() { return iterator(*this); }
  std::default_sentinel_t end() const noexcept { return {}; }

  /// The next page, valid until the next call; null when there is none. Does not throw Error.
  Result<Page<T>*> try_next() {
    Page<T>* next = nullptr;
    if (auto error = fetch(next)) return *std::move(error);
    return next;
  }
  /// The same, but throws the Error.
  Page<T>* next() {
    Page<T>* next = nullptr;
    if (auto error = fetch(next)) throw *error;
    return next;
  }

  /// What came with the page that `try_next` gave last.
  const ResponseHead& head() const noexcept { return head_; }

 private:
  friend class Client;
  friend struct detail::AsyncAccess;
  friend class Items<T>;
  friend class detail::PageSource<Page<T>>;
  Pages(std::shared_ptr<detail::Core> core, Request<Page<T>> request, const CallOptions& options)
      : source_(std::move(core), std::move(request), options),
        machine_(source_.request().query_value("page"), source_.request().query_value("pageSize")) {
  }

  bool needs_page() const noexcept { return !fresh_ && !machine_.is_done(); }
  bool wants_prefetch() const noexcept { return source_.can_prefetch() && needs_page(); }
  const Request<Page<T>>& prepare() {
    source_.request().set_query("page", std::to_string(machine_.page()));
    return source_.request();
  }
  std::optional<Error> accept(Page<T> page, ResponseHead head) {
    std::string problem =
        machine_.accept({page.page, page.page_size, page.has_more, page.data.size()});
    if (!problem.empty()) {
      return detail::paging_error(source_.request(), head, std::move(problem));
    }
    page_ = std::move(page);
    head_ = std::move(head);
    fresh_ = true;
    return std::nullopt;
  }
  // Null at the end.
  Page<T>* take() noexcept { return std::exchange(fresh_, false) ? &page_ : nullptr; }

  // Makes the next page the current one.
  std::optional<Error> advance() { return source_.advance(*this); }
  void start_prefetch() { source_.start_prefetch(*this); }
  std::optional<Error> fetch(Page<T>*& next) {
    if (auto error = advance()) return error;
    next = take();
    start_prefetch();
    return std::nullopt;
  }

  detail::PageSource<Page<T>> source_;
  detail::PageMachine machine_;
  Page<T> page_{};
  ResponseHead head_{};
  // The page was not given out yet.
  bool fresh_ = false;
};

/// The records of a list, fetched page by page as you go. Otherwise as @ref Pages.
template <class T>
class Items {
 public:
  using value_type = T;
  using iterator = detail::RangeIterator<Items>;

  Items(Items&&) noexcept = default;
  Items& operator=(Items&&) noexcept = default;

  iterator begin() { return iterator(*this); }
  std::default_sentinel_t end() const noexcept { return {}; }

  /// The next record, valid until the next call; null when there is none. Does not throw Error.
  Result<T*> try_next() {
    T* next = nullptr;
    if (auto error = fetch(next)) return *std::move(error);
    return next;
  }
  /// The same, but throws the Error.
  T* next() {
    T* next = nullptr;
    if (auto error = fetch(next)) throw *error;
    return next;
  }

 private:
  friend class Client;
  friend struct detail::AsyncAccess;
  explicit Items(Pages<T> pages) : pages_(std::move(pages)) {}

  bool needs_page() const noexcept { return at_ == size_ && pages_.needs_page(); }
  // From the second record on: who only wants the first one asks for no more than it takes.
  bool wants_prefetch() const noexcept { return at_ > 1 && pages_.wants_prefetch(); }
  const Request<Page<T>>& prepare() { return pages_.prepare(); }
  std::optional<Error> accept(Page<T> page, ResponseHead head) {
    if (auto error = pages_.accept(std::move(page), std::move(head))) return error;
    open(pages_.take());
    return std::nullopt;
  }
  T* take() noexcept { return at_ == size_ ? nullptr : data_ + at_++; }

  void open(Page<T>* page) noexcept {
    data_ = page->data.data();
    size_ = page->data.size();
    at_ = 0;
  }

  std::optional<Error> fetch(T*& next) {
    while (needs_page()) {
      if (auto error = pages_.advance()) return error;
      open(pages_.take());
    }
    next = take();
    if (at_ > 1) pages_.start_prefetch();
    return std::nullopt;
  }

  Pages<T> pages_;
  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t at_ = 0;
};

/// A part of an export feed.
template <class T>
struct Batch {
  std::vector<T> data{};
  /// Where the feed goes on after this batch. Save it once the records are safe.
  Cursor cursor{};
  /// False for the last batch of now; poll again in some minutes.
  bool has_more = false;
};

/// The batches of an export feed, up to the newest. `begin()` after the end polls for what came
/// since. Errors as with @ref Pages.
template <class T>
class ExportFeed {
 public:
  using value_type = Batch<T>;
  using iterator = detail::RangeIterator<ExportFeed>;

  ExportFeed(ExportFeed&&) noexcept = default;
  ExportFeed& operator=(ExportFeed&&) noexcept = default;

  iterator begin() {
    machine_.restart();
    return iterator(*this);
  }
  std::default_sentinel_t end() const noexcept { return {}; }

  /// The next batch, valid until the next call; null when there is none now. Does not throw Error.
  Result<Batch<T>*> try_next() {
    Batch<T>* next = nullptr;
    if (auto error = fetch(next)) return *std::move(error);
    return next;
  }
  /// The same, but throws the Error.
  Batch<T>* next() {
    Batch<T>* next = nullptr;
    if (auto error = fetch(next)) throw *error;
    return next;
  }

  /// Goes on after the end: asks for what came since.
  void poll_again() noexcept { machine_.restart(); }
  /// After the last batch given.
  const Cursor& cursor() const noexcept { return cursor_; }

 private:
  friend class Client;
  friend class detail::PageSource<ExportPage<T>>;
  friend struct detail::AsyncAccess;
  ExportFeed(std::shared_ptr<detail::Core> core, Request<ExportPage<T>> request,
             const CallOptions& options, Cursor start)
      : source_(std::move(core), std::move(request), options),
        cursor_(std::move(start)),
        machine_(cursor_.from()) {}

  bool needs_page() const noexcept { return !fresh_ && !machine_.is_done(); }
  bool wants_prefetch() const noexcept { return source_.can_prefetch() && needs_page(); }
  const Request<ExportPage<T>>& prepare() {
    if (!machine_.from().empty()) source_.request().set_query("from", machine_.from());
    return source_.request();
  }
  std::optional<Error> accept(ExportPage<T> page, const ResponseHead& head) {
    std::string problem = machine_.accept(page.has_more, page.continue_from, page.data.size());
    if (!problem.empty()) {
      return detail::paging_error(source_.request(), head, std::move(problem));
    }
    cursor_ = Cursor::from_token(machine_.from()).bound_to(cursor_.operation(), cursor_.tenant());
    batch_ = Batch<T>{std::move(page.data), cursor_, page.has_more};
    fresh_ = true;
    return std::nullopt;
  }
  Batch<T>* take() noexcept { return std::exchange(fresh_, false) ? &batch_ : nullptr; }

  std::optional<Error> fetch(Batch<T>*& next) {
    if (auto error = source_.advance(*this)) return error;
    next = take();
    source_.start_prefetch(*this);
    return std::nullopt;
  }

  detail::PageSource<ExportPage<T>> source_;
  Cursor cursor_;
  detail::ExportMachine machine_;
  Batch<T> batch_{};
  // The batch was not given out yet.
  bool fresh_ = false;
};

}  // namespace servicetitan
