#include "servicetitan/client_pool.hpp"

#include "../call/core.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace servicetitan {

struct ClientPool::Impl {
  explicit Impl(Config of)
      : shared(std::move(of)), transports(detail::Transports::make(shared).value()) {}

  Config shared;
  std::shared_ptr<detail::Transports> transports;
  std::mutex mutex{};
  std::map<std::int64_t, Client> clients{};
};

namespace client_pool_impl {

// Fills in what all clients have together.
inline Config with_shared_parts(Config config, unsigned at_once) {
  // Fewer would close connections that the next turn needs.
  config.pool.max_idle = std::max<std::size_t>(config.pool.max_idle, at_once);
  if (!config.tokens) config.tokens = std::make_shared<TokenCache>();
  if (!config.budget) config.budget = std::make_shared<MemoryBudget>(config.rate_limit);
  if (!config.turns) config.turns = std::make_shared<FairTurns>(at_once);
  return config;
}

}  // namespace client_pool_impl

ClientPool::ClientPool(Config shared, unsigned at_once)
    : impl_(
          std::make_unique<Impl>(client_pool_impl::with_shared_parts(std::move(shared), at_once))) {
}

ClientPool::ClientPool(Config shared, const std::vector<TenantCredentials>& tenants,
                       unsigned at_once)
    : ClientPool(std::move(shared), at_once) {
  for (const TenantCredentials& credentials : tenants) add(credentials);
}

ClientPool::~ClientPool() = default;
ClientPool::ClientPool(ClientPool&&) noexcept = default;
ClientPool& ClientPool::operator=(ClientPool&&) noexcept = default;

Client ClientPool::add(const TenantCredentials& credentials) {
  Config config = impl_->shared;
  config.tenant = credentials.tenant;
  config.client_id = credentials.client_id;
  config.client_secret = credentials.client_secret;
  Client client(detail::make_core(std::move(config), impl_->transports).value());
  std::lock_guard lock(impl_->mutex);
  impl_->clients.insert_or_assign(credentials.tenant, client);
  return client;
}

bool ClientPool::remove(std::int64_t tenant) {
  std::lock_guard lock(impl_->mutex);
  return impl_->clients.erase(tenant) != 0;
}

Result<Client> ClientPool::try_client(std::int64_t tenant) const {
  std::lock_guard lock(impl_->mutex);
  const auto found = impl_->clients.find(tenant);
  if (found != impl_->clients.end()) return found->second;
  return Error(ErrorCode::config, "the pool has no tenant " + std::to_string(tenant) +
                                      "; add it with its credentials");
}

Client ClientPool::client(std::int64_t tenant) const { return try_client(tenant).value(); }

std::vector<std::int64_t> ClientPool::tenants() const {
  std::lock_guard lock(impl_->mutex);
  std::vector<std::int64_t> all;
  for (const auto& [tenant, client] : impl_->clients) all.push_back(tenant);
  return all;
}

}  // namespace servicetitan
