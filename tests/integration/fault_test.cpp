#include "sandbox_test.hpp"

#include "servicetitan/crm/customers.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

namespace st = servicetitan;
using st::ErrorCode;
using st::sandbox::Fault;
using st::sandbox::FaultKind;
using FaultTest = st::test::SandboxTest;

st::Request<st::crm::NoteResponse> write() {
  return st::crm::customers::create_note(1, {.text = "hello"});
}

TEST_F(FaultTest, ReadsSurviveWhatPasses) {
  const st::Client client{config()};
  for (const FaultKind kind :
       {FaultKind::kResetBefore, FaultKind::kResetDuring, FaultKind::kTruncated,
        FaultKind::kServerError, FaultKind::kHtmlError, FaultKind::kExpiredToken,
        FaultKind::kRateLimited, FaultKind::kWrongContentLength, FaultKind::kMaintenance}) {
    Fault fault{.kind = kind};
    if (kind == FaultKind::kRateLimited) fault.retry_after = "0.01";
    script(fault);
    const auto result = client.try_send(st::crm::customers::get(1));
    ASSERT_TRUE(result) << static_cast<int>(kind) << result.error().to_string();
    EXPECT_EQ(result->value().id, 1);
  }
}

TEST_F(FaultTest, WritesAreNotSentTwiceWhenInDoubt) {
  const struct {
    FaultKind kind;
    ErrorCode code;
  } cases[] = {{FaultKind::kResetBefore, ErrorCode::transport},
               {FaultKind::kResetDuring, ErrorCode::transport},
               {FaultKind::kTruncated, ErrorCode::transport},
               {FaultKind::kServerError, ErrorCode::server},
               {FaultKind::kHtmlError, ErrorCode::server},
               {FaultKind::kMaintenance, ErrorCode::server}};
  for (const auto& test : cases) {
    // A client of its own: no connection is reused.
    const st::Client client{config()};
    script({.kind = test.kind});
    const auto before = server().counters().by_operation["crm.Customers_CreateNote"];
    const auto result = client.try_send(write());
    ASSERT_FALSE(result) << static_cast<int>(test.kind);
    EXPECT_EQ(result.error().code(), test.code) << result.error().to_string();
    EXPECT_EQ(result.error().attempts().size(), 1U);
    EXPECT_LE(server().counters().by_operation["crm.Customers_CreateNote"], before + 1);
    EXPECT_EQ(result.error().to_string().find("hello"), std::string::npos);
  }
}

TEST_F(FaultTest, AWriteIsSentAgainAfterA429) {
  const st::Client client{config()};
  script({.kind = FaultKind::kRateLimited, .retry_after = "0"});
  const auto response = client.send(write());
  EXPECT_EQ(response.attempts().size(), 2U);
  EXPECT_EQ(response.attempts()[0].status, 429);
}

TEST_F(FaultTest, WaitsAsLongAsTheServiceAsks) {
  const st::Client client{config()};
  script({.kind = FaultKind::kRateLimited, .retry_after = "0.4"});
  const st::test::Stopwatch watch;
  client.send(st::crm::customers::get(1));
  EXPECT_GE(watch.elapsed(), std::chrono::milliseconds(400));
}

TEST_F(FaultTest, GivesUpWithTheAnswerThatItGot) {
  const st::Client client{config()};
  script({.kind = FaultKind::kHtmlError, .count = 100});
  const auto result = client.try_send(st::crm::customers::get(1));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::server);
  EXPECT_EQ(result.error().status(), 503);
  EXPECT_EQ(result.error().attempts().size(), 4U);
  EXPECT_TRUE(result.error().is_retryable());
  EXPECT_NE(result.error().server_text().find("HTML"), std::string::npos);
}

TEST_F(FaultTest, A429WithoutPatienceIsAnError) {
  auto config = this->config();
  config.retry.max_attempts = 1;
  script({.kind = FaultKind::kRateLimited, .retry_after = "7"});
  const auto result = st::Client{config}.try_send(st::crm::customers::get(1));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::throttled);
  EXPECT_EQ(result.error().status(), 429);
  EXPECT_TRUE(result.error().is_retryable());
}

TEST_F(FaultTest, WhatIsNotDocumentedIsNotedOrKept) {
  const st::Client client{config()};
  script({.kind = FaultKind::kNullRequired, .member = "name"});
  const auto null = client.send(st::crm::customers::get(1));
  ASSERT_FALSE(null.notes().empty());
  EXPECT_EQ(null.notes()[0].pointer, "/name");

  script({.kind = FaultKind::kUnknownEnum, .member = "type"});
  const auto other = client.send(st::crm::customers::get(1));
  EXPECT_FALSE(other->type.is_known());
  EXPECT_FALSE(other->type.text().empty());

  script({.kind = FaultKind::kUnknownField});
  EXPECT_TRUE(client.send(st::crm::customers::get(1)).notes().empty());
}

TEST_F(FaultTest, BrokenTextIsAnErrorWithItsPlace) {
  const st::Client client{config()};
  script({.kind = FaultKind::kInvalidUtf8});
  const auto result = client.try_send(st::crm::customers::get(1));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::bad_payload);
  EXPECT_FALSE(result.error().body().empty());
}

TEST_F(FaultTest, AnAnswerBeyondTheLimitIsRefused) {
  auto config = this->config();
  config.limits.response_body = 2000;
  const st::Client client{config};
  EXPECT_TRUE(client.try_send(st::crm::customers::get_list({.page_size = 1})));
  const auto result = client.try_send(st::crm::customers::get_list({.page_size = 100}));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::too_large) << result.error().to_string();
  EXPECT_EQ(result.error().attempts().size(), 1U);
}

TEST_F(FaultTest, AConnectionThatDiedIdleIsNoFailureOfARead) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  script({.kind = FaultKind::kResetBefore});
  const auto response = client.send(st::crm::customers::get(1));
  EXPECT_EQ(response.attempts().size(), 1U) << "a new connection, not another attempt";
  EXPECT_EQ(server().counters().connections, 2U);
}

TEST_F(FaultTest, AConnectionThatDiedIdleLeavesAWriteInDoubt) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  script({.kind = FaultKind::kResetBefore});
  const auto result = client.try_send(write());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::transport);
}

TEST_F(FaultTest, NobodyListensIsAConnectError) {
  const st::Client client{config()};
  server().stop();
  const auto result = client.try_send(write());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::connect) << result.error().to_string();
  EXPECT_EQ(result.error().attempts().size(), 4U) << "not sent, so a write may be tried again";
}

}  // namespace
