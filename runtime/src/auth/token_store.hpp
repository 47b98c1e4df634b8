#pragma once

// One token for all callers of a client, blocking or not, and one fetch at a time.

#include "token_machine.hpp"

#include "servicetitan/error.hpp"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <variant>

namespace servicetitan::detail {

struct TokenGrant;

class TokenStore {
 public:
  using Time = TokenMachine::Time;
  // Asks the auth service; must end by @p deadline.
  using Fetch = std::function<std::variant<TokenGrant, ErrorInfo>(Time deadline)>;
  // Where tokens are shared with other processes; must not throw.
  using Load = std::function<std::optional<TokenGrant>()>;
  using Save = std::function<void(const TokenGrant&)>;

  TokenStore() = default;
  TokenStore(Load load, Save save) : load_(std::move(load)), save_(std::move(save)) {}

  // The token. Whoever comes first fetches it with @p fetch, the others wait for it, each until its
  // own @p deadline. A failed fetch fails all who waited for it, unless it only was the first one's
  // deadline that passed, or the first one gave up.
  std::variant<Token, ErrorInfo> get(const Fetch& fetch, Time deadline);
  // As TokenMachine::refused.
  void refused(std::uint64_t generation);

  // The same for those who must not block. What to do for a token:
  struct Fetching {
    // When the fetch must have ended. Then `fetched`, or `gave_up`: the others wait for it.
    Time deadline;
    Time asked_at;
  };
  struct Waiting {
    // Counts fetches; for the next question.
    std::uint64_t fetch;
    // For `forget`.
    std::uint64_t id;
  };
  using Claim = std::variant<Token, ErrorInfo, Fetching, Waiting>;
  // @p waited: what the last claim gave, if that was to wait. @p wake: called once, from any
  // thread, when it is time to claim again; only used where the claim is to wait.
  Claim claim(Time deadline, const std::optional<Waiting>& waited, std::function<void()> wake);
  std::variant<Token, ErrorInfo> fetched(std::variant<TokenGrant, ErrorInfo> answer,
                                         const Fetching& fetching);
  void gave_up();
  // The one who waits does so no more.
  void forget(std::uint64_t id);

  static ErrorInfo waited_too_long();

 private:
  using Lock = std::unique_lock<std::mutex>;

  // What @p waited or the machine says; empty when there is a fetch to wait for.
  std::optional<Claim> look(Time deadline, const std::optional<Waiting>& waited);
  // Instead of the fetch that was just claimed: a token that another process has.
  std::optional<Token> load_instead(const Fetching& fetching);
  std::variant<Token, ErrorInfo> settle(std::variant<TokenGrant, ErrorInfo> answer,
                                        const Fetching& fetching);
  // Unlocks.
  void end_fetch(Lock& lock);

  Load load_{};
  Save save_{};
  std::mutex mutex_{};
  std::condition_variable changed_{};
  TokenMachine machine_{};
  bool fetching_ = false;
  // Counts fetches that ended; with why the last one failed.
  std::uint64_t ended_ = 0;
  std::optional<ErrorInfo> failure_{};
  // Those who wait without blocking.
  std::map<std::uint64_t, std::function<void()>> waiting_{};
  std::uint64_t last_id_ = 0;
};

}  // namespace servicetitan::detail
