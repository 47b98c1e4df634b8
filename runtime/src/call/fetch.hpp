#pragma once

#include "servicetitan/config.hpp"
#include "servicetitan/download.hpp"
#include "servicetitan/transport.hpp"

#include <string>
#include <string_view>

namespace servicetitan::detail {

// A request for @p url without any credentials. Sets @p problem when it is no URL that may be
// fetched.
HttpRequest make_fetch_request(std::string_view url, const Config& config, std::string& problem);

}  // namespace servicetitan::detail
