#pragma once

#include "servicetitan/config.hpp"
#include "servicetitan/secret.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace servicetitan {

namespace detail {
class TokenStore;
}

/// A token, as it is kept outside of the process.
struct SharedToken {
  /// What follows `Bearer`. Whoever has it can act for the tenants until it expires.
  Secret text{};
  /// By the wall clock of who asked for it: when it came and what the service said of its life.
  std::chrono::system_clock::time_point expires_at{};
  /// When it came. Shows that the clock was set back since; keep it with the others.
  std::chrono::system_clock::time_point issued_at{};
};

/// Tokens that clients share: give one object to all of them (`Config::tokens`), and those with the
/// same credentials have one token between them and ask for it one at a time. As it is, it works in
/// the memory of the process; a derived class that overrides load and save shares with other
/// processes too. Each client has one of its own when it is given none.
///
/// @par Threads  May be used by any number at once; so must what a derived class overrides.
class TokenCache {
 public:
  TokenCache();
  virtual ~TokenCache();
  TokenCache(const TokenCache&) = delete;
  TokenCache& operator=(const TokenCache&) = delete;

  /// What another process saved under @p key, before a token is asked for. The key is a digest of
  /// auth host and credentials; it tells nothing about them. A token that the service has refused,
  /// that is about to expire, or comes from the future is not used, whatever load says. What it
  /// throws counts as nothing.
  virtual std::optional<SharedToken> load(std::string_view key);
  /// A token that just came. What it throws is dropped.
  virtual void save(std::string_view key, const SharedToken& token);

  /// For the runtime: the one place for tokens of @p key in this process.
  std::shared_ptr<detail::TokenStore> store_of(const std::string& key);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Whose calls are counted.
struct BudgetKey {
  /// A digest of API host and app key; it tells nothing about them.
  std::string_view app{};
  std::int64_t tenant = 0;
  /// The path of a reporting call, which has a limit of its own; else empty.
  std::string_view report{};
};

/// Calls that clients may make: give one object to all clients of an application
/// (`Config::budget`), and they keep to its limits together. An interface, so that a fleet can
/// count in one place; @ref MemoryBudget counts in the memory of the process.
///
/// @par Threads  All members are called by any number of threads at once, also for calls whose
/// executor has ended; they must not wait.
class CallBudget {
 public:
  using Time = std::chrono::steady_clock::time_point;

  virtual ~CallBudget() = default;
  /// When the next call may go; takes the place. Empty, and nothing taken, when that is after
  /// @p latest.
  virtual std::optional<Time> reserve(const BudgetKey& key, Time now, Time latest) = 0;
  /// Asked when the place @p reserved has come. Gives it back, or a place after @p now where calls
  /// before this one went later than planned, or a hold came. As it is, gives it back.
  virtual Time confirm(const BudgetKey& key, Time reserved, Time now);
  /// The call with the place @p reserved goes out at @p at, which may be later than planned (it
  /// waited for a connection, ...) and is then the place. As it is, does nothing.
  virtual void sent(const BudgetKey& key, Time reserved, Time at);
  /// That call was answered, or given up, at @p at: the service has counted it by then, or, where
  /// @ref sent was not called, never will: its place is free. As it is, does nothing.
  virtual void ended(const BudgetKey& key, Time reserved, Time at);
  /// No call before @p until: the service said so (429).
  virtual void hold(const BudgetKey& key, Time until) = 0;
};

/// Counts per application and tenant; what every client uses when it is given nothing else, each
/// with one of its own.
class MemoryBudget : public CallBudget {
 public:
  explicit MemoryBudget(RateLimit limit = {});
  ~MemoryBudget() override;
  std::optional<Time> reserve(const BudgetKey& key, Time now, Time latest) override;
  Time confirm(const BudgetKey& key, Time reserved, Time now) override;
  void sent(const BudgetKey& key, Time reserved, Time at) override;
  void ended(const BudgetKey& key, Time reserved, Time at) override;
  void hold(const BudgetKey& key, Time until) override;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Lets so many attempts be under way at once, of all clients that share it (`Config::turns`). When
/// there are more, tenants take turns: one with a thousand calls waiting delays one with a single
/// call by a turn, not by a thousand. Calls of one tenant go in the order they came, blocking and
/// asynchronous ones alike.
class FairTurns {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// @p at_once at least 1.
  explicit FairTurns(unsigned at_once);
  ~FairTurns();
  FairTurns(const FairTurns&) = delete;
  FairTurns& operator=(const FairTurns&) = delete;

  /// Waits for a turn, until @p deadline at most. After true, call @ref leave once.
  [[nodiscard]] bool enter(std::int64_t tenant, Time deadline);
  void leave();

  /// Without waiting: when there is a turn at once, returns 0. Else returns a ticket, and
  /// @p on_turn is called once, by the thread that leaves, unless the ticket is given back before.
  /// It must be quick, and must not throw or use this object.
  std::uint64_t join(std::int64_t tenant, std::function<void()> on_turn);
  /// Gives a ticket back. False when its turn has come already: then @ref leave is due.
  [[nodiscard]] bool give_back(std::uint64_t ticket);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace servicetitan
