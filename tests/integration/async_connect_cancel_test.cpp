// Calls that are canceled before there is a connection: every step hangs for good.

#include "async_cancel_support.hpp"

#include <boost/asio/ip/tcp.hpp>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using namespace std::chrono_literals;
using st::ErrorCode;
using st::test::kTypes;

// While one is alive the look-up of kHungName does not come back.
class HungLookUp {
 public:
  HungLookUp() { set(true); }
  ~HungLookUp() { release(); }
  HungLookUp(const HungLookUp&) = delete;
  HungLookUp& operator=(const HungLookUp&) = delete;

  static void release() { set(false); }
  static void wait() {
    std::unique_lock lock(state().mutex);
    ++state().met;
    state().changed.wait(lock, [] { return !state().hung; });
  }
  // How many look-ups have hung.
  static int met() {
    std::lock_guard lock(state().mutex);
    return state().met;
  }

 private:
  struct State {
    std::mutex mutex{};
    std::condition_variable changed{};
    bool hung = false;
    int met = 0;
  };
  static State& state() {
    static State one;
    return one;
  }
  static void set(bool hung) {
    std::lock_guard lock(state().mutex);
    state().hung = hung;
    state().changed.notify_all();
  }
};

constexpr const char* kHungName = "hung.invalid";

}  // namespace

// That of the whole program: the library and Asio call this one instead of the system's.
extern "C" int getaddrinfo(const char* name, const char* service, const addrinfo* hints,
                           addrinfo** found) {
  if (name != nullptr && std::strcmp(name, kHungName) == 0) {
    HungLookUp::wait();
    return EAI_NONAME;
  }
  static const auto system =
      reinterpret_cast<decltype(&::getaddrinfo)>(::dlsym(RTLD_NEXT, "getaddrinfo"));
  return system(name, service, hints, found);
}

namespace {

// Listens with a queue that is full: who connects waits.
class FullListener {
 public:
  FullListener() {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    address_.sin_family = AF_INET;
    address_.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address_;
    if (::bind(listener_, generic(), size) != 0 || ::listen(listener_, 0) != 0 ||
        ::getsockname(listener_, generic(), &size) != 0) {
      ADD_FAILURE() << "no port to listen on";
    }
    while (connects() && waiting_.size() < 64) {
    }
  }
  ~FullListener() {
    for (const int handle : waiting_) ::close(handle);
    ::close(listener_);
  }
  FullListener(const FullListener&) = delete;
  FullListener& operator=(const FullListener&) = delete;

  std::string url() const {
    return "https://127.0.0.1:" + std::to_string(::ntohs(address_.sin_port));
  }

 private:
  sockaddr* generic() { return reinterpret_cast<sockaddr*>(&address_); }

  // One more.
  bool connects() {
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    waiting_.push_back(handle);
    if (::connect(handle, generic(), sizeof address_) == 0) return true;
    pollfd wanted{.fd = handle, .events = POLLOUT, .revents = 0};
    return ::poll(&wanted, 1, 200) == 1;
  }

  sockaddr_in address_{};
  int listener_ = -1;
  std::vector<int> waiting_{};
};

class AsyncConnectCancelTest : public st::test::AsyncCancelTest {
 protected:
  // The calls would hang for an hour.
  st::Config config(const std::string& url) const {
    auto made = SandboxTest::config();
    made.api_url = made.auth_url = url;
    made.timeouts = {.deadline = 1h, .connect = 1h, .idle = 1h};
    return made;
  }

  void expect_canceled(const st::Client& client, boost::asio::cancellation_type type) {
    const Answer answer = cancel(client, st::crm::customers::get(1), 100ms, type);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code(), ErrorCode::canceled) << answer.error().to_string();
    EXPECT_LT(late_, 5s);
  }
};

TEST_F(AsyncConnectCancelTest, WhileTheNameIsLookedUp) {
  const st::Client client{config(std::string("https://") + kHungName)};
  on_answer_ = [] { HungLookUp::release(); };
  for (const auto type : kTypes) {
    const int before = HungLookUp::met();
    const HungLookUp hung;
    expect_canceled(client, type);
    EXPECT_EQ(HungLookUp::met(), before + 1);
  }
}

TEST_F(AsyncConnectCancelTest, WhileTheNameOfAProxyIsLookedUp) {
  auto config = this->config("https://127.0.0.1:1");
  config.proxy.url = std::string(kHungName) + ":3128";
  const st::Client client{config};
  on_answer_ = [] { HungLookUp::release(); };
  for (const auto type : kTypes) {
    const HungLookUp hung;
    expect_canceled(client, type);
  }
}

// A blocking call cannot be canceled, and does not hang either.
TEST_F(AsyncConnectCancelTest, ABlockingLookUpEndsWithTheTimeToConnect) {
  const HungLookUp hung;
  auto config = this->config(std::string("https://") + kHungName);
  config.timeouts.connect = 100ms;
  config.retry.max_attempts = 1;
  const st::Client client{config};
  const auto result = client.try_send(st::crm::customers::get(1));
  HungLookUp::release();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::connect) << result.error().to_string();
  EXPECT_NE(result.error().client_text().find("did not resolve in time"), std::string::npos);
}

TEST_F(AsyncConnectCancelTest, WhileConnecting) {
  const FullListener full;
  const st::Client client{config(full.url())};
  for (const auto type : kTypes) expect_canceled(client, type);
}

// Takes connections and never says a word.
class Mute {
 public:
  std::string authority() const {
    return "127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port());
  }

 private:
  asio::io_context context_{};
  asio::ip::tcp::acceptor acceptor_{context_, {asio::ip::address_v4::loopback(), 0}};
};

TEST_F(AsyncConnectCancelTest, WhileShakingHands) {
  const Mute mute;
  const st::Client client{config("https://" + mute.authority())};
  for (const auto type : kTypes) expect_canceled(client, type);
}

TEST_F(AsyncConnectCancelTest, WhileTheProxyIsSilent) {
  const Mute mute;
  auto config = SandboxTest::config();
  config.timeouts = {.deadline = 1h, .connect = 1h, .idle = 1h};
  config.proxy.url = mute.authority();
  const st::Client client{config};
  for (const auto type : kTypes) expect_canceled(client, type);
  EXPECT_EQ(server().counters().connections, 0U);
}

}  // namespace
