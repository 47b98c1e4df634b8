#include "sample.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace servicetitan {
namespace {

using sample::GroupUnit;
using sample::NumberUnit;
using sample::TextUnit;
using sample::Unit;

TEST(Variant, IsChosenByItsDiscriminatorWhereverItStands) {
  const auto first = decode<Unit>(R"({"type":"Text","value":"v"})");
  EXPECT_EQ(std::get<TextUnit>(first), (TextUnit{.type = "Text", .value = "v"}));
  const auto last = decode<Unit>(R"({"value":1.50,"other":{"type":"Text"},"type":"number"})");
  EXPECT_EQ(std::get<NumberUnit>(last).value->to_string(), "1.50");
}

TEST(Variant, KeepsTheJsonOfAnUndocumentedOne) {
  for (const std::string_view text :
       {R"({"type":"Video","x":[1.0]})", R"({"value":1})", "[1,2]", "\"x\"", "1.50", "true",
        R"({"type":{"type":"Text"}})", R"({"type":null})"}) {
    const auto read = decode<Unit>(text);
    ASSERT_TRUE(std::holds_alternative<Unknown>(read)) << text;
    EXPECT_EQ(std::get<Unknown>(read).json.text(), text);
    EXPECT_EQ(encode(read), text);
  }
}

TEST(Variant, MayHoldVariants) {
  constexpr std::string_view kText =
      R"({"type":"Group","units":[{"type":"Text","value":"a"},{"type":"Group","units":[)"
      R"({"type":"Number","value":"2.0"}]},{"type":"New"}]})";
  const auto read = decode<Unit>(kText, {.keep_unknown = true});
  const auto& group = std::get<GroupUnit>(read);
  ASSERT_EQ(group.units.size(), 3u);
  EXPECT_EQ(std::get<TextUnit>(group.units[0]).value, "a");
  const auto& inner = std::get<GroupUnit>(group.units[1]);
  EXPECT_EQ(std::get<NumberUnit>(inner.units[0]).value, Decimal("2"));
  EXPECT_TRUE(std::holds_alternative<Unknown>(group.units[2]));
  EXPECT_EQ(decode<Unit>(encode(read), {.keep_unknown = true}), read);
}

TEST(Variant, WritesADiscriminatorThatTheStructDoesNotHave) {
  EXPECT_EQ(encode(Unit(NumberUnit{.value = Decimal("1.5")})), R"({"type":"Number","value":1.5})");
}

TEST(Variant, NamesThePlaceOfErrorsAndNotesInside) {
  const auto result = try_decode<std::vector<Unit>>(
      R"([{"type":"Text"},{"type":"Group","units":[{"type":"Number","value":"x"}]}])");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().pointer(), "/1/units/0/value");
  Notes notes;
  (void)decode<std::vector<Unit>>(R"([{"type":"Group","units":[null]}])", {}, &notes);
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_EQ(notes[0].pointer, "/0/units/0");
}

TEST(Variant, CountsItsDepthFromTheTop) {
  std::string text;
  for (int i = 0; i < 32; ++i) text += R"({"type":"Group","units":[)";
  for (int i = 0; i < 32; ++i) text += "]}";
  EXPECT_TRUE(try_decode<Unit>(text));
  EXPECT_FALSE(try_decode<Unit>(text, {.max_depth = 63}));
}

TEST(Variant, KeysOfAMapThatComeTwiceAreBothKept) {
  const auto units = decode<Map<Unit>>(R"({"a":{"type":"Text"},"a":{"type":"Number"}})");
  ASSERT_EQ(units.size(), 2u);  // the keys of a map are data: both are kept
  EXPECT_TRUE(std::holds_alternative<TextUnit>(*units.find("a")));
}

}  // namespace
}  // namespace servicetitan
