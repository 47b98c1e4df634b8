#pragma once

// Named values, from variables or files, to a Config; and what a Config must have to be used.

#include "servicetitan/config.hpp"
#include "servicetitan/transport.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan::detail {

// The names of a profile; those of variables are the same in upper case with a prefix.
inline constexpr std::array<std::string_view, 11> kSettings{
    "tenant_id", "client_id", "client_secret", "app_key", "environment", "api_url",
    "auth_url",  "ca_file",   "ca_dir",        "proxy",   "no_proxy"};

// Sets one of kSettings. Returns what is wrong with the value; empty when nothing.
std::string apply_setting(Config& config, std::string_view name, std::string_view value);

// The settings without which no call works, and which @p config lacks.
std::vector<std::string_view> missing_settings(const Config& config);

// `host[:port]`, with a v6 address in brackets and @p otherwise where no port is named; empty when
// it is something else.
std::optional<Endpoint> parse_authority(std::string_view text, std::uint16_t otherwise);

// `https://host[:port]`; empty when it is something else.
std::optional<Endpoint> parse_endpoint(std::string_view url);

// A span that can be added to any moment: years would overflow the clock.
inline std::chrono::milliseconds bounded(std::chrono::milliseconds span) noexcept {
  return std::clamp<std::chrono::milliseconds>(span, std::chrono::milliseconds(0),
                                               std::chrono::hours(24 * 365));
}

// Brings what @p config says of spans and sizes to what can be kept.
void bound_values(Config& config) noexcept;

struct Endpoints {
  Endpoint api{};
  Endpoint auth{};
};

// Trims and bounds the values and checks them all; the error names everything that is wrong.
Result<Endpoints> prepare_config(Config& config);

}  // namespace servicetitan::detail
