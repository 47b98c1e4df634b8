#include "servicetitan/time.hpp"

#include "text.hpp"
#include "time_reader.hpp"

namespace servicetitan {

namespace detail::time_impl {

inline bool read_date(Reader& in, Date& date) noexcept {
  int year = 0;
  int month = 0;
  int day = 0;
  if (!in.digits<4>(year) || !in.eat('-') || !in.digits<2>(month) || !in.eat('-') ||
      !in.digits<2>(day)) {
    return false;
  }
  date = Date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
              std::chrono::day(static_cast<unsigned>(day)));
  return year >= 1 && date.ok();
}

// `hh:mm:ss[.fraction]`. There is no second 60: the service has none, and no place for it.
inline bool read_clock(Reader& in, std::int64_t& ticks) noexcept {
  int hour = 0;
  int minute = 0;
  int second = 0;
  std::int64_t fraction = 0;
  if (!in.digits<2>(hour) || !in.eat(':') || !in.digits<2>(minute) || !in.eat(':') ||
      !in.digits<2>(second) || !in.fraction(fraction)) {
    return false;
  }
  ticks = hour * kTicksPerHour + minute * kTicksPerMinute + second * kTicksPerSecond + fraction;
  return hour <= 23 && minute <= 59 && second <= 59;
}

// What is to be taken off the local time to get UTC.
inline bool read_zone(Reader& in, std::int64_t& ticks) noexcept {
  ticks = 0;
  if (in.done() || in.eat('Z') || in.eat('z')) return in.done();
  const bool west = in.eat('-');
  if (!west && !in.eat('+')) return false;
  int hours = 0;
  int minutes = 0;
  if (!in.digits<2>(hours) || !in.eat(':') || !in.digits<2>(minutes)) return false;
  ticks = hours * kTicksPerHour + minutes * kTicksPerMinute;
  if (west) ticks = -ticks;
  return in.done() && hours <= 23 && minutes <= 59;
}

}  // namespace detail::time_impl

std::optional<Timestamp> parse_timestamp(std::string_view text) noexcept {
  using namespace std::chrono;
  detail::time_impl::Reader in(text);
  Date date;
  std::int64_t clock = 0;
  std::int64_t zone = 0;
  if (!detail::time_impl::read_date(in, date) || !(in.eat('T') || in.eat('t') || in.eat(' ')) ||
      !detail::time_impl::read_clock(in, clock) || !detail::time_impl::read_zone(in, zone)) {
    return std::nullopt;
  }
  const Timestamp time = sys_days(date) + Duration(clock - zone);
  if (!detail::has_text(time)) return std::nullopt;  // an offset led out of the years 1 to 9999
  return time;
}

std::optional<Date> parse_date(std::string_view text) noexcept {
  detail::time_impl::Reader in(text);
  Date date;
  if (!detail::time_impl::read_date(in, date)) return std::nullopt;
  if (in.done()) return date;
  std::int64_t ticks = 0;
  if (!(in.eat('T') || in.eat('t') || in.eat(' ')) || !detail::time_impl::read_clock(in, ticks) ||
      !detail::time_impl::read_zone(in, ticks)) {
    return std::nullopt;
  }
  return date;
}

std::optional<Duration> parse_duration(std::string_view text) noexcept {
  using detail::time_impl::kTicksPerDay;
  using detail::time_impl::kTicksPerHour;
  using detail::time_impl::kTicksPerMinute;
  using detail::time_impl::kTicksPerSecond;
  detail::time_impl::Reader in(text);
  const bool negative = in.eat('-');
  std::int64_t days = 0;
  std::int64_t hours = 0;
  int minutes = 0;
  int seconds = 0;
  std::int64_t fraction = 0;
  if (!in.number(8, hours)) return std::nullopt;
  if (in.eat('.')) {
    days = hours;
    if (!in.number(2, hours)) return std::nullopt;
  }
  if (!in.eat(':') || !in.digits<2>(minutes)) return std::nullopt;
  if (in.eat(':') && (!in.digits<2>(seconds) || !in.fraction(fraction))) return std::nullopt;
  if (!in.done() || hours > 23 || minutes > 59 || seconds > 59) return std::nullopt;
  // Days of eight digits are at most 8.64e19 ticks: that would overflow, 10,675,199 days do not.
  if (days > 10'675'199) return std::nullopt;
  const auto magnitude =
      static_cast<std::uint64_t>(days) * kTicksPerDay +
      static_cast<std::uint64_t>(hours * kTicksPerHour + minutes * kTicksPerMinute +
                                 seconds * kTicksPerSecond + fraction);
  constexpr auto kMost = static_cast<std::uint64_t>(Duration::max().count());
  if (magnitude > kMost + (negative ? 1u : 0u)) return std::nullopt;
  return Duration(static_cast<std::int64_t>(negative ? std::uint64_t{0} - magnitude : magnitude));
}

}  // namespace servicetitan
