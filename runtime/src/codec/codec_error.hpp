#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace servicetitan::detail {

// Why a text was not decoded.
struct CodecError {
  std::string pointer{};   // JSON pointer of the value in question
  std::size_t offset = 0;  // in bytes, from the start of the text to where reading stopped
  std::string message{};   // `expected an integer of 64 bits, found the text "abc"`
  std::string excerpt{};   // of the text around the offset, bounded and printable

  // All of it in one line, but the excerpt: that may be anything, so it is no text for a log.
  std::string to_string() const;
};

// At most @p most bytes of @p text, cut between characters and marked with `...`, with control
// characters and broken UTF-8 taken out: fit for a log line.
std::string printable(std::string_view text, std::size_t most);

// Appends @p name as one step of a JSON pointer.
void append_step(std::string& pointer, std::string_view name);

}  // namespace servicetitan::detail
