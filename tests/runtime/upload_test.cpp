#include "servicetitan/detail/builder.hpp"
#include "servicetitan/error.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

namespace st = servicetitan;
using st::detail::RequestBuilder;

constexpr st::Operation kPost{
    .name = "test.files.add", .method = st::Method::post, .path = "/test/v2/tenant/{tenant}/files"};

class UploadTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "st-upload-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    path_ = (folder_ / "a.png").string();
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  void write(const std::string& text) const { std::ofstream(path_, std::ios::binary) << text; }

  std::filesystem::path folder_{};
  std::string path_{};
};

// The whole body, in pieces of @p piece bytes.
std::string read_all(st::ContentSource& source, std::size_t piece) {
  const auto reader = source.open();
  std::string all;
  std::string place(piece, '\0');
  while (const std::size_t count = reader(place.data(), place.size())) {
    all.append(place, 0, count);
  }
  return all;
}

std::string problem_of(const st::Upload& file) {
  const auto request = RequestBuilder(kPost).upload(file).returning<void>();
  try {
    read_all(*request.source(), 16);
  } catch (const st::Error& error) {
    EXPECT_EQ(error.code(), st::ErrorCode::file);
    return error.client_text();
  }
  return {};
}

st::Upload::Reader text_reader(std::string text) {
  return [text = std::move(text), at = std::size_t{0}](char* place, std::size_t size) mutable {
    const std::size_t count = text.copy(place, std::min(size, std::size_t{7}), at);
    at += count;
    return count;
  };
}

TEST_F(UploadTest, AFileIsReadAnewEachTime) {
  std::string content(40'000, 'x');
  content += std::string("\0end", 4);
  write(content);
  const auto request = RequestBuilder(kPost).upload(st::Upload::from_file(path_)).returning<void>();
  ASSERT_EQ(request.problem(), "");
  EXPECT_TRUE(request.body().empty());
  ASSERT_TRUE(request.source());
  const std::string boundary = request.content_type().substr(request.content_type().find('=') + 1);
  const std::string whole = "--" + boundary +
                            "\r\nContent-Disposition: form-data; name=\"file\"; "
                            "filename=\"a.png\"\r\nContent-Type: application/octet-stream\r\n\r\n" +
                            content + "\r\n--" + boundary + "--\r\n";
  EXPECT_EQ(request.source()->size(), whole.size());
  for (const std::size_t piece : {std::size_t{1}, std::size_t{1000}, std::size_t{1} << 20U}) {
    EXPECT_TRUE(request.source()->can_open());
    EXPECT_EQ(read_all(*request.source(), piece), whole) << piece;
  }
}

TEST_F(UploadTest, NobodyCanGuessABoundary) {
  write("x");
  const st::Upload file = st::Upload::from_file(path_);
  const auto type = [&] {
    return RequestBuilder(kPost).upload(file).returning<void>().content_type();
  };
  EXPECT_NE(type(), type());
  EXPECT_LE(type().size(), std::string("multipart/form-data; boundary=").size() + 70);
}

TEST_F(UploadTest, WhatIsNoFileIsRefused) {
  for (const std::string path : {"/nonexistent/file", "/", "/dev/null"}) {
    try {
      st::Upload::from_file(path);
      ADD_FAILURE() << path;
    } catch (const st::Error& error) {
      EXPECT_EQ(error.code(), st::ErrorCode::file);
      EXPECT_NE(error.client_text().find(": " + path), std::string::npos) << error.what();
    }
  }
}

TEST_F(UploadTest, AContentMustBeAsLongAsItWasSaidToBe) {
  EXPECT_EQ(problem_of(st::Upload::from_reader(text_reader("0123456789"), 10)), "");
  EXPECT_EQ(problem_of(st::Upload::from_reader(text_reader("0123456789"), 11)),
            "the content to upload ended after 10 of 11 bytes");
  EXPECT_EQ(problem_of(st::Upload::from_reader(text_reader("0123456789"), 9)),
            "the content to upload is longer than the 9 bytes that were announced");
  write("0123456789");
  const st::Upload file = st::Upload::from_file(path_);
  write("012345678");
  EXPECT_EQ(problem_of(file),
            "the file to upload has 9 bytes now, and had 10 when the request was made: " + path_);
}

TEST_F(UploadTest, AReaderIsReadOnceUnlessItCanBeRewound) {
  const auto once = RequestBuilder(kPost)
                        .upload(st::Upload::from_reader(text_reader("abc"), 3))
                        .returning<void>();
  EXPECT_TRUE(once.source()->open());
  EXPECT_TRUE(once.source()->can_open()) << "nothing was read yet";
  EXPECT_NE(read_all(*once.source(), 9).find("abc"), std::string::npos);
  EXPECT_FALSE(once.source()->can_open());
  EXPECT_THROW(once.source()->open(), st::Error);
  int rewound = 0;
  const auto again =
      RequestBuilder(kPost)
          .upload(st::Upload::from_reader(text_reader("abc"), 3, [&] { return ++rewound < 2; }))
          .returning<void>();
  EXPECT_EQ(read_all(*again.source(), 9), read_all(*again.source(), 9));
  EXPECT_EQ(rewound, 1);
  EXPECT_TRUE(again.source()->can_open()) << "it may be asked";
  EXPECT_THROW(again.source()->open(), st::Error);
}

}  // namespace
