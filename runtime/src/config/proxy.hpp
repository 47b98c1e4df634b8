#pragma once

// Which connections go through a proxy, and what it is told.

#include "servicetitan/config.hpp"
#include "servicetitan/transport.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan::detail {

// A proxy as connections use it.
struct ProxyRoute {
  Endpoint endpoint{};
  // The value of Proxy-Authorization; empty = the header is not sent.
  std::string authorization{};
  std::vector<std::string> no_proxy{};

  bool leads_to(const Endpoint& target) const noexcept;
};

// Trims the values, takes user and password out of the URL. Returns what is wrong, without the
// values; empty when nothing is.
std::string normalize_proxy(Proxy& proxy);

// Empty when there is no proxy. The error names what is wrong.
Result<std::optional<ProxyRoute>> make_route(Proxy proxy);

// As Config::hints.
void add_proxy_hints(const Proxy& proxy, std::vector<std::string>& hints);

// The parts of a list with commas or blanks.
std::vector<std::string> split_hosts(std::string_view list);

}  // namespace servicetitan::detail
