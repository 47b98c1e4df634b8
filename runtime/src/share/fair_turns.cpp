#include "servicetitan/sharing.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <utility>

namespace servicetitan {

namespace fair_turns_impl {

struct Ticket {
  std::uint64_t id = 0;
  std::function<void()> on_turn{};
};

// One thread that waits. Shared with its ticket, which may outlive the wait by a moment.
struct Sleeper {
  std::mutex mutex{};
  std::condition_variable woken{};
  bool has_turn = false;

  void wake() {
    std::lock_guard lock(mutex);
    has_turn = true;
    woken.notify_one();
  }
  bool sleep(FairTurns::Time deadline) {
    std::unique_lock lock(mutex);
    return woken.wait_until(lock, deadline, [&] { return has_turn; });
  }
};

}  // namespace fair_turns_impl

struct FairTurns::Impl {
  using Ticket = fair_turns_impl::Ticket;

  explicit Impl(unsigned at_once) : free(std::max(1U, at_once)) {}

  std::mutex mutex{};
  unsigned free;
  std::uint64_t last_id = 0;
  // Those who wait, by tenant; no queue is empty.
  std::map<std::int64_t, std::deque<Ticket>> queues{};
  // The tenants that wait, in the order of their turns.
  std::deque<std::int64_t> order{};
};

FairTurns::FairTurns(unsigned at_once) : impl_(std::make_unique<Impl>(at_once)) {}
FairTurns::~FairTurns() = default;

std::uint64_t FairTurns::join(std::int64_t tenant, std::function<void()> on_turn) {
  std::lock_guard lock(impl_->mutex);
  if (impl_->free > 0) {
    --impl_->free;
    return 0;
  }
  auto& queue = impl_->queues[tenant];
  if (queue.empty()) impl_->order.push_back(tenant);
  queue.push_back({++impl_->last_id, std::move(on_turn)});
  return impl_->last_id;
}

bool FairTurns::give_back(std::uint64_t ticket) {
  std::lock_guard lock(impl_->mutex);
  for (auto& [tenant, queue] : impl_->queues) {
    const auto found = std::find_if(queue.begin(), queue.end(),
                                    [&](const Impl::Ticket& one) { return one.id == ticket; });
    if (found == queue.end()) continue;
    queue.erase(found);
    if (queue.empty()) {
      std::erase(impl_->order, tenant);
      impl_->queues.erase(tenant);
    }
    return true;
  }
  return false;
}

void FairTurns::leave() {
  std::unique_lock lock(impl_->mutex);
  if (impl_->order.empty()) {
    ++impl_->free;
    return;
  }
  const std::int64_t tenant = impl_->order.front();
  impl_->order.pop_front();
  auto& queue = impl_->queues[tenant];
  const Impl::Ticket next = std::move(queue.front());
  queue.pop_front();
  if (queue.empty()) {
    impl_->queues.erase(tenant);
  } else {
    impl_->order.push_back(tenant);
  }
  lock.unlock();
  next.on_turn();
}

bool FairTurns::enter(std::int64_t tenant, Time deadline) {
  const auto sleeper = std::make_shared<fair_turns_impl::Sleeper>();
  const std::uint64_t ticket = join(tenant, [sleeper] { sleeper->wake(); });
  if (ticket == 0 || sleeper->sleep(deadline)) return true;
  if (!give_back(ticket)) leave();
  return false;
}

}  // namespace servicetitan
