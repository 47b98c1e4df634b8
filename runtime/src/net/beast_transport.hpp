#pragma once

#include "connection.hpp"

#include <memory>

namespace servicetitan::detail {

// HTTPS over pooled keep-alive connections.
std::shared_ptr<Transport> make_beast_transport(const WireSetup& setup, const Pool& pool);

}  // namespace servicetitan::detail
