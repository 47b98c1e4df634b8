#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>

namespace servicetitan {

/// A span of time in ticks of 100 ns, the resolution of the service. On the wire a .NET TimeSpan
/// text `[-][d.]hh:mm:ss[.fffffff]`; times of day have this type too. Any chrono duration that
/// converts without loss can be assigned: `.duration = 90min`.
using Duration = std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>;

/// A moment in UTC, in ticks of 100 ns; year 1 to 9999. Always written with `Z`.
using Timestamp = std::chrono::sys_time<Duration>;

/// A calendar day.
using Date = std::chrono::year_month_day;

/// Reads `2026-03-01T12:30:00[.0-9 digits][Z|+hh:mm]`; without a zone the time is taken as UTC.
/// Digits past the seventh are cut. Empty when @p text is no such time.
std::optional<Timestamp> parse_timestamp(std::string_view text) noexcept;
/// `2026-03-01T12:30:00.1234567Z`, without trailing zeros in the fraction.
std::string to_string(Timestamp time);

/// Reads `2026-03-01`, also when a time follows (`2026-03-01T00:00:00`).
std::optional<Date> parse_date(std::string_view text) noexcept;
std::string to_string(Date date);

std::optional<Duration> parse_duration(std::string_view text) noexcept;
/// `hh:mm:ss`, with `d.` and `.fffffff` only where needed.
std::string to_string(Duration duration);

}  // namespace servicetitan
