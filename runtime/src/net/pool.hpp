#pragma once

// Idle connections, kept for the next call.

#include "connection.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace servicetitan::detail {

// @p Conn: has `is_quiet()`.
template <class Conn>
class IdlePool {
 public:
  using Time = Transport::Clock::time_point;

  explicit IdlePool(const Pool& limits) : limits_(limits) {}

  // The connection used last, so that the others can grow old; null when there is none. Closes
  // those that are too old or that the other side has closed.
  std::unique_ptr<Conn> take(const Endpoint& endpoint, Time now);
  void put(const Endpoint& endpoint, std::unique_ptr<Conn> connection, Time now);
  // Closes all; keeps none from now on.
  void shut();
  bool is_shut() {
    std::lock_guard lock(mutex_);
    return shut_;
  }

 private:
  struct Idle {
    Endpoint endpoint{};
    std::unique_ptr<Conn> connection{};
    Time since{};
  };

  // Takes out what is too old; to be closed by the caller, outside of the lock.
  std::vector<Idle> take_old(Time now);

  std::mutex mutex_{};
  Pool limits_;
  // Used last comes last. Two hosts and some connections: a look at all of them is cheap.
  std::vector<Idle> idle_{};
  bool shut_ = false;
};

using ConnectionPool = IdlePool<Connection>;

template <class Conn>
std::vector<typename IdlePool<Conn>::Idle> IdlePool<Conn>::take_old(Time now) {
  const auto first_young = std::find_if(idle_.begin(), idle_.end(), [&](const Idle& idle) {
    return now - idle.since < limits_.idle_expiry;
  });
  std::vector<Idle> old(std::make_move_iterator(idle_.begin()),
                        std::make_move_iterator(first_young));
  idle_.erase(idle_.begin(), first_young);
  return old;
}

template <class Conn>
std::unique_ptr<Conn> IdlePool<Conn>::take(const Endpoint& endpoint, Time now) {
  std::vector<Idle> closing;
  for (;;) {
    std::unique_lock lock(mutex_);
    for (Idle& old : take_old(now)) closing.push_back(std::move(old));
    const auto found = std::find_if(idle_.rbegin(), idle_.rend(),
                                    [&](const Idle& idle) { return idle.endpoint == endpoint; });
    if (found == idle_.rend()) return nullptr;
    std::unique_ptr<Conn> connection = std::move(found->connection);
    idle_.erase(std::next(found).base());
    lock.unlock();
    if (connection->is_quiet()) return connection;
  }
}

template <class Conn>
void IdlePool<Conn>::put(const Endpoint& endpoint, std::unique_ptr<Conn> connection, Time now) {
  std::vector<Idle> closing;
  std::lock_guard lock(mutex_);
  closing = take_old(now);
  const auto same = [&](const Idle& idle) { return idle.endpoint == endpoint; };
  const auto count = static_cast<std::size_t>(std::count_if(idle_.begin(), idle_.end(), same));
  if (count >= limits_.max_idle) {
    const auto oldest = std::find_if(idle_.begin(), idle_.end(), same);
    if (oldest == idle_.end()) return;  // none is to be kept
    closing.push_back(std::move(*oldest));
    idle_.erase(oldest);
  }
  idle_.push_back({endpoint, std::move(connection), now});
}

template <class Conn>
void IdlePool<Conn>::shut() {
  std::vector<Idle> closing;
  std::lock_guard lock(mutex_);
  closing.swap(idle_);
  limits_.max_idle = 0;
  shut_ = true;
}

}  // namespace servicetitan::detail
