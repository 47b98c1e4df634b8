#include "answer_error.hpp"

#include "../codec/codec_error.hpp"
#include "../codec/members.hpp"
#include "../text/text.hpp"

#include "servicetitan/codec.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace answer_error_impl {

constexpr std::size_t kKeptText = 500;

inline std::string message_of(const Json& json) {
  return is_text(json) ? text_of(&json) : json.text();
}

// Field names and their messages; a message may stand alone instead of in a list.
inline void read_errors(const Json& errors, Problem& problem) {
  const auto fields = read_members(errors.text());
  if (!fields) return;
  for (const auto& [field, messages] : *fields) {
    std::vector<std::string>& list = problem.errors[field];
    if (is_text(messages)) list.push_back(text_of(&messages));
    if (!messages.text().starts_with('[')) continue;
    for (const Json& message : decode<std::vector<Json>>(messages.text())) {
      list.push_back(message_of(message));
    }
  }
}

inline void read_problem(const Map<Json>& answer, ErrorInfo& info) {
  Problem& problem = info.problem;
  problem.type = text_of(answer.find("type"));
  problem.title = text_of(answer.find("title"));
  problem.detail = text_of(answer.find("detail"));
  if (const Json* errors = answer.find("errors")) read_errors(*errors, problem);
  if (const Json* data = answer.find("data")) problem.data = *data;
  info.trace_id = text_of(answer.find("traceId"));
  for (const char* name : {"message", "Message", "error_description", "error"}) {
    if (problem.title.empty()) problem.title = text_of(answer.find(name));
  }
  info.server_text = problem.title.empty() ? problem.detail : problem.title;
}

inline bool is_html(const HttpHead& head, std::string_view body) noexcept {
  const std::string* type = find_header(head.headers, "Content-Type");
  return (type != nullptr && find_ignoring_case(*type, "html") != std::string_view::npos) ||
         trim(body).starts_with('<');
}

// The title of a page, or the start of a text.
inline std::string readable(const HttpHead& head, std::string_view body) {
  if (!is_html(head, body)) return printable(trim(body), kKeptText);
  const std::size_t start = find_ignoring_case(body, "<title>");
  if (start == std::string_view::npos) return "(an HTML page)";
  std::string_view title = body.substr(start + 7);
  title = trim(title.substr(0, std::min(title.find('<'), title.size())));
  return "(an HTML page) " + printable(title, kKeptText);
}

inline void explain(const Operation& operation, ErrorInfo& info) {
  switch (info.code) {
    case ErrorCode::bad_request:
      info.client_text = "the service refuses the content of the request";
      break;
    case ErrorCode::auth:
      info.client_text = "the service refuses the token or the app key";
      break;
    case ErrorCode::forbidden:
      info.client_text =
          "the application may not do this for this tenant; check its scopes and that the tenant "
          "number is right and has connected the application";
      break;
    case ErrorCode::not_found:
      info.client_text = "there is no such thing";
      break;
    case ErrorCode::conflict:
      info.client_text = "it conflicts with the state of the service";
      break;
    case ErrorCode::throttled:
      info.client_text = "too many calls";
      break;
    case ErrorCode::server:
      info.client_text = "the service failed";
      break;
    default:
      info.client_text = "the service answered with a status that is not expected";
      break;
  }
  if (info.code == ErrorCode::forbidden) {
    std::string_view scopes = operation.scopes;
    while (!(scopes = trim(scopes)).empty()) {
      const std::size_t end = std::min(scopes.find(' '), scopes.size());
      info.required_scopes.emplace_back(scopes.substr(0, end));
      scopes.remove_prefix(end);
    }
  }
}

}  // namespace answer_error_impl

ErrorCode code_of_status(int status) noexcept {
  switch (status) {
    case 400:
    case 413:
    case 422:
      return ErrorCode::bad_request;
    case 401:
      return ErrorCode::auth;
    case 403:
      return ErrorCode::forbidden;
    case 404:
    case 410:
      return ErrorCode::not_found;
    case 408:
      return ErrorCode::server;
    case 409:
      return ErrorCode::conflict;
    case 429:
      return ErrorCode::throttled;
    default:
      return status >= 500 ? ErrorCode::server : ErrorCode::unexpected_status;
  }
}

bool is_maintenance(const ErrorInfo& info) noexcept {
  return info.status == 409 &&
         (find_ignoring_case(info.server_text, "maintenance") != std::string_view::npos ||
          find_ignoring_case(info.problem.detail, "maintenance") != std::string_view::npos);
}

std::string_view trace_of(const HttpHead& head) noexcept {
  for (const char* name : {"traceId", "X-Trace-Id", "X-Request-Id", "Request-Id"}) {
    if (const std::string* found = find_header(head.headers, name)) return *found;
  }
  return {};
}

ErrorInfo describe_answer(const Operation& operation, const HttpHead& head, std::string_view body) {
  namespace impl = answer_error_impl;
  ErrorInfo info;
  info.status = head.status;
  info.operation = operation.name;
  info.code = code_of_status(head.status);
  info.body = body.substr(0, kKeptBody);
  if (const auto answer = read_members(body)) {
    impl::read_problem(*answer, info);
  } else if (const auto json = try_decode<Json>(body)) {
    info.server_text = text_of(&*json);
  }
  if (info.server_text.empty()) info.server_text = impl::readable(head, body);
  if (info.server_text.empty()) info.server_text = head.reason;
  info.server_text = printable(info.server_text, 2 * impl::kKeptText);
  if (info.trace_id.empty()) info.trace_id = trace_of(head);
  if (is_maintenance(info)) info.code = ErrorCode::server;
  impl::explain(operation, info);
  return info;
}

}  // namespace servicetitan::detail
