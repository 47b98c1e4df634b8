#pragma once

// Decimal digits, written two at a time.

#include <array>
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

}  // namespace digits_impl

// Writes the last @p width digits of @p value at @p at, and returns their end.
template <int width, class Number>
char* write_digits(char* at, Number value) noexcept {
  if constexpr (width >= 2) {
    at = write_digits<width - 2>(at, value / 100);
    std::memcpy(at, &digits_impl::kPairs[value % 100 * 2], 2);
    return at + 2;
  } else if constexpr (width == 1) {
    *at = static_cast<char>('0' + value % 10);
    return at + 1;
  } else {
    return at;
  }
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
