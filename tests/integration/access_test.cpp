#include "sandbox_test.hpp"

#include "servicetitan/crm/customers.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

namespace st = servicetitan;
using AccessTest = st::test::SandboxTest;

TEST_F(AccessTest, OneTokenServesManyCalls) {
  const st::Client client{config()};
  for (int i = 0; i < 10; ++i) client.send(st::crm::customers::get(1));
  EXPECT_EQ(server().counters().tokens_issued, 1U);
  EXPECT_LE(server().counters().connections, 2U) << "connections are kept";
}

TEST_F(AccessTest, ATokenThatDiedEarlyIsReplacedOnce) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  server().expire_tokens();
  const auto response = client.send(st::crm::customers::get(1));
  EXPECT_EQ(response.attempts().size(), 2U);
  EXPECT_EQ(response.attempts()[0].status, 401);
  EXPECT_EQ(server().counters().tokens_issued, 2U);
}

TEST_F(AccessTest, AWriteIsReplayedAfterA401AndDoneOnce) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  server().expire_tokens();
  client.send(st::crm::customers::create_note(1, {.text = "hello"}));
  EXPECT_EQ(server().counters().by_status[401], 1U);
}

TEST_F(AccessTest, AShortTokenIsRenewedInTime) {
  start({.token_lifetime = std::chrono::seconds(1)});
  const st::Client client{config()};
  const st::test::Stopwatch watch;
  while (watch.elapsed() < std::chrono::milliseconds(2500)) client.send(st::crm::customers::get(1));
  EXPECT_EQ(server().counters().by_status[401], 0U);
  EXPECT_GE(server().counters().tokens_issued, 3U);
  EXPECT_LE(server().counters().tokens_issued, 6U);
}

TEST_F(AccessTest, WrongCredentialsAreNamed) {
  auto config = this->config();
  config.client_secret = "cs1.wrong-one";
  const auto result = st::Client{config}.try_send(st::crm::customers::get(1));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::auth);
  EXPECT_EQ(result.error().status(), 400);
  EXPECT_EQ(result.error().problem().title, "invalid_client");
  EXPECT_EQ(result.error().to_string().find("wrong-one"), std::string::npos);
}

TEST_F(AccessTest, AWrongAppKeyIsNamed) {
  auto config = this->config();
  config.app_key = "0123-application-id";
  const auto result = st::Client{config}.try_send(st::crm::customers::get(1));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::auth);
  EXPECT_EQ(result.error().status(), 401);
  EXPECT_FALSE(result.error().trace_id().empty());
  EXPECT_NE(result.error().client_text().find("hint: app_key"), std::string::npos)
      << result.error().to_string();
}

TEST_F(AccessTest, AWrongTenantIsForbiddenAndNamesTheScope) {
  auto config = this->config();
  config.tenant = 4711;
  const auto result = st::Client{config}.try_send(st::crm::customers::get(1));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::forbidden);
  ASSERT_FALSE(result.error().required_scopes().empty());
  EXPECT_EQ(result.error().required_scopes()[0], "tn.crm.customers:r");
}

TEST_F(AccessTest, ReadsWhatItCreates) {
  const st::Client client{config()};
  const st::crm::CreatedCustomerResponse created = client.send(st::crm::customers::create({
      .name = "Ada's \"Plumbing\" \xe2\x9c\x93",
      .locations = std::vector<st::crm::NewLocation>{},
      .address = st::crm::CustomerAddress{.street = "1 Main St",
                                          .city = "Springfield",
                                          .state = "IL",
                                          .zip = "62701",
                                          .country = "USA"},
  }));
  const auto read = client.send(st::crm::customers::get(created.id));
  EXPECT_EQ(read->name, "Ada's \"Plumbing\" \xe2\x9c\x93");
  client.send(st::crm::customers::update(created.id, {.name = "Ada"}));
  const auto again = client.send(st::crm::customers::get(created.id));
  EXPECT_EQ(again->name, "Ada");
  EXPECT_EQ(again->address, read->address) << "what a patch does not name stays";
}

TEST_F(AccessTest, SaysWhatTheServiceRefuses) {
  const st::Client client{config()};
  const auto missing = client.try_send(st::crm::customers::get(999999999));
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code(), st::ErrorCode::not_found);
  EXPECT_EQ(missing.error().operation(), "crm.customers.get");
  EXPECT_FALSE(missing.error().server_text().empty());
  EXPECT_FALSE(missing.error().trace_id().empty());

  const st::Json body = st::Json::parse(R"({"name":5})");
  const auto refused =
      client.try_send(st::raw(st::Method::post, "/crm/v2/tenant/{tenant}/customers", {}, &body));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), st::ErrorCode::bad_request);
  EXPECT_FALSE(refused.error().problem().errors.empty()) << refused.error().to_string();
  EXPECT_FALSE(refused.error().is_retryable());
}

TEST_F(AccessTest, SendsRawRequests) {
  const st::Json raw = st::Client{config()}.send(
      st::raw(st::Method::get, "/crm/v2/tenant/{tenant}/customers", {{"pageSize", "1"}}));
  EXPECT_NE(raw.text().find("\"pageSize\":1"), std::string::npos) << raw.text();
}

}  // namespace
