#pragma once

// When a token is used, renewed, forgotten: no clock, no socket.

#include <chrono>
#include <cstdint>
#include <string>

namespace servicetitan::detail {

struct Token {
  std::string text{};
  // Tells this token from those before and after it.
  std::uint64_t generation = 0;
};

class TokenMachine {
 public:
  using Time = std::chrono::steady_clock::time_point;

  enum class Advice {
    // It is good for a while.
    use,
    // It is good, but somebody should fetch the next one.
    use_and_renew,
    // There is none, or not for long enough.
    fetch,
  };

  Advice advise(Time now) const noexcept;
  const Token& token() const noexcept { return token_; }

  // A new token came, good for @p life from @p asked_at (when it was asked for).
  void granted(std::string text, std::chrono::seconds life, Time asked_at);
  // The service refused the token of @p generation (401). Forgets it, unless there is a newer one.
  void refused(std::uint64_t generation) noexcept;

 private:
  Token token_{};
  bool have_ = false;
  Time renew_at_{};
  Time expires_at_{};
};

}  // namespace servicetitan::detail
