#include "sandbox_test.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/detail/builder.hpp"
#include "servicetitan/sharing.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using namespace std::chrono_literals;
using st::sandbox::FaultKind;
using Answer = st::Result<st::Response<st::Download>>;
using DownloadTest = st::test::SandboxTest;

constexpr st::Operation kAttachment{
    .name = "equipment_systems.installed_equipment.get2",
    .path = "/equipmentsystems/v2/tenant/{tenant}/installed-equipment/attachments",
    .idempotent = true};

st::Request<st::Download> attachment() {
  auto request =
      st::Request<st::Download>(st::detail::RequestBuilder(kAttachment).returning<st::Download>());
  request.set_query("path", "a.pdf");
  return request;
}

class AsyncDownloadTest : public DownloadTest {
 protected:
  auto keep() {
    return asio::bind_executor(context_, [this](Answer got) { answer_ = std::move(got); });
  }
  const Answer& run() {
    context_.restart();
    context_.run();
    return *answer_;
  }
  // Redirects a download; the host refuses credentials where its files are.
  void script_redirect(const std::string& path = "/__sandbox/files/a") {
    script({.kind = FaultKind::kRaw,
            .path_prefix = "/equipmentsystems",
            .text = "HTTP/1.1 302 Found\r\nLocation: " + server().url() + path +
                    "\r\nContent-Length: 0\r\n\r\n"});
  }
  void script_slow_redirect() {
    script_redirect("/elsewhere");
    script({.kind = FaultKind::kDelay, .path_prefix = "/elsewhere", .delay = 5s});
  }

  std::string text_{};
  st::FunctionSink sink_{[this](std::string_view piece) {
    text_ += piece;
    return true;
  }};
  asio::io_context context_{};
  std::optional<Answer> answer_{};
};

TEST_F(DownloadTest, StreamsWhatIsLongerThanTheLimitOfMemory) {
  const std::string whole = st::Client{config()}.send(attachment())->bytes;
  ASSERT_GT(whole.size(), 8U);
  auto config = this->config();
  config.limits.response_body = 8;
  std::string text;
  st::FunctionSink sink([&](std::string_view piece) {
    text += piece;
    return true;
  });
  // The answer with the token is longer too.
  auto warm = this->config();
  warm.tokens = std::make_shared<st::TokenCache>();
  st::Client{warm}.send(attachment());
  config.tokens = warm.tokens;
  const st::Client client{config};
  const auto refused = client.try_send(attachment());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), st::ErrorCode::too_large);
  client.download(attachment(), sink);
  EXPECT_EQ(text, whole);
}

TEST_F(AsyncDownloadTest, StreamsWhatIsLongerThanTheLimitOfMemory) {
  const std::string whole = st::Client{config()}.send(attachment())->bytes;
  auto config = this->config();
  // Enough for a token.
  config.limits.response_body = 4096;
  ASSERT_GT(whole.size(), config.limits.response_body);
  const st::Client client{config};
  std::uint64_t told = 0;
  st::DownloadOptions options;
  options.progress = [&](std::uint64_t received, std::optional<std::uint64_t> total) {
    EXPECT_GT(received, told);
    EXPECT_EQ(total, whole.size());
    told = received;
  };
  async_download(client, attachment(), sink_, options, keep());
  ASSERT_TRUE(run()) << answer_->error().to_string();
  EXPECT_EQ(text_, whole);
  EXPECT_EQ(told, whole.size());
  EXPECT_EQ(answer_->value()->bytes, "");
}

TEST_F(AsyncDownloadTest, StopsAtItsOwnLimit) {
  const st::Client client{config()};
  st::DownloadOptions options;
  options.limit = 1000;
  async_download(client, attachment(), sink_, options, keep());
  ASSERT_FALSE(run());
  EXPECT_EQ(answer_->error().code(), st::ErrorCode::too_large);
  EXPECT_LE(text_.size(), 1000U);
}

TEST_F(AsyncDownloadTest, FollowsARedirectWithoutCredentials) {
  const st::Client client{config()};
  script_redirect();
  st::DownloadOptions options;
  options.follow_redirects = true;
  async_download(client, attachment(), sink_, options, keep());
  ASSERT_TRUE(run()) << answer_->error().to_string();
  EXPECT_EQ(text_.size(), 50'000U);
  script_redirect();
  st::FunctionSink other([](std::string_view) { return true; });
  async_download(client, attachment(), other, keep());
  ASSERT_TRUE(run());
  const std::string location = answer_->value()->location;
  EXPECT_NE(location, "") << "not followed unless that is wanted";
  std::string again;
  st::FunctionSink fetched([&](std::string_view piece) {
    again += piece;
    return true;
  });
  async_fetch(client, location, fetched, keep());
  ASSERT_TRUE(run());
  EXPECT_EQ(again, text_);
}

TEST_F(AsyncDownloadTest, IsCanceledInTheMiddleAlsoAfterARedirect) {
  const st::Client client{config()};
  for (const bool redirected : {false, true}) {
    if (redirected) {
      script_slow_redirect();
    } else {
      script({.kind = FaultKind::kSlowBody, .path_prefix = "/equipmentsystems", .delay = 1s});
    }
    st::DownloadOptions options;
    options.follow_redirects = true;
    asio::cancellation_signal signal;
    async_download(client, attachment(), sink_, options,
                   asio::bind_cancellation_slot(signal.slot(), keep()));
    asio::steady_timer timer(context_, 1500ms);
    timer.async_wait([&](auto) { signal.emit(asio::cancellation_type::total); });
    const st::test::Stopwatch watch;
    ASSERT_FALSE(run());
    EXPECT_EQ(answer_->error().code(), st::ErrorCode::canceled) << answer_->error().to_string();
    EXPECT_EQ(answer_->error().operation(), redirected ? "fetch" : kAttachment.name);
    EXPECT_GT(text_.size(), 0U) << "of the first some had come";
    EXPECT_LT(watch.elapsed(), 4s);
    server().clear_faults();
  }
}

TEST_F(AsyncDownloadTest, OneDeadlineHoldsOverItsRedirects) {
  const st::Client client{config()};
  client.send(attachment());
  script_slow_redirect();
  st::DownloadOptions options;
  options.follow_redirects = true;
  options.call.deadline = 500ms;
  const st::test::Stopwatch watch;
  async_download(client, attachment(), sink_, options, keep());
  ASSERT_FALSE(run());
  EXPECT_EQ(answer_->error().code(), st::ErrorCode::timeout) << answer_->error().to_string();
  EXPECT_GE(watch.elapsed(), 490ms);
  EXPECT_LT(watch.elapsed(), 3s);
}

}  // namespace
