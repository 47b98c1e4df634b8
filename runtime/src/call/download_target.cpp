#include "servicetitan/download.hpp"

#include <charconv>
#include <exception>

namespace servicetitan::detail {

namespace download_target_impl {

inline std::optional<std::uint64_t> length_of(const HttpHead& head) noexcept {
  const std::string* text = find_header(head.headers, "Content-Length");
  if (text == nullptr) return std::nullopt;
  std::uint64_t length = 0;
  const auto end = std::from_chars(text->data(), text->data() + text->size(), length);
  if (end.ec != std::errc() || end.ptr != text->data() + text->size()) return std::nullopt;
  return length;
}

inline bool too_large(DownloadTarget& target) {
  target.code = ErrorCode::too_large;
  target.problem = "the content is longer than the limit of " +
                   std::to_string(target.options.limit) + " bytes; raise DownloadOptions::limit";
  return false;
}

// Does @p work with the sink or the callback. What that throws must not reach the loop of a
// context: it ends the download.
template <class Work>
bool is_done(DownloadTarget& target, const Work& work) {
  try {
    return work();
  } catch (const std::exception& error) {
    target.problem = std::string("who takes the content throws: ") + error.what();
  } catch (...) {
    target.problem = "who takes the content throws";
  }
  target.code = ErrorCode::canceled;
  return false;
}

}  // namespace download_target_impl

bool DownloadTarget::begin(const HttpHead& head) {
  received = 0;
  total = download_target_impl::length_of(head);
  if (total.value_or(0) > options.limit) return download_target_impl::too_large(*this);
  return download_target_impl::is_done(*this, [this] {
    if (sink.begin()) return true;
    problem = "the sink cannot begin, or not once more after a download broke off in its middle";
    return false;
  });
}

bool DownloadTarget::write(std::string_view piece) {
  if (!problem.empty()) return false;
  if (piece.size() > options.limit - received) return download_target_impl::too_large(*this);
  return download_target_impl::is_done(*this, [&] {
    if (!sink.write(piece)) {
      problem = "the sink takes no more of the content";
      return false;
    }
    received += piece.size();
    if (options.progress) options.progress(received, total);
    return true;
  });
}

}  // namespace servicetitan::detail
