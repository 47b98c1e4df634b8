#pragma once

// How a connection is opened, straight or through a proxy, and what is said where that fails.

#include "wire.hpp"

#include <optional>
#include <string>
#include <vector>

namespace servicetitan::detail::connection_impl {

using boost::system::error_code;
using wire::Phase;
using wire::Time;

// Asks the certificate to be for the host of @p opening, and takes up a session with it; what
// cannot be expected is a failure.
std::optional<TransportFailure> expect(wire::Wire& wire, const wire::Opening& opening);

std::string host_header(const Endpoint& endpoint);
std::string in_words(std::chrono::milliseconds span);
bool is_http_error(const error_code& failed);

// Points @p opening to @p endpoint, with the @p addresses of its first hop; @p proxy: null for a
// straight way.
void aim(wire::Opening& opening, const Endpoint& endpoint, const ProxyRoute* proxy,
         const std::vector<std::string>& addresses);

// @p overall: it was the deadline of the call that passed.
TransportFailure no_address(const wire::Opening& opening, const std::string& problem, bool overall);
TransportFailure connect_failure(wire::Wire& wire, const wire::Opening& opening,
                                 const error_code& failed, Time deadline);

}  // namespace servicetitan::detail::connection_impl
