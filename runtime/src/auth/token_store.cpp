#include "token_store.hpp"

#include "token_request.hpp"

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace token_store_impl {

// How long a call whose token is still good may be held up by fetching the next one.
constexpr std::chrono::seconds kRenewal(5);

// The failure of the one who fetched, not of the fetch.
inline bool is_of_one_caller(const ErrorInfo& failure) noexcept {
  return failure.code == ErrorCode::timeout || failure.code == ErrorCode::canceled;
}

}  // namespace token_store_impl

ErrorInfo TokenStore::waited_too_long() {
  return {.code = ErrorCode::timeout,
          .client_text = "the deadline passed while another call fetched the token"};
}

std::optional<TokenStore::Claim> TokenStore::look(Time deadline,
                                                  const std::optional<Waiting>& waited) {
  if (waited && ended_ == waited->fetch + 1 && failure_ &&
      !token_store_impl::is_of_one_caller(*failure_)) {
    return *failure_;
  }
  const Time now = std::chrono::steady_clock::now();
  const TokenMachine::Advice advice = machine_.advise(now);
  if (advice == TokenMachine::Advice::use) return machine_.token();
  const bool renewing = advice == TokenMachine::Advice::use_and_renew;
  if (!fetching_) {
    fetching_ = true;
    return Fetching{renewing ? std::min(deadline, now + token_store_impl::kRenewal) : deadline,
                    now};
  }
  if (renewing) return machine_.token();
  return std::nullopt;
}

void TokenStore::end_fetch(Lock& lock) {
  fetching_ = false;
  const auto waiting = std::exchange(waiting_, {});
  changed_.notify_all();
  lock.unlock();
  for (const auto& [id, wake] : waiting) wake();
}

std::optional<Token> TokenStore::load_instead(const Fetching& fetching) {
  if (!load_) return std::nullopt;
  std::optional<TokenGrant> grant = load_();
  if (!grant) return std::nullopt;
  {
    // The one we had: refused, or to be renewed.
    std::lock_guard lock(mutex_);
    if (grant->text == machine_.token().text) return std::nullopt;
  }
  return std::get<Token>(settle(*std::move(grant), fetching));
}

std::variant<Token, ErrorInfo> TokenStore::fetched(std::variant<TokenGrant, ErrorInfo> answer,
                                                   const Fetching& fetching) {
  std::optional<TokenGrant> to_save;
  if (auto* grant = std::get_if<TokenGrant>(&answer); grant != nullptr && save_) to_save = *grant;
  auto result = settle(std::move(answer), fetching);
  if (to_save) save_(*to_save);
  return result;
}

std::variant<Token, ErrorInfo> TokenStore::settle(std::variant<TokenGrant, ErrorInfo> answer,
                                                  const Fetching& fetching) {
  Lock lock(mutex_);
  ++ended_;
  failure_.reset();
  std::variant<Token, ErrorInfo> result;
  if (auto* grant = std::get_if<TokenGrant>(&answer)) {
    machine_.granted(std::move(grant->text), grant->life, fetching.asked_at);
    result = machine_.token();
  } else {
    failure_ = std::get<ErrorInfo>(std::move(answer));
    // The old one may still be good.
    const bool good =
        machine_.advise(std::chrono::steady_clock::now()) != TokenMachine::Advice::fetch;
    if (good) {
      result = machine_.token();
    } else {
      result = *failure_;
    }
  }
  end_fetch(lock);
  return result;
}

void TokenStore::gave_up() {
  Lock lock(mutex_);
  end_fetch(lock);
}

TokenStore::Claim TokenStore::claim(Time deadline, const std::optional<Waiting>& waited,
                                    std::function<void()> wake) {
  Lock lock(mutex_);
  auto found = look(deadline, waited);
  if (!found) {
    waiting_.emplace(++last_id_, std::move(wake));
    return Waiting{ended_, last_id_};
  }
  lock.unlock();
  if (const auto* fetching = std::get_if<Fetching>(&*found)) {
    if (auto token = load_instead(*fetching)) return *std::move(token);
  }
  return *std::move(found);
}

void TokenStore::forget(std::uint64_t id) {
  std::lock_guard lock(mutex_);
  waiting_.erase(id);
}

std::variant<Token, ErrorInfo> TokenStore::get(const Fetch& fetch, Time deadline) {
  Lock lock(mutex_);
  std::optional<Waiting> waited;
  std::optional<Claim> found;
  while (!(found = look(deadline, waited))) {
    waited = Waiting{ended_, 0};
    const bool ended =
        changed_.wait_until(lock, deadline, [&] { return ended_ != waited->fetch || !fetching_; });
    if (!ended) return waited_too_long();
  }
  lock.unlock();
  if (auto* token = std::get_if<Token>(&*found)) return std::move(*token);
  if (auto* failure = std::get_if<ErrorInfo>(&*found)) return std::move(*failure);
  const auto& fetching = std::get<Fetching>(*found);
  try {
    if (auto token = load_instead(fetching)) return *std::move(token);
    return fetched(fetch(fetching.deadline), fetching);
  } catch (...) {  // out of memory: the others must not wait for ever
    gave_up();
    throw;
  }
}

void TokenStore::refused(std::uint64_t generation) {
  std::lock_guard lock(mutex_);
  machine_.refused(generation);
}

}  // namespace servicetitan::detail
