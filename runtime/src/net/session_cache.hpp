#pragma once

// TLS sessions to take up again, by the host that showed its certificate when they began.

// OpenSSL: only the files of connections include this one.
#include <openssl/ssl.h>

#include <deque>
#include <memory>
#include <mutex>
#include <string>

namespace servicetitan::detail {

class SessionCache {
 public:
  // From now on the sessions of @p context are kept here; the cache must live as long.
  void attach(SSL_CTX* context);

  // Lets @p ssl, whose expected host is set, take up a session of before.
  static void offer(SSL* ssl);

 private:
  struct Free {
    void operator()(SSL_SESSION* session) const noexcept { SSL_SESSION_free(session); }
  };
  using Session = std::unique_ptr<SSL_SESSION, Free>;
  struct Kept {
    std::string host{};
    Session session{};
  };

  static int on_session(SSL* ssl, SSL_SESSION* session);
  static SessionCache* of(SSL* ssl);
  void keep(std::string host, SSL_SESSION* session);
  Session take(const std::string& host);

  std::mutex mutex_{};
  // Newest last.
  std::deque<Kept> kept_{};
};

}  // namespace servicetitan::detail
