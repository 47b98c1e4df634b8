#include "settings.hpp"

#include "../text/text.hpp"
#include "proxy.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>

namespace servicetitan::detail {

namespace settings_impl {

inline std::string join(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : "; ") + text;
  return out;
}

inline void trim_in_place(std::string& text) { text = std::string(trim(text)); }

inline void trim_in_place(Secret& secret) { secret = Secret(std::string(trim(secret.reveal()))); }

// It goes into a header, which ends at a line break.
inline bool fits_header(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7f'; });
}

inline bool is_host(std::string_view host) noexcept {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == ':' || c == '%';
  });
}

inline std::string apply_environment(Config& config, std::string_view value) {
  if (equal_ignoring_case(value, "production")) {
    config.environment = Environment::production;
  } else if (equal_ignoring_case(value, "integration")) {
    config.environment = Environment::integration;
  } else {
    return "must be production or integration";
  }
  return {};
}

inline std::string apply_tenant(Config& config, std::string_view value) {
  std::int64_t tenant = 0;
  const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), tenant);
  if (failed != std::errc() || end != value.data() + value.size() || tenant <= 0) {
    return "must be the number of a tenant";
  }
  config.tenant = tenant;
  return {};
}

inline std::string apply_proxy(Config& config, std::string_view value) {
  // Those of another proxy are not for this one.
  config.proxy.user.clear();
  config.proxy.password = {};
  config.proxy.url = value;
  return normalize_proxy(config.proxy);
}

inline std::optional<Endpoint> endpoint_of(std::string_view url, std::string_view otherwise) {
  return parse_endpoint(url.empty() ? otherwise : url);
}

}  // namespace settings_impl

std::string apply_setting(Config& config, std::string_view name, std::string_view raw) {
  const std::string_view value = trim(raw);
  if (name == "tenant_id") return settings_impl::apply_tenant(config, value);
  if (name == "environment") return settings_impl::apply_environment(config, value);
  if (name == "proxy") return settings_impl::apply_proxy(config, value);
  const std::string text(value);
  if (name == "client_id") config.client_id = text;
  if (name == "client_secret") config.client_secret = text;
  if (name == "app_key") config.app_key = text;
  if (name == "api_url") config.api_url = text;
  if (name == "auth_url") config.auth_url = text;
  if (name == "ca_file") config.tls.ca_file = text;
  if (name == "ca_dir") config.tls.ca_directory = text;
  if (name == "no_proxy") config.proxy.no_proxy = split_hosts(text);
  return {};
}

std::vector<std::string_view> missing_settings(const Config& config) {
  std::vector<std::string_view> missing;
  if (config.tenant <= 0) missing.push_back("tenant_id");
  if (trim(config.client_id).empty()) missing.push_back("client_id");
  if (trim(config.client_secret.reveal()).empty()) missing.push_back("client_secret");
  if (trim(config.app_key.reveal()).empty()) missing.push_back("app_key");
  return missing;
}

std::optional<Endpoint> parse_authority(std::string_view text, std::uint16_t otherwise) {
  if (text.ends_with('/')) text.remove_suffix(1);
  Endpoint endpoint{.port = otherwise};
  std::string_view port;
  if (text.starts_with('[')) {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    endpoint.host = text.substr(1, end - 1);
    port = text.substr(end + 1);
  } else {
    const std::size_t colon = std::min(text.find(':'), text.size());
    endpoint.host = text.substr(0, colon);
    port = text.substr(colon);
  }
  if (!settings_impl::is_host(endpoint.host)) return std::nullopt;
  if (port.empty()) return endpoint;
  if (port.front() != ':') return std::nullopt;
  port.remove_prefix(1);
  const auto [end, failed] = std::from_chars(port.data(), port.data() + port.size(), endpoint.port);
  if (failed != std::errc() || end != port.data() + port.size() || endpoint.port == 0) return {};
  return endpoint;
}

std::optional<Endpoint> parse_endpoint(std::string_view url) {
  constexpr std::string_view kScheme = "https://";
  if (!starts_with_ignoring_case(url, kScheme)) return std::nullopt;
  return parse_authority(url.substr(kScheme.size()), 443);
}

void bound_values(Config& config) noexcept {
  for (std::chrono::milliseconds* span :
       {&config.timeouts.deadline, &config.timeouts.connect, &config.timeouts.idle,
        &config.retry.base_delay, &config.retry.max_delay, &config.pool.idle_expiry}) {
    *span = bounded(*span);
  }
  // Beast keeps it so.
  config.limits.response_header = std::min<std::size_t>(config.limits.response_header,
                                                        std::numeric_limits<std::uint32_t>::max());
}

Result<Endpoints> prepare_config(Config& config) {
  namespace impl = settings_impl;
  bound_values(config);
  for (std::string* text : {&config.api_url, &config.auth_url, &config.client_id,
                            &config.tls.ca_file, &config.tls.ca_directory, &config.user_agent}) {
    impl::trim_in_place(*text);
  }
  impl::trim_in_place(config.client_secret);
  impl::trim_in_place(config.app_key);
  std::vector<std::string> wrong;
  for (const std::string_view name : missing_settings(config)) {
    wrong.push_back(std::string(name) + " is missing");
  }
  if (!impl::fits_header(config.app_key.reveal())) wrong.push_back("app_key is no line of text");
  if (!impl::fits_header(config.user_agent)) wrong.push_back("user_agent is no line of text");
  const bool production = config.environment == Environment::production;
  const auto api =
      impl::endpoint_of(config.api_url, production ? "https://api.servicetitan.io"
                                                   : "https://api-integration.servicetitan.io");
  const auto auth =
      impl::endpoint_of(config.auth_url, production ? "https://auth.servicetitan.io"
                                                    : "https://auth-integration.servicetitan.io");
  const std::string proxy = normalize_proxy(config.proxy);
  if (!proxy.empty()) wrong.push_back("proxy.url " + proxy);
  if (!api) wrong.push_back("api_url is not of the form https://host[:port]");
  if (!auth) wrong.push_back("auth_url is not of the form https://host[:port]");
  if (!wrong.empty()) return Error(ErrorCode::config, "the configuration: " + impl::join(wrong));
  return Endpoints{*api, *auth};
}

}  // namespace servicetitan::detail

namespace servicetitan {

std::vector<std::string> Config::hints() const {
  std::vector<std::string> found;
  const auto starts = [](std::string_view text, std::string_view with) {
    return detail::starts_with_ignoring_case(detail::trim(text), with);
  };
  if (!client_id.empty() && !starts(client_id, "cid.")) {
    found.emplace_back("client_id usually begins with cid.");
  }
  const std::string& secret = client_secret.reveal();
  if (!secret.empty() && !starts(secret, "cs")) {
    found.emplace_back("client_secret usually begins with cs and a digit");
  }
  const std::string& key = app_key.reveal();
  if (!key.empty() && !starts(key, "ak")) {
    found.emplace_back(
        "app_key usually begins with ak and a digit; the application id of the portal is another "
        "thing");
  }
  if (api_url.empty() != auth_url.empty()) {
    found.emplace_back("only one of api_url and auth_url is set: they may belong together");
  }
  detail::add_proxy_hints(proxy, found);
  return found;
}

}  // namespace servicetitan
