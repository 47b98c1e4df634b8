// Text formats: dates, times, GUIDs. Times are counted in ticks of 100 ns since 1970.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace servicetitan::sandbox {

using Ticks = std::int64_t;
inline constexpr Ticks kSecond = 10'000'000;
inline constexpr Ticks kDay = 86'400 * kSecond;

/// Date and time with 0-9 digits of a second and Z, an offset or nothing (UTC).
std::optional<Ticks> parse_date_time(std::string_view text);
/// yyyy-mm-dd, midnight UTC.
std::optional<Ticks> parse_date(std::string_view text);
/// Always with Z; zeros at the end of the fraction are left out.
std::string print_date_time(Ticks ticks);
std::string print_date(Ticks ticks);
Ticks now_ticks();

/// [-][d.]hh:mm:ss[.fffffff]
bool is_duration(std::string_view text);
bool is_guid(std::string_view text);
std::string guid_from(std::uint64_t high, std::uint64_t low);

}  // namespace servicetitan::sandbox
