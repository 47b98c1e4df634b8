#include "sandbox_test.hpp"

#include "servicetitan/client_pool.hpp"
#include "servicetitan/crm/customers.hpp"

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <chrono>
#include <cstddef>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using st::ErrorCode;
using st::sandbox::FaultKind;
using DeadlineTest = st::test::SandboxTest;

// How late a call may come back on a machine that does other things, too.
constexpr std::chrono::milliseconds kSlack(250);

TEST_F(DeadlineTest, EndsACallWhoseAnswerIsLate) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  script({.kind = FaultKind::kDelay, .delay = 3s});
  const st::test::Stopwatch watch;
  const auto result = client.try_send(st::crm::customers::get(1), {.deadline = 300ms});
  EXPECT_LT(watch.elapsed(), 300ms + kSlack);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::timeout) << result.error().to_string();
  EXPECT_TRUE(result.error().is_retryable());
}

TEST_F(DeadlineTest, SpansWithoutEndAreNoneTooMany) {
  auto config = this->config();
  constexpr auto kMost = std::chrono::milliseconds::max();
  config.timeouts = {.deadline = kMost, .connect = kMost, .idle = kMost};
  config.pool.idle_expiry = kMost;
  config.limits.response_header = std::size_t{4} << 30;
  const st::Client alone{config};
  const st::ClientPool pool(config, {{config.tenant, config.client_id, config.client_secret}});
  for (const st::Client& client : {alone, pool.client(config.tenant)}) {
    for (int i = 0; i < 2; ++i) {
      const auto result = client.try_send(st::crm::customers::get(1), {.deadline = kMost});
      EXPECT_TRUE(result) << result.error().to_string();
    }
  }
  EXPECT_EQ(server().counters().connections, 2U);
}

TEST_F(DeadlineTest, EndsACallWhoseBodyIsSlow) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  script({.kind = FaultKind::kSlowBody, .delay = 200ms});
  const st::test::Stopwatch watch;
  const auto result = client.try_send(st::crm::customers::get(1), {.deadline = 500ms});
  EXPECT_LT(watch.elapsed(), 500ms + kSlack);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::timeout) << result.error().to_string();
}

TEST_F(DeadlineTest, EndsACallWhoseTokenIsLate) {
  server().script({.kind = FaultKind::kDelay, .path_prefix = "/connect/token", .delay = 3s});
  const st::Client client{config()};
  const st::test::Stopwatch watch;
  const auto result = client.try_send(st::crm::customers::get(1), {.deadline = 300ms});
  EXPECT_LT(watch.elapsed(), 300ms + kSlack);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::timeout) << result.error().to_string();
}

TEST_F(DeadlineTest, SilenceIsNotWaitedForToTheDeadline) {
  auto config = this->config();
  config.timeouts.idle = 200ms;
  const st::Client client{config};
  client.send(st::crm::customers::get(1));
  script({.kind = FaultKind::kDelay, .delay = 3s});
  const auto response = client.send(st::crm::customers::get(1), {.deadline = 30s});
  ASSERT_EQ(response.attempts().size(), 2U) << "silence on a read is retried";
  EXPECT_NE(response.attempts()[0].outcome.find("silent"), std::string::npos);
}

TEST_F(DeadlineTest, ASlowBodyIsNoSilence) {
  auto config = this->config();
  config.timeouts.idle = 400ms;
  const st::Client client{config};
  script({.kind = FaultKind::kSlowBody, .delay = 100ms});
  EXPECT_EQ(client.send(st::crm::customers::get(1)).attempts().size(), 1U);
}

// Takes connections and never says a word.
class Mute {
 public:
  Mute() : handle_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(handle_, generic, size) == 0 && ::listen(handle_, 16) == 0 &&
        ::getsockname(handle_, generic, &size) == 0) {
      port_ = ::ntohs(address.sin_port);
    }
  }
  Mute(const Mute&) = delete;
  Mute& operator=(const Mute&) = delete;
  ~Mute() { ::close(handle_); }
  std::string url() const { return "https://127.0.0.1:" + std::to_string(port_); }

 private:
  int handle_;
  unsigned port_ = 0;
};

TEST_F(DeadlineTest, AHandshakeHasALimitOfItsOwn) {
  const Mute mute;
  auto config = this->config();
  config.api_url = config.auth_url = mute.url();
  config.timeouts.connect = 200ms;
  config.retry.max_attempts = 1;
  const st::Client client{config};
  const st::test::Stopwatch watch;
  const auto result = client.try_send(st::crm::customers::get(1));
  EXPECT_LT(watch.elapsed(), 200ms + kSlack);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::connect) << result.error().to_string();
  EXPECT_NE(result.error().client_text().find("TLS"), std::string::npos);
}

TEST_F(DeadlineTest, HoldsAlsoForAHandshake) {
  const Mute mute;
  auto config = this->config();
  config.api_url = config.auth_url = mute.url();
  const st::Client client{config};
  const st::test::Stopwatch watch;
  const auto result = client.try_send(st::crm::customers::get(1), {.deadline = 200ms});
  EXPECT_LT(watch.elapsed(), 200ms + kSlack);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::timeout) << result.error().to_string();
}

}  // namespace
