#pragma once

#include "servicetitan/detail/module.hpp"

#include <vector>

namespace servicetitan::testing {

// The tables of all modules, in alphabetical order.
std::vector<const detail::ModuleTable*> all_modules();

}  // namespace servicetitan::testing
