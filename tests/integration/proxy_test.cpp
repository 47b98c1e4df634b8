#include "connect_proxy.hpp"
#include "fault_support.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/detail/builder.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>

#include <optional>
#include <string_view>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using namespace std::chrono_literals;
using st::ErrorCode;
using st::test::ConnectProxy;
using st::test::Listener;
using Answer = st::Result<st::Response<st::crm::CustomerResponse>>;

// `max` with the password `pa:ss word` and an umlaut.
constexpr const char* kAuthorization = "Basic bWF4OnBhOnNzIHdvcmTDpA==";
constexpr const char* kPassword = "pa:ss word\u00e4";

// Each test is done by the blocking and by the asynchronous transport.
class ProxyTest : public st::test::FaultSuite, public testing::WithParamInterface<const char*> {
 protected:
  bool is_async() const { return std::string_view(GetParam()) == "Async"; }

  st::Config config(const std::string& proxy) const {
    auto made = FaultSuite::config();
    made.proxy.url = proxy;
    return made;
  }

  template <class T>
  st::Result<st::Response<T>> send(const st::Client& client, st::Request<T> request,
                                   const st::CallOptions& options = {}) const {
    if (!is_async()) return client.try_send(request, options);
    asio::io_context context;
    std::optional<st::Result<st::Response<T>>> answer;
    async_send(client, std::move(request), options,
               asio::bind_executor(context, [&](auto got) { answer = std::move(got); }));
    context.run();
    return answer.value_or(st::Error());
  }

  // Of a read and a write that fail in the same way; the proxy is named, its password is not.
  st::Error refused(const st::Config& config, const st::test::Promise& promise) {
    const auto written = send(st::Client{config}, write());
    const auto result = send(st::Client{config}, read());
    EXPECT_FALSE(written);
    EXPECT_FALSE(result);
    if (written || result) return st::Error();
    for (const st::Error& error : {written.error(), result.error()}) {
      expect(error, promise);
      EXPECT_NE(error.client_text().find("the proxy 127.0.0.1"), std::string::npos)
          << error.to_string();
      for (const std::string& text : st::test::texts_of(error)) {
        for (const char* secret : {kPassword, "bWF4", "max"}) {
          EXPECT_EQ(text.find(secret), std::string::npos) << "a secret in: " << text;
        }
      }
    }
    EXPECT_EQ(server().counters().requests, 0U) << "nothing is sent without a tunnel";
    return result.error();
  }

  std::string target(const std::string& host) {
    return host + ":" + std::to_string(server().port());
  }
};

INSTANTIATE_TEST_SUITE_P(Both, ProxyTest, testing::Values("Blocking", "Async"),
                         [](const auto& each) { return std::string(each.param); });

TEST_P(ProxyTest, TokenAndCallsGoThroughTheTunnel) {
  const ConnectProxy proxy;
  const st::Client client{config(proxy.authority())};
  for (int i = 0; i < 2; ++i) {
    const auto answer = send(client, read());
    ASSERT_TRUE(answer) << answer.error().to_string();
    EXPECT_EQ((*answer)->id, 1);
  }
  EXPECT_EQ(proxy.targets(), std::vector<std::string>(3, target("localhost")))
      << "one for the token; no pool";
  EXPECT_EQ(server().counters().connections, 3U) << "none beside the proxy";
}

TEST_P(ProxyTest, ATunnelIsKeptForTheNextCall) {
  const ConnectProxy proxy;
  auto config = this->config("http://" + proxy.authority() + "/");
  config.pool.max_idle = 4;
  const st::Client client{config};
  asio::io_context context;
  for (int i = 0; i < 3; ++i) {
    std::optional<Answer> answer;
    if (is_async()) {
      async_send(client, read(),
                 asio::bind_executor(context, [&](Answer got) { answer = std::move(got); }));
      context.restart();
      context.run();
    } else {
      answer = client.try_send(read());
    }
    ASSERT_TRUE(answer && *answer);
  }
  EXPECT_EQ(proxy.targets().size(), 1U);
}

// The sandbox shows a certificate for a host that only the proxy can find.
TEST_P(ProxyTest, TheProxyResolvesAndTheCertificateMustBeOfTheHost) {
  start({.certificate = st::sandbox::Certificate::kOtherHost});
  const ConnectProxy proxy;
  auto config = this->config(proxy.authority());
  config.api_url = config.auth_url = "https://" + target("example.com");
  const auto answer = send(st::Client{config}, read());
  ASSERT_TRUE(answer) << answer.error().to_string();
  EXPECT_EQ(proxy.targets().front(), target("example.com"));
  config.api_url = config.auth_url = "https://" + target("example.org");
  const auto other = send(st::Client{config}, read());
  ASSERT_FALSE(other);
  expect(other.error(), {.code = ErrorCode::tls, .retryable = false});
  EXPECT_NE(other.error().client_text().find("example.org"), std::string::npos);
}

TEST_P(ProxyTest, CredentialsAreSent) {
  const ConnectProxy proxy({.authorization = kAuthorization});
  const auto in_url = config("http://max:pa%3Ass%20word%C3%A4@" + proxy.authority());
  EXPECT_TRUE(send(st::Client{in_url}, read()));
  EXPECT_EQ(st::Client{in_url}.config().proxy.url, "http://" + proxy.authority());
  auto apart = config(proxy.authority());
  apart.proxy.user = "max";
  apart.proxy.password = kPassword;
  EXPECT_TRUE(send(st::Client{apart}, read()));
}

// Once: more attempts would lock the account of the user out.
TEST_P(ProxyTest, WrongCredentialsAreTriedOnce) {
  const ConnectProxy proxy({.authorization = kAuthorization});
  auto config = this->config(proxy.authority());
  const st::test::Promise promise{.code = ErrorCode::proxy, .retryable = false};
  st::Error error = refused(config, promise);
  EXPECT_NE(error.client_text().find("wants a user"), std::string::npos) << error.to_string();
  config.proxy.user = "max";
  config.proxy.password = std::string("other ") + kPassword;
  error = refused(config, promise);
  EXPECT_NE(error.client_text().find("does not accept proxy.user"), std::string::npos)
      << error.to_string();
  EXPECT_EQ(proxy.targets().size(), 4U);
  const ConnectProxy domain({.answer = "HTTP/1.1 407 x\r\nProxy-Authenticate: NTLM\r\n\r\n"});
  error = refused(this->config(domain.authority()), promise);
  EXPECT_NE(error.client_text().find("Basic, which is all"), std::string::npos);
}

TEST_P(ProxyTest, ARefusalByRuleIsFinal) {
  const ConnectProxy proxy(
      {.answer = "HTTP/1.1 403 max may not\r\nContent-Type: text/html\r\n\r\n<h1>max</h1>"});
  const st::Error error =
      refused(config(proxy.authority()), {.code = ErrorCode::proxy, .retryable = false});
  EXPECT_NE(error.client_text().find("opens no tunnel to " + target("localhost") + ": 403"),
            std::string::npos)
      << error.to_string();
}

TEST_P(ProxyTest, ATroubledProxyIsAskedAgain) {
  for (const char* status : {"502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"}) {
    const ConnectProxy proxy({.answer = std::string("HTTP/1.1 ") + status + "\r\n\r\n"});
    const st::Error error =
        refused(config(proxy.authority()), {.code = ErrorCode::connect, .attempts = 4});
    EXPECT_NE(error.client_text().find(status), std::string::npos) << error.to_string();
  }
  const Listener nobody;
  auto config = this->config(ConnectProxy().authority());
  config.api_url = config.auth_url = nobody.url();
  const ConnectProxy proxy;
  config.proxy.url = proxy.authority();
  refused(config, {.code = ErrorCode::connect, .attempts = 4});
}

TEST_P(ProxyTest, NobodyListensAtTheProxy) {
  const Listener nobody;
  const std::string authority = nobody.url().substr(std::string_view("https://").size());
  refused(config(authority), {.code = ErrorCode::connect, .attempts = 4});
  auto config = this->config("proxy.invalid:3128");
  config.retry.max_attempts = 1;
  const auto unknown = send(st::Client{config}, read());
  ASSERT_FALSE(unknown);
  expect(unknown.error(), {.code = ErrorCode::connect});
  EXPECT_NE(unknown.error().client_text().find("no address for the proxy proxy.invalid"),
            std::string::npos)
      << unknown.error().to_string();
}

TEST_P(ProxyTest, WhatIsNoAnswerToConnect) {
  for (const std::string answer :
       {"SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 20",
        "HTTP/1.1 200 OK\r\n\r\n\x16\x03\x03 before anybody asked"}) {
    SCOPED_TRACE(answer);
    const ConnectProxy proxy({.answer = answer});
    refused(config(proxy.authority()), {.code = ErrorCode::connect, .attempts = 4});
  }
}

TEST_P(ProxyTest, TheHeadOfItsAnswerIsBounded) {
  const ConnectProxy proxy(
      {.answer = "HTTP/1.1 200 OK\r\nX: " + std::string(100'000, 'x') + "\r\n\r\n"});
  auto config = this->config(proxy.authority());
  config.limits.response_header = 32'000;
  const st::Error error = refused(config, {.code = ErrorCode::connect, .attempts = 4});
  EXPECT_NE(error.client_text().find("limit of 32000 bytes"), std::string::npos)
      << error.to_string();
}

TEST_P(ProxyTest, SilenceEndsWithTheTimeToConnect) {
  asio::io_context mute;
  asio::ip::tcp::acceptor acceptor(mute, {asio::ip::address_v4::loopback(), 0});
  const std::string authority = "127.0.0.1:" + std::to_string(acceptor.local_endpoint().port());
  auto config = this->config(authority);
  config.timeouts.connect = 100ms;
  const st::test::Stopwatch watch;
  const st::Error error = refused(config, {.code = ErrorCode::connect, .attempts = 4});
  EXPECT_LT(watch.elapsed(), 30s) << "not the deadline of 100 s";
  EXPECT_NE(error.client_text().find("no tunnel of the proxy " + authority), std::string::npos);
  config.timeouts.connect = 10s;
  const st::Client client{config};
  // The first asynchronous call makes the transport, which takes its time.
  EXPECT_FALSE(send(client, read(), {.deadline = 1ms}));
  const auto late = st::test::lateness(150ms, [&] {
    const auto result = send(client, read(), {.deadline = 150ms});
    ASSERT_FALSE(result);
    expect(result.error(), {.code = ErrorCode::timeout});
  });
  EXPECT_LE(late, st::test::kLate);
}

TEST_P(ProxyTest, SomeHostsAreReachedWithoutIt) {
  const ConnectProxy proxy({.answer = "HTTP/1.1 403 Forbidden\r\n\r\n"});
  auto config = this->config(proxy.authority());
  config.proxy.no_proxy = {"example.com", "localhost:" + std::to_string(server().port())};
  EXPECT_TRUE(send(st::Client{config}, read()));
  EXPECT_TRUE(proxy.targets().empty());
}

using ProxyDownload = st::test::FaultSuite;

TEST_F(ProxyDownload, AFollowedRedirectTakesTheSameWay) {
  static constexpr st::Operation kFile{
      .name = "crm.file", .path = "/crm/v2/tenant/{tenant}/file", .idempotent = true};
  const ConnectProxy proxy;
  auto config = this->config();
  config.proxy.url = proxy.authority();
  const std::string elsewhere = "127.0.0.1:" + std::to_string(server().port());
  script({.kind = st::sandbox::FaultKind::kRaw,
          .text = "HTTP/1.1 302 Found\r\nLocation: https://" + elsewhere +
                  "/file\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"});
  server().script({.kind = st::sandbox::FaultKind::kRaw,
                   .path_prefix = "/file",
                   .text = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"});
  std::string content;
  st::FunctionSink sink([&](std::string_view piece) {
    content += piece;
    return true;
  });
  const auto request = st::detail::RequestBuilder(kFile).returning<st::Download>();
  st::Client{config}.download(request, sink, {.follow_redirects = true});
  EXPECT_EQ(content, "hello");
  EXPECT_EQ(proxy.targets().back(), elsewhere);
}

}  // namespace
