#include "../auth/token_request.hpp"
#include "../auth/token_store.hpp"
#include "token_life.hpp"

#include "servicetitan/sharing.hpp"

#include <map>
#include <mutex>
#include <utility>

namespace servicetitan {

struct TokenCache::Impl {
  std::mutex mutex{};
  std::map<std::string, std::shared_ptr<detail::TokenStore>> stores{};
};

namespace token_cache_impl {

using std::chrono::system_clock;

// What is left of its life must be worth the load.
constexpr std::chrono::seconds kLeast(30);

inline std::optional<detail::TokenGrant> load(TokenCache& cache, const std::string& key) {
  try {
    auto found = cache.load(key);
    if (!found || found->text.empty()) return std::nullopt;
    const auto left = detail::life_left(*found, system_clock::now());
    if (left < kLeast) return std::nullopt;
    return detail::TokenGrant{found->text.reveal(), left};
  } catch (...) {  // a store that is down must not stop us: the auth service is asked instead
    return std::nullopt;
  }
}

inline void save(TokenCache& cache, const std::string& key, const detail::TokenGrant& grant) {
  try {
    const auto now = system_clock::now();
    cache.save(key, {Secret(grant.text), now + grant.life, now});
  } catch (...) {  // the others ask for a token of their own then
  }
}

}  // namespace token_cache_impl

TokenCache::TokenCache() : impl_(std::make_unique<Impl>()) {}
TokenCache::~TokenCache() = default;

std::optional<SharedToken> TokenCache::load(std::string_view) { return std::nullopt; }
void TokenCache::save(std::string_view, const SharedToken&) {}

std::shared_ptr<detail::TokenStore> TokenCache::store_of(const std::string& key) {
  std::lock_guard lock(impl_->mutex);
  auto& store = impl_->stores[key];
  if (!store) {
    // Whoever uses the store holds the cache too.
    store = std::make_shared<detail::TokenStore>(
        [this, key] { return token_cache_impl::load(*this, key); },
        [this, key](const detail::TokenGrant& grant) {
          token_cache_impl::save(*this, key, grant);
        });
  }
  return store;
}

}  // namespace servicetitan
