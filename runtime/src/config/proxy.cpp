#include "proxy.hpp"

#include "../text/text.hpp"
#include "settings.hpp"

// OpenSSL: base64.
#include <openssl/evp.h>

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace proxy_impl {

constexpr std::uint16_t kPort = 80;

// `http://` is taken off. Empty: it is another scheme.
inline std::optional<std::string_view> without_scheme(std::string_view url) noexcept {
  constexpr std::string_view kScheme = "http://";
  if (starts_with_ignoring_case(url, kScheme)) return url.substr(kScheme.size());
  if (url.find("://") != std::string_view::npos) return std::nullopt;
  return url;
}

inline std::string base64(const std::string& text) {
  std::vector<unsigned char> out(4 * ((text.size() + 2) / 3) + 1);
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  const int size = EVP_EncodeBlock(out.data(), bytes, static_cast<int>(text.size()));
  return std::string(out.begin(), out.begin() + size);
}

inline bool is_address(std::string_view host) noexcept {
  return host.find(':') != std::string_view::npos ||
         host.find_first_not_of("0123456789.") == std::string_view::npos;
}

// @p host is @p name or lies below it.
inline bool is_within(std::string_view host, std::string_view name) noexcept {
  if (name.starts_with('*')) name.remove_prefix(1);
  if (name.starts_with('.')) name.remove_prefix(1);
  if (name.empty() || host.size() < name.size()) return false;
  const std::size_t start = host.size() - name.size();
  if (!equal_ignoring_case(host.substr(start), name)) return false;
  return start == 0 || (host[start - 1] == '.' && !is_address(host));
}

inline bool names(std::string_view entry, const Endpoint& target) noexcept {
  if (entry == "*") return true;
  std::string_view name = entry;
  std::string_view port;
  const std::size_t colon = entry.rfind(':');
  // More than one belong to an address, unless that is in brackets.
  if (colon != std::string_view::npos &&
      (entry.find(':') == colon || entry.find("]:") != std::string_view::npos)) {
    name = entry.substr(0, colon);
    port = entry.substr(colon + 1);
  }
  if (name.starts_with('[') && name.ends_with(']')) name = name.substr(1, name.size() - 2);
  if (!port.empty() && port != std::to_string(target.port)) return false;
  return is_within(target.host, name);
}

}  // namespace proxy_impl

bool ProxyRoute::leads_to(const Endpoint& target) const noexcept {
  return std::none_of(no_proxy.begin(), no_proxy.end(),
                      [&](const std::string& entry) { return proxy_impl::names(entry, target); });
}

std::string normalize_proxy(Proxy& proxy) {
  for (std::string& entry : proxy.no_proxy) entry = std::string(trim(entry));
  const std::string url(trim(proxy.url));
  proxy.url = url;
  if (url.empty()) return {};
  auto rest = proxy_impl::without_scheme(url);
  if (!rest) return "must begin with http://, the only way to speak with a proxy that is known";
  if (const std::size_t at = rest->rfind('@'); at != std::string_view::npos) {
    const std::string_view credentials = rest->substr(0, at);
    const std::size_t colon = std::min(credentials.find(':'), credentials.size());
    proxy.user = percent_decoded(credentials.substr(0, colon));
    proxy.password = percent_decoded(credentials.substr(std::min(colon + 1, credentials.size())));
    rest->remove_prefix(at + 1);
    proxy.url = "http://" + std::string(*rest);
  }
  if (!parse_authority(*rest, proxy_impl::kPort)) {
    return "must be of the form http://[user:password@]host[:port], with special characters of "
           "user and password as %XX";
  }
  if (proxy.user.find(':') != std::string::npos) return "has a user with a colon";
  return {};
}

Result<std::optional<ProxyRoute>> make_route(Proxy proxy) {
  const std::string wrong = normalize_proxy(proxy);
  if (!wrong.empty()) return Error(ErrorCode::config, "proxy.url " + wrong);
  if (proxy.url.empty()) return std::optional<ProxyRoute>();
  const auto rest = proxy_impl::without_scheme(proxy.url);
  ProxyRoute route{.endpoint = *parse_authority(*rest, proxy_impl::kPort)};
  if (!proxy.user.empty() || !proxy.password.empty()) {
    route.authorization = "Basic " + proxy_impl::base64(proxy.user + ":" + proxy.password.reveal());
  }
  route.no_proxy = std::move(proxy.no_proxy);
  return std::optional<ProxyRoute>(std::move(route));
}

void add_proxy_hints(const Proxy& proxy, std::vector<std::string>& hints) {
  Proxy plain = proxy;
  const bool usable = normalize_proxy(plain).empty();
  const bool credentials = !plain.user.empty() || !plain.password.empty();
  if (plain.url.empty()) {
    if (credentials)
      hints.emplace_back("proxy.url is not set: there is no proxy that could use proxy.user");
    return;
  }
  if (usable && parse_authority(*proxy_impl::without_scheme(plain.url), 0)->port == 0) {
    hints.emplace_back("proxy.url names no port: 80 is used; many proxies listen on 3128 or 8080");
  }
  if (plain.user.empty() && credentials) hints.emplace_back("proxy.password is without proxy.user");
  for (std::size_t i = 0; i < plain.no_proxy.size(); ++i) {
    if (plain.no_proxy[i].find('/') == std::string::npos) continue;
    // A URL may hold a password: it is not shown.
    hints.push_back("proxy.no_proxy: entry " + std::to_string(i + 1) +
                    " is no host: ranges and URLs match nothing");
  }
}

std::vector<std::string> split_hosts(std::string_view list) {
  std::vector<std::string> hosts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(", \t"), list.size());
    if (end != 0) hosts.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return hosts;
}

}  // namespace servicetitan::detail
