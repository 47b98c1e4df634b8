#pragma once

// What a Client is behind its templates.

#include "../auth/token_store.hpp"
#include "../config/settings.hpp"
#include "../error/redact.hpp"
#include "../limit/limiter.hpp"
#include "../net/connection.hpp"
#include "../retry/budget.hpp"

#include "servicetitan/config.hpp"
#include "servicetitan/detail/core.hpp"
#include "servicetitan/sharing.hpp"
#include "servicetitan/transport.hpp"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace servicetitan::detail {

class Worker;

// Shared by all calls of a client; each part guards itself.
class Core {
 public:
  // @p setup: of the transport; empty where that is one of the caller.
  Core(Config config, const Endpoints& endpoints, std::shared_ptr<Transport> transport,
       std::optional<WireSetup> setup);

  const Config& config() const noexcept { return config_; }
  const Endpoints& endpoints() const noexcept { return endpoints_; }
  Transport& transport() noexcept { return *transport_; }
  // Made when first asked for.
  const Result<std::shared_ptr<AsyncTransport>>& async_transport();
  // As above; for calls that have the core on loan.
  Worker& worker();
  TokenStore& tokens() noexcept { return *tokens_; }
  Limiter& limiter() noexcept { return *limiter_; }
  RetryBudget& budget() noexcept { return budget_; }
  const Redactor& redactor() const noexcept { return redactor_; }
  // 0 to 1, evenly enough for jitter.
  double jitter() noexcept;
  // Of an answer that came: what did not fit goes to the callback, if there is one.
  void tell_notes(const AnyRequest& request, const ResponseHead& head) const;

 private:
  Config config_;
  Endpoints endpoints_;
  std::shared_ptr<Transport> transport_;
  // For asynchronous calls: the authorities are read once, TLS sessions are shared.
  std::optional<WireSetup> setup_;
  std::shared_ptr<TokenCache> cache_;
  std::shared_ptr<TokenStore> tokens_;
  std::unique_ptr<Limiter> limiter_;
  RetryBudget budget_;
  Redactor redactor_{};
  std::atomic<std::uint64_t> jitter_state_;
  std::once_flag async_once_{};
  Result<std::shared_ptr<AsyncTransport>> async_transport_{nullptr};
  std::once_flag worker_once_{};
  std::shared_ptr<Worker> worker_{};
};

}  // namespace servicetitan::detail
