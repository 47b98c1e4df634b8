#pragma once

// How lists and feeds go on, decided without I/O, and how they are walked.

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace servicetitan::detail {

// Empty pages that claim to have a successor, before we stop believing it.
inline constexpr int kMaxEmptyPages = 3;

// Lists by page number. Starts at the page that the request names, 1 without one; a few lists
// start at 0.
class PageMachine {
 public:
  struct Seen {
    std::int32_t page;
    std::int32_t page_size;
    std::optional<bool> has_more;
    std::size_t count;
  };

  PageMachine(std::string_view page, std::string_view page_size);

  bool is_done() const noexcept { return done_; }
  // The page to ask for next.
  std::int64_t page() const noexcept { return page_; }
  // Takes note of an answer. Returns what is wrong with it; empty when all is well.
  std::string accept(const Seen& seen);

 private:
  std::int64_t page_ = 1;
  std::int64_t page_size_ = 0;
  int empty_pages_ = 0;
  bool done_ = false;
};

// Feeds by continuation token.
class ExportMachine {
 public:
  explicit ExportMachine(std::string from) : from_(std::move(from)) {}

  bool is_done() const noexcept { return done_; }
  // What to send as `from`.
  const std::string& from() const noexcept { return from_; }
  std::string accept(bool has_more, const std::string& continue_from, std::size_t count);
  // Polls again from where it ended.
  void restart() noexcept { done_ = false; }

 private:
  std::string from_;
  int empty_pages_ = 0;
  bool done_ = false;
};

// Walks a range that fetches as it goes: `Range::next()` gives the next element, null at the end.
// For the asynchronous ranges, which are made of these, such a range has `needs_page()`,
// `prepare()` (the request for it), `accept()` (its answer), `take()`, and `wants_prefetch()` when
// it is time to ask for the page after the one in use.
template <class Range>
class RangeIterator {
 public:
  using iterator_concept = std::input_iterator_tag;
  using iterator_category = std::input_iterator_tag;
  using value_type = typename Range::value_type;
  using difference_type = std::ptrdiff_t;
  using pointer = value_type*;
  using reference = value_type&;

  RangeIterator() = default;
  explicit RangeIterator(Range& range) : range_(&range), current_(range.next()) {}

  reference operator*() const noexcept { return *current_; }
  pointer operator->() const noexcept { return current_; }
  RangeIterator& operator++() {
    current_ = range_->next();
    return *this;
  }
  void operator++(int) { ++*this; }
  friend bool operator==(const RangeIterator& a, std::default_sentinel_t) noexcept {
    return a.current_ == nullptr;
  }

 private:
  Range* range_ = nullptr;
  value_type* current_ = nullptr;
};

}  // namespace servicetitan::detail
