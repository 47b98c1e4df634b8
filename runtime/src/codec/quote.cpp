#include "quote.hpp"

#include "utf8.hpp"

#include <cstdint>
#include <cstring>

namespace servicetitan::detail {

namespace quote_impl {

// True for bytes that go out as they are and are a character of their own.
inline bool is_plain(char c) noexcept {
  return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x80 &&
         c != '"' && c != '\\';
}

// Whether all of eight bytes are plain. A byte is found by the borrow that a subtraction of its
// bound leaves in its highest bit; bytes above 0x7f are sorted out by that same bit.
inline bool are_plain(std::uint64_t bytes) noexcept {
  constexpr std::uint64_t kOnes = 0x0101010101010101u;
  constexpr std::uint64_t kHighs = 0x8080808080808080u;
  const std::uint64_t control = bytes - kOnes * 0x20;
  const std::uint64_t quote = (bytes ^ (kOnes * '"')) - kOnes;
  const std::uint64_t backslash = (bytes ^ (kOnes * '\\')) - kOnes;
  return ((control | quote | backslash | bytes) & kHighs) == 0;
}

template <class Word>
Word load(const char* at) noexcept {
  Word word;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// The first byte from @p at on that is not plain, or @p end.
inline const char* skip_plain(const char* at, const char* end) noexcept {
  while (end - at >= 8) {
    if (!are_plain(load<std::uint64_t>(at))) break;
    at += 8;
  }
  while (at != end && is_plain(*at)) ++at;
  return at;
}

// Copies @p text when it has at most eight bytes and all are plain; two words may overlap.
inline bool copy_short(char* to, std::string_view text) noexcept {
  if (text.size() < 4) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (!is_plain(text[i])) return false;
      to[i] = text[i];
    }
    return true;
  }
  const std::size_t last = text.size() - 4;
  const auto first_word = load<std::uint32_t>(text.data());
  const auto last_word = load<std::uint32_t>(text.data() + last);
  if (!are_plain((std::uint64_t{last_word} << 32) | first_word)) return false;
  std::memcpy(to, &first_word, sizeof first_word);
  std::memcpy(to + last, &last_word, sizeof last_word);
  return true;
}

// Copies the plain bytes that @p text begins with, or most of them; says how many.
inline std::size_t copy_plain(char* to, std::string_view text) noexcept {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    const auto bytes = load<std::uint64_t>(text.data() + at);
    if (!are_plain(bytes)) return at;
    std::memcpy(to + at, &bytes, sizeof bytes);
  }
  return copy_short(to + at, text.substr(at)) ? text.size() : at;
}

template <class Out>
void append_escape(Out& out, char c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  switch (c) {
    case '"':
    case '\\':
      out += '\\';
      out += c;
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[static_cast<unsigned char>(c) & 15];
  }
}

template <class Out>
bool append_escaped(Out& out, std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
  while (at != end) {
    const char* const start = at;
    at = skip_plain(at, end);
    // Characters of several bytes need no escape: they join the run.
    while (at != end && static_cast<unsigned char>(*at) >= 0x80) {
      const std::size_t length = utf8_length({at, static_cast<std::size_t>(end - at)});
      if (length == 0) return false;
      at = skip_plain(at + length, end);
    }
    out.append(start, static_cast<std::size_t>(at - start));
    if (at != end) append_escape(out, *at++);
  }
  return true;
}

}  // namespace quote_impl

bool append_escaped(std::string& out, std::string_view text) {
  return quote_impl::append_escaped(out, text);
}

bool append_quoted(std::string& out, std::string_view text) {
  out += '"';
  if (!append_escaped(out, text)) return false;
  out += '"';
  return true;
}

// Most texts are plain to the end: those are checked and copied in one pass.
bool append_quoted(Sink& out, std::string_view text) {
  char* at = out.room(text.size() + 2);
  *at++ = '"';
  const std::size_t plain = quote_impl::copy_plain(at, text);
  out.advance(at + plain);
  if (plain != text.size() && !quote_impl::append_escaped(out, text.substr(plain))) return false;
  out += '"';
  return true;
}

}  // namespace servicetitan::detail
