#pragma once

// What the fuzzers share: bytes cut into pieces, and a check that stops the fuzzer.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace servicetitan::fuzz {

// Always checked, unlike assert: @p what names the promise that was broken.
inline void require(bool good, const char* what) {
  if (good) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size)
      : text_(reinterpret_cast<const char*>(data), size) {}

  // 0 at the end.
  unsigned byte() noexcept {
    if (text_.empty()) return 0;
    const auto value = static_cast<unsigned char>(text_.front());
    text_.remove_prefix(1);
    return value;
  }
  // Up to the next line feed, which is taken away.
  std::string line() {
    const std::size_t end = text_.find('\n');
    std::string made(text_.substr(0, end));
    text_.remove_prefix(end == std::string_view::npos ? text_.size() : end + 1);
    return made;
  }
  std::string_view rest() const noexcept { return text_; }
  bool done() const noexcept { return text_.empty(); }

 private:
  std::string_view text_;
};

}  // namespace servicetitan::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
