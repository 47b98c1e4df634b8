#include "sandbox_test.hpp"

#include "servicetitan/detail/builder.hpp"
#include "servicetitan/sharing.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>

namespace {

namespace st = servicetitan;
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

}  // namespace
