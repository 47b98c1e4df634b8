#include "token_store.hpp"

#include "token_request.hpp"

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace token_store_impl {

// How long a call whose token is still good may be held up by fetching the next one.
constexpr std::chrono::seconds kRenewal(5);

}  // namespace token_store_impl

std::variant<Token, ErrorInfo> TokenStore::fetch_now(Lock& lock, const Fetch& fetch,
                                                     Time deadline) {
  const Time asked_at = std::chrono::steady_clock::now();
  std::variant<TokenGrant, ErrorInfo> answer = ErrorInfo{};
  fetching_ = true;
  lock.unlock();
  try {
    answer = fetch(deadline);
  } catch (...) {  // out of memory: the others must not wait for ever
    lock.lock();
    fetching_ = false;
    changed_.notify_all();
    throw;
  }
  lock.lock();
  fetching_ = false;
  ++ended_;
  failure_.reset();
  changed_.notify_all();
  if (auto* grant = std::get_if<TokenGrant>(&answer)) {
    machine_.granted(std::move(grant->text), grant->life, asked_at);
    return machine_.token();
  }
  failure_ = std::get<ErrorInfo>(answer);
  // The old one may still be good.
  if (machine_.advise(std::chrono::steady_clock::now()) != TokenMachine::Advice::fetch) {
    return machine_.token();
  }
  return *failure_;
}

std::variant<Token, ErrorInfo> TokenStore::get(const Fetch& fetch, Time deadline) {
  Lock lock(mutex_);
  for (;;) {
    const Time now = std::chrono::steady_clock::now();
    const TokenMachine::Advice advice = machine_.advise(now);
    if (advice == TokenMachine::Advice::use) return machine_.token();
    const bool renewing = advice == TokenMachine::Advice::use_and_renew;
    if (!fetching_) {
      return fetch_now(lock, fetch,
                       renewing ? std::min(deadline, now + token_store_impl::kRenewal) : deadline);
    }
    if (renewing) return machine_.token();
    const std::uint64_t waiting_for = ended_;
    const bool ended =
        changed_.wait_until(lock, deadline, [&] { return ended_ != waiting_for || !fetching_; });
    if (!ended) {
      return ErrorInfo{.code = ErrorCode::timeout,
                       .client_text = "the deadline passed while another call fetched the token"};
    }
    if (ended_ == waiting_for + 1 && failure_ && failure_->code != ErrorCode::timeout) {
      return *failure_;
    }
  }
}

void TokenStore::refused(std::uint64_t generation) {
  std::lock_guard lock(mutex_);
  machine_.refused(generation);
}

}  // namespace servicetitan::detail
