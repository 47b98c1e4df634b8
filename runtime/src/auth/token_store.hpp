#pragma once

// One token for all threads of a client, and one fetch at a time.

#include "token_machine.hpp"

#include "servicetitan/error.hpp"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

namespace servicetitan::detail {

struct TokenGrant;

class TokenStore {
 public:
  using Time = TokenMachine::Time;
  // Asks the auth service; must end by @p deadline.
  using Fetch = std::function<std::variant<TokenGrant, ErrorInfo>(Time deadline)>;

  // The token. Whoever comes first fetches it with @p fetch, the others wait for it, each until its
  // own @p deadline. A failed fetch fails all who waited for it, unless it only was the first one's
  // deadline that passed.
  std::variant<Token, ErrorInfo> get(const Fetch& fetch, Time deadline);
  // As TokenMachine::refused.
  void refused(std::uint64_t generation);

 private:
  using Lock = std::unique_lock<std::mutex>;

  std::variant<Token, ErrorInfo> fetch_now(Lock& lock, const Fetch& fetch, Time deadline);

  std::mutex mutex_{};
  std::condition_variable changed_{};
  TokenMachine machine_{};
  bool fetching_ = false;
  // Counts fetches that ended; with why the last one failed.
  std::uint64_t ended_ = 0;
  std::optional<ErrorInfo> failure_{};
};

}  // namespace servicetitan::detail
