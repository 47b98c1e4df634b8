#include "sample.hpp"

#include "servicetitan/codec.hpp"
#include "servicetitan/detail/table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <random>
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

TEST(Encode, WritesIntegersAsTheStandardLibraryDoes) {
  std::vector<std::int64_t> values{0, std::numeric_limits<std::int64_t>::min(),
                                   std::numeric_limits<std::int64_t>::max()};
  for (std::int64_t power = 1; power < 1'000'000'000'000'000'000; power *= 10) {
    for (const std::int64_t value : {power * 10 - 1, power * 10, power * 10 + 1, power * 7}) {
      values.insert(values.end(), {value, -value});
    }
  }
  for (std::int64_t value = 0; value < 20'000; ++value) {
    values.insert(values.end(), {value, value * 10'000, value * 100'010'001});
  }
  std::mt19937_64 random(1);
  for (int i = 0; i < 200'000; ++i) {
    values.push_back(static_cast<std::int64_t>(random()) >> (random() % 64));
  }
  for (const std::int64_t value : values) {
    ASSERT_EQ(encode(value), std::to_string(value));
    const auto small = static_cast<std::int32_t>(value);
    ASSERT_EQ(encode(small), std::to_string(small));
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

std::string shortest(double value) {
  char text[64];
  return std::string(text, std::to_chars(text, text + sizeof text, value).ptr);
}

TEST(Encode, WritesDoublesAsTheStandardLibraryDoes) {
  // What is written without its help ends at these: seven decimals, 15 digits, exponents.
  for (const double value : {0.0,           1.0,
                             10.0,          0.5,
                             0.001,         0.0009999,
                             0.00099999999, 0.0010000001,
                             99'999.0,      100'000.0,
                             100'000.5,     123'456.0,
                             99'999'999.0,  99'999'999.9999999,
                             100'000'000.0, 100'000'000.5,
                             39.961176,     82.998794,
                             0.1234567,     0.12345678,
                             1e-7,          1e15,
                             1e16}) {
    for (const double near : {value, std::nextafter(value, 1e300), std::nextafter(value, -1e300)}) {
      EXPECT_EQ(encode(near), shortest(near));
      EXPECT_EQ(encode(-near), shortest(-near));
    }
  }
  std::mt19937_64 random(1);
  for (int i = 0; i < 200'000; ++i) {
    const auto digits = static_cast<double>(random() >> (random() % 64));
    const double value = digits / std::pow(10.0, static_cast<double>(random() % 12));
    ASSERT_EQ(encode(value), shortest(value));
  }
  for (int i = 0; i < 200'000; ++i) {
    // Every exponent, and few digits as often as many.
    const auto bits = random() & (~std::uint64_t{0} << (random() % 52));
    const auto value = std::bit_cast<double>(bits);
    if (!std::isfinite(value) || (std::fabs(value) >= 0x1p64 && std::fabs(value) < 1e22)) continue;
    ASSERT_EQ(encode(value), shortest(value));
  }
}

TEST(Encode, WritesWholeDoublesThatNoIntegerHoldsWithAnExponent) {
  EXPECT_EQ(encode(std::nextafter(0x1p64, 0.0)), "18446744073709549568");
  EXPECT_EQ(encode(0x1p64), "1.8446744073709552e+19");
  EXPECT_EQ(encode(-123456789012345680000.0), "-1.2345678901234568e+20");
  std::mt19937_64 random(1);
  for (int i = 0; i < 50'000; ++i) {
    const double value = static_cast<double>(random() | 1) * static_cast<double>(random() % 4096);
    ASSERT_EQ(decode<double>(encode(value)), value);
  }
}

struct Spelled {
  std::int64_t number = 0;
  std::optional<std::string> text{};
  Field<bool> flag{};
  std::vector<std::int64_t> list{};
  Map<Json> extra{};

  static const detail::Object kObject;
};
std::vector<detail::Member> spelled_members(const std::string& number, const std::string& text,
                                            const std::string& flag, const std::string& list) {
  using detail::type_of;
  return {{number, offsetof(Spelled, number), &type_of<std::int64_t>},
          {text, offsetof(Spelled, text), &type_of<std::optional<std::string>>},
          {flag, offsetof(Spelled, flag), &type_of<Field<bool>>},
          {list, offsetof(Spelled, list), &type_of<std::vector<std::int64_t>>}};
}
std::array<std::string, 4> spelled_names;
std::vector<detail::Member> spelled_table(4, detail::Member{"", 0, &detail::type_of<bool>});
const detail::Object Spelled::kObject{"Spelled", spelled_table.data(), 4, offsetof(Spelled, extra),
                                      &detail::construct<Spelled>};

TEST(Encode, WritesNamesOfEveryLength) {
  const Spelled value{.number = 1, .text = "t", .flag = true, .list = {2}};
  for (const std::string& sign : {std::string("a"), std::string("\""), std::string("é")}) {
    for (std::size_t size = 0; size < 300; size += size < 40 ? 1 : 20) {
      for (std::size_t i = 0; i < 4; ++i) {
        spelled_names[i] = std::to_string(i) + sign + std::string(size, 'b');
      }
      const auto& [number, text, flag, list] = spelled_names;
      const auto members = spelled_members(number, text, flag, list);
      std::copy(members.begin(), members.end(), spelled_table.begin());
      EXPECT_EQ(encode(value), '{' + encode(number) + ":1," + encode(text) + ":\"t\"," +
                                   encode(flag) + ":true," + encode(list) + ":[2]}")
          << size;
      EXPECT_EQ(encode(Spelled{.flag = null}),
                '{' + encode(number) + ":0," + encode(flag) + ":null," + encode(list) + ":[]}");
    }
  }
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

TEST(Encode, EscapesAtEveryPositionOfAShortText) {
  const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  for (std::size_t before = 0; before < 40; ++before) {
    for (const std::string& piece :
         {std::string("\""), std::string("\\"), std::string("\n"), std::string("\u00e9"),
          std::string("\x01"), std::string("\x1f"), std::string("\x20"), std::string("\x7f"),
          std::string(1, '\0'), std::string("\U0001f600\"")}) {
      for (std::size_t after = 0; after < 40; ++after) {
        const std::string value = letters.substr(0, before) + piece + letters.substr(0, after);
        ASSERT_EQ(decode<std::string>(encode(value)), value) << before << ' ' << after;
      }
    }
  }
}

// Texts are put together in memory of 8,192 bytes: these end around its ends.
TEST(Encode, WritesTextsOfEveryLength) {
  for (const std::size_t around : {8'192u, 16'384u}) {
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

// As above, with every piece of an object at the end of that memory.
TEST(Encode, WritesObjectsOfEveryLength) {
  for (std::size_t size = 0; size < 100; ++size) {
    const std::string text(size, 'a');
    std::string expected = "[";
    std::vector<Patch> patches;
    for (int i = 0; i < 200; ++i) {
      patches.push_back({.name = text, .title = null, .lines = std::vector<Inner>{{.id = 1}, {}}});
      expected += R"({"name":")" + text + R"(","title":null,"lines":[{"id":1},{"id":0}]},)";
    }
    expected.back() = ']';
    EXPECT_EQ(encode(patches), expected) << size;
    EXPECT_EQ(encode(std::vector<std::vector<Node>>(1'000 + size)), [&] {
      std::string made = "[";
      for (std::size_t i = 0; i < 1'000 + size; ++i) made += "[],";
      made.back() = ']';
      return made;
    }());
  }
}

// As above, with as many brackets as there may be, one behind the other, around the end.
TEST(Encode, ClosesTheDeepestNestingEverywhere) {
  constexpr int kLevels = 63;
  // Behind what was kept there is room for a value, and no name that looks for more comes.
  const std::string kept(50, 'k');
  std::vector<Node> deep{{.id = 7, .extra = {{kept, Json::parse('"' + kept + '"')}}}};
  std::string expected = R"([{"id":7,")" + kept + R"(":")" + kept + R"("}])";
  for (int i = 1; i < kLevels; ++i) {
    deep = std::vector<Node>{{.id = 7, .nodes = std::move(deep)}};
    expected = R"([{"id":7,"nodes":)" + expected + "}]";
  }
  for (std::size_t size = 8'192 - expected.size() - 400; size < 8'192; ++size) {
    const std::string text(size, 'a');
    const Map<std::vector<Node>> map{{text, deep}, {"b", {}}};
    ASSERT_EQ(encode(map), "{\"" + text + "\":" + expected + ",\"b\":[]}") << size;
  }
}

}  // namespace
}  // namespace servicetitan
