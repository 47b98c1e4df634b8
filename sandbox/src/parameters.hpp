// The query of a request against the parameters that its operation declares.
#pragma once

#include "spec.hpp"
#include "validate.hpp"

#include <string>
#include <utility>
#include <vector>

namespace servicetitan::sandbox {

using Pairs = std::vector<std::pair<std::string, std::string>>;

Pairs parse_form(std::string_view text);

/// Values by parameter name: scalars as they are, lists as arrays, maps as objects. Query
/// parameters that nobody declared are left out; an empty text counts as not given.
json::object read_query(const Operation& operation, const Pairs& query, Problems& problems);

/// Checks the types of path parameters.
json::object read_path_values(const Match& match, Problems& problems);

}  // namespace servicetitan::sandbox
