// Tokens, and requests by time.
#pragma once

#include "servicetitan/sandbox.hpp"

#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace servicetitan::sandbox {

using Clock = std::chrono::steady_clock;

/// The token of an Authorization header, with or without the word in front.
std::string bearer_of(const std::string& authorization);

class Tokens {
 public:
  explicit Tokens(std::chrono::seconds lifetime) : lifetime_{lifetime} {}
  /// A new token for one tenant.
  std::string issue(std::int64_t tenant, Clock::time_point now);
  /// The tenant of a token that is alive; 0 when there is none.
  std::int64_t tenant_of(const std::string& token, Clock::time_point now);
  /// The last token of a tenant is alive and has more than two thirds of its life left.
  [[nodiscard]] bool is_fresh(std::int64_t tenant, Clock::time_point now) const;
  /// The answer with the last token of a tenant does not arrive as it should.
  void lose_last(std::int64_t tenant) { last_.erase(tenant); }
  void revoke(const std::string& token) { alive_.erase(token); }
  void revoke_all() { alive_.clear(); }

 private:
  struct Grant {
    std::int64_t tenant;
    Clock::time_point end;
  };
  std::chrono::seconds lifetime_;
  std::map<std::string, Grant> alive_;
  std::map<std::int64_t, std::string> last_;
};

/// Counts what came within the last second.
class Window {
 public:
  /// Requests of the last second with this one.
  std::size_t add(Clock::time_point now);
  /// Until the oldest request of the window leaves it.
  [[nodiscard]] std::chrono::milliseconds until_free(Clock::time_point now) const;
  [[nodiscard]] std::size_t size(Clock::time_point now);

 private:
  std::deque<Clock::time_point> times_;
};

/// When API requests came. With a lock of its own: one that waits for others to be handled has
/// arrived before.
class Arrivals {
 public:
  Clock::time_point add(std::optional<std::int64_t> tenant);
  void add_to(Counters& counters) const;
  void reset();

 private:
  struct Line {
    Window window;
    std::uint64_t count{};
    std::uint64_t most{};
    void add(Clock::time_point now);
  };
  mutable std::mutex mutex_;
  Line all_;
  std::map<std::int64_t, Line> of_tenant_;
};

}  // namespace servicetitan::sandbox
