#include "text.hpp"
#include "time_reader.hpp"

#include "servicetitan/time.hpp"

namespace servicetitan {

namespace detail::time_write_impl {

using time_impl::kTicksPerDay;
using time_impl::kTicksPerHour;
using time_impl::kTicksPerMinute;
using time_impl::kTicksPerSecond;

// @p width digits of @p value, the last ones when it has more.
inline char* write_digits(char* at, std::uint64_t value, int width) noexcept {
  for (int i = width - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
  return at + width;
}

// All digits of @p value, at least @p least.
inline char* write_number(char* at, std::uint64_t value, int least) noexcept {
  int width = 1;
  for (std::uint64_t rest = value / 10; rest != 0; rest /= 10) ++width;
  return write_digits(at, value, width < least ? least : width);
}

// @p ticks is within one day.
inline char* write_clock(char* at, std::uint64_t ticks) noexcept {
  at = write_digits(at, ticks / kTicksPerHour, 2);
  *at++ = ':';
  at = write_digits(at, ticks / kTicksPerMinute % 60, 2);
  *at++ = ':';
  at = write_digits(at, ticks / kTicksPerSecond % 60, 2);
  const std::uint64_t fraction = ticks % kTicksPerSecond;
  if (fraction == 0) return at;
  *at++ = '.';
  at = write_digits(at, fraction, 7);
  while (at[-1] == '0') --at;
  return at;
}

template <class T>
std::string text_of(T value) {
  char text[kMostText];
  return std::string(text, write_text(text, value));
}

}  // namespace detail::time_write_impl

namespace detail {

bool has_text(Timestamp time) noexcept {
  using namespace std::chrono;
  constexpr Timestamp kFirst = sys_days(year(1) / January / 1);
  constexpr Timestamp kEnd = sys_days(year(10000) / January / 1);
  return time >= kFirst && time < kEnd;
}

char* write_text(char* at, Date date) noexcept {
  const int year = static_cast<int>(date.year());
  if (year < 0) *at++ = '-';
  at = time_write_impl::write_number(at, static_cast<std::uint64_t>(year < 0 ? -year : year), 4);
  *at++ = '-';
  at = time_write_impl::write_number(at, static_cast<unsigned>(date.month()), 2);
  *at++ = '-';
  return time_write_impl::write_number(at, static_cast<unsigned>(date.day()), 2);
}

char* write_text(char* at, Timestamp time) noexcept {
  const auto day = std::chrono::floor<std::chrono::days>(time);
  at = write_text(at, Date(day));
  *at++ = 'T';
  at = time_write_impl::write_clock(at, static_cast<std::uint64_t>((time - day).count()));
  *at++ = 'Z';
  return at;
}

char* write_text(char* at, Duration duration) noexcept {
  auto magnitude = static_cast<std::uint64_t>(duration.count());
  if (duration.count() < 0) {
    *at++ = '-';
    magnitude = std::uint64_t{0} - magnitude;
  }
  const std::uint64_t days = magnitude / time_write_impl::kTicksPerDay;
  if (days != 0) {
    at = time_write_impl::write_number(at, days, 1);
    *at++ = '.';
  }
  return time_write_impl::write_clock(at, magnitude % time_write_impl::kTicksPerDay);
}

}  // namespace detail

std::string to_string(Timestamp time) { return detail::time_write_impl::text_of(time); }

std::string to_string(Date date) { return detail::time_write_impl::text_of(date); }

std::string to_string(Duration duration) { return detail::time_write_impl::text_of(duration); }

}  // namespace servicetitan
