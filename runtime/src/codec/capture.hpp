#pragma once

#include "quote.hpp"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

namespace servicetitan::detail {

// Writes the events of the parser down again as compact JSON. A limit bounds it roughly, for texts
// that people read; without one the text is exact.
class Capture {
 public:
  static constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

  void start(std::string& out, std::size_t limit = kNoLimit) {
    out.clear();
    out_ = &out;
    limit_ = limit;
  }
  void open(char bracket) {
    if (!separate()) return;
    *out_ += bracket;
  }
  void close(char bracket) {
    if (is_full()) return;
    *out_ += bracket;
  }
  void token(std::string_view text) {
    if (!separate()) return;
    *out_ += text;
  }
  void begin_text() {
    if (!separate()) return;
    *out_ += '"';
  }
  void text(std::string_view part) {
    if (is_full()) return;
    append_escaped(*out_, part);
  }
  void end_text() { close('"'); }
  void end_key() {
    end_text();
    close(':');
  }

 private:
  bool is_full() const noexcept { return out_->size() >= limit_; }
  // A value or key needs a comma unless it is the first in its container or follows its key: both
  // show in the last character, for a text always ends in a quote.
  bool separate() {
    if (is_full()) return false;
    if (out_->empty()) return true;
    const char last = out_->back();
    if (last != '[' && last != '{' && last != ':') *out_ += ',';
    return true;
  }

  std::string* out_ = nullptr;
  std::size_t limit_ = kNoLimit;
};

}  // namespace servicetitan::detail
