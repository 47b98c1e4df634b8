#pragma once

/// Opt-in: @ref Json as a tree, for programs that look inside. Costs about a second of compile time
/// in each file that includes it.

#include "servicetitan/json.hpp"

#include <boost/json.hpp>

namespace servicetitan {

/// The tree of @p json. Numbers become 64-bit integers or doubles, as in Boost.JSON, so decimals
/// may lose digits.
/// @par Errors  Throws @ref Error (`bad_payload`) when a number is too large for a double.
boost::json::value to_boost_json(const Json& json);

/// The text of @p value.
/// @par Errors  Throws @ref Error (`bad_payload`) when it holds what JSON cannot: a double that is
///              not finite, a text that is not UTF-8.
Json from_boost_json(const boost::json::value& value);

}  // namespace servicetitan
