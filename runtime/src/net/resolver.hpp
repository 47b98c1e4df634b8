#pragma once

// Names to addresses, with a deadline that getaddrinfo does not have.

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace servicetitan::detail {

inline constexpr const char* kResolvedTooLate = "the name did not resolve in time";

class Resolver {
 public:
  using Time = std::chrono::steady_clock::time_point;

  struct Answer {
    // Numeric addresses in the order to try them in.
    std::vector<std::string> addresses{};
    // Why there are none.
    std::string problem{};
    bool timed_out = false;
  };

  Resolver() = default;
  Resolver(const Resolver&) = delete;
  Resolver& operator=(const Resolver&) = delete;
  // Waits for a look-up that is under way: it cannot be stopped.
  ~Resolver();

  Answer resolve(const std::string& host, Time deadline);

 private:
  struct Job {
    std::string host{};
    Answer answer{};
    bool done = false;
  };

  void work();

  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::deque<std::shared_ptr<Job>> jobs_{};
  std::thread worker_{};
  bool stopping_ = false;
};

}  // namespace servicetitan::detail
