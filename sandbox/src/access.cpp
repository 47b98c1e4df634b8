#include "access.hpp"

#include "text.hpp"

#include <openssl/rand.h>

#include <algorithm>
#include <array>

namespace servicetitan::sandbox {

std::string bearer_of(const std::string& authorization) {
  const auto text = trim(authorization);
  if (text.size() > 7 && equal_ignoring_case(text.substr(0, 7), "bearer ")) {
    return std::string{trim(text.substr(7))};
  }
  return std::string{text};
}

std::string Tokens::issue(std::int64_t tenant, Clock::time_point now) {
  for (auto at = alive_.begin(); at != alive_.end();) {
    at = at->second.end <= now ? alive_.erase(at) : std::next(at);
  }
  std::array<unsigned char, 30> bytes{};
  RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
  std::string raw(bytes.begin(), bytes.end());
  auto token = "sandbox." + base64url(raw);
  alive_[token] = {tenant, now + lifetime_};
  last_[tenant] = token;
  return token;
}

bool Tokens::is_fresh(std::int64_t tenant, Clock::time_point now) const {
  const auto last = last_.find(tenant);
  if (last == last_.end()) return false;
  const auto at = alive_.find(last->second);
  return at != alive_.end() && 3 * (at->second.end - now) > 2 * lifetime_;
}

std::int64_t Tokens::tenant_of(const std::string& token, Clock::time_point now) {
  const auto at = alive_.find(token);
  return at == alive_.end() || at->second.end <= now ? 0 : at->second.tenant;
}

std::size_t Window::size(Clock::time_point now) {
  while (!times_.empty() && now - times_.front() >= std::chrono::seconds{1}) times_.pop_front();
  return times_.size();
}

std::size_t Window::add(Clock::time_point now) {
  const auto before = size(now);
  times_.push_back(now);
  return before + 1;
}

std::chrono::milliseconds Window::until_free(Clock::time_point now) const {
  if (times_.empty()) return std::chrono::milliseconds{0};
  const auto left = times_.front() + std::chrono::seconds{1} - now;
  return std::chrono::ceil<std::chrono::milliseconds>(left);
}

void Arrivals::Line::add(Clock::time_point now) {
  ++count;
  most = std::max<std::uint64_t>(most, window.add(now));
}

Clock::time_point Arrivals::add(std::optional<std::int64_t> tenant) {
  const std::scoped_lock lock{mutex_};
  const auto now = Clock::now();
  all_.add(now);
  if (tenant) of_tenant_[*tenant].add(now);
  return now;
}

void Arrivals::add_to(Counters& counters) const {
  const std::scoped_lock lock{mutex_};
  counters.max_requests_per_second = all_.most;
  for (const auto& [tenant, line] : of_tenant_) {
    counters.by_tenant[tenant].requests = line.count;
    counters.by_tenant[tenant].max_requests_per_second = line.most;
  }
}

void Arrivals::reset() {
  const std::scoped_lock lock{mutex_};
  all_ = {};
  of_tenant_.clear();
}

}  // namespace servicetitan::sandbox
