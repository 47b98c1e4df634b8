#include "session_cache.hpp"

#include <openssl/x509v3.h>

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace session_cache_impl {

// Two hosts, and some connections to each at once.
constexpr std::size_t kMost = 32;

inline int index() {
  static const int made = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
  return made;
}

// The name or address that the certificate must be for. A session began with a look at the
// certificate, and must not serve for another host.
inline std::string expected_host(SSL* ssl) {
  X509_VERIFY_PARAM* rules = SSL_get0_param(ssl);
  if (const char* name = X509_VERIFY_PARAM_get0_host(rules, 0)) return name;
  char* address = X509_VERIFY_PARAM_get1_ip_asc(rules);
  std::string host = address != nullptr ? address : "";
  OPENSSL_free(address);
  return host;
}

}  // namespace session_cache_impl

void SessionCache::attach(SSL_CTX* context) {
  SSL_CTX_set_ex_data(context, session_cache_impl::index(), this);
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL_STORE);
  SSL_CTX_sess_set_new_cb(context, &SessionCache::on_session);
}

SessionCache* SessionCache::of(SSL* ssl) {
  return static_cast<SessionCache*>(
      SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), session_cache_impl::index()));
}

int SessionCache::on_session(SSL* ssl, SSL_SESSION* session) {
  SessionCache* cache = of(ssl);
  std::string host = session_cache_impl::expected_host(ssl);
  if (cache == nullptr || host.empty() || SSL_get_verify_result(ssl) != X509_V_OK) return 0;
  // A copy: OpenSSL spoils the session of a connection that ends without a goodbye.
  if (SSL_SESSION* copy = SSL_SESSION_dup(session)) cache->keep(std::move(host), copy);
  return 0;
}

void SessionCache::keep(std::string host, SSL_SESSION* session) {
  Kept fresh{std::move(host), Session(session)};
  std::lock_guard lock(mutex_);
  kept_.push_back(std::move(fresh));
  if (kept_.size() > session_cache_impl::kMost) kept_.pop_front();
}

SessionCache::Session SessionCache::take(const std::string& host) {
  std::lock_guard lock(mutex_);
  const auto found = std::find_if(kept_.rbegin(), kept_.rend(),
                                  [&](const Kept& kept) { return kept.host == host; });
  if (found == kept_.rend()) return nullptr;
  // A ticket of TLS 1.3 is for one use, so that nobody sees that it was us both times; the server
  // sends new ones. A session of 1.2 serves again.
  if (SSL_SESSION_get_protocol_version(found->session.get()) < TLS1_3_VERSION) {
    return Session(SSL_SESSION_dup(found->session.get()));
  }
  Session session = std::move(found->session);
  kept_.erase(std::next(found).base());
  return session;
}

void SessionCache::offer(SSL* ssl) {
  SessionCache* cache = of(ssl);
  if (cache == nullptr) return;
  if (const Session session = cache->take(session_cache_impl::expected_host(ssl))) {
    SSL_set_session(ssl, session.get());
  }
}

}  // namespace servicetitan::detail
