#include "transports.hpp"

#include "../async/async_transport.hpp"
#include "../async/worker.hpp"
#include "../config/settings.hpp"
#include "../net/beast_transport.hpp"

#include <array>
#include <utility>

namespace servicetitan::detail {

struct Workers {
  // More than one, for the pages of many tenants are to be decoded; few, for each has connections
  // of its own.
  std::array<Worker, 4> all{};
};

Result<std::shared_ptr<Transports>> Transports::make(Config config) {
  bound_values(config);
  std::shared_ptr<Transports> made(new Transports);
  made->blocking_ = config.transport;
  made->async_ = config.async_transport;
  made->pool_ = config.pool;
  if (made->blocking_) return made;
  auto setup = WireSetup::make(config);
  if (!setup) return setup.error();
  made->setup_ = *std::move(setup);
  made->blocking_ = make_beast_transport(*made->setup_, config.pool);
  return made;
}

const Result<std::shared_ptr<AsyncTransport>>& Transports::async() {
  std::call_once(async_once_, [this] {
    if (*async_) return;
    if (setup_) {
      async_ = make_async_transport(*setup_, pool_);
    } else {
      async_ = Error(ErrorCode::config,
                     "asynchronous calls need async_transport where transport is set");
    }
  });
  return async_;
}

Worker& Transports::worker(std::int64_t tenant) {
  std::call_once(workers_once_, [this] { workers_ = std::make_shared<Workers>(); });
  return workers_->all[static_cast<std::uint64_t>(tenant) % workers_->all.size()];
}

}  // namespace servicetitan::detail
