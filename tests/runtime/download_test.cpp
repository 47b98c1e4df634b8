#include "fake_async_transport.hpp"

#include "servicetitan/detail/builder.hpp"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

namespace st = servicetitan;
using st::test::FakeAnswer;

constexpr st::Operation kGet{
    .name = "test.files.get", .path = "/test/v2/tenant/{tenant}/files", .idempotent = true};
const char* const kElsewhere = "https://storage.example.com:8443/a%20b?sig=abc#part";

st::Request<st::Download> get() {
  return st::detail::RequestBuilder(kGet).returning<st::Download>();
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// Can begin anew.
class TextSink : public st::DownloadSink {
 public:
  bool begin() override {
    ++begun;
    text.clear();
    return true;
  }
  bool write(std::string_view piece) override {
    text += piece;
    return text.size() < stop_at;
  }
  std::string text{};
  int begun = 0;
  std::size_t stop_at = 1 << 20;
};

FakeAnswer broken(std::string start) {
  return {.body = std::move(start),
          .failure = st::TransportFailure{st::ErrorCode::transport, "reset", false}};
}

// Each test is made of blocking calls and of asynchronous ones.
class DownloadTest : public testing::TestWithParam<const char*> {
 protected:
  using Answer = st::Result<st::Response<st::Download>>;

  void SetUp() override {
    // Each test is a process, and some run at once.
    path_ = testing::TempDir() + "download_test." + std::to_string(::getpid());
  }
  void TearDown() override { std::filesystem::remove(path_); }

  auto keep() {
    return boost::asio::bind_executor(context_, [this](Answer got) { answer_ = std::move(got); });
  }
  Answer try_download(st::DownloadSink& sink, const st::DownloadOptions& options = {}) {
    if (!is_async()) return client_.try_download(get(), sink, options);
    async_download(client_, get(), sink, options, keep());
    return finish();
  }
  Answer try_fetch(const std::string& location) {
    if (!is_async()) return client_.try_fetch(location, sink_);
    async_fetch(client_, location, sink_, keep());
    return finish();
  }
  st::Response<st::Download> download(st::DownloadSink& sink,
                                      const st::DownloadOptions& options = {}) {
    return try_download(sink, options).value();
  }

  std::shared_ptr<st::test::FakeTransport> transport_ = std::make_shared<st::test::FakeTransport>();
  st::Client client_{config(transport_)};
  TextSink sink_{};
  std::string path_{};

 private:
  static st::Config config(const std::shared_ptr<st::test::FakeTransport>& transport) {
    st::Config made = st::test::fake_config(transport);
    // Alone, which is worth a hint.
    made.api_url = "https://api.example.com";
    made.async_transport = std::make_shared<st::test::FakeAsyncTransport>(transport);
    return made;
  }
  static bool is_async() { return std::string_view(GetParam()) == "Async"; }
  Answer finish() {
    context_.restart();
    context_.run();
    return *std::exchange(answer_, std::nullopt);
  }

  boost::asio::io_context context_{};
  std::optional<Answer> answer_{};
};

INSTANTIATE_TEST_SUITE_P(Both, DownloadTest, testing::Values("Blocking", "Async"),
                         [](const auto& test) { return std::string(test.param); });

TEST_P(DownloadTest, PassesTheContentOnAndReportsProgress) {
  transport_->script(
      {{200, "0123456789", {{"Content-Length", "10"}, {"Content-Type", "audio/mpeg"}}}});
  std::vector<std::uint64_t> progress;
  st::DownloadOptions options;
  options.progress = [&](std::uint64_t received, std::optional<std::uint64_t> total) {
    progress.push_back(received);
    EXPECT_EQ(total, 10U);
  };
  const auto file = download(sink_, options);
  EXPECT_EQ(sink_.text, "0123456789");
  EXPECT_EQ(file->bytes, "");
  EXPECT_EQ(file->content_type, "audio/mpeg");
  EXPECT_EQ(progress, (std::vector<std::uint64_t>{7, 10}));
}

TEST_P(DownloadTest, NothingOfAFailureReachesTheSink) {
  transport_->script({{404, R"({"title":"no such file"})"}});
  const auto result = try_download(sink_);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::not_found);
  EXPECT_EQ(sink_.begun, 0);
}

TEST_P(DownloadTest, BeginsAnewAfterABreak) {
  transport_->script({broken("01234"), {200, "0123456789"}});
  EXPECT_EQ(download(sink_).attempts().size(), 2U);
  EXPECT_EQ(sink_.text, "0123456789");
  EXPECT_EQ(sink_.begun, 2);
}

TEST_P(DownloadTest, DoublesNothingWhereTheSinkCannotBeginAnew) {
  transport_->script({broken("01234"), {200, "0123456789"}});
  std::string text;
  st::FunctionSink sink([&](std::string_view piece) {
    text += piece;
    return true;
  });
  const auto result = try_download(sink);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::canceled);
  EXPECT_NE(result.error().client_text().find("broke off"), std::string::npos);
  EXPECT_EQ(text, "01234");
}

TEST_P(DownloadTest, StopsAtTheLimit) {
  st::DownloadOptions options;
  options.limit = 8;
  transport_->script({{200, "0123456789"}});
  auto result = try_download(sink_, options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::too_large);
  EXPECT_EQ(sink_.text, "0123456");
  EXPECT_EQ(transport_->requests().size(), 1U) << "it would be too long again";
  transport_->script({{200, "0123456789", {{"Content-Length", "10"}}}});
  result = try_download(sink_, options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::too_large);
  EXPECT_EQ(sink_.begun, 1) << "known from the length, before anything came";
  options.limit = 10;
  EXPECT_TRUE(try_download(sink_, options));
}

TEST_P(DownloadTest, ASinkMayStop) {
  transport_->script({{200, "0123456789"}});
  sink_.stop_at = 5;
  const auto result = try_download(sink_);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::canceled);
  EXPECT_EQ(transport_->requests().size(), 1U);
}

// Throws where it is told to.
class ThrowingSink : public st::DownloadSink {
 public:
  bool begin() override { return fail(at_begin); }
  bool write(std::string_view) override { return fail(!at_begin); }
  bool at_begin = false;
  bool by_word = false;

 private:
  bool fail(bool here) const {
    if (here && by_word) throw "disk";
    if (here) throw std::runtime_error("disk is full");
    return true;
  }
};

TEST_P(DownloadTest, WhatASinkOrACallbackThrowsEndsTheDownload) {
  transport_->script({{200, "0123456789"}});
  for (const bool at_begin : {false, true}) {
    for (const bool by_word : {false, true}) {
      ThrowingSink sink;
      sink.at_begin = at_begin;
      sink.by_word = by_word;
      const auto result = try_download(sink);
      ASSERT_FALSE(result);
      EXPECT_EQ(result.error().code(), st::ErrorCode::canceled);
      EXPECT_EQ(result.error().client_text().find("disk is full") == std::string::npos, by_word);
    }
  }
  st::DownloadOptions options;
  options.progress = [](auto, auto) { throw std::runtime_error("no more"); };
  const auto result = try_download(sink_, options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::canceled);
  EXPECT_EQ(transport_->requests().size(), 5U);
}

TEST_P(DownloadTest, ARedirectIsFollowedOnlyOnRequest) {
  transport_->script({{302, "", {{"Location", kElsewhere}}}});
  EXPECT_EQ(download(sink_)->location, kElsewhere);
  EXPECT_EQ(sink_.begun, 0);
  EXPECT_EQ(transport_->requests().size(), 1U);
}

TEST_P(DownloadTest, NoCredentialsGoToAnotherHost) {
  transport_->script({{302, "", {{"Location", kElsewhere}}},
                      {503, ""},
                      {307, "", {{"Location", "https://third.example.com"}}},
                      {200, "content"}});
  st::DownloadOptions options;
  options.follow_redirects = true;
  const auto file = download(sink_, options);
  EXPECT_EQ(sink_.text, "content");
  EXPECT_EQ(file->location, "");
  const auto requests = transport_->requests();
  ASSERT_EQ(requests.size(), 4U);
  EXPECT_EQ(requests[1].endpoint, (st::Endpoint{"storage.example.com", 8443}));
  EXPECT_EQ(requests[1].target, "/a%20b?sig=abc");
  EXPECT_EQ(requests[3].endpoint, (st::Endpoint{"third.example.com", 443}));
  EXPECT_EQ(requests[3].target, "/");
  for (std::size_t i = 1; i < 4; ++i) {
    for (const auto& header : requests[i].headers) {
      EXPECT_NE(header.name, "Authorization");
      EXPECT_NE(header.name, "ST-App-Key");
    }
  }
  EXPECT_EQ(transport_->token_requests().size(), 1U);
}

TEST_P(DownloadTest, FetchNeedsNoToken) {
  transport_->script({{200, "content"}});
  EXPECT_TRUE(try_fetch(kElsewhere));
  EXPECT_EQ(sink_.text, "content");
  EXPECT_EQ(transport_->token_requests().size(), 0U);
  transport_->script({{401, "no"}});
  const auto result = try_fetch(kElsewhere);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().attempts().size(), 1U);
  EXPECT_EQ(transport_->token_requests().size(), 0U);
  EXPECT_EQ(result.error().curl().find("abc"), std::string::npos) << "signatures are secrets";
  EXPECT_EQ(result.error().client_text().find("hint"), std::string::npos)
      << "it is not about the configuration";
}

TEST_P(DownloadTest, AnotherHostHoldsNoCallsOfTheApi) {
  transport_->script({{429, "", {{"Retry-After", "1000"}}}, {200, "content"}});
  const auto refused = try_fetch(kElsewhere);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), st::ErrorCode::throttled);
  EXPECT_TRUE(try_download(sink_));
}

TEST_P(DownloadTest, FetchGoesToHttpsAloneAndNotInCircles) {
  for (const char* bad : {"", "http://storage.example.com/", "/relative", "https://a b/",
                          "https://host/a b", "file:///etc/passwd"}) {
    const auto result = try_fetch(bad);
    ASSERT_FALSE(result) << bad;
    EXPECT_EQ(result.error().code(), st::ErrorCode::invalid_request) << bad;
  }
  EXPECT_EQ(transport_->requests().size(), 0U);
  transport_->script({{302, "", {{"Location", kElsewhere}}}});
  const auto result = try_fetch(kElsewhere);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::bad_payload);
  EXPECT_EQ(transport_->requests().size(), 3U);
}

TEST_P(DownloadTest, AFileHasItsNameOnlyWhenItIsWhole) {
  transport_->script({broken("01234"), {200, "0123456789"}});
  {
    st::FileSink file(path_);
    download(file);
    EXPECT_FALSE(std::filesystem::exists(path_));
    file.commit();
  }
  EXPECT_EQ(read(path_), "0123456789");
  EXPECT_FALSE(std::filesystem::exists(path_ + ".part"));
}

TEST_P(DownloadTest, AFileThatIsNotCommittedIsRemoved) {
  transport_->script({{200, "0123456789"}});
  {
    st::FileSink file(path_);
    download(file);
    EXPECT_TRUE(std::filesystem::exists(path_ + ".part"));
  }
  EXPECT_FALSE(std::filesystem::exists(path_ + ".part"));
  st::FileSink nowhere("/nonexistent/folder/file");
  EXPECT_FALSE(try_download(nowhere));
}

TEST_P(DownloadTest, ThrowsFromItsBlockingForm) {
  transport_->script({{404, ""}});
  EXPECT_THROW(client_.download(get(), sink_), st::Error);
  EXPECT_THROW(client_.fetch(kElsewhere, sink_), st::Error);
}

}  // namespace
