// Tokens and the rate limit.
#pragma once

#include "servicetitan/sandbox.hpp"

#include <chrono>
#include <deque>
#include <map>
#include <string>

namespace servicetitan::sandbox {

using Clock = std::chrono::steady_clock;

class Tokens {
 public:
  explicit Tokens(std::chrono::seconds lifetime) : lifetime_{lifetime} {}
  /// A new token for one tenant.
  std::string issue(std::int64_t tenant, Clock::time_point now);
  /// The tenant of a token that is alive; 0 when there is none.
  std::int64_t tenant_of(const std::string& token, Clock::time_point now);
  void revoke(const std::string& token) { alive_.erase(token); }
  void revoke_all() { alive_.clear(); }

 private:
  struct Grant {
    std::int64_t tenant;
    Clock::time_point end;
  };
  std::chrono::seconds lifetime_;
  std::map<std::string, Grant> alive_;
};

/// Counts what came within the last second.
class Window {
 public:
  /// Requests of the last second with this one; the time is kept only if `keep`.
  std::size_t add(Clock::time_point now, bool keep = true);
  /// Until the oldest request of the window leaves it.
  [[nodiscard]] std::chrono::milliseconds until_free(Clock::time_point now) const;
  [[nodiscard]] std::size_t size(Clock::time_point now);

 private:
  std::deque<Clock::time_point> times_;
};

}  // namespace servicetitan::sandbox
