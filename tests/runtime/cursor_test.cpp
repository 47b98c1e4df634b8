#include "servicetitan/cursor.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdlib.h>
#include <string>

namespace {

using servicetitan::Cursor;
using servicetitan::ErrorCode;

class CursorTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (std::filesystem::temp_directory_path() / "st-cursor-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    file_ = (folder_ / "feed.cursor").string();
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write(const std::string& text) { std::ofstream(file_, std::ios::binary) << text; }
  std::string read() {
    std::ostringstream text;
    text << std::ifstream(file_, std::ios::binary).rdbuf();
    return text.str();
  }

  std::filesystem::path folder_{};
  std::string file_{};
};

TEST_F(CursorTest, AFileThatDoesNotExistIsTheBeginning) {
  EXPECT_TRUE(Cursor::load(file_).is_beginning());
}

TEST_F(CursorTest, ComesBackAsItWasSaved) {
  for (const char* token : {"", "abc", "a b\nc%&=\x01\xff", "2026-01-01T00:00:00Z"}) {
    const Cursor cursor = Cursor::from_token(token).bound_to("crm.exports.customers", 1234);
    cursor.save(file_);
    const Cursor loaded = Cursor::load(file_);
    EXPECT_EQ(loaded, cursor);
    EXPECT_EQ(loaded.from(), token);
    EXPECT_EQ(loaded.operation(), "crm.exports.customers");
    EXPECT_EQ(loaded.tenant(), 1234);
  }
}

TEST_F(CursorTest, LeavesNoOtherFileBehind) {
  Cursor::from_token("a").save(file_);
  Cursor::from_token("b").save(file_);
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
    (void)entry;
    ++files;
  }
  EXPECT_EQ(files, 1U);
  EXPECT_EQ(Cursor::load(file_).from(), "b");
}

TEST_F(CursorTest, RefusesEveryCutFile) {
  Cursor::from_token("token").bound_to("crm.exports.customers", 1).save(file_);
  const std::string whole = read();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    write(whole.substr(0, size));
    const auto loaded = Cursor::try_load(file_);
    ASSERT_FALSE(loaded) << size;
    EXPECT_EQ(loaded.error().code(), ErrorCode::file);
    EXPECT_NE(loaded.error().client_text().find(file_), std::string::npos);
  }
}

TEST_F(CursorTest, RefusesWhatIsNoCursor) {
  for (const char* text : {"hello\n", "servicetitan-cursor 2\noperation x\ntenant 1\nfrom a\nend\n",
                           "servicetitan-cursor 1\noperation x\ntenant one\nfrom a\nend\n",
                           "servicetitan-cursor 1\noperation x\ntenant 1\nfrom a\nend\nmore\n",
                           "servicetitan-cursor 1\ntenant 1\noperation x\nfrom a\nend\n"}) {
    write(text);
    EXPECT_FALSE(Cursor::try_load(file_)) << text;
  }
  write(std::string(2 << 20, 'x'));
  EXPECT_FALSE(Cursor::try_load(file_));
}

TEST_F(CursorTest, SaysWhyItCannotBeSaved) {
  const std::string nowhere = (folder_ / "no" / "such" / "folder").string();
  const auto saved = Cursor::from_token("a").try_save(nowhere);
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code(), ErrorCode::file);
  EXPECT_NE(saved.error().client_text().find(nowhere), std::string::npos);
}

TEST_F(CursorTest, AFailedSaveLeavesTheOldOne) {
  std::filesystem::create_directory(file_);  // nothing can take the place of a folder
  EXPECT_FALSE(Cursor::from_token("a").try_save(file_));
  EXPECT_TRUE(std::filesystem::is_directory(file_));
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
    (void)entry;
    ++files;
  }
  EXPECT_EQ(files, 1U);
}

TEST(Cursor, StartsAtADate) {
  using namespace std::chrono;
  EXPECT_EQ(Cursor::from_date(sys_days(year(2026) / 3 / 1)).from(), "2026-03-01T00:00:00Z");
}

}  // namespace
