#pragma once

#include "servicetitan/config.hpp"
#include "servicetitan/sharing.hpp"
#include "servicetitan/transport.hpp"

#include <cstdint>
#include <functional>
#include <utility>

namespace servicetitan::detail {

// The turn of one call, where `Config::turns` deals them out; else it is always there. Given back
// at the end, also while it is waited for. @p config must outlive it.
class Turn {
 public:
  using Time = FairTurns::Time;

  explicit Turn(const Config& config) : turns_(config.turns.get()), tenant_(config.tenant) {}
  ~Turn() { leave(); }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

  // Waits until @p deadline at most. True when it has come.
  bool enter(Time deadline) {
    has_ = turns_ != nullptr && turns_->enter(tenant_, deadline);
    return has_ || turns_ == nullptr;
  }
  // The same without waiting: false when @p on_turn will be called, as FairTurns::join says.
  bool join(std::function<void()> on_turn) {
    if (turns_ == nullptr) return true;
    ticket_ = turns_->join(tenant_, std::move(on_turn));
    has_ = ticket_ == 0;
    return has_;
  }
  // @p on_turn was called.
  void come() noexcept {
    ticket_ = 0;
    has_ = true;
  }
  void leave() {
    const std::uint64_t ticket = std::exchange(ticket_, 0);
    // A turn that came just now goes to the next one.
    if (ticket != 0) has_ = !turns_->give_back(ticket);
    if (std::exchange(has_, false)) turns_->leave();
  }

  // What a call that got none failed of.
  static TransportFailure too_late() {
    return {ErrorCode::timeout, "the deadline passed while other calls had their turns", true};
  }

 private:
  FairTurns* turns_;
  std::int64_t tenant_;
  std::uint64_t ticket_ = 0;
  bool has_ = false;
};

}  // namespace servicetitan::detail
