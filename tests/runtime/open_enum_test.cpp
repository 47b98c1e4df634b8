#include "sample.hpp"

#include "servicetitan/codec.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace servicetitan {
namespace {

using sample::Color;
using sample::Stars;

struct Came {
  std::string_view json;
  bool known;
  Color value;
  std::string_view text;
};

class TextEnum : public testing::TestWithParam<Came> {};

TEST_P(TextEnum, KeepsWhatCame) {
  const auto read = decode<OpenEnum<Color>>(GetParam().json);
  EXPECT_EQ(read.is_known(), GetParam().known);
  if (GetParam().known) {
    EXPECT_EQ(read, GetParam().value);
    EXPECT_EQ(read.known(), GetParam().value);
  }
  EXPECT_EQ(read.text(), GetParam().text);
  EXPECT_EQ(encode(read), GetParam().json);
}

INSTANTIATE_TEST_SUITE_P(
    All, TextEnum,
    testing::Values(Came{R"("Red")", true, Color::kRed, "Red"},
                    Came{R"("DarkBlue")", true, Color::kDarkBlue, "DarkBlue"},
                    Came{R"("darkblue")", true, Color::kDarkBlue, "darkblue"},
                    Came{R"("Mauve")", false, {}, "Mauve"}, Came{R"("")", false, {}, ""},
                    Came{"0", false, {}, "0"}, Came{"-7", false, {}, "-7"},
                    Came{"12345678901234567890", false, {}, "12345678901234567890"}));

TEST(IntegerEnum, KeepsWhatCame) {
  const auto known = decode<OpenEnum<Stars>>("10");
  EXPECT_EQ(known, Stars::kTen);
  EXPECT_EQ(known.text(), "10");
  EXPECT_EQ(encode(known), "10");
  const auto quoted = decode<OpenEnum<Stars>>(R"("10")");
  EXPECT_EQ(quoted, Stars::kTen);
  EXPECT_EQ(encode(quoted), R"("10")");
  const auto unknown = decode<OpenEnum<Stars>>("3");
  EXPECT_FALSE(unknown.is_known());
  EXPECT_EQ(encode(unknown), "3");
  EXPECT_EQ(encode(decode<OpenEnum<Stars>>(R"("Many")")), R"("Many")");
}

TEST(OpenEnum, IsWrittenAsDocumentedWhenMadeFromAValue) {
  EXPECT_EQ(encode(OpenEnum<Color>(Color::kNone)), R"("None")");
  EXPECT_EQ(encode(OpenEnum<Stars>(Stars::kTwo)), "2");
  EXPECT_EQ(encode(OpenEnum<Stars>::from_integer(7)), "7");
  EXPECT_EQ(encode(OpenEnum<Color>::from_text("Mauve")), R"("Mauve")");
  EXPECT_EQ(OpenEnum<Color>(Color::kNone).text(), "None");
}

TEST(OpenEnum, ComparesKnownValuesHoweverTheyCame) {
  EXPECT_EQ(OpenEnum<Color>::from_text("red"), OpenEnum<Color>(Color::kRed));
  EXPECT_EQ(OpenEnum<Color>::from_text("Mauve"), OpenEnum<Color>::from_text("Mauve"));
  EXPECT_FALSE(OpenEnum<Color>::from_text("4") == OpenEnum<Color>::from_integer(4));
  EXPECT_FALSE(OpenEnum<Color>::from_text("Mauve") == Color::kRed);
  EXPECT_FALSE(OpenEnum<Color>() == OpenEnum<Color>::from_text(""));
}

TEST(OpenEnum, ForgetsTheFormerValue) {
  sample::Everything value;
  value.color = OpenEnum<Color>::from_text("Mauve");
  value.color = Color::kRed;
  EXPECT_EQ(value.color.text(), "Red");
}

TEST(OpenEnum, WithoutValueIsNull) {
  EXPECT_EQ(OpenEnum<Color>().text(), "");
  EXPECT_EQ(encode(OpenEnum<Color>()), "null");
}

}  // namespace
}  // namespace servicetitan
