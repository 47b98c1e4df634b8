// Spans of time: what was read is written so that it reads as the same.
#include "fuzz.hpp"

#include "servicetitan/time.hpp"

#include <cstring>

namespace st = servicetitan;
using st::fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (const auto read = st::parse_duration(st::fuzz::Input(data, size).rest())) {
    require(st::parse_duration(st::to_string(*read)) == read, "reads as the same");
  }
  if (size >= sizeof(std::int64_t)) {
    std::int64_t ticks = 0;
    std::memcpy(&ticks, data, sizeof ticks);
    const st::Duration duration(ticks);
    require(st::parse_duration(st::to_string(duration)) == duration, "every span has a text");
  }
  return 0;
}
