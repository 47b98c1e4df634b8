#include "digits.hpp"
#include "text.hpp"

// boost/json/serializer.hpp: the shortest digits of any double. std::to_chars finds them too, but
// links 105 KB of tables, with which it could print whole numbers of any size to the last digit.
#include <boost/json/serializer.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

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
  // Signed, which processors convert with one instruction.
  const auto rounded = static_cast<std::int64_t>(magnitude * kScale + 0.5);
  if (static_cast<double>(rounded) / kScale != magnitude) return nullptr;
  const auto scaled = static_cast<std::uint64_t>(rounded);
  const auto fraction = static_cast<std::uint32_t>(scaled % kParts);
  if (fraction == 0 && magnitude >= kMostEven) return nullptr;
  if (value < 0) *at++ = '-';
  at = write_integer(at, scaled / kParts);
  return write_fraction(at, fraction);
}

// The shortest digits that are read as this number, the point behind the first of them, and the
// power of ten to multiply with.
struct Shortest {
  char digits[kMostText]{};
  int count = 0;
  int exponent = 0;

  explicit Shortest(double magnitude) noexcept {
    const boost::json::value number(magnitude);
    boost::json::serializer serializer;
    serializer.reset(&number);
    char memory[kMostText];
    const std::string_view text = serializer.read(memory, sizeof memory);
    const std::size_t mark = std::min(text.find('E'), text.size());
    for (const char c : text.substr(0, mark)) {
      if (c != '.') digits[count++] = c;
    }
    if (mark < text.size()) {
      std::from_chars(text.data() + mark + 1, text.data() + text.size(), exponent);
    }
  }
};

inline char* write_scientific(char* at, const Shortest& number) noexcept {
  *at++ = number.digits[0];
  if (number.count > 1) {
    *at++ = '.';
    at = std::copy_n(number.digits + 1, number.count - 1, at);
  }
  *at++ = 'e';
  *at++ = number.exponent < 0 ? '-' : '+';
  const int power = std::abs(number.exponent);
  if (power < 10) *at++ = '0';
  return write_integer(at, static_cast<std::uint64_t>(power));
}

// @pre the number is not a whole one
inline char* write_fixed(char* at, const Shortest& number) noexcept {
  const int whole = number.exponent + 1;  // digits before the point
  if (whole <= 0) {
    at = std::copy_n("0.", 2, at);
    at = std::fill_n(at, -whole, '0');
    return std::copy_n(number.digits, number.count, at);
  }
  at = std::copy_n(number.digits, whole, at);
  *at++ = '.';
  return std::copy_n(number.digits + whole, number.count - whole, at);
}

// Like std::to_chars: without an exponent unless that is longer. But whole numbers of 64 bits and
// more have one.
inline char* write_shortest(char* at, double value) noexcept {
  constexpr double kWhole = 0x1p64;
  if (std::signbit(value)) *at++ = '-';
  const double magnitude = std::fabs(value);
  const Shortest number(magnitude);
  const int zeros = number.exponent + 1 - number.count;  // behind the digits; less: decimals
  const int scientific = number.count + (number.count > 1 ? 1 : 0) + 4;  // a point and "e+10"
  // "0." and decimals; behind a whole part there are fewer than digits, which is short enough.
  const int fixed = zeros < 0 ? 2 - zeros : number.count + zeros;
  if (fixed > scientific) return write_scientific(at, number);
  if (zeros < 0) return write_fixed(at, number);
  if (magnitude >= kWhole) return write_scientific(at, number);
  return write_integer(at, static_cast<std::uint64_t>(magnitude));
}

}  // namespace double_text_impl

char* write_text(char* at, double value) noexcept {
  if (char* const end = double_text_impl::write_usual(at, value)) return end;
  return double_text_impl::write_shortest(at, value);
}

}  // namespace servicetitan::detail
