#pragma once

// Decimal digits, written two or eight at a time.

#include "text.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace servicetitan::detail {

namespace digits_impl {

// "00" to "99", one after the other.
inline constexpr auto kPairs = [] {
  std::array<char, 200> made{};
  for (std::size_t i = 0; i < 100; ++i) {
    made[2 * i] = static_cast<char>('0' + i / 10);
    made[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return made;
}();

// The eight digits of @p value as numbers, the first one in the lowest byte. All at once: halves of
// four digits, of two, and of one lie side by side in a word.
inline std::uint64_t eight_digits(std::uint32_t value) noexcept {
  const std::uint64_t halves = value / 10'000 | std::uint64_t{value % 10'000} << 32;
  const std::uint64_t hundreds = (halves * 10'486 >> 20) & 0x7f'0000'007f;
  const std::uint64_t pairs = hundreds | (halves - hundreds * 100) << 16;
  const std::uint64_t tens = (pairs * 103 >> 10) & 0x0f'000f'000f'000f;
  return tens | (pairs - tens * 10) << 8;
}

// All but the first @p zeros of eight digits.
inline char* write_last(char* at, std::uint64_t digits, int zeros) noexcept {
  const std::uint64_t text = (digits | 0x3030'3030'3030'3030) >> (zeros * 8);
  std::memcpy(at, &text, sizeof text);
  return at + (8 - zeros);
}

}  // namespace digits_impl

// Writes the two digits of @p value, which is less than 100, at @p at, and returns their end.
inline char* write_pair(char* at, unsigned value) noexcept {
  std::memcpy(at, &digits_impl::kPairs[2 * value], 2);
  return at + 2;
}

// Writes the last @p width digits of @p value at @p at, and returns their end.
template <int width, class Number>
char* write_digits(char* at, Number value) noexcept {
  if constexpr (width >= 2) {
    at = write_digits<width - 2>(at, value / 100);
    return write_pair(at, static_cast<unsigned>(value % 100));
  } else if constexpr (width == 1) {
    *at = static_cast<char>('0' + value % 10);
    return at + 1;
  } else {
    return at;
  }
}

// Writes @p value, without zeros before it, at @p at, where kMostText bytes are free, and returns
// the end. One place writes the integers of all members: the branches of std::to_chars, which
// depend on the number of digits, would be guessed wrong there.
inline char* write_integer(char* at, std::uint64_t value) noexcept {
  if constexpr (std::endian::native != std::endian::little) {
    return std::to_chars(at, at + kMostText, value).ptr;
  }
  constexpr std::uint64_t kEightDigits = 100'000'000;
  if (value >= kEightDigits) {
    at = write_integer(at, value / kEightDigits);
    const auto last = static_cast<std::uint32_t>(value % kEightDigits);
    return digits_impl::write_last(at, digits_impl::eight_digits(last), 0);
  }
  const std::uint64_t digits = digits_impl::eight_digits(static_cast<std::uint32_t>(value));
  constexpr std::uint64_t kLast = std::uint64_t{1} << 56;  // 0 has a digit
  return digits_impl::write_last(at, digits, std::countr_zero(digits | kLast) / 8);
}
inline char* write_integer(char* at, std::int64_t value) noexcept {
  auto magnitude = static_cast<std::uint64_t>(value);
  if (value < 0) {
    *at++ = '-';
    magnitude = std::uint64_t{0} - magnitude;
  }
  return write_integer(at, magnitude);
}

// A point and the seven digits of @p fraction, ten millionths of one, without zeros at the end; no
// point for 0.
inline char* write_fraction(char* at, std::uint32_t fraction) noexcept {
  if (fraction == 0) return at;
  *at++ = '.';
  at = write_digits<7>(at, fraction);
  while (at[-1] == '0') --at;
  return at;
}

}  // namespace servicetitan::detail
