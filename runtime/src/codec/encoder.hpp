#pragma once

#include "servicetitan/detail/table.hpp"

#include <cstddef>
#include <string>

namespace servicetitan::detail {

// Why a value has no JSON text.
struct EncodeProblem {
  std::string pointer{};
  std::string message{};

  // `/lines/2/amount: JSON cannot hold ...`
  std::string to_string() const;
};

// Appends the compact JSON text of *value. False when it has none; *out then ends anywhere.
bool encode(const Type& type, const void* value, std::string& out, EncodeProblem& problem);
// The same with the problem as text.
bool encode(const Type& type, const void* value, std::string& out, std::string& problem);

}  // namespace servicetitan::detail
