#include "resolver.hpp"

// POSIX: the system's own resolution, with its hosts file and caches.
#include <algorithm>
#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>

namespace servicetitan::detail {

namespace resolver_impl {

inline bool is_numeric(const std::string& host) noexcept {
  unsigned char place[sizeof(in6_addr)];
  return ::inet_pton(AF_INET, host.c_str(), place) == 1 ||
         ::inet_pton(AF_INET6, host.c_str(), place) == 1;
}

inline Resolver::Answer look_up(const std::string& host) {
  Resolver::Answer answer;
  addrinfo wanted{};
  wanted.ai_family = AF_UNSPEC;
  wanted.ai_socktype = SOCK_STREAM;
  wanted.ai_flags = AI_ADDRCONFIG;
  addrinfo* found = nullptr;
  const int failed = ::getaddrinfo(host.c_str(), nullptr, &wanted, &found);
  if (failed != 0) {
    answer.problem = ::gai_strerror(failed);
    return answer;
  }
  for (const addrinfo* at = found; at != nullptr; at = at->ai_next) {
    char text[NI_MAXHOST];
    if (::getnameinfo(at->ai_addr, at->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) ==
        0) {
      answer.addresses.emplace_back(text);
    }
  }
  ::freeaddrinfo(found);
  if (answer.addresses.empty()) answer.problem = "the name has no address";
  return answer;
}

}  // namespace resolver_impl

Resolver::~Resolver() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  if (worker_.joinable()) worker_.join();
}

void Resolver::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [&] { return stopping_ || !jobs_.empty(); });
    if (stopping_) return;
    const std::shared_ptr<Job> job = jobs_.front();
    jobs_.pop_front();
    lock.unlock();
    Answer answer = resolver_impl::look_up(job->host);
    lock.lock();
    job->answer = std::move(answer);
    job->done = true;
    changed_.notify_all();
  }
}

Resolver::Answer Resolver::resolve(const std::string& host, Time deadline) {
  if (resolver_impl::is_numeric(host)) return {.addresses = {host}};
  const auto job = std::make_shared<Job>();
  job->host = host;
  std::unique_lock lock(mutex_);
  if (!worker_.joinable()) worker_ = std::thread([this] { work(); });
  jobs_.push_back(job);
  changed_.notify_all();
  if (changed_.wait_until(lock, deadline, [&] { return job->done; })) return job->answer;
  jobs_.erase(std::remove(jobs_.begin(), jobs_.end(), job), jobs_.end());
  return {.problem = kResolvedTooLate, .timed_out = true};
}

}  // namespace servicetitan::detail
