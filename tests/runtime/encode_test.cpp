#include "sample.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {
namespace {

using sample::Color;
using sample::Everything;
using sample::Inner;
using sample::Node;
using sample::Patch;
using sample::Stars;

using namespace std::chrono_literals;

Everything full() {
  Everything value;
  value.boolean = true;
  value.int32 = std::numeric_limits<std::int32_t>::min();
  value.int64 = std::numeric_limits<std::int64_t>::min();
  value.float64 = 0.1;
  value.decimal = Decimal("1.0000000000000000000");
  value.string = std::string("\"\\/\b\f\n\r\t\0\x1f\x7f", 11) + "\u00e9\u20ac\U0001f600";
  value.timestamp = *parse_timestamp("0001-01-01T00:00:00.0000001Z");
  value.date = std::chrono::year(9999) / 12 / 31;
  value.duration = -90min;
  value.guid = Guid("0f8FAD5B-d9cb-469f-a165-70867728950e");
  value.color = Color::kDarkBlue;
  value.stars = Stars::kTen;
  value.json = Json::parse(R"({"a":[1.50]})");
  value.object = {.name = "o", .id = 1};
  value.array = {1, -2};
  value.map = {{"k\"", Decimal("2.5")}};
  value.text = "";
  value.inner = Inner{.id = 2};
  value.inners = std::vector<Inner>{};
  value.holes = {1, std::nullopt};
  value.rows = {{"a"}, {}};
  value.extra = {{"new", Json::parse("[null]")}};
  return value;
}

TEST(Encode, WritesEveryKindOfMember) {
  EXPECT_EQ(encode(full()),
            "{\"boolean\":true,\"int32\":-2147483648,\"int64\":-9223372036854775808,"
            "\"float64\":0.1,\"decimal\":1.0000000000000000000,"
            "\"string\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7f\u00e9\u20ac\U0001f600\","
            "\"timestamp\":\"0001-01-01T00:00:00.0000001Z\",\"date\":\"9999-12-31\","
            "\"duration\":\"-01:30:00\",\"guid\":\"0f8FAD5B-d9cb-469f-a165-70867728950e\","
            "\"color\":\"DarkBlue\",\"stars\":10,\"json\":{\"a\":[1.50]},"
            "\"object\":{\"name\":\"o\",\"id\":1},\"array\":[1,-2],\"map\":{\"k\\\"\":2.5},"
            "\"text\":\"\",\"inner\":{\"id\":2},\"inners\":[],\"holes\":[1,null],"
            "\"rows\":[[\"a\"],[]],\"new\":[null]}");
}

TEST(Encode, IsUndoneByDecode) {
  for (const Everything& value : {full(), Everything{}}) {
    EXPECT_EQ(decode<Everything>(encode(value), {.keep_unknown = true}), value);
  }
}

TEST(Encode, LeavesOutWhatIsAbsentAndWritesWhatIsNull) {
  EXPECT_EQ(encode(Patch{.name = "n"}), R"({"name":"n"})");
  EXPECT_EQ(encode(Patch{.name = "n", .title = null, .lines = std::vector<Inner>{}}),
            R"({"name":"n","title":null,"lines":[]})");
  EXPECT_EQ(encode(Patch{.name = "n", .title = "", .lines = std::vector<Inner>{{.id = 1}}}),
            R"({"name":"n","title":"","lines":[{"id":1}]})");
  for (const Patch& patch : {Patch{.name = "n"}, Patch{.name = "n", .title = null},
                             Patch{.name = "n", .title = "t", .amount = Decimal("0.10")}}) {
    EXPECT_EQ(decode<Patch>(encode(patch)), patch);
  }
}

TEST(Encode, WritesDoublesInTheirShortestForm) {
  for (const double value : {0.1, 1.0 / 3, 1e300, 5e-324, -0.0, 123456789.125, 1e22}) {
    const std::string text = encode(value);
    EXPECT_EQ(decode<double>(text), value) << text;
    EXPECT_LE(text.size(), 24u);
  }
  EXPECT_EQ(encode(0.1), "0.1");
  EXPECT_EQ(encode(100.0), "100");
}

TEST(Encode, ExtraMembersYieldToDocumentedOnes) {
  Inner value{.name = "new", .id = 1, .extra = {{"name", Json::parse("\"old\"")}, {"x", Json()}}};
  EXPECT_EQ(encode(value), R"({"name":"new","id":1,"x":null})");
  value.name.reset();
  EXPECT_EQ(encode(value), R"({"id":1,"name":"old","x":null})");
  Patch patch{.name = "n", .title = null, .extra = {{"title", Json::parse("1")}}};
  EXPECT_EQ(encode(patch), R"({"name":"n","title":null})");
}

struct Unwritable {
  Patch value;
  std::string_view pointer;
  std::string_view says;
};

TEST(Encode, NamesTheMemberThatHasNoText) {
  const Unwritable cases[] = {
      {{.name = "n", .factor = std::numeric_limits<double>::infinity()},
       "/factor",
       "JSON cannot hold"},
      {{.name = "n", .factor = std::numeric_limits<double>::quiet_NaN()},
       "/factor",
       "JSON cannot hold"},
      {{.name = "\xff"}, "/name", "not UTF-8"},
      {{.name = "n", .title = "abcdefgh\xc3"}, "/title", "not UTF-8"},
      {{.name = "n", .lines = std::vector<Inner>{{.id = 1}, {.name = "\xed\xa0\x80"}}},
       "/lines/1/name",
       "not UTF-8"},
      {{.name = "n", .extra = {{"\xf0\x9f", Json()}}}, "/\xf0\x9f", "not UTF-8"},
  };
  for (const Unwritable& one : cases) {
    const auto result = try_encode(one.value);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code(), ErrorCode::invalid_request);
    EXPECT_EQ(result.error().pointer(), one.pointer);
    EXPECT_NE(result.error().client_text().find(one.says), std::string::npos);
    EXPECT_THROW((void)encode(one.value), Error);
  }
}

TEST(Encode, RefusesDaysThatDoNotExist) {
  using namespace std::chrono;
  EXPECT_FALSE(try_encode(Date(2026y / 2 / 30)));
  EXPECT_FALSE(try_encode(Date(10000y / 1 / 1)));
  EXPECT_EQ(encode(Date{}), "null");
  EXPECT_FALSE(try_encode(Timestamp(sys_days(0y / 12 / 31))));
  EXPECT_FALSE(try_encode(Timestamp(Duration::max())));
}

TEST(Encode, BoundsTheNesting) {
  Node node{.id = 0};
  for (int i = 0; i < 200; ++i) {
    Node outer{.id = i};
    outer.nodes.emplace().push_back(std::move(node));
    node = std::move(outer);
  }
  const auto result = try_encode(node);
  ASSERT_FALSE(result);
  EXPECT_NE(result.error().client_text().find("nested too deeply"), std::string::npos);
}

TEST(Encode, EscapesAtEveryPositionOfAWord) {
  for (std::size_t before = 0; before < 20; ++before) {
    for (const std::string& piece :
         {std::string("\""), std::string("\\"), std::string("\n"), std::string("\u00e9"),
          std::string("\x01"), std::string("\x1f"), std::string("\x20"), std::string("\x7f"),
          std::string(1, '\0'), std::string("\U0001f600\"")}) {
      const std::string value =
          std::string(before, 'a') + piece + std::string(17 - before % 9, 'b');
      EXPECT_EQ(decode<std::string>(encode(value)), value) << before;
    }
  }
}

// Texts are put together in memory of 4,096 bytes: these end around its ends.
TEST(Encode, WritesTextsOfEveryLength) {
  for (const std::size_t around : {4'096u, 8'192u}) {
    for (std::size_t size = around - 80; size < around + 16; ++size) {
      const std::string text(size, 'a');
      const std::vector<std::string> texts{text, "b", text + '"', text + "\u00e9", "c"};
      EXPECT_EQ(encode(text), '"' + text + '"') << size;
      EXPECT_EQ(decode<std::vector<std::string>>(encode(texts)), texts) << size;
      const Map<std::string> map{{text, "1"}, {text + '\n', text}, {"", ""}};
      EXPECT_EQ(decode<Map<std::string>>(encode(map)), map) << size;
      const std::vector<std::int64_t> numbers(size / 3, 12);
      EXPECT_EQ(decode<std::vector<std::int64_t>>(encode(numbers)), numbers) << size;
    }
  }
}

}  // namespace
}  // namespace servicetitan
