#pragma once

#include "servicetitan/json.hpp"
#include "servicetitan/map.hpp"

#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {

/// What kind of thing went wrong.
enum class ErrorCode : std::uint8_t {
  /// The configuration is incomplete or a profile file cannot be used.
  config,
  /// The request cannot be sent as it is (an empty path parameter, a number JSON cannot hold).
  invalid_request,
  /// No connection: the name does not resolve, or nobody listens there.
  connect,
  /// The TLS handshake failed: an unknown authority, another host name, no common version.
  tls,
  /// The proxy opens no tunnel: it wants other credentials (407), or its rules forbid it.
  proxy,
  /// The deadline of the call passed.
  timeout,
  /// The caller canceled the call.
  canceled,
  /// The connection broke, or what came is not HTTP.
  transport,
  /// No token, or a token that the service refuses: credentials or app key are wrong (401).
  auth,
  /// The application may not do this (403); see @ref Error::required_scopes.
  forbidden,
  /// 404.
  not_found,
  /// 409, other than maintenance.
  conflict,
  /// The service refuses the content of the request (400, 422): see @ref Error::problem.
  bad_request,
  /// 429, and the retries are used up.
  throttled,
  /// 5xx, and maintenance.
  server,
  /// A status that fits nowhere else.
  unexpected_status,
  /// The answer is not what the documents promise.
  bad_payload,
  /// The answer is longer than the limits of the client.
  too_large,
  /// A file (a cursor, a profile) cannot be read or written.
  file,
  /// The delivery of a webhook is not signed with the key; do not trust it.
  signature,
};

/// `bad_request`, ...
std::string_view to_string(ErrorCode code) noexcept;

/// One try to perform a call.
struct Attempt {
  /// 1 for the first.
  int number = 1;
  /// HTTP status, 0 when no answer came.
  int status = 0;
  /// What happened: `503 Service Unavailable`, `connection reset by peer`.
  std::string outcome{};
  /// Why it was tried again, or why not.
  std::string decision{};
  /// How long after the start of the call it ended.
  std::chrono::milliseconds elapsed{0};
  /// How long the call then waited before the next one.
  std::chrono::milliseconds delay{0};
};

/// What the service says about a failure (its `ApiErrorResponse`, close to RFC 7807).
struct Problem {
  std::string type{};
  std::string title{};
  std::string detail{};
  /// Messages by field; the field may be empty.
  Map<std::vector<std::string>> errors{};
  /// Whatever else it adds; `null` when nothing.
  Json data{};
};

/// The parts of an @ref Error. Public for transports and tests that make errors of their own.
struct ErrorInfo {
  ErrorCode code = ErrorCode::transport;
  /// HTTP status, 0 when no answer came.
  int status = 0;
  /// `crm.customers.get_list`
  std::string operation{};
  /// Ours: what happened and what to do.
  std::string client_text{};
  /// Theirs, as it came: the title, or the text of the answer.
  std::string server_text{};
  Problem problem{};
  std::string trace_id{};
  /// The start of the raw answer.
  std::string body{};
  /// Where in the JSON the answer does not fit; empty where that is no matter.
  std::string pointer{};
  std::vector<Attempt> attempts{};
  std::vector<std::string> required_scopes{};
  std::string curl{};
  bool retryable = false;
  bool may_be_done = false;
};

/// Why a call failed. Cheap to copy. No part of it holds a secret: tokens, client secret and app
/// key are taken out of all texts, also of those that the service sent.
class Error : public std::exception {
 public:
  /// What `Result::error()` gives where there is a value: no error.
  Error();
  explicit Error(ErrorInfo info);
  /// @p client_text says what happened and what to do.
  Error(ErrorCode code, std::string client_text);

  ErrorCode code() const noexcept { return info_->code; }
  /// HTTP status, 0 when no answer came.
  int status() const noexcept { return info_->status; }
  /// `crm.customers.get_list`; empty outside of a call.
  const std::string& operation() const noexcept { return info_->operation; }
  /// What the service says, decoded.
  const Problem& problem() const noexcept { return info_->problem; }
  /// What support asks for.
  const std::string& trace_id() const noexcept { return info_->trace_id; }
  /// The start of the raw answer (64 KiB at most).
  const std::string& body() const noexcept { return info_->body; }
  /// JSON pointer to what does not fit, with @ref ErrorCode::bad_payload.
  const std::string& pointer() const noexcept { return info_->pointer; }
  /// Every try, in order, with what was decided after it.
  const std::vector<Attempt>& attempts() const noexcept { return info_->attempts; }
  /// Scopes that the operation needs, with @ref ErrorCode::forbidden.
  const std::vector<std::string>& required_scopes() const noexcept {
    return info_->required_scopes;
  }
  /// A command line that repeats the request, without secrets and private values.
  const std::string& curl() const noexcept { return info_->curl; }
  /// Our words: safe to log.
  const std::string& client_text() const noexcept { return info_->client_text; }
  /// Their words; may hold what the request held.
  const std::string& server_text() const noexcept { return info_->server_text; }
  /// True when the same call may succeed later without a change.
  bool is_retryable() const noexcept { return info_->retryable; }
  /// True when the service may have carried out the request all the same: the answer did not come,
  /// or says of no attempt that nothing was done. Of a request that changes something, look before
  /// you send it again. False means that certainly nothing was done.
  bool may_be_done() const noexcept { return info_->may_be_done; }

  /// Everything that helps, on several lines.
  std::string to_string() const;
  /// One line.
  const char* what() const noexcept override { return what_->c_str(); }

  const ErrorInfo& info() const noexcept { return *info_; }

 private:
  std::shared_ptr<const ErrorInfo> info_;
  std::shared_ptr<const std::string> what_;
};

}  // namespace servicetitan
