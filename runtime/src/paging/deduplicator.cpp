#include "servicetitan/exports.hpp"

#include <functional>

namespace servicetitan {

bool Deduplicator::note(std::string id, std::optional<Timestamp> modified_on,
                        std::string_view content) {
  const std::size_t hash = std::hash<std::string_view>{}(content);
  auto known = pending_.find(id);
  bool found = known != pending_.end();
  if (!found) {
    known = seen_.find(id);
    found = known != seen_.end();
  }
  if (found) {
    const Version& last = known->second;
    if (last.content == hash) return false;
    if (modified_on && last.modified_on && *modified_on < *last.modified_on) return false;
  }
  ++turn_;
  pending_order_.emplace_back(id, turn_);
  pending_.insert_or_assign(std::move(id), Version{modified_on, hash, turn_});
  return true;
}

void Deduplicator::forget_pending() {
  pending_.clear();
  pending_order_.clear();
}

bool Deduplicator::is_current(const Arrivals::value_type& arrival) const {
  const auto version = seen_.find(arrival.first);
  return version != seen_.end() && version->second.turn == arrival.second;
}

void Deduplicator::commit() {
  for (auto& [id, version] : pending_) seen_.insert_or_assign(id, version);
  for (auto& arrival : pending_order_) order_.push_back(std::move(arrival));
  forget_pending();
  while (seen_.size() > most_) {
    if (is_current(order_.front())) seen_.erase(order_.front().first);
    order_.pop_front();
  }
  // Records that change often leave arrivals behind that are no longer current.
  if (order_.size() > 2 * seen_.size() + 1024) {
    std::erase_if(order_, [this](const auto& arrival) { return !is_current(arrival); });
  }
}

}  // namespace servicetitan
