#pragma once

#include <chrono>
#include <cstdint>

namespace servicetitan::chaos {

struct Options {
  std::chrono::seconds time{600};
  unsigned callers{64};
  std::int64_t tenants{100};
  // The part of the answers that is struck.
  double fault_rate{0.05};
  std::uint64_t seed{1};
  // Calls per second and tenant.
  unsigned limit{60};
  std::chrono::seconds token_lifetime{20};
  std::size_t customers{120};
};

// Ends the program where the command line makes no sense, or asks for help.
Options read_options(int argc, char** argv);

}  // namespace servicetitan::chaos
