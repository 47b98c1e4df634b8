#include "token_machine.hpp"

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

TokenMachine::Advice TokenMachine::advise(Time now) const noexcept {
  if (!have_ || now >= expires_at_) return Advice::fetch;
  return now >= renew_at_ ? Advice::use_and_renew : Advice::use;
}

void TokenMachine::granted(std::string text, std::chrono::seconds life, Time asked_at) {
  // Longer lives are not believed; they would overflow the clock.
  life = std::clamp(life, std::chrono::seconds(0), std::chrono::seconds(std::chrono::hours(24)));
  const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(life);
  const auto margin = std::min(std::chrono::milliseconds(60'000), span / 3);
  token_ = {std::move(text), token_.generation + 1};
  have_ = true;
  renew_at_ = asked_at + span - margin;
  // Not to the very end: a request under way must still arrive in time.
  expires_at_ = asked_at + span - margin / 6;
}

void TokenMachine::refused(std::uint64_t generation) noexcept {
  if (generation == token_.generation) have_ = false;
}

}  // namespace servicetitan::detail
