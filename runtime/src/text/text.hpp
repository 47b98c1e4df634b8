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

// Undoes append_percent_encoded of request/percent.hpp; what is no %XX stays.
std::string percent_decoded(std::string_view text);

}  // namespace servicetitan::detail
