#pragma once

// The texts of values that are not texts, written to memory at hand.

#include "servicetitan/decimal.hpp"
#include "servicetitan/time.hpp"

#include <cstddef>

namespace servicetitan::detail {

// No text below is longer.
inline constexpr std::size_t kMostText = 64;

// Each returns the end of what it wrote at @p at.
char* write_text(char* at, Timestamp time) noexcept;
char* write_text(char* at, Date date) noexcept;
char* write_text(char* at, Duration duration) noexcept;
char* write_text(char* at, const Decimal& value) noexcept;
// The shortest digits that are read as it; with an exponent where that is shorter. @pre finite
char* write_text(char* at, double value) noexcept;

// Whether the text of @p time can be read back: year 1 to 9999.
inline bool has_text(Timestamp time) noexcept {
  using namespace std::chrono;
  constexpr Timestamp kFirst = sys_days(year(1) / January / 1);
  constexpr Timestamp kEnd = sys_days(year(10000) / January / 1);
  return time >= kFirst && time < kEnd;
}

}  // namespace servicetitan::detail
