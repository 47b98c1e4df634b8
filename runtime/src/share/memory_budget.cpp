#include "../limit/limiter.hpp"

#include "servicetitan/sharing.hpp"

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace servicetitan {

CallBudget::Time CallBudget::confirm(const BudgetKey&, Time reserved, Time) { return reserved; }
void CallBudget::sent(const BudgetKey&, Time, Time) {}
void CallBudget::ended(const BudgetKey&, Time, Time) {}

struct MemoryBudget::Impl {
  explicit Impl(RateLimit of) : limit(of) {}

  detail::MemoryLimiter& limiter_of(const BudgetKey& key) {
    std::lock_guard lock(mutex);
    auto& of_tenant = limiters[key.tenant];
    const auto found = of_tenant.find(key.app);
    if (found != of_tenant.end()) return found->second;
    return of_tenant.try_emplace(std::string(key.app), limit).first->second;
  }

  RateLimit limit;
  std::mutex mutex{};
  // Of tenants, then of applications, mostly one.
  std::map<std::int64_t, std::map<std::string, detail::MemoryLimiter, std::less<>>> limiters{};
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
