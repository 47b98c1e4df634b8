#include "number_text.hpp"

#include <algorithm>
#include <cstddef>

namespace servicetitan::detail {

namespace number_text_impl {

inline bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// Index of the first character from @p at on that is no digit.
inline std::size_t skip_digits(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

}  // namespace number_text_impl

bool is_number(std::string_view text) noexcept {
  using number_text_impl::skip_digits;
  std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
  const std::size_t whole = at;
  at = skip_digits(text, at);
  if (at == whole || (text[whole] == '0' && at > whole + 1)) return false;
  if (at < text.size() && text[at] == '.') {
    const std::size_t fraction = ++at;
    at = skip_digits(text, at);
    if (at == fraction) return false;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    const std::size_t exponent = at;
    at = skip_digits(text, at);
    if (at == exponent) return false;
  }
  return at == text.size();
}

bool is_below_one(std::string_view text) noexcept {
  const std::size_t mark = std::min(text.find_first_of("eE"), text.size());
  const std::string_view digits = text.substr(0, mark);
  const std::size_t first = digits.find_first_of("123456789");
  if (first == std::string_view::npos) return true;
  const auto point = static_cast<std::ptrdiff_t>(std::min(digits.find('.'), digits.size()));
  // Ten to this power is at most the magnitude of the digits.
  std::ptrdiff_t power = point - static_cast<std::ptrdiff_t>(first);
  if (power > 0) --power;
  std::ptrdiff_t exponent = 0;
  const bool down = mark + 1 < text.size() && text[mark + 1] == '-';
  for (std::size_t i = mark; i < text.size(); ++i) {
    constexpr std::ptrdiff_t kHuge = 1'000'000'000;
    if (number_text_impl::is_digit(text[i]) && exponent < kHuge) {
      exponent = exponent * 10 + (text[i] - '0');
    }
  }
  return power + (down ? -exponent : exponent) < 0;
}

}  // namespace servicetitan::detail
