#include "servicetitan/time.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace servicetitan {
namespace {

using namespace std::chrono_literals;

struct Read {
  std::string_view text;
  std::string_view written;
};

std::string print(const testing::TestParamInfo<Read>& info) { return std::to_string(info.index); }

class TimestampText : public testing::TestWithParam<Read> {};

TEST_P(TimestampText, IsReadAsUtcAndWrittenWithZ) {
  const auto read = parse_timestamp(GetParam().text);
  ASSERT_TRUE(read) << GetParam().text;
  EXPECT_EQ(to_string(*read), GetParam().written);
  EXPECT_EQ(parse_timestamp(to_string(*read)), read);
}

INSTANTIATE_TEST_SUITE_P(
    All, TimestampText,
    testing::Values(Read{"2026-03-01T12:30:00Z", "2026-03-01T12:30:00Z"},
                    Read{"2026-03-01T12:30:00", "2026-03-01T12:30:00Z"},
                    Read{"2026-03-01t12:30:00z", "2026-03-01T12:30:00Z"},
                    Read{"2026-03-01 12:30:00", "2026-03-01T12:30:00Z"},
                    Read{"2026-03-01T12:30:00.1Z", "2026-03-01T12:30:00.1Z"},
                    Read{"2026-03-01T12:30:00.12Z", "2026-03-01T12:30:00.12Z"},
                    Read{"2026-03-01T12:30:00.123Z", "2026-03-01T12:30:00.123Z"},
                    Read{"2026-03-01T12:30:00.1234Z", "2026-03-01T12:30:00.1234Z"},
                    Read{"2026-03-01T12:30:00.12345Z", "2026-03-01T12:30:00.12345Z"},
                    Read{"2026-03-01T12:30:00.123456Z", "2026-03-01T12:30:00.123456Z"},
                    Read{"2026-03-01T12:30:00.1234567Z", "2026-03-01T12:30:00.1234567Z"},
                    Read{"2026-03-01T12:30:00.12345678Z", "2026-03-01T12:30:00.1234567Z"},
                    Read{"2026-03-01T12:30:00.123456789Z", "2026-03-01T12:30:00.1234567Z"},
                    Read{"2026-03-01T12:30:00.0000001Z", "2026-03-01T12:30:00.0000001Z"},
                    Read{"2026-03-01T12:30:00.1000000", "2026-03-01T12:30:00.1Z"},
                    Read{"2026-03-01T12:30:00+02:00", "2026-03-01T10:30:00Z"},
                    Read{"2026-03-01T00:30:00+05:45", "2026-02-28T18:45:00Z"},
                    Read{"2025-12-31T23:30:00.5-01:00", "2026-01-01T00:30:00.5Z"},
                    Read{"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"},
                    Read{"0001-01-01T00:00:00-08:00", "0001-01-01T08:00:00Z"},
                    Read{"9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z"},
                    Read{"1969-12-31T23:59:59.9999999Z", "1969-12-31T23:59:59.9999999Z"},
                    Read{"2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"},
                    Read{"2000-02-29T23:59:59Z", "2000-02-29T23:59:59Z"}),
    print);

class TimestampRefused : public testing::TestWithParam<std::string_view> {};

TEST_P(TimestampRefused, IsNoTime) { EXPECT_FALSE(parse_timestamp(GetParam())) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(
    All, TimestampRefused,
    testing::Values("", "2026", "2026-03-01", "2026-03-01T", "2026-03-01T12", "2026-03-01T12:30",
                    "2026-03-01T12:30:", "2026-03-01T12:30:0", "2026-03-01T12:30:60Z",
                    "2016-12-31T23:59:60Z", "2026-03-01T24:00:00Z", "2026-03-01T12:60:00Z",
                    "2026-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
                    "2026-00-01T00:00:00Z", "2026-04-31T00:00:00Z", "0000-01-01T00:00:00Z",
                    "10000-01-01T00:00:00Z", "2026-03-01T12:30:00.Z", "2026-03-01T12:30:00.",
                    "2026-03-01T12:30:00.1234567890Z", "2026-03-01T12:30:00+2",
                    "2026-03-01T12:30:00+", "2026-03-01T12:30:00+0200", "2026-03-01T12:30:00+24:00",
                    "2026-03-01T12:30:00+02:60", "2026-03-01T12:30:00Zx", "2026-03-01T12:30:00 Z",
                    "2026/03/01T12:30:00Z", " 2026-03-01T12:30:00Z", "-026-03-01T12:30:00Z",
                    "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"));

TEST(Timestamp, HoldsTheYearsOneTo9999) {
  using namespace std::chrono;
  const auto first = parse_timestamp("0001-01-01T00:00:00Z");
  ASSERT_TRUE(first);
  EXPECT_EQ(*first, Timestamp(sys_days(year(1) / 1 / 1)));
  EXPECT_LT(first->time_since_epoch().count(), 0);
  EXPECT_EQ(parse_timestamp("1970-01-01T00:00:00.0000001Z"), Timestamp(Duration(1)));
}

class DateText : public testing::TestWithParam<Read> {};

TEST_P(DateText, IsRead) {
  const auto read = parse_date(GetParam().text);
  ASSERT_TRUE(read) << GetParam().text;
  EXPECT_EQ(to_string(*read), GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(All, DateText,
                         testing::Values(Read{"2026-03-01", "2026-03-01"},
                                         Read{"2025-10-13T00:00:00", "2025-10-13"},
                                         Read{"2025-10-13T00:00:00Z", "2025-10-13"},
                                         Read{"2025-10-13T23:00:00.5+02:00", "2025-10-13"},
                                         Read{"0001-01-01", "0001-01-01"},
                                         Read{"9999-12-31", "9999-12-31"},
                                         Read{"2024-02-29", "2024-02-29"}),
                         print);

TEST(Date, RefusesWhatIsNoDay) {
  for (const std::string_view text :
       {"", "2026-3-1", "2026-02-29", "2026-03-00", "2026-03-32", "0000-01-01", "20260301",
        "2026-03-01T", "2026-03-01T25:00:00", "2026-03-01x", "2026-03-01T00:00:00x"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
}

class DurationText : public testing::TestWithParam<Read> {};

TEST_P(DurationText, IsReadAndWritten) {
  const auto read = parse_duration(GetParam().text);
  ASSERT_TRUE(read) << GetParam().text;
  EXPECT_EQ(to_string(*read), GetParam().written);
  EXPECT_EQ(parse_duration(to_string(*read)), read);
}

INSTANTIATE_TEST_SUITE_P(
    All, DurationText,
    testing::Values(Read{"00:00:00", "00:00:00"}, Read{"01:30:00", "01:30:00"},
                    Read{"08:30", "08:30:00"}, Read{"8:30:00", "08:30:00"},
                    Read{"1.02:03:04", "1.02:03:04"}, Read{"-1.02:03:04", "-1.02:03:04"},
                    Read{"-00:00:01", "-00:00:01"}, Read{"00:00:00.5", "00:00:00.5"},
                    Read{"00:00:00.1234567", "00:00:00.1234567"},
                    Read{"00:00:00.123456789", "00:00:00.1234567"},
                    Read{"23:59:59.9999999", "23:59:59.9999999"},
                    Read{"10675199.02:48:05.4775807", "10675199.02:48:05.4775807"},
                    Read{"-10675199.02:48:05.4775808", "-10675199.02:48:05.4775808"}),
    print);

TEST(Duration, RefusesWhatIsNoSpan) {
  for (const std::string_view text : {"",
                                      "-",
                                      "12",
                                      "12:",
                                      "24:00:00",
                                      "00:60:00",
                                      "00:00:60",
                                      "1.24:00:00",
                                      "00:00:00.",
                                      "00:00:00.1234567890",
                                      "00:00:00x",
                                      "PT1H",
                                      "1.2.03:04:05",
                                      "--00:00:01",
                                      "+00:00:01",
                                      "10675199.02:48:05.4775808",
                                      "-10675199.02:48:05.4775809",
                                      "10675200.00:00:00",
                                      "99999999.00:00:00",
                                      "999999999.00:00:00",
                                      "0:0:0"}) {
    EXPECT_FALSE(parse_duration(text)) << text;
  }
}

TEST(Duration, TakesAnyChronoDurationThatFits) {
  const Duration span = 90min;
  EXPECT_EQ(to_string(span), "01:30:00");
  EXPECT_EQ(to_string(Duration(36h)), "1.12:00:00");
}

}  // namespace
}  // namespace servicetitan
