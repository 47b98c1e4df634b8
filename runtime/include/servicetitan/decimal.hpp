#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace servicetitan {

/// An exact decimal number: sign, up to 38 digits, and a scale (digits after the point). It is read
/// from the text on the wire and never passes through a double, and prints the digits that it read,
/// trailing zeros included. Compares by value: 1.0 == 1.00. For arithmetic see
/// `servicetitan/multiprecision.hpp`.
class Decimal {
 public:
  static constexpr int kMaxDigits = 38;

  constexpr Decimal() noexcept = default;
  template <std::integral I>
  requires(!std::same_as<I, bool> && sizeof(I) <= 8) constexpr Decimal(I value) noexcept
      : low_(value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value)
                       : static_cast<std::uint64_t>(value)),
        negative_(value < 0) {}
  /// A literal, checked by the compiler: `Decimal price = "12.50"`. Spell the type where the member
  /// is optional: `.amount = Decimal("12.50")`.
  template <std::size_t N>
  consteval Decimal(const char (&text)[N]) : Decimal(check(std::string_view(text, N - 1))) {}

  /// Reads `[-]digits[.digits][e[+-]digits]`. Empty when @p text is no number, or has more than 38
  /// significant digits before or after the exponent is applied.
  static constexpr std::optional<Decimal> parse(std::string_view text) noexcept;

  std::string to_string() const;
  /// The nearest double; digits past the 17th are lost.
  explicit operator double() const noexcept;

  constexpr bool is_negative() const noexcept { return negative_; }
  /// Digits after the point, 0 to 38.
  constexpr int scale() const noexcept { return scale_; }
  /// The digits as one 128-bit integer: `high * 2^64 + low`.
  constexpr std::uint64_t high() const noexcept { return high_; }
  constexpr std::uint64_t low() const noexcept { return low_; }
  /// From the parts that the accessors give. @pre scale in 0..38, at most 38 digits.
  static constexpr Decimal from_parts(bool negative, std::uint64_t high, std::uint64_t low,
                                      int scale) noexcept {
    Decimal made;
    made.high_ = high;
    made.low_ = low;
    made.scale_ = static_cast<std::uint8_t>(scale);
    made.negative_ = negative;
    return made;
  }

  /// Negative, zero or positive as @p a is less than, equal to or greater than @p b.
  static int compare(const Decimal& a, const Decimal& b) noexcept;
  friend bool operator==(const Decimal& a, const Decimal& b) noexcept { return compare(a, b) == 0; }
  friend bool operator<(const Decimal& a, const Decimal& b) noexcept { return compare(a, b) < 0; }
  friend bool operator>(const Decimal& a, const Decimal& b) noexcept { return compare(a, b) > 0; }
  friend bool operator<=(const Decimal& a, const Decimal& b) noexcept { return compare(a, b) <= 0; }
  friend bool operator>=(const Decimal& a, const Decimal& b) noexcept { return compare(a, b) >= 0; }

 private:
  static consteval Decimal check(std::string_view text) {
    const auto parsed = parse(text);
    if (!parsed) throw "not a decimal number of at most 38 digits";
    return *parsed;
  }
  // Digits, a point and digits, as nearly all amounts are: at most 19 of them, which 64 bits hold.
  // Empty for all others.
  static constexpr std::optional<Decimal> parse_amount(std::string_view text) noexcept;
  // *this = *this * 10 + digit; false when it does not fit 128 bits.
  constexpr bool push_digit(unsigned digit) noexcept;

  std::uint64_t high_ = 0;
  std::uint64_t low_ = 0;
  std::uint8_t scale_ = 0;
  bool negative_ = false;
};

constexpr bool Decimal::push_digit(unsigned digit) noexcept {
  constexpr std::uint64_t kEasy = 1'000'000'000'000'000'000;  // ten times that and 9 fit 64 bits
  if (high_ == 0 && low_ < kEasy) {
    low_ = low_ * 10 + digit;
    return true;
  }
  const std::uint64_t low_half = (low_ & 0xffffffffu) * 10 + digit;
  const std::uint64_t high_half = (low_ >> 32) * 10 + (low_half >> 32);
  const std::uint64_t carry = high_half >> 32;
  if (high_ >= ~std::uint64_t{0} / 10) return false;  // no 38 digits come near it
  low_ = (high_half << 32) | (low_half & 0xffffffffu);
  high_ = high_ * 10 + carry;
  return true;
}

constexpr std::optional<Decimal> Decimal::parse_amount(std::string_view text) noexcept {
  constexpr std::size_t kMost = 20;  // with the point
  const bool negative = text.starts_with('-');
  const std::size_t begin = negative ? 1 : 0;
  if (text.size() - begin > kMost) return std::nullopt;
  std::uint64_t digits = 0;
  std::size_t at = begin;
  const auto read_digits = [&] {
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
      digits = digits * 10 + static_cast<unsigned>(text[at] - '0');
    }
  };
  read_digits();
  const std::size_t point = at;
  if (point == begin || point == text.size() || text[point] != '.') return std::nullopt;
  ++at;
  read_digits();
  if (at != text.size() || at == point + 1) return std::nullopt;
  return from_parts(negative, 0, digits, static_cast<int>(at - point - 1));
}

constexpr std::optional<Decimal> Decimal::parse(std::string_view text) noexcept {
  if (const auto amount = parse_amount(text)) return amount;
  Decimal made;
  std::size_t at = 0;
  const auto is_digit = [&](std::size_t i) {
    return i < text.size() && text[i] >= '0' && text[i] <= '9';
  };
  if (at < text.size() && text[at] == '-') {
    made.negative_ = true;
    ++at;
  }
  if (!is_digit(at)) return std::nullopt;
  int digits = 0;  // significant ones
  int scale = 0;
  const auto push = [&](char c) {
    if (digits > 0 || c != '0') ++digits;
    return digits <= kMaxDigits && made.push_digit(static_cast<unsigned>(c - '0'));
  };
  for (; is_digit(at); ++at) {
    if (!push(text[at])) return std::nullopt;
  }
  if (at < text.size() && text[at] == '.') {
    ++at;
    if (!is_digit(at)) return std::nullopt;
    for (; is_digit(at); ++at, ++scale) {
      if (scale >= kMaxDigits || !push(text[at])) return std::nullopt;
    }
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    bool down = false;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) down = text[at++] == '-';
    if (!is_digit(at)) return std::nullopt;
    int exponent = 0;
    for (; is_digit(at); ++at) {
      if (exponent < 10'000) exponent = exponent * 10 + (text[at] - '0');
    }
    scale += down ? exponent : -exponent;
    if (digits == 0 && scale < 0) scale = 0;
    for (; scale < 0; ++scale) {
      if (++digits > kMaxDigits || !made.push_digit(0)) return std::nullopt;
    }
  }
  if (at != text.size() || scale > kMaxDigits) return std::nullopt;
  made.scale_ = static_cast<std::uint8_t>(scale);
  return made;
}

namespace literals {
/// `using namespace servicetitan::literals; ... .amount = 129.95_dec` keeps every digit as typed.
template <char... digits>
consteval Decimal operator""_dec() {
  constexpr char text[] = {digits..., '\0'};
  return Decimal(text);
}
}  // namespace literals

}  // namespace servicetitan
