#include "digits.hpp"
#include "text.hpp"
#include "time_reader.hpp"

#include "servicetitan/time.hpp"

#include <charconv>
#include <cstdint>

namespace servicetitan {

namespace detail::time_write_impl {

using time_impl::kTicksPerDay;
using time_impl::kTicksPerSecond;

// A month or a day: two digits, unless it does not exist.
inline char* write_two(char* at, unsigned value) noexcept {
  return value < 100 ? write_pair(at, value) : std::to_chars(at, at + 3, value).ptr;
}

// @p ticks is within one day.
inline char* write_clock(char* at, std::uint64_t ticks) noexcept {
  const auto seconds = static_cast<std::uint32_t>(ticks / kTicksPerSecond);
  at = write_pair(at, seconds / 3'600);
  *at++ = ':';
  at = write_pair(at, seconds / 60 % 60);
  *at++ = ':';
  at = write_pair(at, seconds % 60);
  return write_fraction(at, static_cast<std::uint32_t>(ticks % kTicksPerSecond));
}

template <class T>
std::string text_of(T value) {
  char text[kMostText];
  return std::string(text, write_text(text, value));
}

}  // namespace detail::time_write_impl

namespace detail {

char* write_text(char* at, Date date) noexcept {
  int year = static_cast<int>(date.year());
  if (year < 0) {
    *at++ = '-';
    year = -year;
  }
  // A year has at most five digits.
  if (year > 9999) *at++ = static_cast<char>('0' + year / 10'000);
  at = write_digits<4>(at, static_cast<unsigned>(year));
  *at++ = '-';
  at = time_write_impl::write_two(at, static_cast<unsigned>(date.month()));
  *at++ = '-';
  return time_write_impl::write_two(at, static_cast<unsigned>(date.day()));
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
    at = std::to_chars(at, at + kMostText, days).ptr;
    *at++ = '.';
  }
  return time_write_impl::write_clock(at, magnitude % time_write_impl::kTicksPerDay);
}

}  // namespace detail

std::string to_string(Timestamp time) { return detail::time_write_impl::text_of(time); }

std::string to_string(Date date) { return detail::time_write_impl::text_of(date); }

std::string to_string(Duration duration) { return detail::time_write_impl::text_of(duration); }

}  // namespace servicetitan
