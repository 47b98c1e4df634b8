#include "sandbox_test.hpp"

#include "servicetitan/crm/customers.hpp"
#include "servicetitan/crm/exports.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <stdlib.h>
#include <string>
#include <vector>

namespace {

namespace st = servicetitan;
using ListTest = st::test::SandboxTest;

TEST_F(ListTest, ItemsAreAllRecordsEachOnce) {
  const st::Client client{config()};
  const auto first = client.send(st::crm::customers::get_list(
      {.page_size = 1, .include_total = true, .active = st::ActiveRequestArg::kAny}));
  ASSERT_TRUE(first->total_count);
  std::set<std::int64_t> ids;
  std::size_t count = 0;
  for (const auto& customer : client.items(
           st::crm::customers::get_list({.page_size = 30, .active = st::ActiveRequestArg::kAny}))) {
    ids.insert(customer.id);
    ++count;
  }
  EXPECT_EQ(count, static_cast<std::size_t>(*first->total_count));
  EXPECT_EQ(ids.size(), count);
  EXPECT_EQ(server().counters().by_operation["crm.Customers_GetList"], 1 + (count + 29) / 30);
}

TEST_F(ListTest, AFaultInTheMiddleOfAListDoesNoHarm) {
  script({.kind = st::sandbox::FaultKind::kServerError, .skip = 2});
  const st::Client client{config()};
  std::set<std::int64_t> ids;
  for (const auto& page : client.pages(st::crm::customers::get_list({.page_size = 20}))) {
    for (const auto& customer : page.data) EXPECT_TRUE(ids.insert(customer.id).second);
  }
  EXPECT_GT(ids.size(), 100U);
  EXPECT_EQ(server().counters().by_status[500], 1U);
}

TEST_F(ListTest, AnErrorInTheMiddleIsThrown) {
  script({.kind = st::sandbox::FaultKind::kServerError, .count = 100, .skip = 2});
  const st::Client client{config()};
  std::size_t pages = 0;
  EXPECT_THROW(
      {
        for (const auto& page : client.pages(st::crm::customers::get_list({.page_size = 20}))) {
          pages += page.data.empty() ? 0U : 1U;
        }
      },
      st::Error);
  EXPECT_EQ(pages, 2U);
}

class FeedTest : public ListTest {
 protected:
  void SetUp() override {
    start({.export_batch = 25});
    std::string pattern = (std::filesystem::temp_directory_path() / "st-feed-XXXXXX").string();
    ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
    folder_ = pattern;
    file_ = (folder_ / "customers.cursor").string();
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  // Reads at most @p most batches, saving the cursor after each, as a program does that is stopped.
  std::vector<std::int64_t> run(std::size_t most) {
    const st::Client client{config()};
    std::vector<std::int64_t> ids;
    auto feed = client.export_feed(st::crm::exports::customers(), st::Cursor::load(file_));
    for (auto& batch : feed) {
      for (const auto& customer : batch.data) ids.push_back(customer.id);
      batch.cursor.save(file_);
      if (--most == 0) break;
    }
    return ids;
  }

  std::filesystem::path folder_{};
  std::string file_{};
};

TEST_F(FeedTest, GoesOnWhereItWasInterrupted) {
  const auto whole = run(1000);
  ASSERT_GT(whole.size(), 100U);
  std::filesystem::remove(file_);
  std::vector<std::int64_t> parts;
  for (std::size_t most : {2U, 1U, 1000U}) {
    for (const std::int64_t id : run(most)) parts.push_back(id);
  }
  EXPECT_EQ(parts, whole) << "nothing lost, nothing twice";
  EXPECT_TRUE(run(1000).empty()) << "nothing is new";
}

TEST_F(FeedTest, BringsWhatChangedSince) {
  run(1000);
  const st::Client client{config()};
  client.send(st::crm::customers::update(1, {.name = "Changed"}));
  EXPECT_EQ(run(1000), std::vector<std::int64_t>{1});
}

TEST_F(FeedTest, AnotherFeedRefusesTheCursor) {
  run(1);
  const st::Client client{config()};
  const auto other = client.try_export_feed(st::crm::exports::bookings(), st::Cursor::load(file_));
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code(), st::ErrorCode::file);
}

TEST_F(FeedTest, StartsAtADate) {
  using namespace std::chrono;
  const st::Client client{config()};
  std::size_t count = 0;
  for (auto& batch : client.export_feed(st::crm::exports::customers(),
                                        st::Cursor::from_date(sys_days(year(2199) / 1 / 1)))) {
    count += batch.data.size();
  }
  EXPECT_EQ(count, 0U);
}

}  // namespace
