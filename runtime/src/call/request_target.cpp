#include "request_target.hpp"

#include "../request/percent.hpp"
#include "../text/text.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace request_target_impl {

constexpr std::string_view kTenant = "{tenant}";

inline std::string path_of(const AnyRequest& request, std::int64_t tenant) {
  std::string path = request.path();
  const std::size_t at = path.find(kTenant);
  if (at != std::string::npos) path.replace(at, kTenant.size(), std::to_string(tenant));
  return path;
}

inline void append_query(std::string& target, const AnyRequest& request) {
  char separator = target.find('?') == std::string::npos ? '?' : '&';
  for (const QueryParameter& parameter : request.query()) {
    target += separator;
    append_percent_encoded(target, parameter.name);
    target += '=';
    append_percent_encoded(target, parameter.value);
    separator = '&';
  }
}

// Of a target: anything else would end the request line or be read in two ways.
inline bool is_target(std::string_view text) noexcept {
  return text.starts_with('/') && !text.starts_with("//") &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return c > ' ' && c < '\x7f' && c != '{' && c != '}' && c != '#' && c != '\\' &&
                  c != '"' && c != '<' && c != '>';
         });
}

}  // namespace request_target_impl

HttpRequest make_http_request(const AnyRequest& request, const Config& config, const Endpoint& api,
                              std::string& problem) {
  namespace impl = request_target_impl;
  HttpRequest made;
  made.endpoint = api;
  made.method = request.method();
  made.target = impl::path_of(request, config.tenant);
  impl::append_query(made.target, request);
  // Content-Type and Authorization come behind them.
  made.headers.reserve(5);
  made.headers.push_back({"Accept", "application/json, */*;q=0.5"});
  made.headers.push_back({"User-Agent", config.user_agent});
  made.headers.push_back({"ST-App-Key", config.app_key.reveal()});
  if (!request.content_type().empty()) {
    made.headers.push_back({"Content-Type", request.content_type()});
  }
  made.body = request.body();
  made.source = request.source();
  made.idempotent = request.operation().idempotent || request.method() == Method::get;
  problem = request.problem();
  if (problem.empty() && !impl::is_target(made.target)) {
    problem =
        "the path must begin with one / and hold no blank, brace or other character that "
        "needs percent-encoding";
  }
  return made;
}

std::string_view report_of(const AnyRequest& request) noexcept {
  const std::string_view path = request.path();
  // Raw requests have no operation that tells.
  const bool is_report = request.operation().rate_class == RateClass::report ||
                         (path.starts_with("/reporting/") && path.ends_with("/data"));
  return is_report ? path : std::string_view();
}

}  // namespace servicetitan::detail
