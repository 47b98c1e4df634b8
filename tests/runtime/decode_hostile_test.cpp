#include "sample.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

namespace servicetitan {
namespace {

using sample::Everything;

const std::string kValid =
    R"({"boolean":true,"int64":12,"decimal":1.50,"string":"é\u00e9","json":{"a":[1,"x"]},)"
    R"("object":{"id":1},"array":[1,2],"map":{"x":1},"inners":[{"id":3}],"more":[{"a":[]}]})";

TEST(DecodeHostile, FailsWhereverTheTextIsCut) {
  for (std::size_t size = 0; size < kValid.size(); ++size) {
    EXPECT_FALSE(try_decode<Everything>(kValid.substr(0, size))) << size;
  }
  EXPECT_TRUE(try_decode<Everything>(kValid));
}

TEST(DecodeHostile, SaysThatTheTextEnds) {
  const auto result = try_decode<Everything>(R"({"array":[1,2)");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().pointer(), "/array/1");
  EXPECT_NE(result.error().client_text().find("the text ends before the value is complete"),
            std::string::npos);
}

TEST(DecodeHostile, RefusesMoreTextAfterTheValue) {
  for (const std::string_view more : {"x", "{}", ",", "]"}) {
    EXPECT_FALSE(try_decode<Everything>(kValid + std::string(more))) << more;
  }
  EXPECT_FALSE(try_decode<Everything>(kValid + std::string(1, '\0')));
}

TEST(DecodeHostile, BoundsTheNestingWhereverItIs) {
  const auto nested = [](std::string_view before, int depth, std::string_view after) {
    std::string text(before);
    for (int i = 0; i < depth; ++i) text += '[';
    for (int i = 0; i < depth; ++i) text += ']';
    return text + std::string(after);
  };
  // The object is the first level.
  EXPECT_TRUE(try_decode<Everything>(nested(R"({"json":)", 63, "}")));
  EXPECT_FALSE(try_decode<Everything>(nested(R"({"json":)", 64, "}")));
  EXPECT_TRUE(try_decode<Everything>(nested(R"({"unknown":)", 63, "}")));
  EXPECT_FALSE(try_decode<Everything>(nested(R"({"unknown":)", 64, "}")));
  const auto result = try_decode<Everything>(nested(R"({"unknown":)", 1'000'000, "}"));
  ASSERT_FALSE(result);
  EXPECT_NE(result.error().client_text().find("deeper than 64 levels"), std::string::npos);
  EXPECT_TRUE(try_decode<Everything>(nested(R"({"json":)", 200, "}"), {.max_depth = 201}));

  std::string nodes;
  for (int i = 0; i < 100'000; ++i) nodes += R"({"nodes":[)";
  EXPECT_FALSE(try_decode<sample::Node>(nodes));
}

TEST(DecodeHostile, RefusesBrokenUtf8) {
  for (const std::string_view bytes :
       {"\x80", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff", "\xc3",
        "\xe2\x82", "\xf0\x9f\x98"}) {
    for (const std::string_view name : {"string", "json", "unknown"}) {
      const std::string text = "{\"" + std::string(name) + "\":\"" + std::string(bytes) + "\"}";
      EXPECT_FALSE(try_decode<Everything>(text)) << name;
    }
    EXPECT_FALSE(try_decode<Everything>("{\"" + std::string(bytes) + "\":1}"));
  }
}

TEST(DecodeHostile, RefusesHalfCharacters) {
  for (const std::string_view escape :
       {R"(\ud800)", R"(\udc00)", R"(\ud800x)", R"(\ud800\u0041)"}) {
    EXPECT_FALSE(try_decode<std::string>('"' + std::string(escape) + '"')) << escape;
  }
}

TEST(DecodeHostile, RefusesControlCharactersInTexts) {
  EXPECT_FALSE(try_decode<std::string>("\"a\nb\""));
  EXPECT_FALSE(try_decode<std::string>(std::string_view("\"a\0b\"", 5)));
  EXPECT_EQ(decode<std::string>(R"("a\u0000b")"), std::string("a\0b", 3));
}

TEST(DecodeHostile, RefusesEnormousNumbers) {
  const std::string digits(100'000, '9');
  EXPECT_FALSE(try_decode<std::int64_t>(digits));
  EXPECT_FALSE(try_decode<double>(digits));
  EXPECT_FALSE(try_decode<Decimal>(digits));
  EXPECT_FALSE(try_decode<Decimal>("1e999999999"));
  EXPECT_FALSE(try_decode<Decimal>("1e99999999999999999999"));
  EXPECT_FALSE(try_decode<double>("1e309"));
  EXPECT_EQ(decode<double>("1e308"), 1e308);
  EXPECT_EQ(decode<double>("0." + std::string(1000, '0') + "1"), 0.0);
  EXPECT_EQ(decode<std::string>(digits), digits);
  EXPECT_EQ(decode<Json>(digits).text(), digits);
}

TEST(DecodeHostile, SurvivesAnyByteChangedToAnyOther) {
  constexpr std::string_view kBytes = "\"\\{}[]:,0-eE.tfn\x00\x1f\x7f\x80\xc3\xff u/";
  for (std::size_t at = 0; at < kValid.size(); ++at) {
    for (const char byte : kBytes) {
      std::string text = kValid;
      text[at] = byte;
      for (const Strictness level :
           {Strictness::tolerant, Strictness::standard, Strictness::strict}) {
        Notes notes;
        // Either a value or an error that says something: never a crash.
        const auto result =
            try_decode<Everything>(text, {.strictness = level, .keep_unknown = true}, &notes);
        ASSERT_TRUE(result || !result.error().client_text().empty());
      }
    }
  }
}

TEST(DecodeHostile, SurvivesRandomTokens) {
  static constexpr std::string_view kTokens[] = {
      "{",           "}",        "[",         "]",         ":",      ",",        "\"int64\"",
      "\"inners\"",  "\"json\"", "\"units\"", "\"nodes\"", "\"id\"", "\"type\"", "\"Group\"",
      "\"\\ud83d\"", "1",        "-",         "1e400",     "null",   "true",     "\"map\""};
  std::mt19937 engine(7);
  int decoded = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = "{";
    for (std::size_t i = engine() % 24; i > 0; --i) text += kTokens[engine() % std::size(kTokens)];
    const DecodeOptions options{.strictness = Strictness::tolerant, .keep_unknown = true};
    decoded += try_decode<Everything>(text, options).has_value() ? 1 : 0;
    decoded += try_decode<sample::Unit>(text, options).has_value() ? 1 : 0;
    decoded += try_decode<sample::Node>(text, options).has_value() ? 1 : 0;
  }
  EXPECT_GT(decoded, 0);
}

TEST(DecodeHostile, DoesNotGrowWithWhatItSkips) {
  std::string text = "{\"unknown\":[";
  for (int i = 0; i < 200'000; ++i) text += "{\"a\":\"b\"},";
  text += "0],\"int64\":5}";
  EXPECT_EQ(decode<Everything>(text).int64, 5);
}

}  // namespace
}  // namespace servicetitan
