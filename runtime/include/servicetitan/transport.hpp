#pragma once

#include "servicetitan/content.hpp"
#include "servicetitan/error.hpp"
#include "servicetitan/operation.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {

struct HttpHeader {
  std::string name{};
  std::string value{};
};

/// The value of the first header called @p name, compared without case; null when there is none.
const std::string* find_header(const std::vector<HttpHeader>& headers,
                               std::string_view name) noexcept;

/// Where a request goes. Always TLS.
struct Endpoint {
  std::string host{};
  std::uint16_t port = 443;

  friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// One HTTP request, ready to send. `Host` and `Content-Length` are the transport's to add.
struct HttpRequest {
  Endpoint endpoint{};
  Method method = Method::get;
  /// Path and query, percent-encoded.
  std::string target{};
  std::vector<HttpHeader> headers{};
  std::string body{};
  /// Instead of `body`: opened and read while it is sent.
  std::shared_ptr<ContentSource> source{};
  /// True when sending it twice does no harm.
  bool idempotent = false;
  /// True when whoever takes the answer limits its body: `Limits::response_body` is not for it.
  bool unlimited_body = false;
};

struct HttpHead {
  int status = 0;
  std::string reason{};
  std::vector<HttpHeader> headers{};
};

/// Takes an answer as it arrives.
class AnswerSink {
 public:
  virtual ~AnswerSink() = default;
  /// There is a connection, and the request goes out now. A transport may leave it out; then the
  /// moment at which it was asked counts.
  virtual void on_sending() {}
  /// The connection, used before, is dead, and the request could be sent on another without harm.
  /// @return whether it may be sent at once: the service may have counted it.
  virtual bool on_dead_connection() { return true; }
  /// @return false to stop: the connection is then closed and the exchange counts as done.
  virtual bool on_head(HttpHead head) = 0;
  /// A piece of the body, chunking and length already checked. @return as on_head.
  virtual bool on_body(std::string_view piece) = 0;
};

/// Why there is no (whole) answer.
struct TransportFailure {
  /// connect, tls, proxy, file (of the source of a body), timeout, canceled, transport or
  /// too_large.
  ErrorCode code = ErrorCode::transport;
  /// What happened, without secrets: `connection reset by peer`.
  std::string text{};
  /// True when the service cannot have seen the request.
  bool not_sent = false;
};

/// Sends requests. One object serves all threads of all clients that share it.
class Transport {
 public:
  using Clock = std::chrono::steady_clock;

  virtual ~Transport() = default;
  /// Sends @p request and feeds the answer to @p sink, until it is whole or @p deadline comes.
  virtual std::optional<TransportFailure> exchange(const HttpRequest& request, AnswerSink& sink,
                                                   Clock::time_point deadline) = 0;
};

}  // namespace servicetitan
