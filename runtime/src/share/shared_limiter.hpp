#pragma once

#include "../limit/limiter.hpp"

#include "servicetitan/sharing.hpp"

#include <memory>
#include <string>
#include <utility>

namespace servicetitan::detail {

// The part of a budget that is one client's.
class SharedLimiter {
 public:
  SharedLimiter(std::shared_ptr<CallBudget> budget, std::string app, std::int64_t tenant)
      : budget_(std::move(budget)), app_(std::move(app)), tenant_(tenant) {}

  std::optional<SteadyTime> reserve(std::string_view report, SteadyTime now, SteadyTime latest) {
    return budget_->reserve({app_, tenant_, report}, now, latest);
  }
  SteadyTime confirm(std::string_view report, SteadyTime slot, SteadyTime now) {
    return budget_->confirm({app_, tenant_, report}, slot, now);
  }
  void sent(std::string_view report, SteadyTime slot, SteadyTime at) {
    budget_->sent({app_, tenant_, report}, slot, at);
  }
  void ended(std::string_view report, SteadyTime slot, SteadyTime at) {
    budget_->ended({app_, tenant_, report}, slot, at);
  }
  void hold(std::string_view report, SteadyTime until) {
    budget_->hold({app_, tenant_, report}, until);
  }

 private:
  std::shared_ptr<CallBudget> budget_;
  std::string app_;
  std::int64_t tenant_;
};

}  // namespace servicetitan::detail
