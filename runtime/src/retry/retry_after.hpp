#pragma once

// How long the service asks to wait.

#include <chrono>
#include <optional>
#include <string_view>

namespace servicetitan::detail {

// Of a `Retry-After` header: seconds, also with a fraction, or an HTTP date, which counts from the
// @p date of the same answer: the clock here may be a day off, and the wait with it. Rounded up to
// whole milliseconds, one day at most. Empty when it is neither, or a date without the other.
std::optional<std::chrono::milliseconds> parse_retry_after(
    std::string_view value, std::optional<std::chrono::system_clock::time_point> date) noexcept;

// Of a title that says to try again in so many seconds. Empty when it says no such thing.
std::optional<std::chrono::milliseconds> parse_try_again_in(std::string_view title) noexcept;

// `Sun, 06 Nov 1994 08:49:37 GMT`
std::optional<std::chrono::system_clock::time_point> parse_http_date(
    std::string_view text) noexcept;

}  // namespace servicetitan::detail
