#pragma once

// The life of a token on the wall clock, which other processes share and anybody may set.

#include "servicetitan/sharing.hpp"

#include <algorithm>
#include <chrono>

namespace servicetitan::detail {

using WallTime = std::chrono::system_clock::time_point;

// By so much clocks of several machines may differ: a token is renewed as long before its end.
inline constexpr std::chrono::seconds kClockSkew(60);

// What is left of @p token at @p now, not more than it ever had. Nothing when it was issued in the
// future: the clock was set back, and what it says about the end means nothing.
inline std::chrono::seconds life_left(const SharedToken& token, WallTime now) noexcept {
  if (token.issued_at > now + kClockSkew) return std::chrono::seconds(0);
  const auto whole = token.expires_at - token.issued_at;
  return std::chrono::floor<std::chrono::seconds>(std::min(token.expires_at - now, whole));
}

}  // namespace servicetitan::detail
