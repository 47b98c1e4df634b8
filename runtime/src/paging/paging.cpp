#include "servicetitan/detail/paging.hpp"

#include <charconv>

namespace servicetitan::detail {

namespace paging_impl {

// What the service takes when no page size is asked for.
constexpr std::int64_t kDefaultPageSize = 50;

inline std::int64_t number_or(std::string_view text, std::int64_t otherwise) noexcept {
  std::int64_t value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  return failed == std::errc() && end == text.data() + text.size() && !text.empty() ? value
                                                                                    : otherwise;
}

}  // namespace paging_impl

PageMachine::PageMachine(std::string_view page, std::string_view page_size)
    : page_(paging_impl::number_or(page, 1)),
      page_size_(paging_impl::number_or(page_size, paging_impl::kDefaultPageSize)) {}

std::string PageMachine::accept(const Seen& seen) {
  // 0 may just mean that the answer does not tell; going back would never end.
  if (seen.page != 0 && seen.page < page_) {
    return "asked for page " + std::to_string(page_) + ", got page " + std::to_string(seen.page);
  }
  const std::int64_t size = seen.page_size > 0 ? seen.page_size : page_size_;
  const bool full = static_cast<std::int64_t>(seen.count) >= size;
  const bool more = seen.has_more.value_or(full && seen.count > 0);
  empty_pages_ = seen.count == 0 ? empty_pages_ + 1 : 0;
  if (more && empty_pages_ >= kMaxEmptyPages) {
    return std::to_string(empty_pages_) +
           " empty pages in a row that claim there are more, up to " + std::to_string(page_);
  }
  done_ = !more;
  ++page_;
  return {};
}

std::string ExportMachine::accept(bool has_more, const std::string& continue_from,
                                  std::size_t count) {
  if (has_more && continue_from.empty()) return "there is more, but no continueFrom to ask for it";
  if (has_more && continue_from == from_)
    return "the same continueFrom twice: the feed stands still";
  empty_pages_ = count == 0 ? empty_pages_ + 1 : 0;
  if (has_more && empty_pages_ >= kMaxEmptyPages) {
    return std::to_string(empty_pages_) + " empty batches in a row that claim there are more";
  }
  if (!continue_from.empty()) from_ = continue_from;
  done_ = !has_more;
  return {};
}

}  // namespace servicetitan::detail
