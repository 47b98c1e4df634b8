#include "client.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

namespace servicetitan::sandbox::test {
namespace {

class Faults : public testing::Test {
 protected:
  Answer customers() { return client_.get("/crm/v2/customers?pageSize=3"); }
  Answer struck(Fault fault) {
    server_->script(std::move(fault));
    return customers();
  }

  std::unique_ptr<Server> server_ = running();
  Client client_{*server_};
};

TEST_F(Faults, StrikeAsOftenAsTold) {
  customers();
  server_->script({.kind = FaultKind::kServerError, .count = 2, .skip = 1});
  EXPECT_EQ(customers().status, 200U);
  EXPECT_EQ(customers().status, 500U);
  EXPECT_EQ(customers().status, 500U);
  EXPECT_EQ(customers().status, 200U);
}

TEST_F(Faults, StrikeWhereTold) {
  customers();
  server_->script({.kind = FaultKind::kServerError, .method = "POST"});
  server_->script({.kind = FaultKind::kServerError, .path_prefix = "/jpm"});
  server_->script({.kind = FaultKind::kServerError, .operation_id = "Customers_Get"});
  EXPECT_EQ(customers().status, 200U);
  EXPECT_EQ(client_.get("/jpm/v2/jobs").status, 500U);
  EXPECT_EQ(client_.get("/crm/v2/customers/1").status, 500U);
  EXPECT_EQ(client_.get("/crm/v2/customers/1").status, 200U);
  server_->clear_faults();
  EXPECT_EQ(client_.call("POST", "/crm/v2/contacts", "{}").status, 200U);
}

TEST_F(Faults, AnswerWithErrors) {
  customers();
  EXPECT_EQ(struck({.kind = FaultKind::kServerError, .status = 502}).status, 502U);
  const auto page = struck({.kind = FaultKind::kHtmlError});
  EXPECT_EQ(page.status, 503U);
  EXPECT_EQ(page.headers.at("content-type"), "text/html");
  const auto limited = struck({.kind = FaultKind::kRateLimited, .retry_after = "0.25"});
  EXPECT_EQ(limited.status, 429U);
  EXPECT_EQ(limited.headers.at("retry-after"), "0.25");
  EXPECT_EQ(struck({.kind = FaultKind::kRateLimited}).headers.count("retry-after"), 0U);
  const auto closed = struck({.kind = FaultKind::kMaintenance});
  EXPECT_EQ(closed.status, 409U);
  EXPECT_NE(closed.body.find("suspended for maintenance"), std::string::npos);
}

TEST_F(Faults, VoidTheToken) {
  customers();
  EXPECT_EQ(struck({.kind = FaultKind::kExpiredToken}).status, 401U);
  EXPECT_EQ(customers().status, 401U);
}

TEST_F(Faults, BreakTheConnection) {
  customers();
  for (const auto kind : {FaultKind::kResetBefore, FaultKind::kResetDuring, FaultKind::kTruncated,
                          FaultKind::kWrongContentLength}) {
    EXPECT_THROW(struck({.kind = kind}), ConnectionError) << int(kind);
    EXPECT_EQ(customers().status, 200U);
  }
}

TEST_F(Faults, ActOnTheRequestOrNot) {
  customers();
  const std::string path = "/crm/v2/customers/3";
  const auto patch = [&](FaultKind kind) {
    server_->script({.kind = kind});
    EXPECT_THROW(client_.call("PATCH", path, R"({"name":"Struck"})"), ConnectionError);
    return client_.get_json(path).at("name") == "Struck";
  };
  EXPECT_FALSE(patch(FaultKind::kResetBefore));
  EXPECT_TRUE(patch(FaultKind::kResetDuring));
  client_.call("PATCH", path, R"({"name":"Not struck"})");
  EXPECT_TRUE(patch(FaultKind::kResetAfter));
}

TEST_F(Faults, AreSeenInTheListOfWrites) {
  Options options;
  options.keep_writes = true;
  const auto server = running(options);
  Client client{*server};
  const std::string path = "/crm/v2/customers/3/notes";
  const std::string notes = "/crm/v2/tenant/1234567/customers/3/notes";
  EXPECT_EQ(client.call("POST", path, R"({"text":"one"})").status, 200U);
  server->script({.kind = FaultKind::kResetBefore});
  EXPECT_THROW(client.call("POST", path, R"({"text":"two"})"), ConnectionError);
  server->script({.kind = FaultKind::kResetAfter});
  EXPECT_THROW(client.call("POST", path, R"({"text":"three"})"), ConnectionError);
  EXPECT_EQ(client.call("POST", path, "{}").status, 400U);
  EXPECT_EQ(client.call("DELETE", path + "/7").status, 404U);
  client.get(path);
  const auto writes = server->writes();
  ASSERT_EQ(writes.size(), 2U);
  EXPECT_EQ(writes[0].tenant, 1234567);
  EXPECT_EQ(writes[0].operation, "crm.Customers_CreateNote");
  EXPECT_EQ(writes[0].target, notes);
  EXPECT_EQ(writes[0].body, R"({"text":"one"})");
  EXPECT_EQ(writes[1].body, R"({"text":"three"})");
  const auto answer = client.send("GET", "/__sandbox/writes", "", {{"ST-App-Key", "ak1.sandbox"}});
  EXPECT_EQ(answer.json().at(1).at("body"), R"({"text":"three"})");
  server->reset_data();
  EXPECT_TRUE(server->writes().empty());
}

TEST_F(Faults, WritesAreKeptOnlyOnRequest) {
  EXPECT_EQ(client_.call("POST", "/crm/v2/customers/3/notes", R"({"text":"one"})").status, 200U);
  EXPECT_TRUE(server_->writes().empty());
  const auto answer = client_.send("GET", "/__sandbox/writes", "", {{"ST-App-Key", "ak1.sandbox"}});
  EXPECT_EQ(answer.status, 404U);
}

// Which of the next requests were struck.
std::string strikes(Client& client, int count) {
  std::string seen;
  for (int i = 0; i < count; ++i) {
    try {
      seen += client.get("/crm/v2/customers/1").status == 200 ? '.' : '5';
    } catch (const ConnectionError&) {
      seen += 'x';
    }
  }
  return seen;
}

TEST_F(Faults, StrikeByChance) {
  customers();
  const std::vector<Fault> both{{.kind = FaultKind::kServerError},
                                {.kind = FaultKind::kResetRequest},
                                {.kind = FaultKind::kServerError, .path_prefix = "/jpm"}};
  server_->strike_at_random({0.25, both, 7});
  const auto first = strikes(client_, 200);
  const auto broken = std::count(first.begin(), first.end(), 'x');
  const auto failed = std::count(first.begin(), first.end(), '5');
  EXPECT_NEAR(double(broken), 25, 15);
  EXPECT_NEAR(double(failed), 25, 15);
  const auto by_fault = server_->counters().by_fault;
  EXPECT_EQ(by_fault.at("server-error"), std::uint64_t(failed));
  EXPECT_EQ(by_fault.at("reset-request"), std::uint64_t(broken));
  server_->strike_at_random({0.25, both, 7});
  EXPECT_EQ(strikes(client_, 200), first) << "the seed decides";
  server_->strike_at_random({1, both, 7});
  EXPECT_EQ(strikes(client_, 20).find('.'), std::string::npos);
  server_->script({.kind = FaultKind::kServerError, .status = 418});
  EXPECT_EQ(struck({.kind = FaultKind::kServerError}).status, 418U) << "what is queued comes first";
  server_->clear_faults();
  EXPECT_EQ(strikes(client_, 20), std::string(20, '.'));
}

TEST_F(Faults, TakeTheirTime) {
  customers();
  for (const auto kind : {FaultKind::kDelay, FaultKind::kSlowBody}) {
    const auto start = std::chrono::steady_clock::now();
    const std::chrono::milliseconds delay{kind == FaultKind::kDelay ? 200 : 20};
    EXPECT_EQ(struck({.kind = kind, .delay = delay}).status, 200U);
    EXPECT_GE(std::chrono::steady_clock::now() - start, std::chrono::milliseconds{200});
  }
}

TEST_F(Faults, SpoilTheAnswer) {
  customers();
  const auto record = [&](Fault fault) {
    return struck(std::move(fault)).json().at("data").at(0).as_object();
  };
  EXPECT_TRUE(record({.kind = FaultKind::kNullRequired, .member = "name"}).at("name").is_null());
  EXPECT_TRUE(record({.kind = FaultKind::kNullRequired}).at("active").is_null());
  EXPECT_EQ(record({.kind = FaultKind::kUnknownEnum}).at("type"), "SandboxNew");
  EXPECT_TRUE(
      record({.kind = FaultKind::kUnknownField, .member = "brandNew"}).contains("brandNew"));
  EXPECT_NE(struck({.kind = FaultKind::kInvalidUtf8}).body.find("\xC3\x28"), std::string::npos);
}

TEST_F(Faults, CanBeScriptedFromOutside) {
  customers();
  const auto post = [&](const std::string& body, const std::string& key) {
    return client_.send("POST", "/__sandbox/faults", body, {{"ST-App-Key", key}});
  };
  const std::string list =
      R"([{"kind":"rate-limited","path":"/crm","count":1,"retryAfter":"2"},{"kind":"server-error"}])";
  EXPECT_EQ(post(list, "ak1.other").status, 401U);
  EXPECT_EQ(post(list, "ak1.sandbox").body, R"({"queued":2})");
  EXPECT_EQ(customers().headers.at("retry-after"), "2");
  EXPECT_EQ(customers().status, 500U);
  EXPECT_EQ(customers().status, 200U);
  EXPECT_EQ(post(R"({"kind":"earthquake"})", "ak1.sandbox").status, 400U);
  EXPECT_EQ(post(R"({"typo":1})", "ak1.sandbox").status, 400U);
  post(list, "ak1.sandbox");
  client_.send("DELETE", "/__sandbox/faults", "", {{"ST-App-Key", "ak1.sandbox"}});
  EXPECT_EQ(customers().status, 200U);
  EXPECT_EQ(post(R"({"rate":1,"seed":3,"faults":[{"kind":"maintenance"}]})", "ak1.sandbox").status,
            200U);
  EXPECT_EQ(customers().status, 409U);
  for (const auto* wrong : {R"({"rate":2})", R"({"rate":"x"})", R"({"rate":1,"typo":1})",
                            R"({"rate":1,"faults":[1]})"}) {
    EXPECT_EQ(post(wrong, "ak1.sandbox").status, 400U) << wrong;
  }
  EXPECT_EQ(customers().status, 409U) << "what is wrong changes nothing";
}

TEST_F(Faults, ReachTheTokenEndpoint) {
  server_->script({.kind = FaultKind::kServerError, .path_prefix = "/connect/token"});
  EXPECT_THROW(client_.token(), std::runtime_error);
  EXPECT_NO_THROW(client_.token());
}

}  // namespace
}  // namespace servicetitan::sandbox::test
