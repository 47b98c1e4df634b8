#include "servicetitan/client.hpp"

#include "fake_transport.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <deque>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace std::chrono_literals;
using servicetitan::CallOptions;
using servicetitan::Client;
using servicetitan::Error;
using servicetitan::ErrorCode;
using servicetitan::Json;
using servicetitan::Method;
using servicetitan::raw;
using servicetitan::test::fake_config;
using servicetitan::test::FakeAnswer;
using servicetitan::test::FakeTransport;

constexpr const char* kPath = "/crm/v2/tenant/{tenant}/things";

class ClientTest : public testing::Test {
 protected:
  std::shared_ptr<FakeTransport> transport_ = std::make_shared<FakeTransport>();
  Client client_{fake_config(transport_)};
};

FakeAnswer with_header(int status, const char* name, const char* value) {
  return {status, "{}", {{"Content-Type", "application/json"}, {name, value}}};
}

FakeAnswer broken(ErrorCode code, bool not_sent) {
  FakeAnswer answer;
  answer.status = 0;
  answer.failure = servicetitan::TransportFailure{code, "it broke", not_sent};
  return answer;
}

TEST_F(ClientTest, SendsTenantTokenAndKey) {
  transport_->script({{200, R"({"a":1})"}});
  Json json = client_.send(raw(Method::get, kPath, {{"page Size", "1&2"}}));
  EXPECT_EQ(json.text(), R"({"a":1})");
  const auto requests = transport_->requests();
  ASSERT_EQ(requests.size(), 1U);
  EXPECT_EQ(requests[0].target, "/crm/v2/tenant/77/things?page%20Size=1%262");
  EXPECT_EQ(requests[0].endpoint.host, "api.servicetitan.io");
  EXPECT_EQ(*find_header(requests[0].headers, "Authorization"), "Bearer bearer-1");
  EXPECT_EQ(*find_header(requests[0].headers, "ST-App-Key"), "ak1.app-secret");
  EXPECT_TRUE(requests[0].idempotent);
  EXPECT_EQ(transport_->token_requests()[0].endpoint.host, "auth.servicetitan.io");
}

TEST_F(ClientTest, KeepsTheToken) {
  for (int i = 0; i < 5; ++i) client_.send(raw(Method::get, kPath));
  EXPECT_EQ(transport_->token_requests().size(), 1U);
}

TEST_F(ClientTest, TellsAboutTheAnswer) {
  transport_->script({with_header(201, "X-Request-Id", "trace-1")});
  const auto response = client_.send(raw(Method::post, kPath));
  EXPECT_EQ(response.status(), 201);
  EXPECT_EQ(response.trace_id(), "trace-1");
  EXPECT_EQ(response.header("content-TYPE"), "application/json");
  EXPECT_EQ(response.header("absent"), "");
  ASSERT_EQ(response.attempts().size(), 1U);
  EXPECT_TRUE(response.notes().empty());
}

TEST_F(ClientTest, ReplaysOnceWithANewTokenAfterA401) {
  transport_->script({{401, "{}"}, {200, "1"}});
  EXPECT_EQ(client_.send(raw(Method::post, kPath))->text(), "1");
  const auto requests = transport_->requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_EQ(*find_header(requests[1].headers, "Authorization"), "Bearer bearer-2");
}

TEST_F(ClientTest, ExplainsASecond401) {
  transport_->script({{401, R"({"title":"Application key not present"})"}});
  const auto result = client_.try_send(raw(Method::get, kPath));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::auth);
  EXPECT_EQ(result.error().attempts().size(), 2U);
  EXPECT_EQ(transport_->requests().size(), 2U);
  EXPECT_FALSE(result.error().is_retryable());
}

TEST_F(ClientTest, RetriesReadsButNotWrites) {
  const struct {
    const char* name;
    FakeAnswer first;
    bool read;
    bool write;
  } cases[] = {
      {"503", {503, ""}, true, false},
      {"429", with_header(429, "Retry-After", "0"), true, true},
      {"maintenance", {409, R"({"title":"suspended for maintenance"})"}, true, false},
      {"conflict", {409, R"({"title":"taken"})"}, false, false},
      {"refused", broken(ErrorCode::connect, true), true, true},
      {"reset", broken(ErrorCode::transport, false), true, false},
      {"tls", broken(ErrorCode::tls, true), false, false},
      {"400", {400, ""}, false, false},
  };
  for (const auto& test : cases) {
    for (const bool read : {true, false}) {
      transport_->script({test.first, {200, "{}"}});
      const bool sent = client_.try_send(raw(read ? Method::get : Method::post, kPath)).has_value();
      EXPECT_EQ(sent, read ? test.read : test.write) << test.name << (read ? " read" : " write");
    }
  }
}

TEST_F(ClientTest, TheCallerMayKnowBetterWhatCanBeSentTwice) {
  transport_->script({{503, ""}, {200, "{}"}});
  EXPECT_TRUE(client_.try_send(raw(Method::post, kPath), {.idempotent = true}));
  transport_->script({{503, ""}, {200, "{}"}});
  EXPECT_FALSE(client_.try_send(raw(Method::get, kPath), {.idempotent = false}));
}

TEST_F(ClientTest, TellsWhetherTheServiceMayHaveDoneIt) {
  const struct {
    const char* name;
    std::deque<FakeAnswer> answers;
    bool may_be_done;
  } cases[] = {
      {"503", {{503, ""}}, true},
      {"408", {{408, ""}}, true},
      {"maintenance", {{409, R"({"title":"suspended for maintenance"})"}}, true},
      {"a redirect", {{302, ""}}, true},
      {"an answer that does not fit", {{200, "{"}}, true},
      {"reset", {broken(ErrorCode::transport, false)}, true},
      {"timeout", {broken(ErrorCode::timeout, false)}, true},
      {"conflict", {{409, R"({"title":"taken"})"}}, false},
      {"400", {{400, ""}}, false},
      {"401", {{401, ""}}, false},
      {"429", {with_header(429, "Retry-After", "0")}, false},
      {"refused", {broken(ErrorCode::connect, true)}, false},
      {"429, then reset",
       {with_header(429, "Retry-After", "0"), broken(ErrorCode::transport, false)},
       true},
  };
  for (const auto& test : cases) {
    transport_->script(test.answers);
    const auto result = client_.try_send(raw(Method::post, kPath));
    ASSERT_FALSE(result) << test.name;
    EXPECT_EQ(result.error().may_be_done(), test.may_be_done) << test.name;
  }
  transport_->script({broken(ErrorCode::transport, false), broken(ErrorCode::connect, true)});
  const auto twice = client_.try_send(raw(Method::post, kPath), {.idempotent = true});
  EXPECT_EQ(twice.error().code(), ErrorCode::connect);
  EXPECT_TRUE(twice.error().may_be_done()) << "the first attempt may have arrived";
}

TEST_F(ClientTest, NothingIsDoneWithoutAToken) {
  transport_->script_tokens({broken(ErrorCode::transport, false)});
  EXPECT_FALSE(client_.try_send(raw(Method::post, kPath)).error().may_be_done());
  EXPECT_FALSE(Error().may_be_done());
}

TEST_F(ClientTest, TellsOfEveryAttempt) {
  transport_->script({{503, "<html><title>Down</title>"}});
  const auto result = client_.try_send(raw(Method::get, kPath, {{"name", "Jane"}}));
  ASSERT_FALSE(result);
  const Error& error = result.error();
  EXPECT_EQ(error.code(), ErrorCode::server);
  EXPECT_EQ(error.status(), 503);
  EXPECT_TRUE(error.is_retryable());
  EXPECT_EQ(error.attempts().size(), 4U);
  EXPECT_EQ(error.server_text(), "(an HTML page) Down");
  EXPECT_EQ(error.operation(), "raw");
  const std::string text = error.to_string() + error.what() + error.body();
  for (const char* secret : {"bearer-1", "app-secret", "top-secret", "Jane"}) {
    EXPECT_EQ(text.find(secret), std::string::npos) << secret;
  }
}

TEST_F(ClientTest, TakesSecretsOutOfWhatTheServiceSays) {
  transport_->script({{400, R"({"title":"you sent bearer-1 and ak1.app-secret"})"}});
  const auto result = client_.try_send(raw(Method::get, kPath));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().server_text(), "you sent *** and ***");
  EXPECT_EQ(result.error().body().find("app-secret"), std::string::npos);
}

TEST_F(ClientTest, DoesNotDecodeAnAttemptOnTopOfAnother) {
  FakeAnswer cut{200, R"([1,2,)"};
  cut.failure = servicetitan::TransportFailure{ErrorCode::transport, "cut", false};
  transport_->script({cut, {200, "[3]"}});
  const auto response = client_.send(raw(Method::get, kPath));
  EXPECT_EQ(response->text(), "[3]");
  ASSERT_EQ(response.attempts().size(), 2U);
  EXPECT_EQ(response.attempts()[0].status, 200);
}

TEST_F(ClientTest, SaysWhatIsWrongWithAnAnswer) {
  const struct {
    const char* body;
    const char* type;
  } cases[] = {{"{\"a\":", "application/json"}, {"<html>", "text/html"}, {"{} {}", ""}, {"no", ""}};
  for (const auto& test : cases) {
    FakeAnswer answer = with_header(200, "traceId", "t-9");
    answer.body = test.body;
    answer.headers[0].value = test.type;
    transport_->script({answer});
    const auto result = client_.try_send(raw(Method::get, kPath));
    ASSERT_FALSE(result) << test.body;
    EXPECT_EQ(result.error().code(), ErrorCode::bad_payload);
    EXPECT_EQ(result.error().status(), 200);
    EXPECT_EQ(result.error().trace_id(), "t-9");
    EXPECT_EQ(result.error().body(), test.body);
    EXPECT_EQ(result.error().attempts().size(), 1U) << "another try would bring the same";
  }
}

TEST_F(ClientTest, AnEmptyAnswerIsNullForARawRequest) {
  transport_->script({{204, ""}});
  EXPECT_TRUE(client_.send(raw(Method::delete_, kPath))->is_null());
}

TEST_F(ClientTest, WrongCredentialsFailWithTheWordsOfTheAuthService) {
  transport_->script_tokens({{400, R"({"error":"invalid_client"})"}});
  const auto result = client_.try_send(raw(Method::get, kPath));
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::auth);
  EXPECT_EQ(result.error().server_text(), "invalid_client");
  EXPECT_TRUE(transport_->requests().empty());
}

TEST_F(ClientTest, RetriesTheTokenService) {
  transport_->script_tokens({{503, ""},
                             broken(ErrorCode::connect, true),
                             {200, R"({"access_token":"late-one","expires_in":900})"}});
  EXPECT_TRUE(client_.try_send(raw(Method::post, kPath)));
  EXPECT_EQ(*find_header(transport_->requests()[0].headers, "Authorization"), "Bearer late-one");
}

TEST_F(ClientTest, NeverWaitsPastTheDeadline) {
  transport_->script({with_header(429, "Retry-After", "30")});
  const auto start = std::chrono::steady_clock::now();
  const auto result = client_.try_send(raw(Method::get, kPath), {.deadline = 10s});
  ASSERT_FALSE(result);
  EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
  EXPECT_EQ(result.error().code(), ErrorCode::throttled);
  EXPECT_NE(result.error().attempts()[0].decision.find("deadline"), std::string::npos);
  // The whole client now holds back, as the service asked: the next call fails without a request.
  const auto next = client_.try_send(raw(Method::get, kPath), {.deadline = 1s});
  ASSERT_FALSE(next);
  EXPECT_EQ(next.error().code(), ErrorCode::timeout);
  EXPECT_EQ(transport_->requests().size(), 1U);
}

TEST_F(ClientTest, ADateToWaitForIsReadOnTheClockOfTheService) {
  for (const std::string year : {"1994", "2190"}) {
    const std::string now = "Sun, 06 Nov " + year + " 08:49:37 GMT";
    auto refused = with_header(429, "Retry-After", now.c_str());
    transport_->script({refused, {200, "{}"}});
    EXPECT_TRUE(client_.try_send(raw(Method::get, kPath), {.deadline = 10s})) << "says nothing";
    refused.headers.push_back({"Date", now});
    transport_->script({refused, {200, "{}"}});
    const auto dated = client_.send(raw(Method::get, kPath), {.deadline = 10s});
    EXPECT_EQ(dated.attempts()[0].decision, "again in 0 ms, as the service asks");
  }
}

TEST_F(ClientTest, ADeadlineOfNothingFailsAtOnce) {
  const auto result = client_.try_send(raw(Method::get, kPath), {.deadline = 0ms});
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::timeout);
  EXPECT_TRUE(transport_->token_requests().empty());
}

TEST_F(ClientTest, RefusesWhatCannotBeSent) {
  for (const char* path : {"no/slash", "/a b", "/a\r\nX: y", "//evil.test/", "/{other}", ""}) {
    const auto result = client_.try_send(raw(Method::get, path));
    ASSERT_FALSE(result) << path;
    EXPECT_EQ(result.error().code(), ErrorCode::invalid_request) << path;
  }
  EXPECT_TRUE(transport_->requests().empty());
}

TEST_F(ClientTest, ThrowsWhatTryReturns) {
  transport_->script({{404, R"({"title":"no such thing"})"}});
  try {
    client_.send(raw(Method::get, kPath));
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::not_found);
  }
}

TEST_F(ClientTest, ServesManyThreadsWithOneToken) {
  std::vector<std::thread> threads;
  std::atomic<int> good = 0;
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int n = 0; n < 20; ++n) {
        if (client_.try_send(raw(Method::get, kPath))) ++good;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(good, 160);
  EXPECT_EQ(transport_->token_requests().size(), 1U);
}

TEST_F(ClientTest, ManyThreadsRenewARefusedTokenOnce) {
  client_.send(raw(Method::get, kPath));
  transport_->script({{401, ""}, {401, ""}, {401, ""}, {401, ""}, {200, "{}"}});
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&] { (void)client_.try_send(raw(Method::get, kPath)); });
  }
  for (auto& thread : threads) thread.join();
  EXPECT_LE(transport_->token_requests().size(), 5U);
  EXPECT_TRUE(client_.try_send(raw(Method::get, kPath)));
}

TEST(ClientMake, NamesWhatTheConfigLacks) {
  const auto client = Client::try_make({});
  ASSERT_FALSE(client);
  EXPECT_EQ(client.error().code(), ErrorCode::config);
  EXPECT_THROW(Client{servicetitan::Config{}}, Error);
}

TEST(ClientMake, NamesACaFileThatCannotBeRead) {
  auto config = fake_config(nullptr);
  config.tls.ca_file = "/no/such/ca.pem";
  const auto client = Client::try_make(config);
  ASSERT_FALSE(client);
  EXPECT_EQ(client.error().code(), ErrorCode::config);
  EXPECT_NE(client.error().client_text().find("/no/such/ca.pem"), std::string::npos);
}

}  // namespace
