#pragma once

// What the tests of faults have in common: what each error must keep to.

#include "sandbox_test.hpp"

#include "servicetitan/crm/customers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace servicetitan::test {

// All that somebody may print of an error.
inline std::vector<std::string> texts_of(const Error& error) {
  std::vector<std::string> texts{error.to_string(),     error.what(),
                                 error.body(),          error.curl(),
                                 error.client_text(),   error.server_text(),
                                 error.problem().title, error.problem().detail,
                                 error.problem().type,  error.problem().data.text(),
                                 error.trace_id(),      error.pointer()};
  for (const auto& [field, messages] : error.problem().errors) {
    texts.push_back(field);
    texts.insert(texts.end(), messages.begin(), messages.end());
  }
  for (const Attempt& attempt : error.attempts()) {
    texts.push_back(attempt.outcome);
    texts.push_back(attempt.decision);
  }
  return texts;
}

// The tokens of the sandbox all begin with "sandbox.", which no other text here holds.
inline void expect_no_secret(const Error& error, const Config& config) {
  for (const std::string& text : texts_of(error)) {
    for (const std::string& secret :
         {config.client_secret.reveal(), config.app_key.reveal(), std::string("sandbox.")}) {
      EXPECT_EQ(text.find(secret), std::string::npos) << "a secret in: " << text;
    }
  }
}

// How an attempt to call must end.
struct Promise {
  ErrorCode code = ErrorCode::transport;
  std::size_t attempts = 1;
  int status = 0;
  bool retryable = true;
};

class FaultSuite : public SandboxTest {
 protected:
  // Without a pool, so that each request has a connection of its own.
  Config config() const {
    Config made = SandboxTest::config();
    made.pool.max_idle = 0;
    return made;
  }

  static Request<crm::NoteResponse> write(std::string text = "hello") {
    return crm::customers::create_note(1, {.text = std::move(text)});
  }
  static Request<crm::CustomerResponse> read() { return crm::customers::get(1); }

  void expect(const Error& error, const Promise& promise) const {
    EXPECT_EQ(error.code(), promise.code) << error.to_string();
    EXPECT_EQ(error.attempts().size(), promise.attempts) << error.to_string();
    EXPECT_EQ(error.status(), promise.status) << error.to_string();
    EXPECT_EQ(error.is_retryable(), promise.retryable) << error.to_string();
    EXPECT_FALSE(error.client_text().empty());
    expect_no_secret(error, config());
  }

  template <class T>
  Error failure(const Request<T>& request, const CallOptions& options = {}) {
    return failure(config(), request, options);
  }
  template <class T>
  static Error failure(const Config& config, const Request<T>& request,
                       const CallOptions& options = {}) {
    const auto result = Client{config}.try_send(request, options);
    EXPECT_FALSE(result) << "it should fail";
    return result ? Error() : result.error();
  }

  // A read that succeeds after @p attempts.
  void expect_success(std::size_t attempts) {
    const auto result = Client{config()}.try_send(read());
    ASSERT_TRUE(result) << result.error().to_string();
    EXPECT_EQ((*result)->id, 1);
    EXPECT_EQ(result->attempts().size(), attempts);
  }

  std::uint64_t writes() { return server().counters().by_operation["crm.Customers_CreateNote"]; }
};

constexpr std::chrono::milliseconds kLate(50);

// How much later than @p deadline a call comes back; it counts from where a plain sleep until the
// same moment ended.
inline std::chrono::milliseconds lateness(std::chrono::milliseconds deadline,
                                          const std::function<void()>& call) {
  return least_of_ten(kLate, [&] {
    const Stopwatch watch;
    std::chrono::milliseconds slept{};
    std::thread sleeper([&] {
      std::this_thread::sleep_for(deadline - watch.elapsed());
      slept = watch.elapsed();
    });
    call();
    const std::chrono::milliseconds took = watch.elapsed();
    sleeper.join();
    return took - std::max(slept, deadline);
  });
}

// A port of 127.0.0.1 that takes connections and deals with them as told; without @p deal it is
// closed at once and nobody listens there.
class Listener {
 public:
  using Deal = std::function<void(int)>;

  explicit Listener(Deal deal = {}) : handle_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(handle_, generic, size) == 0 && ::getsockname(handle_, generic, &size) == 0) {
      port_ = ::ntohs(address.sin_port);
    }
    // Bound and not listening: the port is nobody else's, and connections are refused.
    if (!deal || ::listen(handle_, 16) != 0) return;
    worker_ = std::thread([this, deal = std::move(deal)] {
      for (;;) {
        const int taken = ::accept(handle_, nullptr, nullptr);
        if (taken < 0) return;
        ++accepted_;
        deal(taken);
        ::close(taken);
      }
    });
  }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;
  ~Listener() {
    ::shutdown(handle_, SHUT_RDWR);
    if (worker_.joinable()) worker_.join();
    ::close(handle_);
  }

  std::string url() const { return "https://127.0.0.1:" + std::to_string(port_); }
  unsigned accepted() const { return accepted_; }

 private:
  int handle_;
  unsigned port_ = 0;
  std::atomic<unsigned> accepted_{0};
  std::thread worker_{};
};

}  // namespace servicetitan::test
