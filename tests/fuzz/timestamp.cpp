// Moments and days: what was read is written so that it reads as the same.
#include "fuzz.hpp"

#include "servicetitan/time.hpp"

namespace st = servicetitan;
using st::fuzz::require;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = st::fuzz::Input(data, size).rest();
  const auto time = st::parse_timestamp(text);
  if (time) require(st::parse_timestamp(st::to_string(*time)) == time, "a moment reads as itself");
  const auto date = st::parse_date(text);
  if (date) {
    require(date->ok(), "a day exists");
    require(st::parse_date(st::to_string(*date)) == date, "a day reads as itself");
  }
  if (time && !date) require(false, "what begins a moment is a day");
  return 0;
}
