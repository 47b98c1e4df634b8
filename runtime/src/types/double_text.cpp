#include "digits.hpp"
#include "text.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace servicetitan::detail {

namespace double_text_impl {

// Writes a number of seven decimals at most, as coordinates, hours and rates are; null for others.
//
// No two texts of at most 15 digits are read as the same double, so the one that is read as *this*
// one is the shortest there is.
inline char* write_usual(char* at, double value) noexcept {
  constexpr std::uint64_t kParts = 10'000'000;
  constexpr auto kScale = static_cast<double>(kParts);
  constexpr double kLeast = 0.001;   // below, and from kMostEven on, an exponent may be shorter
  constexpr double kMost = 1e8;      // 15 digits
  constexpr double kMostEven = 1e5;  // for numbers without decimals
  const double magnitude = std::fabs(value);
  if (!(magnitude >= kLeast && magnitude < kMost)) return nullptr;
  const auto scaled = static_cast<std::uint64_t>(magnitude * kScale + 0.5);
  if (static_cast<double>(scaled) / kScale != magnitude) return nullptr;
  const auto fraction = static_cast<std::uint32_t>(scaled % kParts);
  if (fraction == 0 && magnitude >= kMostEven) return nullptr;
  if (value < 0) *at++ = '-';
  at = write_integer(at, scaled / kParts);
  return write_fraction(at, fraction);
}

}  // namespace double_text_impl

char* write_text(char* at, double value) noexcept {
  if (char* const end = double_text_impl::write_usual(at, value)) return end;
  return std::to_chars(at, at + kMostText, value).ptr;
}

}  // namespace servicetitan::detail
