#include "src/error/answer_error.hpp"
#include "src/error/redact.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using servicetitan::Error;
using servicetitan::ErrorCode;
using servicetitan::ErrorInfo;
using servicetitan::HttpHead;
using servicetitan::HttpRequest;
using servicetitan::Map;
using servicetitan::Operation;
using servicetitan::detail::describe_answer;
using servicetitan::detail::kKeptBody;
using servicetitan::detail::Redactor;

constexpr Operation kOperation{.name = "crm.customers.get",
                               .scopes = "tn.crm.customers:r tn.crm.other:r"};

HttpHead head(int status, const char* type = "application/json") {
  return {status, "Some Reason", {{"Content-Type", type}}};
}

TEST(AnswerError, ReadsTheDocumentedProblem) {
  const ErrorInfo info = describe_answer(
      kOperation, head(400),
      R"({"type":"t","title":"bad","status":400,"traceId":"00-ab","errors":{"Name":["too long",
      "too odd"],"":["all wrong"]},"data":{"ErrorCode":17}})");
  EXPECT_EQ(info.code, ErrorCode::bad_request);
  EXPECT_EQ(info.operation, "crm.customers.get");
  EXPECT_EQ(info.server_text, "bad");
  EXPECT_EQ(info.trace_id, "00-ab");
  ASSERT_NE(info.problem.errors.find("Name"), nullptr);
  EXPECT_EQ(info.problem.errors.find("Name")->size(), 2U);
  EXPECT_EQ(info.problem.errors.find("")->front(), "all wrong");
  EXPECT_EQ(info.problem.data.text(), R"({"ErrorCode":17})");
}

TEST(AnswerError, LeavesOutWhatIsOfAnotherKindAndKeepsDataAsItCame) {
  const ErrorInfo info = describe_answer(
      kOperation, head(400),
      R"({"type":7,"title":["no"],"detail":"d\u00e9","traceId":null,"errors":{"A":["x",5,{"b":[]}],
      "B":"alone","C":6,"D":[]},"data":{"amount":1.50, "big":123456789012345678901234567890}})");
  EXPECT_EQ(info.problem.type, "");
  EXPECT_EQ(info.problem.title, "");
  EXPECT_EQ(info.problem.detail, "dé");
  EXPECT_EQ(info.server_text, "dé");
  EXPECT_EQ(info.trace_id, "");
  using List = std::vector<std::string>;
  const Map<List> expected{
      {"A", {"x", "5", R"({"b":[]})"}}, {"B", {"alone"}}, {"C", {}}, {"D", {}}};
  EXPECT_EQ(info.problem.errors, expected);
  EXPECT_EQ(info.problem.data.text(), R"({"amount":1.50,"big":123456789012345678901234567890})");
  for (const char* errors : {"[1]", "\"x\"", "null", "3"}) {
    const auto other = describe_answer(kOperation, head(400),
                                       std::string(R"({"title":"t","errors":)") + errors + "}");
    EXPECT_EQ(other.server_text, "t");
    EXPECT_TRUE(other.problem.errors.empty()) << errors;
  }
}

TEST(AnswerError, TakesWhateverElseComes) {
  const struct {
    const char* body;
    const char* type;
    const char* text;
  } cases[] = {
      {R"("Job is locked")", "application/json", "Job is locked"},
      {R"({"message":"from the gateway"})", "application/json", "from the gateway"},
      {R"({"errors":{"X":"alone"}})", "application/json", R"({"errors":{"X":"alone"}})"},
      {"<html><head><TITLE>Down for a bit</title>", "text/html", "(an HTML page) Down for a bit"},
      {"<html>", "text/html", "(an HTML page)"},
      {"  plain words \n", "text/plain", "plain words"},
      {"", "application/json", "Some Reason"},
      {R"({"title":)", "application/json", R"({"title":)"},
      {"[1,2]", "application/json", "[1,2]"},
  };
  for (const auto& test : cases) {
    const ErrorInfo info = describe_answer(kOperation, head(503, test.type), test.body);
    EXPECT_EQ(info.server_text, test.text);
    EXPECT_EQ(info.body, test.body);
    EXPECT_EQ(info.code, ErrorCode::server);
  }
}

TEST(AnswerError, KeepsABoundedPartOfTheBody) {
  const ErrorInfo info =
      describe_answer(kOperation, head(500, "text/plain"), std::string(kKeptBody + 5, 'x'));
  EXPECT_EQ(info.body.size(), kKeptBody);
  EXPECT_LT(info.server_text.size(), 600U);
}

TEST(AnswerError, KnowsWhatAStatusMeans) {
  const struct {
    int status;
    ErrorCode code;
  } cases[] = {{400, ErrorCode::bad_request},
               {401, ErrorCode::auth},
               {403, ErrorCode::forbidden},
               {404, ErrorCode::not_found},
               {405, ErrorCode::unexpected_status},
               {408, ErrorCode::server},
               {409, ErrorCode::conflict},
               {410, ErrorCode::not_found},
               {422, ErrorCode::bad_request},
               {429, ErrorCode::throttled},
               {500, ErrorCode::server},
               {599, ErrorCode::server},
               {302, ErrorCode::unexpected_status}};
  for (const auto& test : cases) {
    EXPECT_EQ(describe_answer(kOperation, head(test.status), "").code, test.code) << test.status;
  }
}

TEST(AnswerError, TellsMaintenanceFromConflict) {
  EXPECT_EQ(describe_answer(kOperation, head(409), R"({"title":"Suspended for Maintenance"})").code,
            ErrorCode::server);
  EXPECT_EQ(describe_answer(kOperation, head(409), R"({"title":"already booked"})").code,
            ErrorCode::conflict);
}

TEST(AnswerError, NamesTheScopesThatAreMissing) {
  const ErrorInfo info = describe_answer(kOperation, head(403), "");
  ASSERT_EQ(info.required_scopes.size(), 2U);
  EXPECT_EQ(info.required_scopes[1], "tn.crm.other:r");
  EXPECT_TRUE(describe_answer(kOperation, head(404), "").required_scopes.empty());
}

TEST(Error, SaysEverythingOnSeveralLines) {
  ErrorInfo info =
      describe_answer(kOperation, head(400), R"({"title":"bad","errors":{"Name":["too long"]}})");
  info.attempts = {{.number = 1, .status = 400, .outcome = "400 Bad Request"}};
  info.curl = "curl x";
  const Error error(info);
  const std::string text = error.to_string();
  for (const char* part : {"bad_request", "crm.customers.get", "HTTP 400",
                           "error in Name: too long", "400 Bad Request", "curl x"}) {
    EXPECT_NE(text.find(part), std::string::npos) << part;
  }
  EXPECT_EQ(std::string(error.what()).find('\n'), std::string::npos);
  EXPECT_NE(std::string(error.what()).find("[service: bad]"), std::string::npos);
}

TEST(Error, SaysWhetherItMayBeDone) {
  ErrorInfo info{.code = ErrorCode::timeout, .client_text = "late"};
  constexpr const char* kLine = "the service may have done it: ";
  EXPECT_EQ(Error(info).to_string().find(kLine), std::string::npos);
  info.may_be_done = true;
  EXPECT_NE(Error(info).to_string().find(kLine), std::string::npos);
}

TEST(Error, LetsNoForeignTextForgeLinesOfALog) {
  const ErrorInfo info = describe_answer(
      kOperation, head(400),
      R"({"title":"bad\n2026-11-24 INFO all is well\u001b[2J","errors":{"A\nB":["c\nd"]}})");
  const Error error(info);
  EXPECT_EQ(std::string(error.what()).find_first_of("\n\x1b"), std::string::npos);
  const std::string text = error.to_string();
  EXPECT_EQ(text.find("\n2026"), std::string::npos) << text;
  EXPECT_EQ(text.find("\nB"), std::string::npos) << text;
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

TEST(Redact, TakesSecretsOutOfEveryText) {
  Redactor redactor;
  redactor.add("s3cr&t");
  redactor.add("abc");  // too short to be told from words
  ErrorInfo info;
  info.client_text = "a s3cr&t";
  info.server_text = "s3cr%26t s3cr&ts3cr&t";
  info.body = "{\"x\":\"s3cr&t\"}";
  info.problem.title = "s3cr&t";
  info.problem.detail = "s3cr&t abc";
  info.problem.errors["s3cr&t"].push_back("s3cr&t");
  info.attempts = {{.outcome = "s3cr&t"}};
  redactor.clean(info);
  EXPECT_EQ(info.server_text, "*** ******");
  EXPECT_EQ(info.problem.detail, "*** abc");
  EXPECT_EQ(Error(info).to_string().find("s3cr"), std::string::npos);
  EXPECT_EQ(info.body.find("s3cr"), std::string::npos);
}

TEST(Redact, CurlLineShowsOnlyWhatIsHarmless) {
  HttpRequest request;
  request.endpoint = {"api.test", 8443};
  request.method = servicetitan::Method::patch;
  request.target = "/crm/v2/it's?page=2&name=Jane%20Doe&sort=%2BId&phone=555&x";
  request.headers = {{"Authorization", "Bearer b-secret"},
                     {"ST-App-Key", "k-secret"},
                     {"Content-Type", "application/json"},
                     {"X-Other", "o-secret"}};
  request.body = "{\"ssn\":1}";
  const std::string line = servicetitan::detail::curl_line(request);
  EXPECT_EQ(line,
            "curl -X PATCH 'https://api.test:8443/crm/v2/it'\\''s?page=2&name=***&sort=%2BId"
            "&phone=***&x=***' -H 'Authorization: Bearer ***' -H 'ST-App-Key: ***' "
            "-H 'Content-Type: application/json' -H 'X-Other: ***' --data-binary @body  # 9 bytes");
}

}  // namespace
