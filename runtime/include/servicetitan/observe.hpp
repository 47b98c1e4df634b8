#pragma once

#include "servicetitan/error.hpp"
#include "servicetitan/operation.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace servicetitan {

/// An attempt that is about to begin: what `Config::before_attempt` is told. Asking for a token is
/// not an attempt of its own.
struct AttemptStart {
  const Operation& operation;
  std::int64_t tenant = 0;
  Method method = Method::get;
  std::string_view server{};
  std::uint16_t port = 443;
  /// 1 for the first.
  int number = 1;
};

/// An attempt that ended: what `Config::after_attempt` is told. No text holds a secret.
struct AttemptEnd {
  AttemptStart start;
  /// HTTP status, 0 when no answer came.
  int status = 0;
  bool success = false;
  /// Of a failure.
  ErrorCode code = ErrorCode::transport;
  /// `503 Service Unavailable`, `connection reset by peer`
  std::string outcome{};
  /// Why it will be tried again, or why not; empty after a success.
  std::string decision{};
  std::string trace_id{};
  /// From when the transport was asked, which may have had to connect first, to the last byte in.
  std::chrono::nanoseconds duration{0};
  /// How long the call waits before the next attempt.
  std::chrono::milliseconds delay{0};
};

/// A name and a value, as OpenTelemetry has them.
struct Attribute {
  std::string_view name{};
  std::variant<std::int64_t, std::string> value{};
};
using Attributes = std::vector<Attribute>;

/// A piece of work that is under way. Destroying it ends it.
class Span {
 public:
  virtual ~Span() = default;
  virtual void set(const Attribute& attribute) = 0;
  /// The work failed (the `error` status of OpenTelemetry).
  virtual void fail(std::string_view description) = 0;
};

/// Receives spans and metrics: see `Config::telemetry`. The names are those of the OpenTelemetry
/// semantic conventions for HTTP clients, so that an adapter has nothing to translate. One object
/// may serve many clients and threads at once; what it throws is dropped.
///
/// Each attempt is one span, `GET /crm/v2/tenant/{tenant}/customers`, and one value of the
/// histogram `http.client.request.duration` in seconds. Attributes: `http.request.method`,
/// `url.template`, `server.address`, `server.port`, `http.response.status_code`, `error.type` (the
/// status, or the name of the @ref ErrorCode), and on the span alone `http.request.resend_count`
/// from the second attempt on. `url.full` is left out: its query may name people.
class Telemetry {
 public:
  virtual ~Telemetry() = default;
  /// May return null: nobody wants this one.
  virtual std::unique_ptr<Span> start_span(std::string_view name, const Attributes& attributes) = 0;
  virtual void record(std::string_view metric, std::string_view unit, double value,
                      const Attributes& attributes) = 0;
};

}  // namespace servicetitan
