#include "pool.hpp"

#include <algorithm>
#include <iterator>

namespace servicetitan::detail {

std::vector<ConnectionPool::Idle> ConnectionPool::take_old(Time now) {
  const auto first_old = std::stable_partition(idle_.begin(), idle_.end(), [&](const Idle& idle) {
    return now - idle.since < limits_.idle_expiry;
  });
  std::vector<Idle> old(std::make_move_iterator(first_old), std::make_move_iterator(idle_.end()));
  idle_.erase(first_old, idle_.end());
  return old;
}

std::unique_ptr<Connection> ConnectionPool::take(const Endpoint& endpoint, Time now) {
  std::vector<Idle> closing;
  for (;;) {
    std::unique_lock lock(mutex_);
    for (Idle& old : take_old(now)) closing.push_back(std::move(old));
    const auto found = std::find_if(idle_.rbegin(), idle_.rend(),
                                    [&](const Idle& idle) { return idle.endpoint == endpoint; });
    if (found == idle_.rend()) return nullptr;
    std::unique_ptr<Connection> connection = std::move(found->connection);
    idle_.erase(std::next(found).base());
    lock.unlock();
    if (connection->is_quiet()) return connection;
  }
}

void ConnectionPool::put(const Endpoint& endpoint, std::unique_ptr<Connection> connection,
                         Time now) {
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

}  // namespace servicetitan::detail
