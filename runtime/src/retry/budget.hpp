#pragma once

#include <algorithm>
#include <mutex>

namespace servicetitan::detail {

// The stock of retries of a client: each takes one, each answer gives back a part of one.
class RetryBudget {
 public:
  RetryBudget(double size, double refill) : size_(size), refill_(refill), left_(size) {}

  bool has_one() const {
    std::lock_guard lock(mutex_);
    return left_ >= 1;
  }
  void take() {
    std::lock_guard lock(mutex_);
    left_ = std::max(0.0, left_ - 1);
  }
  void answered() {
    std::lock_guard lock(mutex_);
    left_ = std::min(size_, left_ + refill_);
  }

 private:
  mutable std::mutex mutex_{};
  double size_;
  double refill_;
  double left_;
};

}  // namespace servicetitan::detail
