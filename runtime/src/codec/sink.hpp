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
  static constexpr std::size_t kMostRoom = 4096;

  explicit Sink(std::string& out) : out_(out) {}
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  std::size_t size() const noexcept { return out_.size() + held(); }

  // At least @p count bytes to write to; say with advance how many were written.
  char* room(std::size_t count) {
    if (left() < count) finish();
    return at_;
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
  // Room in the string for @p count bytes at once, when that much is expected.
  void expect(std::size_t count) { out_.reserve(size() + count); }
  void finish();

 private:
  std::size_t held() const noexcept { return static_cast<std::size_t>(at_ - buffer_); }
  std::size_t left() const noexcept { return kMostRoom - held(); }
  Sink& append_long(const char* text, std::size_t size);

  std::string& out_;
  char* at_ = buffer_;
  char buffer_[kMostRoom];
};

}  // namespace servicetitan::detail
