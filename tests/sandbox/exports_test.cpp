// Export feeds: nothing lost, nothing twice, resumable, and later changes arrive.
#include "client.hpp"

#include <gtest/gtest.h>

#include <set>

namespace servicetitan::sandbox::test {
namespace {

class Exports : public testing::Test {
 protected:
  json::object batch(const std::string& from) {
    const auto answer = client_.get("/crm/v2/export/customers?from=" + from);
    EXPECT_EQ(answer.status, 200U) << answer.body;
    return answer.json().as_object();
  }
  static std::string next(const json::object& batch) { return text_of(batch.at("continueFrom")); }
  static bool more(const json::object& batch) { return batch.at("hasMore").as_bool(); }

  std::unique_ptr<Server> server_ = running();
  Client client_{*server_};
};

TEST_F(Exports, DeliverEachRecordOnce) {
  std::multiset<std::int64_t> ids;
  std::string from;
  unsigned batches = 0;
  for (bool go_on = true; go_on; ++batches) {
    const auto answer = batch(from);
    for (const auto& record : answer.at("data").as_array()) ids.insert(record.at("id").as_int64());
    from = next(answer);
    go_on = more(answer);
  }
  EXPECT_EQ(batches, 2U);
  EXPECT_EQ(ids.size(), 137U);
  EXPECT_EQ(std::set(ids.begin(), ids.end()).size(), 137U);
}

TEST_F(Exports, IncludeInactiveRecords) {
  bool inactive = false;
  const auto first = batch("");
  for (const auto& record : first.at("data").as_array()) {
    inactive = inactive || !record.at("active").as_bool();
  }
  EXPECT_TRUE(inactive);
}

TEST_F(Exports, GiveTheSameBatchForTheSameToken) {
  const auto from = next(batch(""));
  EXPECT_EQ(batch(from), batch(from));
}

TEST_F(Exports, BringLaterChangesAndOnlyThose) {
  auto answer = batch("");
  while (more(answer)) answer = batch(next(answer));
  const auto end = next(answer);
  EXPECT_TRUE(batch(end).at("data").as_array().empty());
  EXPECT_EQ(next(batch(end)), end);
  client_.call("PATCH", "/crm/v2/customers/9", R"({"name":"Moved"})");
  client_.call("PATCH", "/crm/v2/customers/4", R"({"name":"Moved too"})");
  const auto later = batch(end).at("data").as_array();
  ASSERT_EQ(later.size(), 2U);
  EXPECT_EQ(later.at(0).at("id"), 9);
  EXPECT_EQ(later.at(1).at("name"), "Moved too");
}

TEST_F(Exports, StartFromADate) {
  const auto all = batch("2025-06-01").at("data").as_array();
  EXPECT_FALSE(all.empty());
  EXPECT_LT(all.size(), 100U);
  for (const auto& record : all) EXPECT_GE(text_of(record.at("modifiedOn")), "2025-06-01");
  EXPECT_EQ(batch("2025-06-01T00:00:00Z").at("data").as_array().size(), all.size());
  EXPECT_TRUE(batch("2099-01-01").at("data").as_array().empty());
}

TEST_F(Exports, RefuseTokensThatTheyHaveNotGivenOut) {
  EXPECT_EQ(client_.get("/crm/v2/export/customers?from=nonsense").status, 400U);
  const auto token = next(batch(""));
  EXPECT_EQ(client_.get("/crm/v2/export/leads?from=" + token).status, 400U);
}

TEST_F(Exports, TakeRecentChangesInAnyCase) {
  EXPECT_EQ(client_.get("/crm/v2/export/customers?from=&includeRecentChanges=False").status, 200U);
  EXPECT_EQ(client_.get("/crm/v2/export/customers?includeRecentChanges=maybe").status, 400U);
}

TEST_F(Exports, ShowDeletedRecordsAsInactive) {
  auto answer = client_.get_json("/pricebook/v2/export/materials").as_object();
  while (more(answer)) {
    answer = client_.get_json("/pricebook/v2/export/materials?from=" + next(answer)).as_object();
  }
  EXPECT_EQ(client_.call("DELETE", "/pricebook/v2/materials/12").status, 204U);
  const auto later = client_.get_json("/pricebook/v2/export/materials?from=" + next(answer));
  ASSERT_EQ(later.at("data").as_array().size(), 1U);
  EXPECT_EQ(later.at("data").at(0).at("id"), 12);
  EXPECT_EQ(later.at("data").at(0).at("active"), false);
}

TEST(ExportOptions, SetTheSizeOfBatches) {
  Options options;
  options.export_batch = 10;
  const auto server = running(options);
  Client client{*server};
  EXPECT_EQ(client.get_json("/crm/v2/export/customers").at("data").as_array().size(), 10U);
}

}  // namespace
}  // namespace servicetitan::sandbox::test
