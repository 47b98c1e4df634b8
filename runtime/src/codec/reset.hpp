#pragma once

#include "servicetitan/detail/table.hpp"

namespace servicetitan::detail {

// Makes a value what it was before anything was decoded into it.
void reset(const Type& type, void* value);

}  // namespace servicetitan::detail
