#include "client.hpp"
#include "formats.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace servicetitan::sandbox::test {
namespace {

class Filters : public testing::Test {
 protected:
  json::array list(const std::string& query) {
    const auto answer = client_.get("/crm/v2/customers?pageSize=5000&" + query);
    EXPECT_EQ(answer.status, 200U) << answer.body;
    return answer.json().at("data").as_array();
  }
  static Ticks time(const json::value& record, const char* member) {
    return parse_date_time(text_of(record.at(member))).value();
  }

  std::unique_ptr<Server> server_ = running();
  Client client_{*server_};
};

TEST_F(Filters, ActiveIsTrueUnlessAsked) {
  const auto all = list("active=Any").size();
  const auto active = list("active=True").size();
  const auto inactive = list("active=False").size();
  EXPECT_EQ(all, 137U);
  EXPECT_EQ(active + inactive, all);
  EXPECT_GT(inactive, 0U);
  EXPECT_EQ(list("").size(), active);
}

TEST_F(Filters, IdsPickRecords) {
  const auto picked = list("active=Any&ids=3,5,%208,99999");
  ASSERT_EQ(picked.size(), 3U);
  EXPECT_EQ(picked.at(2).at("id"), 8);
}

TEST_F(Filters, DatesBoundCreationAndChange) {
  const std::string bound = "2025-01-15T12:00:00Z";
  const auto limit = parse_date_time(bound).value();
  for (const std::string kind : {"created", "modified"}) {
    const auto member = kind + "On";
    const auto after = list("active=Any&" + kind + "OnOrAfter=" + bound);
    const auto before = list("active=Any&" + kind + "Before=" + bound);
    EXPECT_EQ(after.size() + before.size(), 137U);
    ASSERT_FALSE(after.empty());
    ASSERT_FALSE(before.empty());
    for (const auto& record : after) EXPECT_GE(time(record, member.c_str()), limit);
    for (const auto& record : before) EXPECT_LT(time(record, member.c_str()), limit);
  }
}

TEST_F(Filters, TextsMatchMembersOfTheSameName) {
  const auto boise = list("active=Any&city=boise");
  ASSERT_FALSE(boise.empty());
  EXPECT_LT(boise.size(), 137U);
  for (const auto& record : boise) EXPECT_EQ(record.at("address").at("city"), "Boise");
  EXPECT_TRUE(list("name=nobodyisnamedlikethis").empty());
}

TEST_F(Filters, NumbersComeInManyForms) {
  for (const std::string number : {"1", "-1.5", ".5", "%2B2", "1e3", "1.5E-7"}) {
    EXPECT_EQ(client_.get("/crm/v2/customers?latitude=" + number).status, 200U) << number;
  }
  for (const std::string text : {"-", ".", "1.", "1.5.2", "1e", "0x10", "1,5", "NaN"}) {
    EXPECT_EQ(client_.get("/crm/v2/customers?latitude=" + text).status, 400U) << text;
  }
}

TEST_F(Filters, SortBothWays) {
  const auto down = list("sort=-Id");
  EXPECT_TRUE(std::is_sorted(down.begin(), down.end(), [](const auto& a, const auto& b) {
    return a.at("id").as_int64() > b.at("id").as_int64();
  }));
  for (const std::string plus : {"%2B", "+", ""}) {
    const auto up = list("sort=" + plus + "ModifiedOn");
    EXPECT_TRUE(std::is_sorted(up.begin(), up.end(), [](const auto& a, const auto& b) {
      return time(a, "modifiedOn") < time(b, "modifiedOn");
    })) << plus;
  }
  EXPECT_EQ(client_.get("/crm/v2/customers?sort=%2BBalance").status, 400U);
}

TEST_F(Filters, ForeignKeysLeadToTheirRecords) {
  const auto jobs = client_.get_json("/jpm/v2/jobs?customerId=4&pageSize=5000");
  ASSERT_FALSE(jobs.at("data").as_array().empty());
  for (const auto& job : jobs.at("data").as_array()) EXPECT_EQ(job.at("customerId"), 4);
}

TEST_F(Filters, UnknownParametersAreIgnored) {
  EXPECT_EQ(list("active=Any&doesNotExist=17").size(), 137U);
}

TEST_F(Filters, ADefaultBodyOnAReadIsIgnored) {
  EXPECT_EQ(client_.call("GET", "/crm/v2/customers?pageSize=1", "{}").status, 200U);
}

}  // namespace
}  // namespace servicetitan::sandbox::test
