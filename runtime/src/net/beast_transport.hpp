#pragma once

#include "servicetitan/config.hpp"
#include "servicetitan/transport.hpp"

#include <memory>

namespace servicetitan::detail {

// HTTPS over pooled keep-alive connections. The error names a CA file that cannot be used.
Result<std::shared_ptr<Transport>> make_beast_transport(const Config& config);

}  // namespace servicetitan::detail
