#include "token_request.hpp"

#include "../codec/codec_error.hpp"
#include "../codec/members.hpp"
#include "../request/percent.hpp"
#include "../text/text.hpp"

#include "servicetitan/codec.hpp"
#include "servicetitan/config.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace token_request_impl {

// Also `"900"` and `900.0`; 0 when it is no number.
inline std::chrono::seconds life_of(const Json* expires_in) {
  if (expires_in == nullptr) return std::chrono::seconds(0);
  const double seconds = try_decode<double>(expires_in->text()).value_or(0.0);
  return std::chrono::seconds(static_cast<std::int64_t>(std::clamp(seconds, 0.0, 1e6)));
}

// A token goes into a header: control characters would let it end the header.
inline bool is_header_text(std::string_view text) noexcept {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

inline ErrorInfo refusal(int status, const std::optional<Map<Json>>& answer,
                         std::string_view body) {
  ErrorInfo info;
  info.status = status;
  info.body = std::string(body.substr(0, 64 << 10));
  const std::string error = answer ? text_of(answer->find("error")) : std::string();
  if (!error.empty()) {
    info.problem.title = error;
    info.problem.detail = text_of(answer->find("error_description"));
    info.server_text = error;
    if (!info.problem.detail.empty()) info.server_text += ": " + info.problem.detail;
  } else {
    info.server_text = body;
  }
  info.server_text = printable(trim(info.server_text), 200);
  if (status >= 500 || status == 429 || status == 408) {
    info.code = status == 429 ? ErrorCode::throttled : ErrorCode::server;
    info.client_text = "the auth service gives no token for now";
    info.retryable = true;
  } else {
    info.code = ErrorCode::auth;
    info.client_text =
        "the auth service refuses the credentials; check client id and client secret, and that "
        "they belong to this environment";
  }
  return info;
}

inline ErrorInfo garbage(int status, std::string_view body, std::string what) {
  ErrorInfo info;
  info.code = ErrorCode::bad_payload;
  info.status = status;
  info.client_text = "the answer of the auth service " + std::move(what);
  // No body here: a broken token answer may hold most of a token.
  info.server_text = std::to_string(body.size()) + " bytes, not shown";
  return info;
}

}  // namespace token_request_impl

HttpRequest make_token_request(const Config& config, const Endpoint& auth) {
  HttpRequest request;
  request.endpoint = auth;
  request.method = Method::post;
  request.target = "/connect/token";
  request.idempotent = true;
  request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                     {"Accept", "application/json"},
                     {"User-Agent", config.user_agent}};
  request.body = "grant_type=client_credentials&client_id=";
  append_percent_encoded(request.body, config.client_id);
  request.body += "&client_secret=";
  append_percent_encoded(request.body, config.client_secret.reveal());
  return request;
}

std::variant<TokenGrant, ErrorInfo> read_token_answer(int status, std::string_view body) {
  namespace impl = token_request_impl;
  const std::optional<Map<Json>> answer = read_members(body);
  if (status < 200 || status >= 300) return impl::refusal(status, answer, body);
  if (!answer) return impl::garbage(status, body, "is no JSON object");
  TokenGrant grant{text_of(answer->find("access_token")),
                   impl::life_of(answer->find("expires_in"))};
  if (!impl::is_header_text(grant.text)) {
    return impl::garbage(status, body, "has no usable access_token");
  }
  // Without a life we use it for the call at hand and ask again.
  return grant;
}

}  // namespace servicetitan::detail
