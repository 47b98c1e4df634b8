#include "sample.hpp"
#include "src/codec/decoder.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace servicetitan {
namespace {

using detail::Decoder;
using sample::Everything;
using sample::Patch;

// Every token that can be cut: escapes, surrogate pairs, UTF-8, long numbers, literals.
constexpr std::string_view kText =
    R"( { "boolean" : true , "int32" : -5 , "int64" : -9223372036854775808 , "float64" : -1.25e-3 ,)"
    R"("decimal":1234567890123456789.0123456789012345678,"string":"a\"\\\u00e9\ud83d\ude00\n)"
    "\u00e9\u20ac\U0001f600"
    R"(z","timestamp":"2026-03-01T12:30:00.1234567Z","date":"2026-03-01","duration":"1.02:03:04",)"
    R"("guid":"0f8FAD5B-d9cb-469f-a165-70867728950e","color":"Dark\u0042lue","stars":10,)"
    R"("json":{"a":[1,2.50,"\u0041\n",null,false],"":{}},"object":{"name":null,"id":17},)"
    R"("array":[0,-0,12345678901],"map":{"k\u0065y":1.50,"":"2"},"t\u0065xt":"","inner":{"id":2},)"
    R"("inners":[{"id":3,"name":"\\"},{"id":4}],"holes":[1,null,3],"rows":[["a","b"],[],["c"]],)"
    R"("unknown":{"deep":[[["\"]"]],1e400]},"unkn\u006fwn2":"x"} )";

bool decode_in(std::string_view text, std::size_t chunk, Everything& out, Notes& notes) {
  Decoder decoder(detail::type_of<Everything>, &out, {.keep_unknown = true}, notes);
  for (; text.size() > chunk; text.remove_prefix(chunk)) {
    if (!decoder.write(text.substr(0, chunk))) return false;
  }
  return decoder.write(text) && decoder.finish();
}

Everything decode_whole() {
  Everything whole;
  Notes notes;
  EXPECT_TRUE(decode_in(kText, kText.size(), whole, notes));
  EXPECT_TRUE(notes.empty());
  EXPECT_EQ(whole.extra.size(), 2u);
  EXPECT_EQ(whole.json.text(), R"({"a":[1,2.50,"A\n",null,false],"":{}})");
  EXPECT_EQ(whole.decimal.to_string(), "1234567890123456789.0123456789012345678");
  EXPECT_EQ(whole.float64, -1.25e-3);
  EXPECT_EQ(whole.extra.find("unknown")->text(), R"({"deep":[[["\"]"]],1e400]})");
  return whole;
}

TEST(DecodeChunks, GivesTheSameForEverySplit) {
  const Everything whole = decode_whole();
  for (std::size_t at = 0; at <= kText.size(); ++at) {
    Everything value;
    Notes notes;
    Decoder decoder(detail::type_of<Everything>, &value, {.keep_unknown = true}, notes);
    ASSERT_TRUE(decoder.write(kText.substr(0, at))) << at << decoder.error().to_string();
    ASSERT_TRUE(decoder.write(kText.substr(at))) << at << decoder.error().to_string();
    ASSERT_TRUE(decoder.finish()) << at;
    ASSERT_EQ(value, whole) << at;
    ASSERT_TRUE(notes.empty()) << at;
  }
}

TEST(DecodeChunks, GivesTheSameForEveryChunkSize) {
  const Everything whole = decode_whole();
  for (std::size_t size = 1; size <= 64; ++size) {
    Everything value;
    Notes notes;
    ASSERT_TRUE(decode_in(kText, size, value, notes)) << size;
    ASSERT_EQ(value, whole) << size;
  }
}

// In two pieces, each in memory that ends with it: a sanitizer sees what is read beyond.
template <class T>
T decode_split(const std::string& text, std::size_t at) {
  const std::vector<char> first(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at));
  const std::vector<char> second(text.begin() + static_cast<std::ptrdiff_t>(at), text.end());
  T value = detail::make<T>();
  Notes notes;
  Decoder decoder(detail::type_of<T>, &value, {}, notes);
  EXPECT_TRUE(decoder.write({first.data(), first.size()})) << decoder.error().to_string();
  EXPECT_TRUE(decoder.write({second.data(), second.size()})) << decoder.error().to_string();
  EXPECT_TRUE(decoder.finish()) << decoder.error().to_string();
  return value;
}

void expect_text(const std::string& read, const std::string& wanted) {
  EXPECT_EQ(read, wanted);
  EXPECT_EQ(std::strlen(read.c_str()), wanted.size());
}

TEST(DecodeChunks, ReadsTextsOfEveryLengthInEverySplit) {
  constexpr std::size_t kLongest = 33;
  std::string wanted;
  for (; wanted.size() <= kLongest; wanted += static_cast<char>('a' + wanted.size() % 26)) {
    const std::string quoted = '"' + wanted + '"';
    const std::string text = R"({"string":)" + quoted + R"(,"unknown":)" + quoted + R"(,"text":)" +
                             quoted + R"(,"rows":[[)" + quoted + "," + quoted + "]]}";
    for (std::size_t at = 0; at <= text.size(); ++at) {
      const auto value = decode_split<Everything>(text, at);
      expect_text(value.string, wanted);
      expect_text(*value.text, wanted);
      expect_text(value.rows.at(0).at(1), wanted);
    }
    const std::string body = R"({"name":"","title":)" + quoted + "}";
    for (std::size_t at = 0; at <= body.size(); ++at) {
      expect_text(*decode_split<Patch>(body, at).title, wanted);
    }
    for (std::size_t at = 0; at <= quoted.size(); ++at) {
      expect_text(decode_split<std::string>(quoted, at), wanted);
    }
  }
}

TEST(DecodeChunks, TakesEmptyChunks) {
  const Everything whole = decode_whole();
  Everything value;
  Notes notes;
  Decoder decoder(detail::type_of<Everything>, &value, {.keep_unknown = true}, notes);
  for (const char c : kText) {
    ASSERT_TRUE(decoder.write({}));
    ASSERT_TRUE(decoder.write({&c, 1}));
  }
  EXPECT_TRUE(decoder.finish());
  EXPECT_EQ(value, whole);
}

TEST(DecodeChunks, ReadsANumberAtTheTopUntilTheEnd) {
  std::int64_t value = 0;
  Notes notes;
  Decoder decoder(detail::type_of<std::int64_t>, &value, {}, notes);
  EXPECT_TRUE(decoder.write("12"));
  EXPECT_TRUE(decoder.write("34"));
  EXPECT_TRUE(decoder.finish());
  EXPECT_EQ(value, 1234);
}

TEST(DecodeChunks, FailsAtTheSamePlaceForEverySplit) {
  const std::string text = R"({"array":[1,2],"inners":[{"id":1},{"id":"seven"}],"rows":[]})";
  Notes notes;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    Everything value;
    Decoder decoder(detail::type_of<Everything>, &value, {}, notes);
    const bool good = decoder.write(std::string_view(text).substr(0, at)) &&
                      decoder.write(std::string_view(text).substr(at)) && decoder.finish();
    ASSERT_FALSE(good) << at;
    EXPECT_EQ(decoder.error().pointer, "/inners/1/id") << at;
    EXPECT_EQ(decoder.error().offset, text.find("seven") + 5) << at;
    EXPECT_NE(decoder.error().excerpt.find("seven"), std::string::npos) << at;
    EXPECT_FALSE(decoder.write("x"));
    EXPECT_FALSE(decoder.finish());
    EXPECT_EQ(decoder.error().pointer, "/inners/1/id");
  }
}

TEST(DecodeChunks, FailsTheSameForTooLargeANumberInEverySplit) {
  const std::string text = R"({"float64":123e398})";
  for (std::size_t at = 0; at <= text.size(); ++at) {
    Everything value;
    Notes notes;
    Decoder decoder(detail::type_of<Everything>, &value, {}, notes);
    const bool good = decoder.write(std::string_view(text).substr(0, at)) &&
                      decoder.write(std::string_view(text).substr(at)) && decoder.finish();
    ASSERT_FALSE(good) << at;
    EXPECT_EQ(decoder.error().message,
              "expected a number that a double can hold, found the number 123e398");
  }
}

}  // namespace
}  // namespace servicetitan
