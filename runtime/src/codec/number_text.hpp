#pragma once

#include <string_view>

namespace servicetitan::detail {

// Whether @p text is a number by the grammar of JSON.
bool is_number(std::string_view text) noexcept;

// Whether the magnitude of a number is less than 1. @pre is_number(text)
bool is_below_one(std::string_view text) noexcept;

}  // namespace servicetitan::detail
