#pragma once

// Values that are one JSON token, as text: shared by decoder, encoder and query strings.

#include "sink.hpp"

#include "servicetitan/detail/table.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace servicetitan::detail {

enum class ReadResult : std::uint8_t {
  ok,
  wrong_kind,  // a number where a date is expected, ...
  bad_value,   // the right kind, but it does not parse or does not fit
};

// From the text of a JSON number, already checked to be one.
ReadResult read_number(const Type& type, void* value, std::string_view text);
// From the content of a JSON string.
ReadResult read_text(const Type& type, void* value, std::string_view text);
ReadResult read_boolean(const Type& type, void* value, bool flag);

// `an integer of 64 bits`, `a date-time text`, ...
std::string_view expectation(const Type& type) noexcept;

// Appends a value without quotes, as in a query string. False, with the reason in @p problem, when
// it has no text or is no single value.
bool append_scalar(const Type& type, const void* value, Sink& out, std::string& problem);
bool append_scalar(const Type& type, const void* value, std::string& out, std::string& problem);

}  // namespace servicetitan::detail
