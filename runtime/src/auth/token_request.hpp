#pragma once

// The wire form of the client credentials grant.

#include "servicetitan/transport.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <variant>

namespace servicetitan {
struct Config;
}

namespace servicetitan::detail {

HttpRequest make_token_request(const Config& config, const Endpoint& auth);

struct TokenGrant {
  std::string text{};
  std::chrono::seconds life{0};
};

// What the auth host answered: a grant, or why there is none. The auth host speaks OAuth errors
// (`error`, `error_description`), not those of the API.
std::variant<TokenGrant, ErrorInfo> read_token_answer(int status, std::string_view body);

}  // namespace servicetitan::detail
