#include "../limit/limiter.hpp"

#include "servicetitan/sharing.hpp"

#include <map>
#include <mutex>
#include <utility>

namespace servicetitan {

CallBudget::Time CallBudget::confirm(const BudgetKey&, Time reserved, Time) { return reserved; }
void CallBudget::sent(const BudgetKey&, Time, Time) {}
void CallBudget::ended(const BudgetKey&, Time, Time) {}

struct MemoryBudget::Impl {
  explicit Impl(RateLimit of) : limit(of) {}

  detail::MemoryLimiter& limiter_of(const BudgetKey& key) {
    std::lock_guard lock(mutex);
    return limiters.try_emplace({std::string(key.app), key.tenant}, limit).first->second;
  }

  RateLimit limit;
  std::mutex mutex{};
  std::map<std::pair<std::string, std::int64_t>, detail::MemoryLimiter> limiters{};
};

MemoryBudget::MemoryBudget(RateLimit limit) : impl_(std::make_unique<Impl>(limit)) {}
MemoryBudget::~MemoryBudget() = default;

std::optional<CallBudget::Time> MemoryBudget::reserve(const BudgetKey& key, Time now, Time latest) {
  return impl_->limiter_of(key).reserve(key.report, now, latest);
}

CallBudget::Time MemoryBudget::confirm(const BudgetKey& key, Time reserved, Time now) {
  return impl_->limiter_of(key).confirm(key.report, reserved, now);
}

void MemoryBudget::sent(const BudgetKey& key, Time reserved, Time at) {
  impl_->limiter_of(key).sent(key.report, reserved, at);
}

void MemoryBudget::ended(const BudgetKey& key, Time reserved, Time at) {
  impl_->limiter_of(key).ended(key.report, reserved, at);
}

void MemoryBudget::hold(const BudgetKey& key, Time until) {
  impl_->limiter_of(key).hold(key.report, until);
}

}  // namespace servicetitan
