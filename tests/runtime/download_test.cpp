#include "fake_transport.hpp"

#include "servicetitan/client.hpp"
#include "servicetitan/detail/builder.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
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

class DownloadTest : public testing::Test {
 protected:
  void SetUp() override {
    path_ = testing::TempDir() + "download_test." +
            std::to_string(reinterpret_cast<std::uintptr_t>(this));
  }
  void TearDown() override { std::filesystem::remove(path_); }

  std::shared_ptr<st::test::FakeTransport> transport_ = std::make_shared<st::test::FakeTransport>();
  st::Client client_{st::test::fake_config(transport_)};
  TextSink sink_{};
  std::string path_{};
};

TEST_F(DownloadTest, PassesTheContentOnAndReportsProgress) {
  transport_->script(
      {{200, "0123456789", {{"Content-Length", "10"}, {"Content-Type", "audio/mpeg"}}}});
  std::vector<std::uint64_t> progress;
  st::DownloadOptions options;
  options.progress = [&](std::uint64_t received, std::optional<std::uint64_t> total) {
    progress.push_back(received);
    EXPECT_EQ(total, 10U);
  };
  const auto file = client_.download(get(), sink_, options);
  EXPECT_EQ(sink_.text, "0123456789");
  EXPECT_EQ(file->bytes, "");
  EXPECT_EQ(file->content_type, "audio/mpeg");
  EXPECT_EQ(progress, (std::vector<std::uint64_t>{7, 10}));
}

TEST_F(DownloadTest, NothingOfAFailureReachesTheSink) {
  transport_->script({{404, R"({"title":"no such file"})"}});
  const auto result = client_.try_download(get(), sink_);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::not_found);
  EXPECT_EQ(sink_.begun, 0);
}

TEST_F(DownloadTest, BeginsAnewAfterABreak) {
  transport_->script({broken("01234"), {200, "0123456789"}});
  EXPECT_EQ(client_.download(get(), sink_).attempts().size(), 2U);
  EXPECT_EQ(sink_.text, "0123456789");
  EXPECT_EQ(sink_.begun, 2);
}

TEST_F(DownloadTest, DoublesNothingWhereTheSinkCannotBeginAnew) {
  transport_->script({broken("01234"), {200, "0123456789"}});
  std::string text;
  st::FunctionSink sink([&](std::string_view piece) {
    text += piece;
    return true;
  });
  const auto result = client_.try_download(get(), sink);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::canceled);
  EXPECT_NE(result.error().client_text().find("broke off"), std::string::npos);
  EXPECT_EQ(text, "01234");
}

TEST_F(DownloadTest, StopsAtTheLimit) {
  st::DownloadOptions options;
  options.limit = 8;
  transport_->script({{200, "0123456789"}});
  auto result = client_.try_download(get(), sink_, options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::too_large);
  EXPECT_EQ(sink_.text, "0123456");
  EXPECT_EQ(transport_->requests().size(), 1U) << "it would be too long again";
  transport_->script({{200, "0123456789", {{"Content-Length", "10"}}}});
  result = client_.try_download(get(), sink_, options);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::too_large);
  EXPECT_EQ(sink_.begun, 1) << "known from the length, before anything came";
  options.limit = 10;
  EXPECT_TRUE(client_.try_download(get(), sink_, options));
}

TEST_F(DownloadTest, ASinkMayStop) {
  transport_->script({{200, "0123456789"}});
  sink_.stop_at = 5;
  const auto result = client_.try_download(get(), sink_);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::canceled);
  EXPECT_EQ(transport_->requests().size(), 1U);
}

TEST_F(DownloadTest, ARedirectIsFollowedOnlyOnRequest) {
  transport_->script({{302, "", {{"Location", kElsewhere}}}});
  EXPECT_EQ(client_.download(get(), sink_)->location, kElsewhere);
  EXPECT_EQ(sink_.begun, 0);
  EXPECT_EQ(transport_->requests().size(), 1U);
}

TEST_F(DownloadTest, NoCredentialsGoToAnotherHost) {
  transport_->script({{302, "", {{"Location", kElsewhere}}},
                      {503, ""},
                      {307, "", {{"Location", "https://third.example.com"}}},
                      {200, "content"}});
  st::DownloadOptions options;
  options.follow_redirects = true;
  const auto file = client_.download(get(), sink_, options);
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

TEST_F(DownloadTest, FetchNeedsNoToken) {
  transport_->script({{200, "content"}});
  client_.fetch(kElsewhere, sink_);
  EXPECT_EQ(sink_.text, "content");
  EXPECT_EQ(transport_->token_requests().size(), 0U);
  transport_->script({{401, "no"}});
  const auto result = client_.try_fetch(kElsewhere, sink_);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().attempts().size(), 1U);
  EXPECT_EQ(transport_->token_requests().size(), 0U);
  EXPECT_EQ(result.error().curl().find("abc"), std::string::npos) << "signatures are secrets";
}

TEST_F(DownloadTest, FetchGoesToHttpsAloneAndNotInCircles) {
  for (const char* bad : {"", "http://storage.example.com/", "/relative", "https://a b/",
                          "https://host/a b", "file:///etc/passwd"}) {
    const auto result = client_.try_fetch(bad, sink_);
    ASSERT_FALSE(result) << bad;
    EXPECT_EQ(result.error().code(), st::ErrorCode::invalid_request) << bad;
  }
  EXPECT_EQ(transport_->requests().size(), 0U);
  transport_->script({{302, "", {{"Location", kElsewhere}}}});
  const auto result = client_.try_fetch(kElsewhere, sink_);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), st::ErrorCode::bad_payload);
  EXPECT_EQ(transport_->requests().size(), 3U);
}

TEST_F(DownloadTest, AFileHasItsNameOnlyWhenItIsWhole) {
  transport_->script({broken("01234"), {200, "0123456789"}});
  {
    st::FileSink file(path_);
    client_.download(get(), file);
    EXPECT_FALSE(std::filesystem::exists(path_));
    file.commit();
  }
  EXPECT_EQ(read(path_), "0123456789");
  EXPECT_FALSE(std::filesystem::exists(path_ + ".part"));
}

TEST_F(DownloadTest, AFileThatIsNotCommittedIsRemoved) {
  transport_->script({{200, "0123456789"}});
  {
    st::FileSink file(path_);
    client_.download(get(), file);
    EXPECT_TRUE(std::filesystem::exists(path_ + ".part"));
  }
  EXPECT_FALSE(std::filesystem::exists(path_ + ".part"));
  st::FileSink nowhere("/nonexistent/folder/file");
  EXPECT_FALSE(client_.try_download(get(), nowhere));
}

}  // namespace
