#pragma once

#include "servicetitan/time.hpp"

namespace servicetitan::detail {

// The same as to_string, without a text in between.
void append_text(std::string& out, Timestamp time);
void append_text(std::string& out, Date date);
void append_text(std::string& out, Duration duration);

// Whether the text of @p time can be read back: year 1 to 9999.
bool has_text(Timestamp time) noexcept;

}  // namespace servicetitan::detail
