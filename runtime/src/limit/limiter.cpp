#include "limiter.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace limiter_impl {

// Calls do not arrive in the rhythm they were sent in: a span a little longer than the service's
// keeps its count right.
constexpr std::chrono::milliseconds kSecond(1050);
constexpr std::chrono::milliseconds kMinute(60'500);

}  // namespace limiter_impl

std::optional<SteadyTime> Window::reserve(SteadyTime now, SteadyTime latest) {
  SteadyTime slot = std::max(now, not_before_);
  if (count_ != 0) {
    if (given_.size() >= count_) slot = std::max(slot, given_[given_.size() - count_] + length_);
    if (!given_.empty()) slot = std::max(slot, given_.back());
  }
  if (slot > latest) return std::nullopt;
  if (count_ != 0) {
    given_.push_back(slot);
    while (given_.size() > count_) given_.pop_front();
  }
  return slot;
}

void Window::hold(SteadyTime until) { not_before_ = std::max(not_before_, until); }

bool Window::is_idle(SteadyTime now) const {
  return not_before_ <= now && (given_.empty() || given_.back() + length_ <= now);
}

Window& MemoryLimiter::window(std::string_view report, SteadyTime now) {
  if (report.empty()) {
    if (!standard_) standard_.emplace(limit_.per_second, limiter_impl::kSecond);
    return *standard_;
  }
  const auto found = reports_.find(report);
  if (found != reports_.end()) return found->second;
  // A program may ask for any number of reports; those long done need no memory.
  std::erase_if(reports_, [&](const auto& entry) { return entry.second.is_idle(now); });
  return reports_
      .emplace(std::string(report), Window(limit_.per_minute_and_report, limiter_impl::kMinute))
      .first->second;
}

std::optional<SteadyTime> MemoryLimiter::reserve(std::string_view report, SteadyTime now,
                                                 SteadyTime latest) {
  std::lock_guard lock(mutex_);
  return window(report, now).reserve(now, latest);
}

void MemoryLimiter::hold(std::string_view report, SteadyTime until) {
  std::lock_guard lock(mutex_);
  // Nothing is idle at the beginning of time: no other window is dropped here.
  window(report, SteadyTime::min()).hold(until);
}

}  // namespace servicetitan::detail
