#pragma once

#include <string>
#include <string_view>

namespace servicetitan::detail {

// Appends @p text with the escapes of a JSON string, without quotes. False when it is not UTF-8.
bool append_escaped(std::string& out, std::string_view text);

// The same with quotes.
inline bool append_quoted(std::string& out, std::string_view text) {
  out += '"';
  if (!append_escaped(out, text)) return false;
  out += '"';
  return true;
}

}  // namespace servicetitan::detail
