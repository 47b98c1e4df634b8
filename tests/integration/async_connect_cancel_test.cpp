// Calls that are canceled before there is a connection: every step hangs for good.

#include "async_cancel_support.hpp"

#include "servicetitan/sharing.hpp"

#include <boost/asio/ip/tcp.hpp>

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <string>
#include <string_view>
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

  // A read, which asks for a token first; and a write that has one. Nothing goes out, so that it
  // makes no difference what the request would do.
  void expect_canceled(st::Config config, boost::asio::cancellation_type type) {
    if (before_call_) before_call_();
    const Answer read = cancel(st::Client{config}, st::crm::customers::get(1), 100ms, type);
    expect_canceled(read);
    if (before_call_) before_call_();
    config.tokens = std::make_shared<GivenToken>();
    const auto write = st::crm::customers::create_note(1, {.text = "hello"});
    expect_canceled(cancel(st::Client{config}, write, 100ms, type));
  }

  std::function<void()> before_call_{};

 private:
  class GivenToken : public st::TokenCache {
    std::optional<st::SharedToken> load(std::string_view) override {
      const auto now = std::chrono::system_clock::now();
      return st::SharedToken{st::Secret("token"), now + 900s, now};
    }
  };

  template <class T>
  void expect_canceled(const st::Result<st::Response<T>>& answer) {
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code(), ErrorCode::canceled) << answer.error().to_string();
    EXPECT_FALSE(answer.error().may_be_done());
    EXPECT_LT(late_, 5s);
  }
};

TEST_F(AsyncConnectCancelTest, WhileTheNameIsLookedUp) {
  std::optional<HungLookUp> hung;
  before_call_ = [&] { hung.emplace(); };
  on_answer_ = [] { HungLookUp::release(); };
  for (const auto type : kTypes) {
    const int before = HungLookUp::met();
    expect_canceled(config(std::string("https://") + kHungName), type);
    EXPECT_EQ(HungLookUp::met(), before + 2);
  }
}

TEST_F(AsyncConnectCancelTest, WhileTheNameOfAProxyIsLookedUp) {
  auto config = this->config("https://127.0.0.1:1");
  config.proxy.url = std::string(kHungName) + ":3128";
  std::optional<HungLookUp> hung;
  before_call_ = [&] { hung.emplace(); };
  on_answer_ = [] { HungLookUp::release(); };
  for (const auto type : kTypes) expect_canceled(config, type);
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
  for (const auto type : kTypes) expect_canceled(config(full.url()), type);
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
  for (const auto type : kTypes) expect_canceled(config("https://" + mute.authority()), type);
}

TEST_F(AsyncConnectCancelTest, WhileTheProxyIsSilent) {
  const Mute mute;
  auto config = SandboxTest::config();
  config.timeouts = {.deadline = 1h, .connect = 1h, .idle = 1h};
  config.proxy.url = mute.authority();
  for (const auto type : kTypes) expect_canceled(config, type);
  EXPECT_EQ(server().counters().connections, 0U);
}

}  // namespace
