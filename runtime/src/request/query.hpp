#pragma once

#include "servicetitan/detail/builder.hpp"

#include <string>
#include <vector>

namespace servicetitan::detail {

// Appends one member of a query aggregate in its style; nothing when it is absent or an empty list.
// False, with the reason in @p problem, when it has no text.
bool append_query(const QueryMember& member, const void* value, std::vector<QueryParameter>& out,
                  std::string& problem);

}  // namespace servicetitan::detail
