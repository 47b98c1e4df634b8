#include "fake_transport.hpp"

#include "servicetitan/client.hpp"
#include "servicetitan/detail/builder.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace {

using servicetitan::Client;
using servicetitan::Download;
using servicetitan::ErrorCode;
using servicetitan::Operation;
using servicetitan::Redirect;
using servicetitan::Request;
using servicetitan::TransportFailure;
using servicetitan::Upload;
using servicetitan::detail::RequestBuilder;
using servicetitan::test::fake_config;
using servicetitan::test::FakeAnswer;
using servicetitan::test::FakeTransport;

constexpr Operation kGet{
    .name = "test.files.get", .path = "/test/v2/tenant/{tenant}/files", .idempotent = true};
constexpr Operation kPost{.name = "test.files.create",
                          .method = servicetitan::Method::post,
                          .path = "/test/v2/tenant/{tenant}/files"};

template <class T>
Request<T> get() {
  return RequestBuilder(kGet).returning<T>();
}

class ContentTest : public testing::Test {
 protected:
  template <class T>
  ErrorCode code_of(FakeAnswer answer) {
    transport_->script({std::move(answer)});
    return client_.try_send(get<T>()).error().code();
  }
  std::shared_ptr<FakeTransport> transport_ = std::make_shared<FakeTransport>();
  Client client_{fake_config(transport_)};
};

FakeAnswer redirect(const char* location) { return {302, "moved", {{"Location", location}}}; }

TEST_F(ContentTest, ADownloadIsItsBytes) {
  const std::string bytes("a\0b\xff", 4);
  transport_->script({{200, bytes, {{"Content-Type", "audio/mpeg"}}}});
  const auto file = client_.send(get<Download>());
  EXPECT_EQ(file->bytes, bytes);
  EXPECT_EQ(file->content_type, "audio/mpeg");
  EXPECT_EQ(file->location, "");
}

TEST_F(ContentTest, ADownloadMayBeElsewhere) {
  transport_->script({redirect("https://storage.test/x?sig=1")});
  const auto file = client_.send(get<Download>());
  EXPECT_EQ(file->location, "https://storage.test/x?sig=1");
  EXPECT_EQ(file->bytes, "");
  EXPECT_EQ(transport_->requests().size(), 1U) << "it is not followed";
}

TEST_F(ContentTest, ACutDownloadDoesNotStayInFrontOfTheWholeOne) {
  FakeAnswer cut{200, "half", {}};
  cut.failure = TransportFailure{ErrorCode::transport, "cut", false};
  transport_->script({cut, {200, "whole", {}}});
  EXPECT_EQ(client_.send(get<Download>())->bytes, "whole");
}

TEST_F(ContentTest, ARedirectIsItsLocation) {
  transport_->script({redirect("https://storage.test/x")});
  const auto response = client_.send(get<Redirect>());
  EXPECT_EQ(response->location, "https://storage.test/x");
  EXPECT_EQ(response.status(), 302);
  EXPECT_EQ(code_of<Redirect>({302, "", {}}), ErrorCode::bad_payload);
  EXPECT_EQ(code_of<Redirect>({200, "{}"}), ErrorCode::bad_payload);
}

TEST_F(ContentTest, ARedirectThatNobodyExpectsIsAnError) {
  EXPECT_EQ(code_of<std::int64_t>(redirect("https://evil.test/")), ErrorCode::unexpected_status);
  EXPECT_EQ(transport_->requests().size(), 1U);
}

TEST_F(ContentTest, NoContentTakesWhateverComes) {
  for (const FakeAnswer& answer :
       {FakeAnswer{204, ""}, FakeAnswer{200, "{}"}, FakeAnswer{200, "<html>"}}) {
    transport_->script({answer});
    EXPECT_EQ(client_.send(get<void>()).status(), answer.status);
  }
}

TEST_F(ContentTest, AnOptionalValueMayBeNullOrNothing) {
  using Maybe = std::optional<std::int64_t>;
  const struct {
    const char* body;
    Maybe value;
  } cases[] = {{"17", 17}, {"null", std::nullopt}, {"", std::nullopt}, {"  ", std::nullopt}};
  for (const auto& test : cases) {
    transport_->script({{200, test.body}});
    EXPECT_EQ(*client_.send(get<Maybe>()), test.value) << test.body;
  }
}

TEST_F(ContentTest, NothingWhereSomethingIsDueIsAnError) {
  EXPECT_EQ(code_of<std::int64_t>({200, ""}), ErrorCode::bad_payload);
  EXPECT_EQ(code_of<std::int64_t>({204, ""}), ErrorCode::bad_payload);
}

TEST_F(ContentTest, AWrongValueNamesItsPlace) {
  transport_->script({{200, R"([1,2,"x"])"}});
  const auto result = client_.try_send(get<std::vector<std::int64_t>>());
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().code(), ErrorCode::bad_payload);
  EXPECT_EQ(result.error().pointer(), "/2");
  EXPECT_EQ(result.error().body(), R"([1,2,"x"])");
}

TEST_F(ContentTest, AnUploadIsMultipart) {
  client_.send(RequestBuilder(kPost)
                   .upload(Upload{.bytes = "the bytes", .file_name = "a.txt"})
                   .returning<void>());
  const auto request = transport_->requests().at(0);
  EXPECT_NE(find_header(request.headers, "Content-Type")->find("multipart/form-data; boundary="),
            std::string::npos);
  EXPECT_NE(request.body.find("the bytes"), std::string::npos);
  EXPECT_FALSE(request.idempotent);
}

}  // namespace
