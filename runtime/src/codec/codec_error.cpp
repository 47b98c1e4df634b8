#include "codec_error.hpp"

#include "utf8.hpp"

namespace servicetitan::detail {

std::string CodecError::to_string() const {
  std::string made = pointer.empty() ? "at the top" : "at " + printable(pointer, 200);
  return made + ": " + message + " (byte " + std::to_string(offset) + ')';
}

std::string printable(std::string_view text, std::size_t most) {
  std::string made;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = utf8_length(text.substr(at));
    const bool control = static_cast<unsigned char>(text[at]) < 0x20 || text[at] == 0x7f;
    const std::string_view piece =
        length == 0 || control ? std::string_view(control ? " " : "?") : text.substr(at, length);
    if (made.size() + piece.size() > most) return made + "...";
    made += piece;
    at += length == 0 ? 1 : length;
  }
  return made;
}

void append_step(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char c : name) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

}  // namespace servicetitan::detail
