#include "client.hpp"

#include <gtest/gtest.h>

#include <set>

namespace servicetitan::sandbox::test {
namespace {

class Paging : public testing::Test {
 protected:
  json::value list(const std::string& query) {
    return client_.get_json("/crm/v2/customers" + query);
  }
  static std::size_t count(const json::value& page) { return page.at("data").as_array().size(); }

  std::unique_ptr<Server> server_ = running();
  Client client_{*server_};
};

TEST_F(Paging, GivesFiftyRecordsUnlessAsked) {
  const auto page = list("");
  EXPECT_EQ(count(page), 50U);
  EXPECT_EQ(page.at("page"), 1);
  EXPECT_EQ(page.at("pageSize"), 50);
  EXPECT_EQ(page.at("hasMore"), true);
}

TEST_F(Paging, CountsOnlyWhenAsked) {
  EXPECT_TRUE(list("").at("totalCount").is_null());
  EXPECT_TRUE(list("?includeTotal=False").at("totalCount").is_null());
  EXPECT_EQ(list("?includeTotal=True&active=Any").at("totalCount"), 137);
}

TEST_F(Paging, CoversAllRecordsOnce) {
  std::set<std::int64_t> ids;
  bool more = true;
  int pages = 0;
  for (int page = 1; more; ++page, ++pages) {
    const auto answer = list("?active=Any&pageSize=30&page=" + std::to_string(page));
    for (const auto& record : answer.at("data").as_array()) {
      EXPECT_TRUE(ids.insert(record.at("id").as_int64()).second);
    }
    more = answer.at("hasMore").as_bool();
  }
  EXPECT_EQ(pages, 5);
  EXPECT_EQ(ids.size(), 137U);
}

TEST_F(Paging, HasMoreIsExactAtTheEnd) {
  EXPECT_EQ(list("?active=Any&pageSize=137").at("hasMore"), false);
  EXPECT_EQ(list("?active=Any&pageSize=136").at("hasMore"), true);
  const auto beyond = list("?active=Any&pageSize=50&page=4000000");
  EXPECT_EQ(count(beyond), 0U);
  EXPECT_EQ(beyond.at("hasMore"), false);
}

TEST_F(Paging, RefusesSizesOutOfRange) {
  EXPECT_EQ(client_.get("/crm/v2/customers?pageSize=5000").status, 200U);
  EXPECT_EQ(client_.get("/crm/v2/customers?pageSize=5001").status, 400U);
  EXPECT_EQ(client_.get("/crm/v2/customers?pageSize=0").status, 400U);
  EXPECT_EQ(client_.get("/crm/v2/customers?page=0").status, 400U);
}

TEST_F(Paging, TablesArePagedToo) {
  const auto data = [&](const std::string& query) {
    const auto answer = client_.call(
        "POST", "/reporting/v2/report-category/1/reports/1/data" + query, R"({"parameters":[]})");
    EXPECT_EQ(answer.status, 200U) << answer.body;
    return answer.json();
  };
  const auto page = data("?pageSize=100&page=3");
  EXPECT_EQ(count(page), 40U);
  EXPECT_EQ(page.at("hasMore"), false);
  const auto columns = page.at("fields").as_array().size();
  for (const auto& row : page.at("data").as_array()) EXPECT_EQ(row.as_array().size(), columns);
}

TEST(PagingOptions, SetTheDefaultSizeAndTheNumberOfCustomers) {
  Options options;
  options.page_size = 20;
  options.customers = 5000;
  const auto server = running(options);
  Client client{*server};
  EXPECT_EQ(client.get_json("/crm/v2/customers").at("data").as_array().size(), 20U);
  const auto all = client.get_json("/crm/v2/customers?active=Any&pageSize=5000");
  EXPECT_EQ(all.at("data").as_array().size(), 5000U);
  EXPECT_EQ(all.at("hasMore"), false);
}

}  // namespace
}  // namespace servicetitan::sandbox::test
