#pragma once

#include "figures.hpp"
#include "ledger.hpp"
#include "world.hpp"

#include <cstddef>

namespace servicetitan::chaos {

struct Memory {
  std::size_t start{};  // bytes, when all was under way for a while
  std::size_t most{};
  std::size_t end{};
};

// Bytes of this process that are in memory now.
std::size_t resident_memory();

// Asks the sandbox, prints the table; false when a promise was broken.
bool judge(const World& world, const Figures& figures, const Ledger& ledger, const Memory& memory);

}  // namespace servicetitan::chaos
