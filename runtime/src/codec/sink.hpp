#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace servicetitan::detail {

// Appends to a std::string through memory at hand: without bookkeeping for each character, and
// without clearing what is written over. The string is complete after finish().
class Sink {
 public:
  // What room gives at most.
  static constexpr std::size_t kMostRoom = 8192;

  explicit Sink(std::string& out) : out_(out) {}
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  // At least @p count bytes to write to; say with advance how many were written.
  char* room(std::size_t count) { return room(at_, count); }
  // The same behind what has been written up to @p end and not been told yet. The byte before it is
  // still at hand, to be replaced.
  char* room(char* end, std::size_t count) {
    return end <= buffer_ + kSize - count ? end : spill(end);
  }
  void advance(char* end) noexcept { at_ = end; }

  Sink& operator+=(char c) {
    *room(1) = c;
    ++at_;
    return *this;
  }
  Sink& operator+=(std::string_view text) { return append(text.data(), text.size()); }
  Sink& append(const char* text, std::size_t size) {
    if (size > kMostRoom) return append_long(text, size);
    if (size > 0) std::memcpy(room(size), text, size);
    at_ += size;
    return *this;
  }
  // How much there is with what has been written up to @p end.
  std::size_t size(const char* end) const noexcept {
    return out_.size() + static_cast<std::size_t>(end - buffer_);
  }
  // Room in the string for @p count bytes behind @p end at once, when that much is expected.
  void expect(const char* end, std::size_t count) { out_.reserve(size(end) + count); }
  void finish();

 private:
  static constexpr std::size_t kSize = kMostRoom + 1;

  std::size_t held() const noexcept { return static_cast<std::size_t>(at_ - buffer_); }
  char* spill(char* end);
  Sink& append_long(const char* text, std::size_t size);

  std::string& out_;
  char* at_ = buffer_;
  char buffer_[kSize];
};

}  // namespace servicetitan::detail
