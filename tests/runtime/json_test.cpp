#include "servicetitan/json.hpp"

#include "servicetitan/boost_json.hpp"
#include "servicetitan/codec.hpp"
#include "servicetitan/multiprecision.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace servicetitan {
namespace {

struct Text {
  std::string_view given;
  std::string_view kept;
};

class JsonText : public testing::TestWithParam<Text> {};

TEST_P(JsonText, IsKeptWithoutWhiteSpace) {
  const Json json = Json::parse(GetParam().given);
  EXPECT_EQ(json.text(), GetParam().kept);
  EXPECT_EQ(encode(json), GetParam().kept);
  EXPECT_EQ(Json::parse(json.text()), json);
}

INSTANTIATE_TEST_SUITE_P(
    All, JsonText,
    testing::Values(
        Text{"null", "null"}, Text{" true ", "true"}, Text{"false", "false"}, Text{"0", "0"},
        Text{"-0", "-0"}, Text{"1.50", "1.50"}, Text{"1E+2", "1E+2"}, Text{"1e400", "1e400"},
        Text{"1234567890123456789012345678.9012345", "1234567890123456789012345678.9012345"},
        Text{R"("")", R"("")"}, Text{R"("a\u0041\/")", R"("aA/")"},
        Text{R"("\ud83d\ude00\u0000\n\"\\")", "\"\U0001f600\\u0000\\n\\\"\\\\\""},
        Text{"[ ]", "[]"}, Text{"{ }", "{}"}, Text{"[ 1 , 2 , [ ] , { } ]", "[1,2,[],{}]"},
        Text{R"({ "a" : [ "x" , null ] , "b" : { "c" : "d:" , "e" : "[" } , "b" : -1 })",
             R"({"a":["x",null],"b":{"c":"d:","e":"["},"b":-1})"}));

TEST(Json, RefusesWhatIsNotJson) {
  for (const std::string_view text : {"", " ", "nul", "{", "[1,]", "{\"a\"}", "01", "1.", "'a'",
                                      "\"\\x\"", "[1] 2", "\"\xff\"", "\"\\ud800\"", "NaN"}) {
    try {
      const Json json = Json::parse(text);
      ADD_FAILURE() << text << " became " << json.text();
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::bad_payload) << text;
    }
  }
}

TEST(Json, BoundsItsNesting) {
  EXPECT_NO_THROW((void)Json::parse(std::string(500, '[') + std::string(500, ']')));
  EXPECT_THROW((void)Json::parse(std::string(100'000, '[')), Error);
}

TEST(Json, ComparesItsText) {
  EXPECT_EQ(Json::parse("{\"a\": 1}"), Json::parse("{\"a\":1}"));
  EXPECT_FALSE(Json::parse("1.0") == Json::parse("1.00"));
  EXPECT_TRUE(Json().is_null());
  EXPECT_EQ(Json(), Json::parse("null"));
}

TEST(BoostJson, GoesThereAndBack) {
  const boost::json::value tree = to_boost_json(Json::parse(R"({"a":[1,2.5,"x",null,true]})"));
  EXPECT_EQ(tree.at("a").at(0).as_int64(), 1);
  EXPECT_EQ(tree.at("a").at(2).as_string(), "x");
  EXPECT_EQ(from_boost_json(tree).text(), R"({"a":[1,2.5E0,"x",null,true]})");
}

TEST(BoostJson, RefusesWhatATreeCannotHold) {
  EXPECT_THROW((void)to_boost_json(Json::parse("1e400")), Error);
  EXPECT_THROW((void)from_boost_json(boost::json::value("\xff")), Error);
}

TEST(Multiprecision, AddsExactly) {
  const auto sum = to_multiprecision(Decimal("0.10")) + to_multiprecision(Decimal("0.20"));
  EXPECT_EQ(from_multiprecision(sum, 2), Decimal("0.30"));
  EXPECT_EQ(from_multiprecision(sum, 2)->to_string(), "0.30");
}

TEST(Multiprecision, RoundsHalfToEvenAtTheScale) {
  const auto third = to_multiprecision(Decimal("1")) / 3;
  EXPECT_EQ(from_multiprecision(third, 4)->to_string(), "0.3333");
  EXPECT_EQ(from_multiprecision(to_multiprecision(Decimal("0.125")), 2)->to_string(), "0.12");
  EXPECT_EQ(from_multiprecision(to_multiprecision(Decimal("0.135")), 2)->to_string(), "0.14");
  EXPECT_EQ(from_multiprecision(to_multiprecision(Decimal("-0.125")), 2)->to_string(), "-0.12");
  EXPECT_EQ(from_multiprecision(to_multiprecision(Decimal("-2.5")), 0)->to_string(), "-2");
}

TEST(Multiprecision, KeepsAllDigits) {
  const Decimal value("-12345678901234567890123456789.012345678");
  EXPECT_EQ(from_multiprecision(to_multiprecision(value), 9)->to_string(), value.to_string());
  EXPECT_FALSE(from_multiprecision(to_multiprecision(value), 10));
}

}  // namespace
}  // namespace servicetitan
