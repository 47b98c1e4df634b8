#include "limiter.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace limiter_impl {

// A little longer than the service's.
constexpr std::chrono::milliseconds kSecond(1010);
constexpr std::chrono::milliseconds kMinute(60'500);
// How long a request may be on its way: without an answer, it is counted as late as this.
constexpr std::chrono::milliseconds kOnTheWay(250);
// How soon to ask again for a call that has its place and has not gone out yet.
constexpr std::chrono::milliseconds kAgain(20);
constexpr std::chrono::nanoseconds kNext(1);

}  // namespace limiter_impl

std::deque<Window::Place>::iterator Window::find(SteadyTime slot) {
  return std::find_if(given_.begin(), given_.end(),
                      [&](const Place& place) { return place.slot == slot; });
}

bool Window::is_past(const Place& place, SteadyTime now) const {
  return (place.sent || place.ended) && place.counted + length_ + limiter_impl::kOnTheWay <= now;
}

SteadyTime Window::after(const Place& before, SteadyTime now) const {
  const SteadyTime when = before.counted + length_;
  // What lies ahead is only a plan: it is looked at once more then.
  if (before.ended || when > now + kDue) return when;
  return before.sent ? when + limiter_impl::kOnTheWay : now + limiter_impl::kAgain;
}

std::optional<SteadyTime> Window::reserve(SteadyTime now, SteadyTime latest) {
  SteadyTime slot = std::max(now, not_before_);
  if (count_ != 0) {
    if (given_.size() >= count_) {
      slot = std::max(slot, after(given_[given_.size() - count_], now));
    }
    // One that was moved may be later than the last one given.
    slot = std::max(slot, last_moved_ + limiter_impl::kNext);
    if (!given_.empty()) slot = std::max(slot, given_.back().slot + limiter_impl::kNext);
  }
  if (slot > latest) return std::nullopt;
  if (count_ != 0) {
    given_.push_back({slot, slot});
    while (given_.size() > count_ && is_past(given_.front(), now)) given_.pop_front();
  }
  return slot;
}

SteadyTime Window::confirm(SteadyTime slot, SteadyTime now) {
  const auto found = find(slot);
  SteadyTime when = std::max(slot, not_before_);
  if (found != given_.end() && found - given_.begin() >= static_cast<std::ptrdiff_t>(count_)) {
    when = std::max(when, after(*(found - static_cast<std::ptrdiff_t>(count_)), now));
  }
  if (when <= now || when == slot) return slot;
  last_moved_ = std::max(when, last_moved_ + limiter_impl::kNext);
  if (find(last_moved_) != given_.end()) {
    last_moved_ = std::max(last_moved_, given_.back().slot + limiter_impl::kNext);
  }
  if (found != given_.end()) *found = {last_moved_, last_moved_};
  return last_moved_;
}

void Window::sent(SteadyTime slot, SteadyTime at) {
  const auto found = find(slot);
  if (found == given_.end()) return;
  found->counted = std::max(found->counted, at);
  found->sent = true;
}

void Window::ended(SteadyTime slot, SteadyTime at) {
  const auto found = find(slot);
  if (found == given_.end()) return;
  const SteadyTime latest = found->counted + limiter_impl::kOnTheWay;
  found->counted = std::clamp(at, found->counted, latest);
  found->ended = true;
  // What never went out is not counted. In the middle it stays, for those behind it count on it.
  while (!given_.empty() && given_.back().ended && !given_.back().sent) given_.pop_back();
}

void Window::hold(SteadyTime until) { not_before_ = std::max(not_before_, until); }

bool Window::is_idle(SteadyTime now) const {
  const auto past = [&](const Place& place) { return is_past(place, now); };
  return not_before_ <= now && std::all_of(given_.begin(), given_.end(), past);
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

SteadyTime MemoryLimiter::confirm(std::string_view report, SteadyTime slot, SteadyTime now) {
  std::lock_guard lock(mutex_);
  return window(report, now).confirm(slot, now);
}

void MemoryLimiter::sent(std::string_view report, SteadyTime slot, SteadyTime at) {
  std::lock_guard lock(mutex_);
  window(report, at).sent(slot, at);
}

void MemoryLimiter::ended(std::string_view report, SteadyTime slot, SteadyTime at) {
  std::lock_guard lock(mutex_);
  window(report, at).ended(slot, at);
}

void MemoryLimiter::hold(std::string_view report, SteadyTime until) {
  std::lock_guard lock(mutex_);
  // Nothing is idle at the beginning of time: no other window is dropped here.
  window(report, SteadyTime::min()).hold(until);
}

}  // namespace servicetitan::detail
