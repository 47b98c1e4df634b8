#pragma once

#include <string>
#include <string_view>

namespace servicetitan::detail {

// Appends @p text with every byte but the unreserved ones of RFC 3986 as %XX.
void append_percent_encoded(std::string& out, std::string_view text);

}  // namespace servicetitan::detail
