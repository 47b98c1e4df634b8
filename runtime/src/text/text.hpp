#pragma once

// Small helpers on texts that come from outside.

#include <string>
#include <string_view>

namespace servicetitan::detail {

std::string_view trim(std::string_view text) noexcept;
bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept;
// The position of @p part in @p text, compared without case; npos when it is not there.
std::size_t find_ignoring_case(std::string_view text, std::string_view part) noexcept;
bool starts_with_ignoring_case(std::string_view text, std::string_view start) noexcept;

// RFC 3986: all but unreserved characters become %XX.
void append_percent_encoded(std::string& out, std::string_view text);
// For application/x-www-form-urlencoded, which is the same but for the blank; %20 is read by all.
std::string percent_decoded(std::string_view text);

}  // namespace servicetitan::detail
