#pragma once

// Keeps to the limits of the service before it has to refuse.

#include "servicetitan/config.hpp"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace servicetitan::detail {

using SteadyTime = std::chrono::steady_clock::time_point;

// A slot as near as this has come: those of one moment are a nanosecond apart.
constexpr std::chrono::milliseconds kDue(1);

// At most `count` calls in any span of `length`: each goes no sooner than `length` after the one
// that is `count` before it. Slots are given in the order of asking, each a moment of its own.
class Window {
 public:
  Window(std::size_t count, std::chrono::milliseconds length) : count_(count), length_(length) {}

  // When the next call may go; takes the slot unless that is after @p latest (then empty).
  std::optional<SteadyTime> reserve(SteadyTime now, SteadyTime latest);
  // See CallBudget.
  SteadyTime confirm(SteadyTime slot, SteadyTime now);
  void sent(SteadyTime slot, SteadyTime at);
  void ended(SteadyTime slot, SteadyTime at);
  // No slot before @p until: the service said so.
  void hold(SteadyTime until);
  bool is_idle(SteadyTime now) const;

 private:
  struct Place {
    SteadyTime slot{};
    // The service counts the call then, or sooner.
    SteadyTime counted{};
    bool sent = false;
    bool ended = false;
  };
  std::deque<Place>::iterator find(SteadyTime slot);
  // Whether no other call depends on it any more.
  bool is_past(const Place& place, SteadyTime now) const;
  // When the call that is `count_` behind @p before may go.
  SteadyTime after(const Place& before, SteadyTime now) const;

  std::size_t count_;
  std::chrono::milliseconds length_;
  // What the next calls depend on, in the order of asking.
  std::deque<Place> given_{};
  SteadyTime not_before_{};
  SteadyTime last_moved_{};
};

// The limits of one application and tenant in the memory of this process.
class MemoryLimiter {
 public:
  explicit MemoryLimiter(RateLimit limit) : limit_(limit) {}

  // @p report: the path of a reporting call, which has a limit of its own; else empty. Otherwise as
  // CallBudget.
  std::optional<SteadyTime> reserve(std::string_view report, SteadyTime now, SteadyTime latest);
  SteadyTime confirm(std::string_view report, SteadyTime slot, SteadyTime now);
  void sent(std::string_view report, SteadyTime slot, SteadyTime at);
  void ended(std::string_view report, SteadyTime slot, SteadyTime at);
  void hold(std::string_view report, SteadyTime until);

 private:
  Window& window(std::string_view report, SteadyTime now);

  std::mutex mutex_{};
  RateLimit limit_;
  std::optional<Window> standard_{};
  std::map<std::string, Window, std::less<>> reports_{};
};

}  // namespace servicetitan::detail
