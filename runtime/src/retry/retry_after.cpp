#include "retry_after.hpp"

#include "../text/text.hpp"

#include <array>
#include <cstdint>

namespace servicetitan::detail {

namespace retry_after_impl {

constexpr std::chrono::milliseconds kLongest = std::chrono::hours(24);

// Reads `digits[.digits]` at the start of @p text and takes it away. Counts in milliseconds,
// rounded up, without ever overflowing.
inline std::optional<std::chrono::milliseconds> take_seconds(std::string_view& text) noexcept {
  std::int64_t whole = 0;
  std::size_t at = 0;
  const auto is_digit = [&] { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  for (; is_digit(); ++at) whole = whole > 1'000'000 ? whole : whole * 10 + (text[at] - '0');
  if (at == 0) return std::nullopt;
  std::int64_t millis = 0;
  if (at < text.size() && text[at] == '.') {
    ++at;
    std::int64_t unit = 100;
    bool rest = false;
    for (; is_digit(); ++at, unit /= 10) {
      if (unit == 0) {
        rest = rest || text[at] != '0';
        unit = 0;
      } else {
        millis += unit * (text[at] - '0');
      }
    }
    if (rest) ++millis;
  }
  text.remove_prefix(at);
  const std::chrono::milliseconds found(whole * 1000 + millis);
  return found < kLongest ? found : kLongest;
}

inline std::optional<int> number(std::string_view text, std::size_t at, std::size_t digits) {
  int value = 0;
  for (std::size_t i = at; i < at + digits; ++i) {
    if (i >= text.size() || text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

inline std::optional<unsigned> month(std::string_view name) noexcept {
  constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    if (kMonths[i] == name) return i + 1;
  }
  return std::nullopt;
}

}  // namespace retry_after_impl

std::optional<std::chrono::system_clock::time_point> parse_http_date(
    std::string_view text) noexcept {
  namespace impl = retry_after_impl;
  // Fixed columns: `Sun, 06 Nov 1994 08:49:37 GMT`.
  if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT") return {};
  if (text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' || text[22] != ':') {
    return {};
  }
  const auto day = impl::number(text, 5, 2);
  const auto month = impl::month(text.substr(8, 3));
  const auto year = impl::number(text, 12, 4);
  const auto hour = impl::number(text, 17, 2);
  const auto minute = impl::number(text, 20, 2);
  const auto second = impl::number(text, 23, 2);
  if (!day || !month || !year || !hour || !minute || !second) return {};
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(*month),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  // The clock counts nanoseconds: years far away do not fit.
  if (!date.ok() || *year < 1970 || *year > 2200) return {};
  if (*hour > 23 || *minute > 59 || *second > 60) return {};
  return std::chrono::sys_days(date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
         std::chrono::seconds(*second);
}

std::optional<std::chrono::milliseconds> parse_retry_after(
    std::string_view value, std::optional<std::chrono::system_clock::time_point> date) noexcept {
  std::string_view text = trim(value);
  if (const auto until = parse_http_date(text)) {
    if (!date) return std::nullopt;
    if (*until <= *date) return std::chrono::milliseconds(0);
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*until - *date);
    return wait < retry_after_impl::kLongest ? wait : retry_after_impl::kLongest;
  }
  const auto found = retry_after_impl::take_seconds(text);
  if (!text.empty()) return std::nullopt;
  return found;
}

std::optional<std::chrono::milliseconds> parse_try_again_in(std::string_view title) noexcept {
  constexpr std::string_view kPhrase = "try again in ";
  const std::size_t at = find_ignoring_case(title, kPhrase);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view rest = trim(title.substr(at + kPhrase.size()));
  const auto found = retry_after_impl::take_seconds(rest);
  if (!found || !starts_with_ignoring_case(trim(rest), "second")) return std::nullopt;
  return found;
}

}  // namespace servicetitan::detail
