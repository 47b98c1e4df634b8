#include "src/limit/limiter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <queue>
#include <random>
#include <string>
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
  for (int i = 0; i < 60; ++i) EXPECT_EQ(window.reserve(kStart, kLate), kStart + i * 1ns);
  EXPECT_EQ(window.reserve(kStart, kLate), kStart + 1s);
}

TEST(Window, CountsACallFromWhenItWasSent) {
  Window window(2, 1s);
  const auto first = window.reserve(kStart, kLate).value();
  window.reserve(kStart, kLate);
  window.sent(first, kStart + 300ms);
  EXPECT_EQ(window.reserve(kStart + 400ms, kLate), kStart + 1300ms);
}

TEST(Window, MovesAPlaceWhenACallBeforeItWasLate) {
  Window window(1, 1s);
  const auto first = window.reserve(kStart, kLate).value();
  const auto second = window.reserve(kStart, kLate).value();
  EXPECT_EQ(second, kStart + 1s);
  EXPECT_EQ(window.confirm(first, kStart), first);
  window.sent(first, kStart + 200ms);
  window.ended(first, kStart + 300ms);
  const auto moved = window.confirm(second, kStart + 1s);
  EXPECT_EQ(moved, kStart + 1300ms) << "it may have been on its way until the answer came";
  EXPECT_EQ(window.confirm(moved, moved), moved);
  EXPECT_EQ(window.reserve(kStart, kLate), kStart + 2300ms);
}

TEST(Window, ACallWithoutAnAnswerArrivesSomeTime) {
  Window window(1, 1s);
  const auto first = window.reserve(kStart, kLate).value();
  const auto second = window.reserve(kStart, kLate).value();
  window.sent(first, kStart);
  EXPECT_EQ(window.confirm(second, kStart + 1s), kStart + 1250ms);
  window.ended(first, kStart + 90s);
  EXPECT_EQ(window.confirm(kStart + 1250ms, kStart + 1250ms), kStart + 1250ms);
}

TEST(Window, AHoldReachesThoseThatWait) {
  for (const std::size_t count : {0U, 1U}) {
    Window window(count, 1s);
    window.reserve(kStart, kLate);
    const auto waiting = window.reserve(kStart, kLate).value();
    window.hold(kStart + 5s);
    EXPECT_EQ(window.confirm(waiting, kStart + 1s), kStart + 5s) << count;
  }
}

TEST(Window, WaitsForACallThatHasNotGoneOutYet) {
  for (const bool asked_before : {true, false}) {
    Window window(1, 1s);
    const auto first = window.reserve(kStart, kLate).value();
    SteadyTime second = window.reserve(kStart + (asked_before ? 0s : 3s), kLate).value();
    EXPECT_GT(second, kStart + (asked_before ? 500ms : 3s));
    for (SteadyTime now = kStart + 3s; now < kStart + 4s; now += 100ms) {
      second = window.confirm(second, now);
      EXPECT_GT(second, now) << "the first may go out any moment";
      EXPECT_LE(second, now + 50ms) << "it may be given up any moment";
    }
    window.sent(first, kStart + 4s);
    EXPECT_EQ(window.confirm(second, kStart + 4s), kStart + 5s);
    window.ended(first, kStart + 4100ms);
    EXPECT_EQ(window.confirm(kStart + 5s, kStart + 5s), kStart + 5100ms);
  }
}

TEST(Window, ACallThatAsksLateLooksAtThoseUnderWay) {
  Window window(1, 1s);
  const auto first = window.reserve(kStart, kLate).value();
  window.sent(first, kStart);
  EXPECT_EQ(window.reserve(kStart + 1100ms, kLate), kStart + 1250ms);
}

TEST(Window, WaitsNoMoreForACallThatWasGivenUp) {
  Window window(1, 1s);
  const auto first = window.reserve(kStart, kLate).value();
  const auto second = window.reserve(kStart, kLate).value();
  window.ended(first, kStart + 1500ms);
  EXPECT_EQ(window.confirm(second, kStart + 3s), second);
}

struct Crowd {
  const char* name;
  // At the most: between two that ask, and between a place and going out.
  std::chrono::milliseconds pause;
  std::chrono::milliseconds late;
};

class WindowOf : public testing::TestWithParam<Crowd> {};

// Each call goes out a while after its place has come, is on its way for a while, and is answered
// after another. Some are given up before they go out.
TEST_P(WindowOf, KeepsItsCountHoweverLateCallsAre) {
  constexpr std::size_t kCount = 10;
  enum class Kind { ask, place, out, answered };
  struct Event {
    SteadyTime when;
    SteadyTime place;
    Kind kind;
    bool operator>(const Event& other) const { return when > other.when; }
  };
  Window window(kCount, 1s);
  std::priority_queue<Event, std::vector<Event>, std::greater<>> events;
  std::minstd_rand random(7);
  const auto up_to = [&](std::chrono::milliseconds most) {
    return std::chrono::milliseconds(random() % static_cast<unsigned>(most.count() + 1));
  };
  SteadyTime asks = kStart;
  for (int i = 0; i < 1000; ++i) events.push({asks += up_to(GetParam().pause), {}, Kind::ask});
  std::vector<SteadyTime> arrived;
  std::size_t given_up = 0;
  while (!events.empty()) {
    const auto [now, place, kind] = events.top();
    events.pop();
    if (kind == Kind::answered) {
      window.ended(place, now);
    } else if (kind == Kind::out && random() % 20 == 0) {
      window.ended(place, now);
      ++given_up;
    } else if (kind == Kind::out) {
      window.sent(place, now);
      arrived.push_back(now + up_to(249ms));
      events.push({arrived.back() + up_to(2s), place, Kind::answered});
    } else {
      const auto slot =
          kind == Kind::ask ? window.reserve(now, kLate).value() : window.confirm(place, now);
      const bool due = slot <= now + servicetitan::detail::kDue;
      events.push({due ? now + up_to(GetParam().late) : slot, slot, due ? Kind::out : Kind::place});
    }
  }
  ASSERT_EQ(arrived.size() + given_up, 1000U);
  std::sort(arrived.begin(), arrived.end());
  for (std::size_t i = kCount; i < arrived.size(); ++i) {
    ASSERT_GE(arrived[i] - arrived[i - kCount], 1s) << i;
  }
}

INSTANTIATE_TEST_SUITE_P(Crowds, WindowOf,
                         testing::Values(Crowd{"AtOnce", 0ms, 600ms}, Crowd{"Prompt", 190ms, 0ms},
                                         Crowd{"Slow", 190ms, 600ms}, Crowd{"Hanging", 0ms, 5s},
                                         Crowd{"HangingNowAndThen", 300ms, 5s}),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(Window, APlaceThatWasNeverUsedIsFreeAgain) {
  Window window(60, 1s);
  std::vector<SteadyTime> slots;
  for (int i = 0; i < 600; ++i) slots.push_back(window.reserve(kStart, kLate).value());
  EXPECT_GE(slots.back(), kStart + 9s);
  window.sent(slots[0], kStart);
  // In any order.
  for (std::size_t i = 1; i < slots.size(); i += 2) window.ended(slots[i], kStart + 5ms);
  for (std::size_t i = 2; i < slots.size(); i += 2) window.ended(slots[i], kStart + 5ms);
  window.ended(slots[0], kStart + 5ms);
  for (int i = 1; i < 60; ++i) EXPECT_LE(window.reserve(kStart + 5ms, kLate), kStart + 6ms);
  EXPECT_EQ(window.reserve(kStart + 5ms, kLate), kStart + 1005ms) << "the first one went out";
}

TEST(Window, APlaceInTheMiddleIsFreeWhenThoseBehindItAre) {
  Window window(1, 1s);
  const auto first = window.reserve(kStart, kLate).value();
  const auto second = window.reserve(kStart, kLate).value();
  const auto third = window.reserve(kStart, kLate).value();
  window.sent(first, kStart);
  window.ended(second, kStart);
  EXPECT_EQ(window.confirm(third, kStart + 2s), third) << "nobody moves forward";
  window.ended(third, kStart);
  EXPECT_EQ(window.reserve(kStart, kLate), kStart + 1s);
}

TEST(Window, NoTwoCallsHaveOnePlaceAfterAHold) {
  Window window(2, 1s);
  std::vector<SteadyTime> places;
  for (int i = 0; i < 4; ++i) places.push_back(window.reserve(kStart, kLate).value());
  window.hold(kStart + 5s);
  const auto confirm = [&](std::size_t i) { places[i] = window.confirm(places[i], kStart + 1s); };
  confirm(0);
  places.push_back(window.reserve(kStart + 1s, kLate).value());
  confirm(1);
  places.push_back(window.reserve(kStart + 1s, kLate).value());
  confirm(2);
  confirm(3);
  std::sort(places.begin(), places.end());
  EXPECT_EQ(std::adjacent_find(places.begin(), places.end()), places.end());
  EXPECT_GE(places.front(), kStart + 5s);
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
