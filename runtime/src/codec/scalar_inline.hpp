#pragma once

// Single values that are short, as JSON, written to memory at hand, for the encoder: what happens
// for nearly every member is inline.

#include "../types/digits.hpp"
#include "../types/text.hpp"
#include "quote_inline.hpp"

#include "servicetitan/detail/type.hpp"

#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace servicetitan::detail {

// Without a branch, which would be wrong for half of the flags.
inline char* write_flag(char* at, bool flag) noexcept {
  static constexpr char kTexts[2][8] = {"false", "true"};
  std::memcpy(at, kTexts[flag], sizeof kTexts[flag]);
  return at + (flag ? 4 : 5);
}

// The kinds of bounded length that most members have are written to memory at hand, kMostText bytes
// at least. Null for the others, and for a value without text.
inline char* write_bounded(Kind kind, const void* value, char* at) noexcept {
  switch (kind) {
    case Kind::boolean:
      return write_flag(at, *static_cast<const bool*>(value));
    case Kind::int32:
      return write_integer(at, std::int64_t{*static_cast<const std::int32_t*>(value)});
    case Kind::int64:
      return write_integer(at, *static_cast<const std::int64_t*>(value));
    case Kind::float64: {
      const double number = *static_cast<const double*>(value);
      return std::isfinite(number) ? write_text(at, number) : nullptr;
    }
    case Kind::decimal:
      return write_text(at, *static_cast<const Decimal*>(value));
    case Kind::timestamp: {
      const Timestamp time = *static_cast<const Timestamp*>(value);
      if (!has_text(time)) return nullptr;
      *at++ = '"';
      at = write_text(at, time);
      *at++ = '"';
      return at;
    }
    default:
      return nullptr;
  }
}

// Most texts are short, and plain to the end: those are checked and copied in one pass. Null for
// the others. Behind the end there is a comma already.
inline char* short_text(std::string_view text, char* at) noexcept {
  if (text.size() > kMostText - 2) return nullptr;
  *at = '"';
  if (quote_impl::copy_plain(at + 1, text) != text.size()) return nullptr;
  std::memcpy(at + text.size() + 1, "\",", 2);
  return at + text.size() + 2;
}

}  // namespace servicetitan::detail
