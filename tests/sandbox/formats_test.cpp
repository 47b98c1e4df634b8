#include "formats.hpp"

#include "text.hpp"

#include <gtest/gtest.h>

namespace servicetitan::sandbox {
namespace {

TEST(Formats, DateTimesAreReadAndPrinted) {
  const std::pair<const char*, const char*> cases[] = {
      {"2026-01-31T08:00:00Z", "2026-01-31T08:00:00Z"},
      {"2026-01-31T08:00:00.1234567Z", "2026-01-31T08:00:00.1234567Z"},
      {"2026-01-31T08:00:00.1200000Z", "2026-01-31T08:00:00.12Z"},
      {"2026-01-31T08:00:00.123456789Z", "2026-01-31T08:00:00.1234567Z"},
      {"2026-01-31T08:00:00", "2026-01-31T08:00:00Z"},
      {"2026-01-31T10:00:00+02:00", "2026-01-31T08:00:00Z"},
      {"2026-01-31T01:30:00-0630", "2026-01-31T08:00:00Z"},
      {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"},
      {"1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.5Z"},
      {"9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z"},
  };
  for (const auto& [in, out] : cases) {
    const auto ticks = parse_date_time(in);
    ASSERT_TRUE(ticks) << in;
    EXPECT_EQ(print_date_time(*ticks), out);
  }
}

TEST(Formats, OtherTextsAreNoDateTimes) {
  for (const auto* text :
       {"", "2026-01-31", "2026-02-30T00:00:00Z", "2026-01-31T24:00:00Z", "2026-01-31T08:60:00Z",
        "2026-01-31T08:00:00.Z", "2026-01-31T08:00:00.1234567891Z", "2026-01-31T08:00:00Zx",
        "2026-1-31T08:00:00Z", "2026-01-31T08:00:00+99:00"}) {
    EXPECT_FALSE(parse_date_time(text)) << text;
  }
}

TEST(Formats, Durations) {
  for (const auto* text : {"00:00:00", "23:59:59.9999999", "1.02:03:04", "-00:30:00"}) {
    EXPECT_TRUE(is_duration(text)) << text;
  }
  for (const auto* text : {"", "1:2:3", "24:00:00", "P1D", "00:00", "x.00:00:00"}) {
    EXPECT_FALSE(is_duration(text)) << text;
  }
}

TEST(Formats, Guids) {
  EXPECT_TRUE(is_guid("00000000-0000-0000-0000-00000000000A"));
  EXPECT_FALSE(is_guid("00000000-0000-0000-0000-00000000000G"));
  EXPECT_FALSE(is_guid("00000000000000000000000000000000"));
  EXPECT_TRUE(is_guid(guid_from(0x0123456789abcdefULL, ~0ULL)));
}

TEST(Text, EncodingsRoundTrip) {
  for (const std::string bytes : {"", "a", "ab", "abc", "\xff\x00|~"}) {
    EXPECT_EQ(from_base64url(base64url(bytes)), bytes);
  }
  EXPECT_FALSE(from_base64url("not base64!"));
  EXPECT_EQ(percent_decode("a%20b+c%2B%zz%4", true), "a b c+%zz%4");
  EXPECT_EQ(percent_decode("a+b%2Fc", false), "a+b/c");
}

TEST(Text, Words) {
  EXPECT_EQ(singular("categories"), "category");
  EXPECT_EQ(singular("statuses"), "status");
  EXPECT_EQ(singular("customers"), "customer");
  EXPECT_EQ(singular("access"), "access");
  EXPECT_EQ(camel("purchase-order-types"), "purchaseOrderTypes");
  EXPECT_TRUE(ends_with_word("customerId", "id"));
  EXPECT_FALSE(ends_with_word("paid", "id"));
}

}  // namespace
}  // namespace servicetitan::sandbox
