// Counts what a program takes from the heap.
#pragma once

#include <cstddef>

namespace bench {

struct Allocations {
  std::size_t calls = 0;
  std::size_t bytes = 0;
};

// From here on, of all threads.
void start_counting() noexcept;
Allocations stop_counting() noexcept;

// The second time: what a library keeps for later does not count.
template <class F>
Allocations allocations_of(F&& work) {
  work();
  start_counting();
  work();
  return stop_counting();
}

}  // namespace bench
