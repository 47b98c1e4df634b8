#pragma once

#include "sink.hpp"

#include <string>
#include <string_view>

namespace servicetitan::detail {

// Appends @p text with the escapes of a JSON string, without quotes. False when it is not UTF-8.
bool append_escaped(std::string& out, std::string_view text);
bool append_escaped(Sink& out, std::string_view text);

// The same with quotes; for a Sink see quote_inline.hpp.
bool append_quoted(std::string& out, std::string_view text);

}  // namespace servicetitan::detail
