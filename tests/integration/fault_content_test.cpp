#include "fault_support.hpp"

#include <sys/resource.h>

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using st::ErrorCode;
using st::sandbox::FaultKind;
using st::test::kLate;
using st::test::lateness;
using FaultContent = st::test::FaultSuite;

const char* const kHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

TEST_F(FaultContent, ChunkedGarbage) {
  const std::string head = std::string(kHead) + "Transfer-Encoding: chunked\r\n\r\n";
  for (const std::string chunks :
       {"zz\r\n{}\r\n0\r\n\r\n", "5\r\n{\"id\":1}\r\n0\r\n\r\n", "ffffffffffffffffff\r\n{}",
        "-1\r\n{}\r\n0\r\n\r\n", "8\r\n{\"id\":1}", "8\r\n{\"id\":1}\r\n0\r\n"}) {
    SCOPED_TRACE(chunks);
    script({.kind = FaultKind::kRaw, .text = head + chunks});
    expect_success(2);
    script({.kind = FaultKind::kRaw, .text = head + chunks});
    expect(failure(write()), {.attempts = 1, .status = 200});
  }
}

TEST_F(FaultContent, WhatIsNoHttp) {
  for (const std::string text :
       {"SSH-2.0-OpenSSH_9.2\r\n", "\x16\x03\x01garbage\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5x\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n"}) {
    SCOPED_TRACE(text);
    script({.kind = FaultKind::kRaw, .text = text});
    expect_success(2);
    script({.kind = FaultKind::kRaw, .text = text});
    expect(failure(write()), {.attempts = 1});
  }
}

TEST_F(FaultContent, TwoLengthsAreNotBelieved) {
  script({.kind = FaultKind::kRaw,
          .text = std::string(kHead) + "Content-Length: 2\r\nContent-Length: 8\r\n\r\n{\"id\":1}"});
  expect(failure(write()), {.attempts = 1});
}

TEST_F(FaultContent, ABodyWithoutLengthEndsWithTheConnection) {
  script({.kind = FaultKind::kRaw, .text = std::string(kHead) + "\r\n{\"id\":"});
  expect(failure(read()), {.code = ErrorCode::bad_payload, .status = 200, .retryable = false});
}

TEST_F(FaultContent, InvalidUtf8) {
  script({.kind = FaultKind::kInvalidUtf8});
  expect(failure(read()), {.code = ErrorCode::bad_payload, .status = 200, .retryable = false});
}

TEST_F(FaultContent, DeepNestingIsBounded) {
  for (const char* open : {"[", "{\"a\":"}) {
    std::string text = "{\"id\":1,\"deep\":";
    for (int i = 0; i < 200'000; ++i) text += open;
    script({.kind = FaultKind::kBody, .text = text});
    const st::Error error = failure(read());
    expect(error, {.code = ErrorCode::bad_payload, .status = 200, .retryable = false});
    EXPECT_LE(error.body().size(), std::size_t{64} << 10U);
  }
}

TEST_F(FaultContent, ABodyOverTheLimit) {
  auto config = this->config();
  config.limits.response_body = 100'000;
  script({.kind = FaultKind::kFlood, .size = 110'000});
  expect(failure(config, read()),
         {.code = ErrorCode::too_large, .status = 200, .retryable = false});
  script({.kind = FaultKind::kBody, .text = "{\"filler\":\"" + std::string(100'000, 'x') + "\"}"});
  const st::Error announced = failure(config, read());
  EXPECT_EQ(announced.code(), ErrorCode::too_large) << announced.to_string();
  EXPECT_EQ(announced.attempts().size(), 1U);
  script({.kind = FaultKind::kFlood, .size = 90'000});
  EXPECT_TRUE(st::Client{config}.try_send(read())) << "within the limit";
}

long peak_kilobytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr long kMostGrowth = 1L << 20;  // they keep what was freed
#else
constexpr long kMostGrowth = 32L << 10;
#endif

TEST_F(FaultContent, AHundredMegabytesAgainstTheUsualLimit) {
  auto config = this->config();
  const st::Client client{config};
  client.send(read());
  const long before = peak_kilobytes();
  script({.kind = FaultKind::kFlood, .size = std::size_t{100} << 20U});
  const auto result = client.try_send(read());
  ASSERT_FALSE(result);
  expect(result.error(), {.code = ErrorCode::too_large, .status = 200, .retryable = false});
  EXPECT_LT(peak_kilobytes() - before, kMostGrowth) << "it is not kept while it is read";
}

TEST_F(FaultContent, ABodyThatNeverPausesEndsAtTheDeadline) {
  auto config = this->config();
  config.limits.response_body = std::size_t{1} << 40U;
  const st::Client client{config};
  client.send(read());
  const auto late = lateness(400ms, [&] {
    server().clear_faults();
    script({.kind = FaultKind::kFlood, .size = std::size_t{1} << 36U});
    const auto result = client.try_send(read(), {.deadline = 400ms});
    ASSERT_FALSE(result);
    expect(result.error(), {.code = ErrorCode::timeout, .status = 200});
  });
  EXPECT_LE(late, kLate);
}

TEST_F(FaultContent, HeadOverTheLimit) {
  script({.kind = FaultKind::kRaw,
          .text = std::string(kHead) + "X-Long: " + std::string(100'000, 'x') + "\r\n\r\n"});
  expect(failure(read()), {.code = ErrorCode::too_large, .retryable = false});
}

TEST_F(FaultContent, HtmlInsteadOfAnAnswer) {
  script({.kind = FaultKind::kHtmlError});
  expect_success(2);
  script({.kind = FaultKind::kHtmlError, .count = 5});
  expect(failure(read()), {.code = ErrorCode::server, .attempts = 4, .status = 503});
  expect(failure(write()), {.code = ErrorCode::server, .attempts = 1, .status = 503});
  EXPECT_EQ(writes(), 1U);
}

TEST_F(FaultContent, ServerErrorWithJson) {
  script({.kind = FaultKind::kServerError});
  expect_success(2);
  script({.kind = FaultKind::kServerError, .count = 5});
  const st::Error error = failure(read());
  expect(error, {.code = ErrorCode::server, .attempts = 4, .status = 500});
  EXPECT_FALSE(error.trace_id().empty());
  EXPECT_FALSE(error.problem().title.empty());
  expect(failure(write()), {.code = ErrorCode::server, .attempts = 1, .status = 500});
}

TEST_F(FaultContent, MaintenanceIsNoConflict) {
  script({.kind = FaultKind::kMaintenance});
  expect_success(2);
  script({.kind = FaultKind::kMaintenance});
  expect(failure(write()), {.code = ErrorCode::server, .attempts = 1, .status = 409});
}

TEST_F(FaultContent, RedirectToAnotherHostIsNotFollowed) {
  st::sandbox::Server other;
  other.start();
  for (const char* status : {"301 Moved Permanently", "302 Found", "307 Temporary Redirect"}) {
    SCOPED_TRACE(status);
    const std::string text = "HTTP/1.1 " + std::string(status) + "\r\nLocation: " + other.url() +
                             "/crm/v2/tenant/1234567/customers/1\r\nContent-Length: 0\r\n\r\n";
    script({.kind = FaultKind::kRaw, .count = 2, .text = text});
    const int number = std::stoi(status);
    const st::test::Promise promise{
        .code = ErrorCode::unexpected_status, .status = number, .retryable = false};
    expect(failure(read()), promise);
    expect(failure(write()), promise);
  }
  EXPECT_EQ(other.counters().connections, 0U);
}

TEST_F(FaultContent, AServiceThatRepeatsWhatItGotDoesNotMakeUsTellIt) {
  for (const unsigned status : {400U, 500U}) {
    script({.kind = FaultKind::kEcho, .status = status});
    auto config = this->config();
    config.retry.max_attempts = 1;
    const st::Error error = failure(config, read());
    EXPECT_EQ(error.status(), static_cast<int>(status));
    EXPECT_NE(error.server_text().find("You sent"), std::string::npos) << error.to_string();
    st::test::expect_no_secret(error, config);
  }
  server().script({.kind = FaultKind::kEcho, .path_prefix = "/connect/token", .status = 400});
  const st::Error error = failure(read());
  EXPECT_EQ(error.code(), ErrorCode::auth) << error.to_string();
  st::test::expect_no_secret(error, config());
}

}  // namespace
