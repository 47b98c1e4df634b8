#pragma once

// Without Asio, for those who only hand it on.

#include "servicetitan/config.hpp"

#include <memory>

namespace servicetitan::detail {

// The one of @p config, else HTTPS over pooled keep-alive connections. The error names a CA file
// that cannot be used.
Result<std::shared_ptr<AsyncTransport>> make_async_transport(const Config& config);

}  // namespace servicetitan::detail
