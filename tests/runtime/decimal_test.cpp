#include "servicetitan/decimal.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace servicetitan {
namespace {

struct Written {
  std::string_view text;
  std::string_view printed;
};

class DecimalText : public testing::TestWithParam<Written> {};

TEST_P(DecimalText, PrintsTheDigitsThatItRead) {
  const auto read = Decimal::parse(GetParam().text);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->to_string(), GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(
    All, DecimalText,
    testing::Values(
        Written{"0", "0"}, Written{"-0", "-0"}, Written{"0.00", "0.00"}, Written{"12.50", "12.50"},
        Written{"-12.50", "-12.50"}, Written{"1.0000000000000000000", "1.0000000000000000000"},
        Written{"0.0000000000000000001", "0.0000000000000000001"},
        Written{"12345678901234567890123456789012345678", "12345678901234567890123456789012345678"},
        Written{"99999999999999999999999999999999999999", "99999999999999999999999999999999999999"},
        Written{"0.99999999999999999999999999999999999999",
                "0.99999999999999999999999999999999999999"},
        Written{"18446744073709551616", "18446744073709551616"},
        Written{"10000000000000000000", "10000000000000000000"},
        Written{"100000000000000000000000000000000000.01",
                "100000000000000000000000000000000000.01"},
        Written{"1e5", "100000"}, Written{"1E+2", "100"}, Written{"1.5e1", "15"},
        Written{"15e-1", "1.5"}, Written{"1e-38", "0.00000000000000000000000000000000000001"},
        Written{"0.01", "0.01"}, Written{"-0.00", "-0.00"}, Written{"1.05", "1.05"},
        Written{"99.99", "99.99"}, Written{"184467440737095516.15", "184467440737095516.15"},
        Written{"184467440737095516.16", "184467440737095516.16"}, Written{"155.5", "155.5"},
        Written{"0e99", "0"}, Written{"1234567890123456.78", "1234567890123456.78"}));

class DecimalRefused : public testing::TestWithParam<std::string_view> {};

TEST_P(DecimalRefused, IsNoNumber) { EXPECT_FALSE(Decimal::parse(GetParam())); }

INSTANTIATE_TEST_SUITE_P(All, DecimalRefused,
                         testing::Values("", "-", ".5", "-.5", "5.", "-5.", "1.5.", "1.5x", "1.5 ",
                                         "1.-5", "1e", "1e+", "+1", "+1.5", " 1", " 1.5", "1 ",
                                         "abc", "1,000", "1,5", "1.5e", "1.:", "1./", ":.1", "/.1",
                                         "0x10", "NaN", "1e400", "1e39", "1e-39",
                                         "123456789012345678901234567890123456789",
                                         "0.000000000000000000000000000000000000001"));

struct Compared {
  std::string_view a;
  std::string_view b;
  int sign;
};

class DecimalOrder : public testing::TestWithParam<Compared> {};

TEST_P(DecimalOrder, ComparesByValue) {
  const Decimal a = *Decimal::parse(GetParam().a);
  const Decimal b = *Decimal::parse(GetParam().b);
  const auto sign = [](int value) { return (value > 0) - (value < 0); };
  EXPECT_EQ(sign(Decimal::compare(a, b)), GetParam().sign);
  EXPECT_EQ(sign(Decimal::compare(b, a)), -GetParam().sign);
  EXPECT_EQ(a == b, GetParam().sign == 0);
  EXPECT_EQ(a < b, GetParam().sign < 0);
  EXPECT_EQ(a >= b, GetParam().sign >= 0);
}

INSTANTIATE_TEST_SUITE_P(
    All, DecimalOrder,
    testing::Values(Compared{"1.0", "1.00", 0}, Compared{"-0", "0.00", 0}, Compared{"1", "2", -1},
                    Compared{"-1", "1", -1}, Compared{"-2", "-1", -1}, Compared{"0", "-0.1", 1},
                    Compared{"10", "9.99999", 1}, Compared{"0.1", "0.09", 1},
                    Compared{"0.10", "0.1", 0}, Compared{"-0.10", "-0.1", 0},
                    Compared{"0.001", "0", 1},
                    Compared{"99999999999999999999999999999999999999",
                             "0.99999999999999999999999999999999999999", 1},
                    Compared{"18446744073709551616", "18446744073709551615", 1},
                    Compared{"18446744073709551616", "1844674407370955161.6", 1},
                    Compared{"1e37", "10000000000000000000000000000000000000", 0}));

// Of all lengths, since those that 64 bits hold are read in a way of their own.
TEST(Decimal, ReadsDigitsOfEveryLengthWithThePointAnywhere) {
  for (const std::string_view digits :
       {"99999999999999999999999999999999999999", "18446744073709551615184467440737095516",
        "10000000000000000000000000000000000001"}) {
    for (std::size_t size = 1; size <= digits.size(); ++size) {
      for (std::size_t point = 1; point <= size; ++point) {
        std::string text(digits.substr(0, size));
        if (point < size) text.insert(point, ".");
        for (const std::string& signed_text : {text, "-" + text}) {
          const auto read = Decimal::parse(signed_text);
          ASSERT_TRUE(read) << signed_text;
          EXPECT_EQ(read->to_string(), signed_text);
          EXPECT_EQ(read->scale(), static_cast<int>(size - point));
        }
      }
    }
  }
}

TEST(Decimal, TakesIntegersOfAnyWidth) {
  EXPECT_EQ(Decimal(std::numeric_limits<std::int64_t>::min()).to_string(), "-9223372036854775808");
  EXPECT_EQ(Decimal(std::numeric_limits<std::uint64_t>::max()).to_string(), "18446744073709551615");
  EXPECT_EQ(Decimal(-5), Decimal("-5.0"));
}

TEST(Decimal, ConvertsToTheNearestDouble) {
  EXPECT_EQ(static_cast<double>(Decimal("12.5")), 12.5);
  EXPECT_EQ(static_cast<double>(Decimal("-0.1")), -0.1);
  EXPECT_EQ(static_cast<double>(Decimal("99999999999999999999999999999999999999")), 1e38);
}

TEST(Decimal, RoundTripsThroughItsParts) {
  const Decimal value("-12345678901234567890123456789.012345678");
  const Decimal made =
      Decimal::from_parts(value.is_negative(), value.high(), value.low(), value.scale());
  EXPECT_EQ(made.to_string(), value.to_string());
}

TEST(Decimal, IsAConstant) {
  constexpr Decimal price("12.50");
  static_assert(price.scale() == 2 && price.low() == 1250);
  EXPECT_EQ(price.to_string(), "12.50");
}

}  // namespace
}  // namespace servicetitan
