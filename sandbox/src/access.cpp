#include "access.hpp"

#include "text.hpp"

#include <openssl/rand.h>

#include <array>

namespace servicetitan::sandbox {

std::string Tokens::issue(std::int64_t tenant, Clock::time_point now) {
  for (auto at = alive_.begin(); at != alive_.end();) {
    at = at->second.end <= now ? alive_.erase(at) : std::next(at);
  }
  std::array<unsigned char, 30> bytes{};
  RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
  std::string raw(bytes.begin(), bytes.end());
  auto token = "sandbox." + base64url(raw);
  alive_[token] = {tenant, now + lifetime_};
  return token;
}

std::int64_t Tokens::tenant_of(const std::string& token, Clock::time_point now) {
  const auto at = alive_.find(token);
  return at == alive_.end() || at->second.end <= now ? 0 : at->second.tenant;
}

std::size_t Window::size(Clock::time_point now) {
  while (!times_.empty() && now - times_.front() >= std::chrono::seconds{1}) times_.pop_front();
  return times_.size();
}

std::size_t Window::add(Clock::time_point now, bool keep) {
  const auto before = size(now);
  if (keep) times_.push_back(now);
  return before + 1;
}

std::chrono::milliseconds Window::until_free(Clock::time_point now) const {
  if (times_.empty()) return std::chrono::milliseconds{0};
  const auto left = times_.front() + std::chrono::seconds{1} - now;
  return std::chrono::ceil<std::chrono::milliseconds>(left);
}

}  // namespace servicetitan::sandbox
