#pragma once

// An AnyRequest as it goes over the wire.

#include "servicetitan/config.hpp"
#include "servicetitan/request.hpp"
#include "servicetitan/transport.hpp"

#include <string>
#include <string_view>

namespace servicetitan::detail {

// All but the token. Sets @p problem when the request cannot be sent.
HttpRequest make_http_request(const AnyRequest& request, const Config& config, const Endpoint& api,
                              std::string& problem);

// The key of the limit that a reporting call counts against; empty for other calls.
std::string_view report_of(const AnyRequest& request) noexcept;

}  // namespace servicetitan::detail
