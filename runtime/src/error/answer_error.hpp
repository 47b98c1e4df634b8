#pragma once

// What an answer of the API that is no success means.

#include "servicetitan/operation.hpp"
#include "servicetitan/transport.hpp"

#include <string_view>

namespace servicetitan::detail {

// How much of an answer is kept in an error.
inline constexpr std::size_t kKeptBody = std::size_t{64} << 10;

ErrorCode code_of_status(int status) noexcept;

// Decodes the answer: the documented problem object, `{message}`, a bare JSON string; else the text
// as it came, if it is text. @p body may be cut.
ErrorInfo describe_answer(const Operation& operation, const HttpHead& head, std::string_view body);

// A title that says the service is suspended for maintenance.
bool is_maintenance(const ErrorInfo& info) noexcept;

// The id that support asks for, from the headers; empty when there is none.
std::string_view trace_of(const HttpHead& head) noexcept;

}  // namespace servicetitan::detail
