#pragma once

/// Opt-in: arithmetic with @ref Decimal through Boost.Multiprecision. Sums, products and quotients
/// are exact rationals; rounding happens once, where the result becomes a Decimal again:
///
/// `Decimal tax = *from_multiprecision(to_multiprecision(price) * to_multiprecision(rate), 2);`

#include "servicetitan/decimal.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <optional>

namespace servicetitan {

using Rational = boost::multiprecision::cpp_rational;

/// Exact.
inline Rational to_multiprecision(const Decimal& value) {
  using boost::multiprecision::cpp_int;
  cpp_int digits = (cpp_int(value.high()) << 64) | cpp_int(value.low());
  if (value.is_negative()) digits = -digits;
  return Rational(digits,
                  boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(value.scale())));
}

/// @p value with @p scale digits after the point (0 to 38), rounded half to even. Empty when that
/// takes more than 38 digits.
inline std::optional<Decimal> from_multiprecision(const Rational& value, int scale) {
  using boost::multiprecision::cpp_int;
  if (scale < 0 || scale > Decimal::kMaxDigits) return std::nullopt;
  const cpp_int power = boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(scale));
  const cpp_int above = boost::multiprecision::abs(boost::multiprecision::numerator(value)) * power;
  const cpp_int below = boost::multiprecision::denominator(value);
  cpp_int digits = above / below;
  const cpp_int twice = (above % below) * 2;
  if (twice > below || (twice == below && digits % 2 != 0)) ++digits;
  if (digits >= boost::multiprecision::pow(cpp_int(10), Decimal::kMaxDigits)) return std::nullopt;
  const auto low = static_cast<std::uint64_t>(digits & cpp_int(~std::uint64_t{0}));
  const auto high = static_cast<std::uint64_t>(digits >> 64);
  return Decimal::from_parts(value < 0 && digits != 0, high, low, scale);
}

}  // namespace servicetitan
