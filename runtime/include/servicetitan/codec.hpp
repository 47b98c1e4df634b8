#pragma once

/// JSON text to generated structs and back, without a client: webhook deliveries, files, tests.

#include "servicetitan/detail/table.hpp"
#include "servicetitan/notes.hpp"
#include "servicetitan/result.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace servicetitan {

namespace detail {
// Into a value-initialised *out. Empty when it worked.
std::optional<Error> decode_text(const Type& type, void* out, std::string_view text,
                                 const DecodeOptions& options, Notes* notes);
// Appends to @p out. Empty when it worked.
std::optional<Error> encode_text(const Type& type, const void* value, std::string& out);
}  // namespace detail

/// Reads a @p T from @p text: a generated struct, one of the value types, or a list, map or
/// optional of them. Where the text departs from the documents without failing, @p notes says so.
/// @par Errors  ErrorCode::bad_payload, with Error::pointer.
template <class T>
[[nodiscard]] Result<T> try_decode(std::string_view text, const DecodeOptions& options = {},
                                   Notes* notes = nullptr) {
  T value = detail::make<T>();
  if (auto error = detail::decode_text(detail::type_of<T>, &value, text, options, notes)) {
    return std::move(*error);
  }
  return value;
}

/// The same, but throws the @ref Error.
template <class T>
[[nodiscard]] T decode(std::string_view text, const DecodeOptions& options = {},
                       Notes* notes = nullptr) {
  T value = detail::make<T>();
  if (auto error = detail::decode_text(detail::type_of<T>, &value, text, options, notes)) {
    throw Error(std::move(*error));
  }
  return value;
}

/// Compact JSON text of @p value. Absent members are left out.
/// @par Errors  ErrorCode::invalid_request: a number that JSON cannot hold, a text that is not
///              UTF-8, a date that does not exist. Error::pointer names the member.
template <class T>
[[nodiscard]] Result<std::string> try_encode(const T& value) {
  std::string text;
  if (auto error = detail::encode_text(detail::type_of<T>, &value, text)) {
    return std::move(*error);
  }
  return text;
}

/// The same, but throws the @ref Error.
template <class T>
[[nodiscard]] std::string encode(const T& value) {
  std::string text;
  if (auto error = detail::encode_text(detail::type_of<T>, &value, text)) {
    throw Error(std::move(*error));
  }
  return text;
}

}  // namespace servicetitan
