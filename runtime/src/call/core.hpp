#pragma once

// What a Client is behind its templates.

#include "../auth/token_store.hpp"
#include "../config/settings.hpp"
#include "../error/redact.hpp"
#include "../retry/budget.hpp"
#include "../share/shared_limiter.hpp"
#include "transports.hpp"

#include "servicetitan/config.hpp"
#include "servicetitan/detail/core.hpp"
#include "servicetitan/sharing.hpp"
#include "servicetitan/transport.hpp"

#include <atomic>
#include <cstdint>
#include <memory>

namespace servicetitan::detail {

// Shared by all calls of a client; each part guards itself.
class Core {
 public:
  Core(Config config, const Endpoints& endpoints, std::shared_ptr<Transports> transports);

  const Config& config() const noexcept { return config_; }
  const Endpoints& endpoints() const noexcept { return endpoints_; }
  Transport& transport() noexcept { return transports_->blocking(); }
  const Result<std::shared_ptr<AsyncTransport>>& async_transport() { return transports_->async(); }
  // For calls that have the core on loan.
  Worker& worker() { return transports_->worker(config_.tenant); }
  TokenStore& tokens() noexcept { return *tokens_; }
  SharedLimiter& limiter() noexcept { return limiter_; }
  RetryBudget& budget() noexcept { return budget_; }
  const Redactor& redactor() const noexcept { return redactor_; }
  // 0 to 1, evenly enough for jitter.
  double jitter() noexcept;
  // Of an answer that came: what did not fit goes to the callback, if there is one.
  void tell_notes(const AnyRequest& request, const ResponseHead& head) const;

 private:
  Config config_;
  Endpoints endpoints_;
  std::shared_ptr<Transports> transports_;
  std::shared_ptr<TokenCache> cache_;
  std::shared_ptr<TokenStore> tokens_;
  SharedLimiter limiter_;
  RetryBudget budget_;
  Redactor redactor_{};
  std::atomic<std::uint64_t> jitter_state_;
};

// With what other clients send with, too.
Result<std::shared_ptr<Core>> make_core(Config config, std::shared_ptr<Transports> transports);

}  // namespace servicetitan::detail
