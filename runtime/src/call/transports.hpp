#pragma once

// What clients send with. The clients of a pool have it in common.

#include "../net/connection.hpp"

#include "servicetitan/config.hpp"
#include "servicetitan/transport.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace servicetitan::detail {

class Worker;
struct Workers;

class Transports {
 public:
  // What @p config names is used, the rest is made.
  static Result<std::shared_ptr<Transports>> make(Config config);

  Transport& blocking() noexcept { return *blocking_; }
  // Made when first asked for.
  const Result<std::shared_ptr<AsyncTransport>>& async();
  // As above. Always the same for @p tenant; tenants are spread over a few, however many they are.
  Worker& worker(std::int64_t tenant);

 private:
  Transports() = default;

  std::shared_ptr<Transport> blocking_{};
  // For asynchronous calls: the authorities are read once, TLS sessions are shared. Empty where the
  // transport is one of the caller.
  std::optional<WireSetup> setup_{};
  Pool pool_{};
  std::once_flag async_once_{};
  Result<std::shared_ptr<AsyncTransport>> async_{nullptr};
  std::once_flag workers_once_{};
  // Last, as their calls end with them.
  std::shared_ptr<Workers> workers_{};
};

}  // namespace servicetitan::detail
