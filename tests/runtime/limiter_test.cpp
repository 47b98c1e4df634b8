#include "src/limit/limiter.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace {

using namespace std::chrono_literals;
using servicetitan::detail::MemoryLimiter;
using servicetitan::detail::SteadyTime;
using servicetitan::detail::Window;

constexpr SteadyTime kStart{1000s};
constexpr SteadyTime kLate = kStart + 24h;

TEST(Window, NeverGivesMoreThanItsCountInAnySpan) {
  Window window(60, 1s);
  std::vector<SteadyTime> slots;
  SteadyTime now = kStart;
  for (int i = 0; i < 500; ++i) {
    slots.push_back(window.reserve(now, kLate).value());
    if (i % 7 == 0) now += 3ms;
  }
  for (std::size_t i = 60; i < slots.size(); ++i) {
    ASSERT_GE(slots[i] - slots[i - 60], 1s) << i;
    ASSERT_GE(slots[i], slots[i - 1]) << "in the order of asking";
  }
}

TEST(Window, LetsABurstGoAtOnce) {
  Window window(60, 1s);
  for (int i = 0; i < 60; ++i) EXPECT_EQ(window.reserve(kStart, kLate), kStart);
  EXPECT_EQ(window.reserve(kStart, kLate), kStart + 1s);
}

TEST(Window, TakesNoSlotThatComesTooLate) {
  Window window(1, 60s);
  EXPECT_EQ(window.reserve(kStart, kStart), kStart);
  EXPECT_EQ(window.reserve(kStart, kStart + 59s), std::nullopt);
  EXPECT_EQ(window.reserve(kStart, kStart + 60s), kStart + 60s) << "the refusal took nothing";
}

TEST(Window, WaitsWhenTheServiceSaysSo) {
  Window window(60, 1s);
  window.hold(kStart + 5s);
  window.hold(kStart + 2s);
  EXPECT_EQ(window.reserve(kStart, kLate), kStart + 5s);
}

TEST(Window, WithoutACountOnlyHolds) {
  Window window(0, 1s);
  for (int i = 0; i < 1000; ++i) EXPECT_EQ(window.reserve(kStart, kLate), kStart);
  window.hold(kStart + 1s);
  EXPECT_EQ(window.reserve(kStart, kLate), kStart + 1s);
}

TEST(MemoryLimiter, LimitsEachReportForItself) {
  MemoryLimiter limiter({.per_second = 60, .per_minute_and_report = 1});
  EXPECT_EQ(limiter.reserve("/reports/1/data", kStart, kLate), kStart);
  EXPECT_EQ(limiter.reserve("/reports/2/data", kStart, kLate), kStart);
  EXPECT_EQ(limiter.reserve("", kStart, kLate), kStart);
  const auto again = limiter.reserve("/reports/1/data", kStart, kLate);
  ASSERT_TRUE(again);
  EXPECT_GE(*again, kStart + 60s);
  EXPECT_LE(*again, kStart + 62s);
}

TEST(MemoryLimiter, HoldsOnlyWhatWasRefused) {
  MemoryLimiter limiter({});
  EXPECT_EQ(limiter.reserve("/reports/1/data", kStart, kLate), kStart);
  limiter.hold("", kStart + 10s);
  EXPECT_EQ(limiter.reserve("/reports/2/data", kStart, kLate), kStart);
  EXPECT_EQ(limiter.reserve("", kStart, kLate), kStart + 10s);
  limiter.hold("/reports/3/data", kStart + 900s);
  EXPECT_GE(limiter.reserve("/reports/1/data", kStart + 1s, kLate).value(), kStart + 60s)
      << "a hold of another report must not forget this one";
}

}  // namespace
