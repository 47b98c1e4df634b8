#pragma once

// Reading of fixed-width digits, shared by the parsers of times and durations.

#include <cstdint>
#include <string_view>

namespace servicetitan::detail::time_impl {

inline constexpr std::int64_t kTicksPerSecond = 10'000'000;
inline constexpr std::int64_t kTicksPerMinute = 60 * kTicksPerSecond;
inline constexpr std::int64_t kTicksPerHour = 60 * kTicksPerMinute;
inline constexpr std::int64_t kTicksPerDay = 24 * kTicksPerHour;

class Reader {
 public:
  explicit Reader(std::string_view text) noexcept
      : at_(text.data()), end_(text.data() + text.size()) {}

  bool done() const noexcept { return at_ == end_; }
  bool sees_digit() const noexcept { return at_ != end_ && *at_ >= '0' && *at_ <= '9'; }
  bool eat(char wanted) noexcept {
    if (at_ == end_ || *at_ != wanted) return false;
    ++at_;
    return true;
  }
  // Exactly @p count digits.
  template <int count>
  bool digits(int& value) noexcept {
    if (end_ - at_ < count) return false;
    value = 0;
    for (int i = 0; i < count; ++i) {
      if (at_[i] < '0' || at_[i] > '9') return false;
      value = value * 10 + (at_[i] - '0');
    }
    at_ += count;
    return true;
  }
  // One to @p most digits.
  bool number(int most, std::int64_t& value) noexcept {
    value = 0;
    int count = 0;
    for (; sees_digit(); ++at_, ++count) {
      if (count == most) return false;
      value = value * 10 + (*at_ - '0');
    }
    return count > 0;
  }
  // `.` and 1 to 9 digits as ticks, those past the seventh cut; zero ticks when there is no point.
  bool fraction(std::int64_t& ticks) noexcept {
    ticks = 0;
    if (!eat('.')) return true;
    int count = 0;
    for (; sees_digit(); ++at_, ++count) {
      if (count < 7) ticks = ticks * 10 + (*at_ - '0');
    }
    for (int i = count; i < 7; ++i) ticks *= 10;
    return count >= 1 && count <= 9;
  }

 private:
  const char* at_;
  const char* end_;
};

}  // namespace servicetitan::detail::time_impl
