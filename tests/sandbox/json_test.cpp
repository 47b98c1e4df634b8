#include "json.hpp"

#include "schema.hpp"
#include "validate.hpp"

#include <gtest/gtest.h>

namespace servicetitan::sandbox {
namespace {

TEST(Json, KeepsTheTextOfNumbers) {
  for (const std::string text :
       {"1.0000000000000000000", "0.1", "-12.50", "1e400", "123456789012345678901234567890",
        "9223372036854775807", "-9223372036854775808", "0"}) {
    EXPECT_EQ(print_json(parse_json(text)), text);
  }
}

TEST(Json, KeepsStringsThatLookLikeItsMarks) {
  const std::string text = R"(["\u0001","\u00011.5","\u0001\u0001","plain","é😀"])";
  const auto value = parse_json(text);
  for (const auto& item : value.as_array()) EXPECT_TRUE(is_text(item));
  EXPECT_EQ(parse_json(print_json(value)), value);
  EXPECT_EQ(text_of(value.at(1)),
            "\x01"
            "1.5");
}

TEST(Json, KeepsTheOrderAndTheShapeOfValues) {
  const std::string text = R"({"b":[[1],[{"x":null}],[]],"a":{},"c":[true,false]})";
  EXPECT_EQ(print_json(parse_json(text)), text);
}

TEST(Json, EscapesWhatMustBeEscaped) {
  const std::string text = R"("\u0000\u0002\b\f\n\r\t\u001f\"\\/\u007f")";
  const auto value = parse_json(text);
  EXPECT_EQ(print_json(value), "\"\\u0000\\u0002\\b\\f\\n\\r\\t\\u001f\\\"\\\\/\x7f\"");
  EXPECT_EQ(parse_json(print_json(value)), value);
}

TEST(Json, SaysWhereATextIsBroken) {
  for (const std::string text : {"", "{", "[1,]", "{} {}", "\"\xC3\x28\"", "nul", "01"}) {
    EXPECT_THROW(parse_json(text), JsonError) << text;
  }
  EXPECT_THROW(parse_json(std::string(100, '[')), JsonError);
}

class Schemas : public testing::Test {
 protected:
  static json::value schema_of(const std::string& text) { return parse_json(text); }
  static bool fits(const std::string& schema, const std::string& value) {
    SchemaPool pool{parse_json(R"({"components":{"schemas":{
      "Color":{"type":"string","enum":["Red","Blue"]},
      "Node":{"type":"object","additionalProperties":false,"required":["name"],"properties":{
        "name":{"type":"string","minLength":2,"maxLength":3},
        "next":{"oneOf":[{"$ref":"#/components/schemas/Node"},{"type":"null"}]},
        "color":{"$ref":"#/components/schemas/Color"}}}}}})")
                        .as_object()};
    return conforms(pool.read(parse_json(schema)), parse_json(value));
  }
};

TEST_F(Schemas, DecideWhatFits) {
  const std::string node = R"({"$ref":"#/components/schemas/Node"})";
  EXPECT_TRUE(fits(node, R"({"name":"ab"})"));
  EXPECT_TRUE(fits(node, R"({"name":"\u00e9\u00e9\u00e9","next":{"name":"cd","next":null}})"));
  EXPECT_FALSE(fits(node, R"({"name":"a"})"));
  EXPECT_FALSE(fits(node, R"({"name":"abcd"})"));
  EXPECT_FALSE(fits(node, R"({"next":null})"));
  EXPECT_FALSE(fits(node, R"({"name":"ab","next":{"name":1}})"));
  EXPECT_FALSE(fits(node, R"({"name":"ab","color":null})"));
  EXPECT_FALSE(fits(node, R"({"name":"ab","color":"red"})"));
  EXPECT_FALSE(fits(node, R"({"name":"ab","other":1})"));
}

TEST_F(Schemas, KnowBothSpellingsOfNull) {
  for (const std::string schema : {R"({"type":["integer","null"],"format":"int32"})",
                                   R"({"type":"integer","format":"int32","nullable":true})"}) {
    EXPECT_TRUE(fits(schema, "null"));
    EXPECT_TRUE(fits(schema, "2147483647"));
    EXPECT_FALSE(fits(schema, "2147483648"));
  }
  EXPECT_FALSE(fits(R"({"type":"integer"})", "null"));
}

TEST_F(Schemas, WalkArraysMapsAndAlternatives) {
  EXPECT_TRUE(fits(R"({"type":"array","items":{"type":"integer"}})", "[1,2]"));
  EXPECT_FALSE(fits(R"({"type":"array","items":{"type":"integer"}})", "[1,\"2\"]"));
  EXPECT_FALSE(fits(R"({"type":"array","maxItems":1,"items":{"type":"integer"}})", "[1,2]"));
  EXPECT_TRUE(
      fits(R"({"type":"object","additionalProperties":{"type":"string"}})", R"({"a":"b"})"));
  EXPECT_FALSE(fits(R"({"type":"object","additionalProperties":{"type":"string"}})", R"({"a":1})"));
  EXPECT_TRUE(fits(R"({"anyOf":[{"type":"string"},{"type":"boolean"}]})", "true"));
  EXPECT_FALSE(fits(R"({"anyOf":[{"type":"string"},{"type":"boolean"}]})", "1"));
  EXPECT_TRUE(fits("{}", "null"));
}

TEST_F(Schemas, RefuseReferencesToNowhere) {
  EXPECT_THROW(fits(R"({"$ref":"#/components/schemas/Gone"})", "1"), std::runtime_error);
}

}  // namespace
}  // namespace servicetitan::sandbox
