// How long to wait: any text gives nothing, or between nothing and a day.
#include "src/retry/retry_after.hpp"

#include "fuzz.hpp"

namespace st = servicetitan;

namespace {

void check(std::optional<std::chrono::milliseconds> wait) {
  if (!wait) return;
  st::fuzz::require(wait->count() >= 0 && *wait <= std::chrono::hours(24), "0 to 24 hours");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = st::fuzz::Input(data, size).rest();
  // Sun, 06 Nov 1994 08:49:37 GMT
  const std::chrono::system_clock::time_point now{std::chrono::seconds(784'111'777)};
  check(st::detail::parse_retry_after(text, now));
  check(st::detail::parse_retry_after(text, {}));
  check(st::detail::parse_try_again_in(text));
  if (const auto date = st::detail::parse_http_date(text)) {
    st::fuzz::require(date->time_since_epoch().count() >= 0, "no date before 1970");
  }
  return 0;
}
