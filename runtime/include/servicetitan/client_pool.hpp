#pragma once

#include "servicetitan/client.hpp"
#include "servicetitan/sharing.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace servicetitan {

/// One tenant of an application, and the credentials that open it.
struct TenantCredentials {
  std::int64_t tenant = 0;
  std::string client_id{};
  Secret client_secret{};
};

/// The clients of one application and many tenants. They share one transport with its connections,
/// the tokens and the budget; each tenant has its own limit, and tenants take turns when more
/// attempts are wanted than `at_once` (see @ref FairTurns), so that a busy one cannot starve
/// others.
///
/// @par Threads  All members may be called from any thread; a client goes on after its tenant was
/// removed, or the pool was destroyed.
class ClientPool {
 public:
  /// @p shared: everything but tenant and credentials. What it names of transport, tokens, budget
  /// and turns is used, the rest is made here. Throws Error (`config`) when the transport cannot be
  /// made.
  explicit ClientPool(Config shared, unsigned at_once = 32);
  ClientPool(Config shared, const std::vector<TenantCredentials>& tenants, unsigned at_once = 32);
  ~ClientPool();
  ClientPool(ClientPool&&) noexcept;
  ClientPool& operator=(ClientPool&&) noexcept;

  /// Adds a tenant, or replaces its credentials. Throws Error (`config`) as @ref Client does.
  Client add(const TenantCredentials& credentials);
  /// @return false when there is no such tenant.
  bool remove(std::int64_t tenant);
  /// The client of a tenant. Throws Error (`config`) when there is no such tenant.
  Client client(std::int64_t tenant) const;
  Result<Client> try_client(std::int64_t tenant) const;
  /// In ascending order.
  std::vector<std::int64_t> tenants() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace servicetitan
