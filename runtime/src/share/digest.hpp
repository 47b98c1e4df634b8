#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace servicetitan::detail {

// SHA-256 over @p parts, each told from the next, in hex: a name for what must not be shown.
std::string digest_of(std::initializer_list<std::string_view> parts);

}  // namespace servicetitan::detail
