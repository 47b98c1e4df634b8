// Uploads, downloads and redirects.
#include "client.hpp"
#include "multipart.hpp"

#include <gtest/gtest.h>

namespace servicetitan::sandbox::test {
namespace {

class Files : public testing::Test {
 protected:
  Answer upload(const std::string& body, const std::string& type) {
    return client_.send("POST", "/pricebook/v2/tenant/1234567/images", body,
                        {{"ST-App-Key", "ak1.sandbox"},
                         {"Authorization", client_.token()},
                         {"Content-Type", type}});
  }
  static std::string form(const std::string& part) {
    return "--b1\r\nContent-Disposition: form-data; name=\"" + part +
           "\"; filename=\"roof.png\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n\r\n--b1--\r\n";
  }

  std::unique_ptr<Server> server_ = running();
  Client client_{*server_};
};

TEST_F(Files, UploadsAreMultipart) {
  const auto good = upload(form("file"), "multipart/form-data; boundary=b1");
  EXPECT_EQ(good.status, 201U) << good.body;
  EXPECT_EQ(upload(form("image"), "multipart/form-data; boundary=b1").status, 400U);
  EXPECT_EQ(upload(form("file"), "multipart/form-data; boundary=other").status, 415U);
  EXPECT_EQ(upload("{}", "application/json").status, 415U);
}

TEST_F(Files, RedirectsLeadToAHostThatWantsNoCredentials) {
  const auto answer = client_.get("/pricebook/v2/images?path=Images/a.png");
  ASSERT_EQ(answer.status, 302U);
  const auto location = answer.headers.at("location");
  EXPECT_TRUE(location.starts_with("https://127.0.0.1:")) << location;
  const auto path = location.substr(location.find("/__sandbox"));
  EXPECT_EQ(client_.send("GET", path, "", {}).status, 200U);
  EXPECT_EQ(client_.send("GET", path, "", {{"ST-App-Key", "ak1.sandbox"}}).status, 400U);
  EXPECT_EQ(client_.send("GET", path, "", {{"Authorization", "x"}}).status, 400U);
}

TEST_F(Files, DownloadsAreBytes) {
  const auto answer = client_.get("/telecom/v2/calls/1/recording");
  EXPECT_EQ(answer.status, 200U);
  EXPECT_EQ(answer.headers.at("content-type"), "application/octet-stream");
  EXPECT_GE(answer.body.size(), 20'000U);
  EXPECT_EQ(client_.get("/telecom/v2/calls/1/recording").body, answer.body);
}

TEST(Multipart, IsTakenApart) {
  const auto parts =
      read_multipart("multipart/form-data; boundary=\"x\"",
                     "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n"
                     "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.bin\"\r\n"
                     "Content-Type: image/png\r\n\r\nline\r\n--\r\nend\r\n--x--\r\n");
  ASSERT_TRUE(parts);
  ASSERT_EQ(parts->size(), 2U);
  EXPECT_EQ((*parts)[0].body, "1");
  EXPECT_EQ((*parts)[1].file_name, "f.bin");
  EXPECT_EQ((*parts)[1].content_type, "image/png");
  EXPECT_EQ((*parts)[1].body, "line\r\n--\r\nend");
  EXPECT_FALSE(read_multipart("multipart/form-data", "--x--"));
  EXPECT_FALSE(read_multipart("multipart/form-data; boundary=x", "--x\r\nno end"));
}

}  // namespace
}  // namespace servicetitan::sandbox::test
