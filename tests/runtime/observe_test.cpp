#include "servicetitan/observe.hpp"

#include "fake_transport.hpp"

#include "servicetitan/client.hpp"
#include "servicetitan/detail/builder.hpp"
#include "servicetitan/log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

namespace st = servicetitan;
using st::test::FakeAnswer;

constexpr st::Operation kGet{
    .name = "test.files.get", .path = "/test/v2/tenant/{tenant}/files", .idempotent = true};

st::Request<st::Json> get() {
  auto request = st::Request<st::Json>(st::detail::RequestBuilder(kGet).returning<st::Json>());
  request.set_query("email", "ada@example.com");
  request.set_query("page", "2");
  return request;
}

std::string text_of(const st::Attribute& attribute) {
  if (const auto* number = std::get_if<std::int64_t>(&attribute.value)) {
    return std::to_string(*number);
  }
  return std::get<std::string>(attribute.value);
}

using Texts = std::map<std::string, std::string>;

struct Seen {
  std::string name{};
  Texts attributes{};
  std::string failure{};
  bool ended = false;
};

class RecordingSpan : public st::Span {
 public:
  explicit RecordingSpan(Seen& seen) : seen_(seen) {}
  ~RecordingSpan() override { seen_.ended = true; }
  void set(const st::Attribute& attribute) override {
    seen_.attributes[std::string(attribute.name)] = text_of(attribute);
  }
  void fail(std::string_view description) override { seen_.failure = description; }

 private:
  Seen& seen_;
};

class Recorder : public st::Telemetry, public st::Logger {
 public:
  std::unique_ptr<st::Span> start_span(std::string_view name,
                                       const st::Attributes& attributes) override {
    spans.push_back(std::make_unique<Seen>());
    spans.back()->name = name;
    auto span = std::make_unique<RecordingSpan>(*spans.back());
    for (const auto& attribute : attributes) span->set(attribute);
    return span;
  }
  void record(std::string_view metric, std::string_view unit, double value,
              const st::Attributes& attributes) override {
    EXPECT_EQ(metric, "http.client.request.duration");
    EXPECT_EQ(unit, "s");
    EXPECT_GE(value, 0);
    Texts texts;
    for (const auto& attribute : attributes) {
      texts[std::string(attribute.name)] = text_of(attribute);
    }
    durations.push_back(std::move(texts));
  }
  bool wants(st::LogLevel level) const noexcept override { return level >= least; }
  void log(const st::LogRecord& record) override { lines.push_back(st::to_line(record)); }

  st::LogLevel least = st::LogLevel::debug;
  std::vector<std::unique_ptr<Seen>> spans{};
  std::vector<Texts> durations{};
  std::vector<std::string> lines{};
};

class ObserveTest : public testing::Test {
 protected:
  st::Config watched() const {
    st::Config config = st::test::fake_config(transport_);
    config.logger = recorder_;
    config.telemetry = recorder_;
    return config;
  }
  std::shared_ptr<st::test::FakeTransport> transport_ = std::make_shared<st::test::FakeTransport>();
  std::shared_ptr<Recorder> recorder_ = std::make_shared<Recorder>();
};

TEST_F(ObserveTest, HooksSeeEachAttemptWithItsDecision) {
  auto config = st::test::fake_config(transport_);
  std::vector<int> begun;
  std::vector<st::AttemptEnd> ended;
  config.before_attempt = [&](const st::AttemptStart& start) { begun.push_back(start.number); };
  config.after_attempt = [&](const st::AttemptEnd& end) { ended.push_back(end); };
  transport_->script({{503}, {200}});
  st::Client{config}.send(get());
  EXPECT_EQ(begun, (std::vector{1, 2}));
  ASSERT_EQ(ended.size(), 2U);
  EXPECT_EQ(ended[0].start.operation.name, "test.files.get");
  EXPECT_EQ(ended[0].start.tenant, 77);
  EXPECT_EQ(ended[0].status, 503);
  EXPECT_FALSE(ended[0].success);
  EXPECT_EQ(ended[0].code, st::ErrorCode::server);
  EXPECT_EQ(ended[0].decision, "again in 0 ms");
  EXPECT_EQ(ended[1].start.number, 2);
  EXPECT_EQ(ended[1].status, 200);
  EXPECT_EQ(ended[1].decision, "");
  EXPECT_GT(ended[1].duration.count(), 0);
}

TEST_F(ObserveTest, SpansAndMetricsHaveTheNamesOfOpenTelemetry) {
  transport_->script({{503}, {200, "{}"}});
  st::Client{watched()}.send(get());
  ASSERT_EQ(recorder_->spans.size(), 2U);
  const Texts about{{"http.request.method", "GET"},
                    {"server.address", "api.servicetitan.io"},
                    {"server.port", "443"},
                    {"url.template", "/test/v2/tenant/{tenant}/files"}};
  Texts failed = about;
  failed.insert({{"http.response.status_code", "503"}, {"error.type", "503"}});
  Texts good = about;
  good.insert({"http.response.status_code", "200"});
  EXPECT_EQ(recorder_->durations, (std::vector{failed, good}));
  const Seen& first = *recorder_->spans[0];
  EXPECT_EQ(first.name, "GET /test/v2/tenant/{tenant}/files");
  EXPECT_EQ(first.attributes, failed);
  EXPECT_EQ(first.failure, "503 reason");
  EXPECT_TRUE(first.ended);
  good.insert({"http.request.resend_count", "1"});
  EXPECT_EQ(recorder_->spans[1]->attributes, good);
  EXPECT_EQ(recorder_->spans[1]->failure, "");
  EXPECT_TRUE(recorder_->spans[1]->ended);
}

TEST_F(ObserveTest, AnAttemptWithoutAnAnswerIsNamedByItsError) {
  transport_->script({FakeAnswer{
      .status = 0, .failure = st::TransportFailure{st::ErrorCode::tls, "no trust", true}}});
  EXPECT_FALSE(st::Client{watched()}.try_send(get()));
  ASSERT_EQ(recorder_->durations.size(), 1U);
  EXPECT_EQ(recorder_->durations[0].at("error.type"), "tls");
  EXPECT_EQ(recorder_->durations[0].count("http.response.status_code"), 0U);
}

TEST_F(ObserveTest, TheLogTellsWhatHappenedByLevel) {
  recorder_->least = st::LogLevel::info;
  transport_->script({{503}, {404}});
  EXPECT_FALSE(st::Client{watched()}.try_send(get()));
  ASSERT_EQ(recorder_->lines.size(), 2U);
  EXPECT_TRUE(
      recorder_->lines[0].starts_with("info attempt failed operation=test.files.get "
                                      "tenant=77 attempt=1 http.request.method=GET"))
      << recorder_->lines[0];
  EXPECT_NE(recorder_->lines[0].find("decision=\"again in 0 ms\""), std::string::npos);
  EXPECT_TRUE(recorder_->lines[1].starts_with("warning attempt failed ")) << recorder_->lines[1];
  EXPECT_NE(recorder_->lines[1].find("http.response.status_code=404"), std::string::npos);
}

TEST_F(ObserveTest, TheLogTellsThatThereIsNoToken) {
  recorder_->least = st::LogLevel::warning;
  transport_->script_tokens({{400, R"({"error":"invalid_client"})"}});
  EXPECT_FALSE(st::Client{watched()}.try_send(get()));
  EXPECT_EQ(recorder_->lines,
            std::vector<std::string>{
                "warning no token operation=test.files.get tenant=77 error.type=auth "
                "outcome=\"token: invalid_client\" decision=\"not retried: it would fail again\""});
}

TEST_F(ObserveTest, NoSecretReachesAnyWatcher) {
  auto config = watched();
  std::string seen;
  config.before_attempt = [&](const st::AttemptStart& start) { seen += start.server; };
  config.after_attempt = [&](const st::AttemptEnd& end) {
    seen += end.outcome + end.decision + end.trace_id;
  };
  const char* secrets = "cs1.top-secret ak1.app-secret bearer-1 bearer-2";
  const std::string hostile = R"({"title":")" + std::string(secrets) + R"("})";
  const FakeAnswer broken{.status = 0,
                          .failure = st::TransportFailure{st::ErrorCode::transport, secrets}};
  transport_->script(
      {{401, hostile}, broken, {503, hostile, {{"traceid", secrets}}}, {400, hostile}});
  transport_->script_tokens({{200, R"({"access_token":"bearer-1","expires_in":900})"},
                             {200, R"({"access_token":"bearer-2","expires_in":900})"}});
  EXPECT_FALSE(st::Client{config}.try_send(get()));
  transport_->script_tokens({{400, R"({"error":"cs1.top-secret"})"}});
  EXPECT_FALSE(st::Client{config}.try_send(get()));
  for (const std::string& line : recorder_->lines) seen += line;
  for (const auto& span : recorder_->spans) {
    seen += span->name + span->failure;
    for (const auto& [name, value] : span->attributes) seen += value;
  }
  for (const Texts& texts : recorder_->durations) {
    for (const auto& [name, value] : texts) seen += value;
  }
  EXPECT_EQ(recorder_->spans.size(), 4U);
  EXPECT_NE(seen.find("page=2"), std::string::npos) << "harmless values are shown: " << seen;
  EXPECT_EQ(seen.find("ada"), std::string::npos) << seen;
  EXPECT_EQ(seen.find("-secret"), std::string::npos) << seen;
  EXPECT_EQ(seen.find("bearer-2"), std::string::npos) << seen;
}

class Thrower : public st::Telemetry, public st::Logger {
 public:
  std::unique_ptr<st::Span> start_span(std::string_view, const st::Attributes&) override {
    throw std::runtime_error("span");
  }
  void record(std::string_view, std::string_view, double, const st::Attributes&) override {
    throw std::runtime_error("metric");
  }
  bool wants(st::LogLevel) const noexcept override { return true; }
  void log(const st::LogRecord&) override { throw std::runtime_error("log"); }
};

TEST_F(ObserveTest, AWatcherThatThrowsChangesNothing) {
  auto config = st::test::fake_config(transport_);
  int called = 0;
  config.logger = std::make_shared<Thrower>();
  config.telemetry = std::make_shared<Thrower>();
  config.before_attempt = [&](const st::AttemptStart&) {
    ++called;
    throw std::runtime_error("before");
  };
  config.after_attempt = [&](const st::AttemptEnd&) {
    ++called;
    throw std::runtime_error("after");
  };
  EXPECT_EQ(st::Client{config}.send(get())->text(), "{}");
  EXPECT_EQ(called, 2);
}

TEST(LogLine, QuotesWhatCouldBeReadInTwoWays) {
  const st::LogRecord record{st::LogLevel::error,
                             "attempt failed",
                             {{"a", "plain"}, {"b", ""}, {"c", "x \"y\"\nz"}, {"d", "k=v"}}};
  EXPECT_EQ(st::to_line(record), R"(error attempt failed a=plain b="" c="x \"y\"?z" d="k=v")");
}

TEST(StderrLogger, WritesLinesFromTheLevelOn) {
  const auto logger = st::stderr_logger(st::LogLevel::warning);
  EXPECT_FALSE(logger->wants(st::LogLevel::info));
  EXPECT_TRUE(logger->wants(st::LogLevel::warning));
  testing::internal::CaptureStderr();
  logger->log({st::LogLevel::warning, "no token", {{"tenant", "77"}}});
  const std::string line = testing::internal::GetCapturedStderr();
  EXPECT_TRUE(line.starts_with("20")) << line;
  EXPECT_TRUE(line.ends_with("Z warning no token tenant=77\n")) << line;
}

}  // namespace
