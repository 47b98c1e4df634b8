#include "servicetitan/error.hpp"

#include "../codec/codec_error.hpp"

#include <utility>

namespace servicetitan {

namespace detail::error_impl {

constexpr std::size_t kLongestLine = 4000;

// The first line: code, operation, status, our words, then theirs.
inline std::string summary(const ErrorInfo& info) {
  std::string text(to_string(info.code));
  if (!info.operation.empty()) text += " in " + info.operation;
  if (info.status != 0) text += " (HTTP " + std::to_string(info.status) + ")";
  if (!info.client_text.empty()) text += ": " + info.client_text;
  if (!info.server_text.empty() && info.server_text.size() <= 300) {
    text += " [service: " + info.server_text + "]";
  }
  if (!info.trace_id.empty()) text += " [trace " + info.trace_id + "]";
  return printable(text, kLongestLine);
}

inline void add_line(std::string& text, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  // What others wrote must not begin lines of its own in a log, nor move the cursor of a terminal.
  text += "\n  " + printable(name, 200) + ": " + printable(value, kLongestLine);
}

inline void add_problem(std::string& text, const Problem& problem) {
  add_line(text, "detail", problem.detail);
  for (const auto& [field, messages] : problem.errors) {
    for (const std::string& message : messages) {
      add_line(text, field.empty() ? "error" : "error in " + field, message);
    }
  }
  if (!problem.data.is_null() && problem.data.text() != "{}") {
    add_line(text, "data", problem.data.text());
  }
}

inline std::string describe(const Attempt& attempt) {
  std::string text = "#";
  text += std::to_string(attempt.number);
  text += " after ";
  text += std::to_string(attempt.elapsed.count());
  text += " ms: ";
  text += attempt.outcome;
  if (!attempt.decision.empty()) text += "; " + attempt.decision;
  return text;
}

}  // namespace detail::error_impl

std::string_view to_string(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::config:
      return "config";
    case ErrorCode::invalid_request:
      return "invalid_request";
    case ErrorCode::connect:
      return "connect";
    case ErrorCode::tls:
      return "tls";
    case ErrorCode::proxy:
      return "proxy";
    case ErrorCode::timeout:
      return "timeout";
    case ErrorCode::canceled:
      return "canceled";
    case ErrorCode::transport:
      return "transport";
    case ErrorCode::auth:
      return "auth";
    case ErrorCode::forbidden:
      return "forbidden";
    case ErrorCode::not_found:
      return "not_found";
    case ErrorCode::conflict:
      return "conflict";
    case ErrorCode::bad_request:
      return "bad_request";
    case ErrorCode::throttled:
      return "throttled";
    case ErrorCode::server:
      return "server";
    case ErrorCode::unexpected_status:
      return "unexpected_status";
    case ErrorCode::bad_payload:
      return "bad_payload";
    case ErrorCode::too_large:
      return "too_large";
    case ErrorCode::file:
      return "file";
    case ErrorCode::signature:
      return "signature";
  }
  return "unknown";
}

Error::Error(ErrorInfo info)
    : info_(std::make_shared<const ErrorInfo>(std::move(info))),
      what_(std::make_shared<const std::string>(detail::error_impl::summary(*info_))) {}

Error::Error() : Error(ErrorInfo{.client_text = "no error"}) {}

Error::Error(ErrorCode code, std::string client_text)
    : Error(ErrorInfo{.code = code, .client_text = std::move(client_text)}) {}

std::string Error::to_string() const {
  namespace impl = detail::error_impl;
  std::string text(servicetitan::to_string(code()));
  if (!operation().empty()) text += " in " + operation();
  if (status() != 0) text += " (HTTP " + std::to_string(status()) + ")";
  impl::add_line(text, "what", client_text());
  impl::add_line(text, "service says", server_text());
  impl::add_problem(text, problem());
  impl::add_line(text, "at", pointer());
  impl::add_line(text, "trace id", trace_id());
  for (const std::string& scope : required_scopes()) impl::add_line(text, "needs scope", scope);
  for (const Attempt& attempt : attempts()) {
    impl::add_line(text, "attempt", impl::describe(attempt));
  }
  impl::add_line(text, "try again later", is_retryable() ? "may help" : "");
  impl::add_line(text, "the service may have done it",
                 may_be_done() ? "look before what changes something is sent again" : "");
  impl::add_line(text, "request", curl());
  return text;
}

}  // namespace servicetitan
