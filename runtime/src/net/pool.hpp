#pragma once

// Idle connections, kept for the next call.

#include "connection.hpp"

#include <memory>
#include <mutex>
#include <vector>

namespace servicetitan::detail {

class ConnectionPool {
 public:
  using Time = Transport::Clock::time_point;

  explicit ConnectionPool(const Pool& limits) : limits_(limits) {}

  // The connection used last, so that the others can grow old; null when there is none. Closes
  // those that are too old or that the other side has closed.
  std::unique_ptr<Connection> take(const Endpoint& endpoint, Time now);
  void put(const Endpoint& endpoint, std::unique_ptr<Connection> connection, Time now);

 private:
  struct Idle {
    Endpoint endpoint{};
    std::unique_ptr<Connection> connection{};
    Time since{};
  };

  // Takes out what is too old; to be closed by the caller, outside of the lock.
  std::vector<Idle> take_old(Time now);

  std::mutex mutex_{};
  Pool limits_;
  // Two hosts and some connections: a look at all of them is cheap.
  std::vector<Idle> idle_{};
};

}  // namespace servicetitan::detail
