#pragma once

// Without Asio, for those who only hand it on.

#include "../net/connection.hpp"

#include <memory>

namespace servicetitan::detail {

// HTTPS over pooled keep-alive connections.
std::shared_ptr<AsyncTransport> make_async_transport(const WireSetup& setup, const Pool& pool);

}  // namespace servicetitan::detail
