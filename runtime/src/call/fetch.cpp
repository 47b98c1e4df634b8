#include "fetch.hpp"

#include "../config/settings.hpp"

#include "servicetitan/detail/builder.hpp"

#include <algorithm>

namespace servicetitan::detail {

namespace fetch_impl {

inline constexpr Operation kFetch{.name = "fetch",
                                  .operation_id = "fetch",
                                  .response_content = Content::binary,
                                  .idempotent = true};

inline bool is_target(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

}  // namespace fetch_impl

Request<Download> fetch_request() {
  return RequestBuilder(fetch_impl::kFetch).returning<Download>();
}

HttpRequest make_fetch_request(std::string_view url, const Config& config, std::string& problem) {
  HttpRequest made;
  if (url.empty()) problem = "there is no place to fetch: the location is empty";
  if (!problem.empty()) return made;
  constexpr std::string_view kScheme = "https://";
  const std::size_t host_end =
      std::min(url.find_first_of("/?#", std::min(kScheme.size(), url.size())), url.size());
  const auto endpoint = parse_endpoint(url.substr(0, host_end));
  std::string_view target = url.substr(host_end);
  target = target.substr(0, target.find('#'));
  if (!endpoint || !fetch_impl::is_target(target)) {
    // The URL itself may hold a signature: it is not shown.
    problem = "the place to fetch is no https:// URL of a host";
    return made;
  }
  made.endpoint = *endpoint;
  made.target = std::string(target.starts_with('/') ? "" : "/") + std::string(target);
  made.headers = {{"Accept", "*/*"}, {"User-Agent", config.user_agent}};
  made.idempotent = true;
  return made;
}

}  // namespace servicetitan::detail
