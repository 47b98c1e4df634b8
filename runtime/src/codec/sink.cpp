#include "sink.hpp"

namespace servicetitan::detail {

void Sink::grow(std::size_t count) {
  constexpr std::size_t kLeast = 256;
  out_.resize(used_ + count + (used_ > kLeast ? used_ : kLeast));
}

}  // namespace servicetitan::detail
