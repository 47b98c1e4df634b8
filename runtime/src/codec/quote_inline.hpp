#pragma once

// Quoting into a Sink, for the encoder: what happens for every text is inline.

#include "quote.hpp"
#include "sink.hpp"

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

// Copies @p text when it has fewer than eight bytes and all are plain; what is copied may overlap.
inline bool copy_short(char* to, std::string_view text) noexcept {
  if (text.empty()) return true;
  if (text.size() < 4) {
    const char first = text.front();
    const char middle = text[text.size() / 2];
    const char last = text.back();
    to[0] = first;
    to[text.size() / 2] = middle;
    to[text.size() - 1] = last;
    return is_plain(first) && is_plain(middle) && is_plain(last);
  }
  const std::size_t last = text.size() - 4;
  const auto first_word = load<std::uint32_t>(text.data());
  const auto last_word = load<std::uint32_t>(text.data() + last);
  if (!are_plain((std::uint64_t{last_word} << 32) | first_word)) return false;
  std::memcpy(to, &first_word, sizeof first_word);
  std::memcpy(to + last, &last_word, sizeof last_word);
  return true;
}

// Sixteen bytes, or two words of eight, that the processor holds in one register.
using Bytes [[gnu::vector_size(16)]] = signed char;
using Words [[gnu::vector_size(16)]] = std::uint64_t;

// What is not plain: bytes above 0x7f are below 0 here.
inline Words not_plain(Bytes bytes) noexcept {
  return Words((bytes < ' ') | (bytes == '"') | (bytes == '\\'));
}
inline bool is_zero(Words words) noexcept { return (words[0] | words[1]) == 0; }

// The same for a text of 8 to 16 bytes: its first and its last ones, without a branch that depends
// on how many there are.
inline bool copy_words(char* to, std::string_view text) noexcept {
  const std::size_t second = text.size() - 8;
  const Words words{load<std::uint64_t>(text.data()), load<std::uint64_t>(text.data() + second)};
  const std::uint64_t first = words[0], last = words[1];
  std::memcpy(to, &first, 8);
  std::memcpy(to + second, &last, 8);
  return is_zero(not_plain(Bytes(words)));
}
// And for 16 to 32.
inline bool copy_halves(char* to, std::string_view text) noexcept {
  const std::size_t second = text.size() - 16;
  const auto first = load<Bytes>(text.data());
  const auto last = load<Bytes>(text.data() + second);
  std::memcpy(to, &first, sizeof first);
  std::memcpy(to + second, &last, sizeof last);
  return is_zero(not_plain(first) | not_plain(last));
}

// Copies the plain bytes that @p text begins with, or most of them; says how many. The last word
// overlaps the one before it.
inline std::size_t copy_plain(char* to, std::string_view text) noexcept {
  if (text.size() < 8) return copy_short(to, text) ? text.size() : 0;
  if (text.size() <= 16) return copy_words(to, text) ? text.size() : 0;
  if (text.size() <= 32) return copy_halves(to, text) ? text.size() : 0;
  const std::size_t last = text.size() - 8;
  for (std::size_t at = 0; at < last; at += 8) {
    const auto bytes = load<std::uint64_t>(text.data() + at);
    if (!are_plain(bytes)) return at;
    std::memcpy(to + at, &bytes, sizeof bytes);
  }
  const auto bytes = load<std::uint64_t>(text.data() + last);
  if (!are_plain(bytes)) return last / 8 * 8;
  std::memcpy(to + last, &bytes, sizeof bytes);
  return text.size();
}

}  // namespace quote_impl

// Most texts are plain to the end: those are checked and copied in one pass.
inline bool append_quoted(Sink& out, std::string_view text) {
  const bool is_short = text.size() + 2 <= Sink::kMostRoom;
  char* at = out.room(is_short ? text.size() + 2 : 1);
  *at++ = '"';
  const std::size_t plain = is_short ? quote_impl::copy_plain(at, text) : 0;
  at += plain;
  if (plain != text.size()) {
    out.advance(at);
    if (!append_escaped(out, text.substr(plain))) return false;
    at = out.room(1);
  }
  *at++ = '"';
  out.advance(at);
  return true;
}

}  // namespace servicetitan::detail
