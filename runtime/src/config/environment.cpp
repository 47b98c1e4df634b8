#include "../text/text.hpp"
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
