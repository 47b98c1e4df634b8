#include "src/retry/retry_after.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>

namespace {

using namespace std::chrono_literals;
using servicetitan::detail::parse_http_date;
using servicetitan::detail::parse_retry_after;
using servicetitan::detail::parse_try_again_in;
using Wait = std::optional<std::chrono::milliseconds>;

// Tue, 24 Nov 2026 12:00:00 GMT
constexpr std::chrono::system_clock::time_point kNow =
    std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 12h;

TEST(RetryAfter, ReadsSecondsAndFractions) {
  const struct {
    const char* text;
    Wait wait;
  } cases[] = {
      {"0", 0ms},
      {"7", 7s},
      {" 7 ", 7s},
      {"1.5", 1500ms},
      {"0.001", 1ms},
      {"0.0001", 1ms},
      {"0.0000", 0ms},
      {"12.", 12s},
      {"86400", 24h},
      {"86401", 24h},
      {"99999999999999999999999999", 24h},
      {"0.99999999999999999999999999", 1000ms},
      {"", std::nullopt},
      {"-1", std::nullopt},
      {"+1", std::nullopt},
      {"1e3", std::nullopt},
      {"nan", std::nullopt},
      {"1 2", std::nullopt},
      {"soon", std::nullopt},
      {".5", std::nullopt},
  };
  for (const auto& test : cases)
    EXPECT_EQ(parse_retry_after(test.text, kNow), test.wait) << test.text;
}

TEST(RetryAfter, ReadsHttpDates) {
  EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 12:00:30 GMT", kNow), Wait(30s));
  EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 12:00:30 GMT", kNow + 1ns), Wait(30s));
  EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 11:00:00 GMT", kNow), Wait(0ms));
  EXPECT_EQ(parse_retry_after("Sun, 24 Nov 2199 11:00:00 GMT", kNow), Wait(24h));
  EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 12:00:30", kNow), std::nullopt);
  EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 12:00:30 CET", kNow), std::nullopt);
}

TEST(RetryAfter, ADateAloneSaysNothing) {
  // It could only be compared with the clock here, which may be a day off.
  EXPECT_EQ(parse_retry_after("Tue, 24 Nov 2026 12:00:30 GMT", std::nullopt), std::nullopt);
  EXPECT_EQ(parse_retry_after("30", std::nullopt), Wait(30s));
}

TEST(RetryAfter, RefusesDatesThatDoNotExist) {
  EXPECT_TRUE(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"));
  for (const char* text : {"Sun, 31 Feb 2026 08:49:37 GMT", "Sun, 06 Nox 1994 08:49:37 GMT",
                           "Sun, 06 Nov 9999 08:49:37 GMT", "Sun, 06 Nov 0001 08:49:37 GMT",
                           "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT",
                           "Sun, 06 Nov 1994 08:49:6x GMT", "Sun, 06-Nov-1994 08:49:37 GMT", ""}) {
    EXPECT_FALSE(parse_http_date(text)) << text;
  }
}

TEST(RetryAfter, FindsTheSecondsOfATitle) {
  EXPECT_EQ(parse_try_again_in("Rate limit is exceeded. Try again in 17 seconds."), Wait(17s));
  EXPECT_EQ(parse_try_again_in("TRY AGAIN IN 1 Second"), Wait(1s));
  EXPECT_EQ(parse_try_again_in("try again in 2.5 seconds"), Wait(2500ms));
  EXPECT_EQ(parse_try_again_in("Try again in 5 minutes."), std::nullopt);
  EXPECT_EQ(parse_try_again_in("Try again in a while"), std::nullopt);
  EXPECT_EQ(parse_try_again_in("17 seconds"), std::nullopt);
  EXPECT_EQ(parse_try_again_in(""), std::nullopt);
}

}  // namespace
