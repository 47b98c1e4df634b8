#pragma once

#include "servicetitan/json.hpp"

#include <string>

namespace servicetitan::detail {

// The text of a Json, for those who keep it JSON.
struct JsonAccess {
  static std::string& text(Json& json) noexcept { return json.text_; }
};

}  // namespace servicetitan::detail
