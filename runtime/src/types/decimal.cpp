#include "servicetitan/decimal.hpp"

#include "digits.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace servicetitan {

namespace detail::decimal_impl {

// 128 bits hold at most 39 digits.
inline constexpr std::size_t kDigits = 39;

struct Digits {
  std::array<char, kDigits> text;  // from first on
  std::size_t first = kDigits;     // without leading zeros: zero has no digit at all

  std::string_view view() const noexcept { return {text.data() + first, kDigits - first}; }
};

inline Digits digits_of(const Decimal& value) noexcept {
  __extension__ using Wide = unsigned __int128;
  Digits made;
  const auto put = [&made](std::uint64_t part, std::size_t least) {
    for (std::size_t end = made.first; part != 0 || end - made.first < least; part /= 10) {
      made.text[--made.first] = static_cast<char>('0' + part % 10);
    }
  };
  // 64-bit arithmetic on 19 digits at a time: a 128-bit division costs much more.
  constexpr std::size_t kStepDigits = 19;
  constexpr std::uint64_t kStep = 10'000'000'000'000'000'000u;
  std::uint64_t rest = value.low();
  if (value.high() != 0) {
    Wide high = (static_cast<Wide>(value.high()) << 64) | value.low();
    for (; high >= kStep; high /= kStep) {
      put(static_cast<std::uint64_t>(high % kStep), kStepDigits);
    }
    rest = static_cast<std::uint64_t>(high);
  }
  put(rest, 0);
  return made;
}

// Writes an amount of money, in cents; null for other numbers.
inline char* write_cents(char* at, const Decimal& value) noexcept {
  if (value.high() != 0 || value.scale() != 2) return nullptr;
  const std::uint64_t cents = value.low();
  at = write_integer(at, cents / 100);
  *at++ = '.';
  return write_pair(at, static_cast<unsigned>(cents % 100));
}

// Any number, without its sign. Apart, so that amounts do not pay for its registers.
[[gnu::noinline]] inline char* write_other(char* at, const Decimal& value) noexcept {
  const Digits digits = digits_of(value);
  const std::string_view text = digits.view();
  const auto scale = static_cast<std::size_t>(value.scale());
  if (text.size() <= scale) {
    *at++ = '0';
  } else {
    at = std::copy(text.begin(), text.end() - value.scale(), at);
  }
  if (scale == 0) return at;
  *at++ = '.';
  if (text.size() < scale) at = std::fill_n(at, scale - text.size(), '0');
  return std::copy(text.end() - static_cast<std::ptrdiff_t>(std::min(scale, text.size())),
                   text.end(), at);
}

// |a| <=> |b| by the position of the first digit, then digit by digit.
inline int compare_magnitudes(const Decimal& a, const Decimal& b) noexcept {
  const Digits digits_a = digits_of(a);
  const Digits digits_b = digits_of(b);
  const std::string_view text_a = digits_a.view();
  const std::string_view text_b = digits_b.view();
  if (text_a.empty() || text_b.empty()) {
    return static_cast<int>(!text_a.empty()) - static_cast<int>(!text_b.empty());
  }
  const int before_a = static_cast<int>(text_a.size()) - a.scale();
  const int before_b = static_cast<int>(text_b.size()) - b.scale();
  if (before_a != before_b) return before_a < before_b ? -1 : 1;
  for (std::size_t i = 0; i < std::max(text_a.size(), text_b.size()); ++i) {
    const char digit_a = i < text_a.size() ? text_a[i] : '0';
    const char digit_b = i < text_b.size() ? text_b[i] : '0';
    if (digit_a != digit_b) return digit_a < digit_b ? -1 : 1;
  }
  return 0;
}

}  // namespace detail::decimal_impl

char* detail::write_text(char* at, const Decimal& value) noexcept {
  if (value.is_negative()) *at++ = '-';
  char* const end = decimal_impl::write_cents(at, value);
  return end != nullptr ? end : decimal_impl::write_other(at, value);
}

std::string Decimal::to_string() const {
  char text[detail::kMostText];
  return std::string(text, detail::write_text(text, *this));
}

Decimal::operator double() const noexcept {
  char text[detail::kMostText];
  double value = 0;
  std::from_chars(text, detail::write_text(text, *this), value);
  return value;
}

int Decimal::compare(const Decimal& a, const Decimal& b) noexcept {
  const bool zero_a = a.high_ == 0 && a.low_ == 0;
  const bool zero_b = b.high_ == 0 && b.low_ == 0;
  if (zero_a && zero_b) return 0;  // also -0 and 0.00
  const bool below_a = a.negative_ && !zero_a;
  const bool below_b = b.negative_ && !zero_b;
  if (below_a != below_b) return below_a ? -1 : 1;
  int magnitudes = 0;
  if (a.scale_ != b.scale_) {
    magnitudes = detail::decimal_impl::compare_magnitudes(a, b);
  } else if (a.high_ != b.high_) {
    magnitudes = a.high_ < b.high_ ? -1 : 1;
  } else if (a.low_ != b.low_) {
    magnitudes = a.low_ < b.low_ ? -1 : 1;
  }
  return below_a ? -magnitudes : magnitudes;
}

}  // namespace servicetitan
