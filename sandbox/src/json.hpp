// JSON that keeps the text of fractional numbers: a double would lose digits that clients must see.
//
// A number that is no 64-bit integer is held as a string with a mark in front; strings from outside
// that happen to begin with the mark are held with the mark doubled.
#pragma once

#include <boost/json.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace servicetitan::sandbox {

namespace json = boost::json;

struct JsonError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Parses a whole document; throws JsonError with the byte where it went wrong.
json::value parse_json(std::string_view text);
std::string print_json(const json::value& value);

json::value exact_number(std::string_view text);
bool is_exact_number(const json::value& value);
/// Any number: integer or exact.
bool is_number(const json::value& value);
/// The text of any number.
std::string number_text(const json::value& value);
double number_value(const json::value& value);

bool is_text(const json::value& value);
std::string text_of(const json::value& value);
json::value text_value(std::string_view text);

/// Scalars as they would stand in a URL; empty for null, arrays and objects.
std::string scalar_text(const json::value& value);

}  // namespace servicetitan::sandbox
