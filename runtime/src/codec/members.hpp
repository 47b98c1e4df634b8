#pragma once

// Small objects that no document describes, as errors and tokens are: any member may be anything.

#include "servicetitan/json.hpp"
#include "servicetitan/map.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace servicetitan::detail {

// Empty when @p text is not a JSON object.
std::optional<Map<Json>> read_members(std::string_view text);

bool is_text(const Json& json) noexcept;
// The characters of a JSON string; empty for null pointers and all other JSON.
std::string text_of(const Json* json);

}  // namespace servicetitan::detail
