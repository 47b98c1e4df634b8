#pragma once

// One HTTPS connection, used by one thread at a time. Beast and OpenSSL are behind it.

#include "../config/proxy.hpp"

#include "servicetitan/config.hpp"
#include "servicetitan/transport.hpp"

#include <memory>
#include <optional>

namespace servicetitan::detail {

namespace wire {
struct Opening;
}

// What all connections of a transport share: the authorities to trust, and the rules of TLS.
class TlsContext {
 public:
  static Result<std::shared_ptr<TlsContext>> make(const Tls& tls);
  ~TlsContext();
  TlsContext(const TlsContext&) = delete;
  TlsContext& operator=(const TlsContext&) = delete;

  struct Impl;
  Impl& impl() noexcept { return *impl_; }

 private:
  explicit TlsContext(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

struct WireLimits {
  Timeouts timeouts{};
  Limits limits{};
};

// What all connections of a transport share.
struct WireSetup {
  std::shared_ptr<TlsContext> tls{};
  WireLimits limits{};
  // Empty: there is none.
  std::optional<ProxyRoute> proxy{};

  static Result<WireSetup> make(const Config& config);
  // Null: the way to @p endpoint is straight. It is always the same, so that idle connections are
  // told apart by their endpoints alone.
  const ProxyRoute* proxy_for(const Endpoint& endpoint) const noexcept {
    return proxy && proxy->leads_to(endpoint) ? &*proxy : nullptr;
  }
};

struct ExchangeEnd {
  std::optional<TransportFailure> failure{};
  // The connection broke before any answer, as idle ones do when the other side closes them.
  bool went_away = false;
  // The connection can take another request.
  bool reusable = false;
};

// Blocking: waits for its socket until the operation is done, or its time over.
class Connection {
 public:
  using Time = Transport::Clock::time_point;

  Connection(std::shared_ptr<TlsContext> tls, const WireLimits& limits);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // TCP, maybe a tunnel, and TLS. @p opening must live until it is done.
  std::optional<TransportFailure> connect(wire::Opening& opening, Time deadline);
  ExchangeEnd exchange(const HttpRequest& request, AnswerSink& sink, Time deadline);
  // False when the other side has closed it, or sent what nobody asked for.
  bool is_quiet() noexcept;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace servicetitan::detail
