#include "../text/text.hpp"
#include "proxy.hpp"
#include "settings.hpp"

#include <cstdlib>

namespace servicetitan {

namespace detail::environment_impl {

inline std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

struct Variable {
  std::string name{};
  std::string value{};
};

// The first of the two spellings that is set to something.
inline Variable look_up(std::string_view name) {
  for (const char* prefix : {"SERVICETITAN_", "ST_"}) {
    Variable found{prefix + upper(name), {}};
    // getenv: read once, at the caller's wish; a program that changes its environment at the same
    // time has to see to it itself.
    if (const char* value = std::getenv(found.name.c_str())) found.value = trim(value);
    if (!found.value.empty()) return found;
  }
  return {};
}

// What other programs go by, where nobody told us: the spelling in lower case wins.
inline Variable look_up_custom(const char* lower, const char* upper) {
  for (const char* spelling : {lower, upper}) {
    const char* value = std::getenv(spelling);
    if (value != nullptr && !trim(value).empty()) return {spelling, std::string(trim(value))};
  }
  return {};
}

// Returns what is wrong; empty when nothing is.
inline std::string apply_custom_proxy(Proxy& proxy) {
  const Variable url = look_up_custom("https_proxy", "HTTPS_PROXY");
  if (url.value.empty()) return {};
  proxy.url = url.value;
  proxy.no_proxy = split_hosts(look_up_custom("no_proxy", "NO_PROXY").value);
  // A server on this machine is out of reach of a proxy that is elsewhere.
  for (const char* host : {"localhost", "127.0.0.1", "::1"}) proxy.no_proxy.emplace_back(host);
  const std::string wrong = normalize_proxy(proxy);
  if (wrong.empty()) return {};
  return url.name + " " + wrong + "; SERVICETITAN_NO_PROXY=* does without";
}

inline void add(std::string& text, std::string_view part) {
  if (!text.empty()) text += "; ";
  text += part;
}

}  // namespace detail::environment_impl

Result<Config> Config::try_from_environment() {
  namespace impl = detail::environment_impl;
  Config config;
  if (const auto profile = impl::look_up("profile"); !profile.value.empty()) {
    auto loaded = try_from_profile(profile.value);
    if (!loaded) return loaded.error();
    config = *std::move(loaded);
  }
  std::string problems;
  for (const std::string_view name : detail::kSettings) {
    const impl::Variable variable = impl::look_up(name);
    if (variable.value.empty()) continue;
    const std::string wrong = detail::apply_setting(config, name, variable.value);
    if (!wrong.empty()) impl::add(problems, variable.name + " " + wrong);
  }
  if (config.proxy == Proxy()) {
    const std::string wrong = impl::apply_custom_proxy(config.proxy);
    if (!wrong.empty()) impl::add(problems, wrong);
  }
  std::string missing;
  for (const std::string_view name : detail::missing_settings(config)) {
    const bool was_wrong = !impl::look_up(name).value.empty();
    if (!was_wrong)
      missing += (missing.empty() ? "" : ", ") + ("SERVICETITAN_" + impl::upper(name));
  }
  if (!missing.empty()) impl::add(problems, "set " + missing);
  if (problems.empty()) return config;
  return Error(ErrorCode::config, "the environment variables: " + problems +
                                      " (or SERVICETITAN_PROFILE, the name of a profile)");
}

Config Config::from_environment() { return try_from_environment().value(); }

}  // namespace servicetitan
