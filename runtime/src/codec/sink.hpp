#pragma once

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace servicetitan::detail {

// Appends to a std::string without its bookkeeping for each character: room is made ahead, the
// length is set at the end. Between construction and destruction the string itself is not touched.
class Sink {
 public:
  explicit Sink(std::string& out) : out_(out), used_(out.size()) {}
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;
  ~Sink() { out_.resize(used_); }

  std::size_t size() const noexcept { return used_; }

  // At least @p count bytes to write to; say with advance how many were written.
  char* room(std::size_t count) {
    if (out_.size() - used_ < count) grow(count);
    return out_.data() + used_;
  }
  void advance(const char* end) noexcept { used_ = static_cast<std::size_t>(end - out_.data()); }

  Sink& operator+=(char c) {
    *room(1) = c;
    ++used_;
    return *this;
  }
  Sink& operator+=(std::string_view text) { return append(text.data(), text.size()); }
  Sink& append(const char* text, std::size_t size) {
    if (size == 0) return *this;
    std::memcpy(room(size), text, size);
    used_ += size;
    return *this;
  }
  // Room for @p count bytes at once, when that much is expected.
  void expect(std::size_t count) {
    if (out_.size() - used_ < count) out_.resize(used_ + count);
  }

 private:
  void grow(std::size_t count);

  std::string& out_;
  std::size_t used_;
};

}  // namespace servicetitan::detail
