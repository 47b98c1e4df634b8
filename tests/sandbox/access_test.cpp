// Who may come in: tokens, application key, tenant, TLS, rate limit.
#include "client.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace servicetitan::sandbox::test {
namespace {

const Headers kForm{{"Content-Type", "application/x-www-form-urlencoded"}};
const std::string kGrant = "grant_type=client_credentials&client_id=cid.sandbox&client_secret=";

std::string title_of(const Answer& answer) {
  return text_of(answer.json().as_object().at("title"));
}

class Access : public testing::Test {
 protected:
  std::unique_ptr<Server> server_ = running();
  Client client_{*server_};
  std::string customers_ = "/crm/v2/tenant/1234567/customers";
};

TEST_F(Access, GivesATokenForTheRightSecret) {
  const auto answer = client_.send("POST", "/connect/token", kGrant + "cs1.sandbox", kForm);
  ASSERT_EQ(answer.status, 200U);
  const auto body = answer.json().as_object();
  EXPECT_EQ(body.at("expires_in"), 900);
  EXPECT_EQ(body.at("token_type"), "Bearer");
  EXPECT_GT(text_of(body.at("access_token")).size(), 20U);
  EXPECT_EQ(server_->counters().tokens_issued, 1U);
}

TEST_F(Access, RefusesAWrongSecretLikeTheAuthorizationHost) {
  const auto answer = client_.send("POST", "/connect/token", kGrant + "cs1.wrong", kForm);
  EXPECT_EQ(answer.status, 400U);
  EXPECT_EQ(answer.body, R"({"error":"invalid_client"})");
  EXPECT_EQ(server_->counters().tokens_issued, 0U);
}

TEST_F(Access, RefusesOtherGrantsAndOtherBodies) {
  const auto grant = client_.send("POST", "/connect/token", "grant_type=password", kForm);
  EXPECT_EQ(grant.body, R"({"error":"unsupported_grant_type"})");
  const auto body = client_.send("POST", "/connect/token", "{}", {{"Content-Type", "text/json"}});
  EXPECT_EQ(body.body, R"({"error":"invalid_request"})");
}

TEST_F(Access, ChecksTheApplicationKeyBeforeTheToken) {
  const auto answer = client_.send("GET", customers_, "", {});
  EXPECT_EQ(answer.status, 401U);
  EXPECT_EQ(title_of(answer), "Application key not present, check ST-App-Key header value.");
  const auto wrong = client_.send("GET", customers_, "", {{"ST-App-Key", "ak1.other"}});
  EXPECT_EQ(wrong.status, 401U);
  EXPECT_NE(title_of(wrong), title_of(answer));
}

TEST_F(Access, TakesTheTokenWithAndWithoutBearer) {
  const auto token = client_.token();
  for (const auto& text : {"Bearer " + token, "bearer " + token, token}) {
    const auto answer = client_.send("GET", customers_, "",
                                     {{"ST-App-Key", "ak1.sandbox"}, {"Authorization", text}});
    EXPECT_EQ(answer.status, 200U) << text;
  }
  for (const auto& text : {std::string{"Bearer x"}, std::string{"Bearer "}, "Basic " + token}) {
    const auto answer = client_.send("GET", customers_, "",
                                     {{"ST-App-Key", "ak1.sandbox"}, {"Authorization", text}});
    EXPECT_EQ(answer.status, 401U) << text;
  }
}

TEST_F(Access, VoidsTokensOnRequest) {
  EXPECT_EQ(client_.get("/crm/v2/customers").status, 200U);
  server_->expire_tokens();
  EXPECT_EQ(client_.get("/crm/v2/customers").status, 401U);
}

TEST_F(Access, KnowsOnlyTheTenantOfTheToken) {
  const auto answer = client_.get("/crm/v2/tenant/999/customers");
  EXPECT_EQ(answer.status, 403U);
  EXPECT_EQ(answer.json().as_object().at("status"), 403);
}

TEST_F(Access, AnswersUnknownPathsWithAProblem) {
  EXPECT_EQ(client_.send("GET", "/", "", {}).status, 404U);
  EXPECT_EQ(client_.send("GET", "/nothing/v2", "", {}).status, 404U);
  const auto answer = client_.get("/crm/v2/nothing");
  EXPECT_EQ(answer.status, 404U);
  for (const auto* member : {"type", "title", "status", "traceId"}) {
    EXPECT_TRUE(answer.json().as_object().contains(member)) << member;
  }
  EXPECT_EQ(client_.call("DELETE", "/crm/v2/customers").status, 405U);
}

TEST(AccessOptions, LetsTokensExpire) {
  Options options;
  options.token_lifetime = std::chrono::seconds{0};
  const auto server = running(options);
  Client client{*server};
  EXPECT_EQ(client.get("/crm/v2/customers").status, 401U);
}

TEST(AccessOptions, SeparatesTenants) {
  Options options;
  options.tenants = {{1, "cid.a", "cs1.a"}, {2, "cid.b", "cs1.b"}};
  const auto server = running(options);
  Client client{*server};
  const auto answer =
      client.send("POST", "/connect/token",
                  "grant_type=client_credentials&client_id=cid.b&client_secret=cs1.b", kForm);
  const auto token = text_of(answer.json().as_object().at("access_token"));
  const Headers headers{{"ST-App-Key", "ak1.sandbox"}, {"Authorization", token}};
  EXPECT_EQ(client.send("GET", "/crm/v2/tenant/1/customers", "", headers).status, 403U);
  const auto theirs = client.send("GET", "/crm/v2/tenant/2/customers", "", headers);
  EXPECT_EQ(theirs.status, 200U);
  EXPECT_NE(theirs.body, client.get("/crm/v2/customers").body);
}

TEST(AccessOptions, CountsByTenant) {
  Options options;
  options.tenants = {{1, "cid.a", "cs1.a"}, {2, "cid.b", "cs1.b"}};
  const auto server = running(options);
  Client client{*server};
  for (int i = 0; i < 3; ++i) client.get("/crm/v2/customers/1");
  client.send("GET", "/crm/v2/tenant/2/customers", "", {});
  const auto counters = server->counters();
  EXPECT_EQ(counters.by_tenant.at(1).requests, 3U);
  EXPECT_LE(counters.by_tenant.at(1).max_requests_per_second, 3U);
  EXPECT_GE(counters.by_tenant.at(1).max_requests_per_second, 1U);
  EXPECT_EQ(counters.by_tenant.at(1).token_requests, 1U);
  EXPECT_EQ(counters.by_tenant.at(1).tokens_issued, 1U);
  EXPECT_EQ(counters.by_tenant.at(2).requests, 1U) << "also those that are refused";
  EXPECT_EQ(counters.by_tenant.at(2).token_requests, 0U);
  server->reset_counters();
  EXPECT_TRUE(server->counters().by_tenant.empty());
}

TEST_F(Access, CountsTokensThatNobodyNeeded) {
  const auto early = [&] { return server_->counters().by_tenant.at(1234567).tokens_early; };
  client_.token();
  EXPECT_EQ(early(), 0U);
  client_.token();
  EXPECT_EQ(early(), 1U) << "the first one was still good";
  server_->expire_tokens();
  client_.token();
  EXPECT_EQ(early(), 1U);
  server_->expire_tokens();
  server_->script({.kind = FaultKind::kTruncated, .path_prefix = "/connect/token"});
  EXPECT_THROW(client_.token(), std::runtime_error);
  client_.token();
  EXPECT_EQ(early(), 1U) << "the one before did not arrive";
  EXPECT_EQ(server_->counters().by_tenant.at(1234567).token_requests, 5U);
}

TEST(AccessOptions, LimitsRequestsPerSecond) {
  Options options;
  options.rate_limit = 5;
  const auto server = running(options);
  Client client{*server};
  Answer answer;
  unsigned sent = 0;
  do {
    answer = client.get("/crm/v2/customers?pageSize=1");
  } while (answer.status == 200 && ++sent < 50);
  EXPECT_EQ(sent, 5U);
  ASSERT_EQ(answer.status, 429U);
  EXPECT_EQ(answer.headers["retry-after"], "1");
  const auto title = title_of(answer);
  EXPECT_TRUE(title.ends_with("Try again in 1 seconds.")) << title;
  EXPECT_EQ(server->counters().max_requests_per_second, 6U);
  EXPECT_EQ(server->counters().by_status[429], 1U);
}

TEST(AccessOptions, IsTrustedThroughItsOwnAuthorityOnly) {
  const auto ours = running();
  const auto other = running();
  EXPECT_NO_THROW(Client(*ours, ours->ca_path()).token());
  EXPECT_THROW(Client(*ours, other->ca_path()).token(), ConnectionError);
}

TEST(AccessOptions, SpeaksPlainHttpWhenTold) {
  Options options;
  options.tls = false;
  const auto server = running(options);
  EXPECT_TRUE(server->url().starts_with("http://localhost:"));
  EXPECT_TRUE(server->ca_path().empty());
  EXPECT_EQ(server->environment().count("SERVICETITAN_CA_FILE"), 0U);
}

TEST(AccessOptions, StartsAndStopsAgain) {
  Server server;
  server.start();
  const auto ca = server.ca_path();
  EXPECT_TRUE(std::filesystem::exists(ca));
  server.stop();
  EXPECT_FALSE(std::filesystem::exists(ca));
  server.start();
  Client client{server};
  EXPECT_EQ(client.get("/crm/v2/customers").status, 200U);
}

TEST(AccessOptions, SaysWhatKeepsItFromStarting) {
  Options nowhere;
  nowhere.spec_folder = "/nonexistent/folder";
  try {
    Server{nowhere}.start();
    FAIL() << "started without documents";
  } catch (const std::runtime_error& error) {
    EXPECT_NE(std::string{error.what()}.find("/nonexistent/folder"), std::string::npos);
  }
  const auto first = running();
  Options taken;
  taken.port = first->port();
  EXPECT_THROW(Server{taken}.start(), std::runtime_error);
}

TEST(AccessOptions, ServesManyConnectionsAtOnce) {
  const auto server = running();
  std::vector<std::thread> threads;
  std::atomic<unsigned> good{0};
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      Client client{*server};
      for (int n = 0; n < 20; ++n) good += client.get("/crm/v2/customers?pageSize=5").status == 200;
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(good, 160U);
  EXPECT_EQ(server->counters().connections, 8U);
}

}  // namespace
}  // namespace servicetitan::sandbox::test
