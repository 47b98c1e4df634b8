#include "things.hpp"

#include "servicetitan/client.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace {

using servicetitan::Client;
using servicetitan::Cursor;
using servicetitan::Error;
using servicetitan::ErrorCode;
using servicetitan::Operation;
using servicetitan::Page;
using servicetitan::test::fake_config;
using servicetitan::test::FakeTransport;
using servicetitan::test::Thing;
namespace test = servicetitan::test;
using test::batch;
using test::feed;
using test::kOne;
using test::kTwo;
using test::list;
using test::page;

class PagingTest : public testing::Test {
 protected:
  std::vector<std::string> targets() const {
    std::vector<std::string> found;
    for (const auto& request : transport_->requests()) found.push_back(request.target);
    return found;
  }
  std::shared_ptr<FakeTransport> transport_ = std::make_shared<FakeTransport>();
  Client client_{fake_config(transport_)};
};

TEST_F(PagingTest, ItemsComeInOrderOverAllPages) {
  transport_->script({page(1, kTwo, true), page(2, "", true), page(3, kOne, false)});
  std::vector<std::int64_t> ids;
  for (const Thing& thing : client_.items(list())) ids.push_back(thing.id);
  EXPECT_EQ(ids, (std::vector<std::int64_t>{2, 3, 1}));
  EXPECT_EQ(targets(), (std::vector<std::string>{"/test/v2/tenant/77/things?page=1",
                                                 "/test/v2/tenant/77/things?page=2",
                                                 "/test/v2/tenant/77/things?page=3"}));
}

TEST_F(PagingTest, NothingIsNoItem) {
  transport_->script({page(1, "", false)});
  for (const Thing& thing : client_.items(list())) FAIL() << thing.id;
  EXPECT_EQ(transport_->requests().size(), 1U);
}

TEST_F(PagingTest, PagesStartWhereTheRequestSays) {
  transport_->script({page(5, kTwo, true), page(6, kOne, false)});
  auto request = list();
  request.set_query("page", "5");
  std::size_t count = 0;
  for (const Page<Thing>& one : client_.pages(std::move(request))) count += one.data.size();
  EXPECT_EQ(count, 3U);
  EXPECT_EQ(targets().back(), "/test/v2/tenant/77/things?page=6");
}

TEST_F(PagingTest, AnErrorEndsTheLoopLoudly) {
  transport_->script({page(1, kTwo, true), {400, R"({"title":"no"})"}});
  std::vector<std::int64_t> ids;
  EXPECT_THROW(
      {
        for (const Thing& thing : client_.items(list())) ids.push_back(thing.id);
      },
      Error);
  EXPECT_EQ(ids.size(), 2U);
}

TEST_F(PagingTest, GoingOnAfterAnErrorAsksForTheSamePage) {
  transport_->script({page(1, kTwo, true), {400, ""}, page(2, kOne, false)});
  auto items = client_.items(list());
  ASSERT_TRUE(items.try_next());
  ASSERT_TRUE(items.try_next());
  EXPECT_FALSE(items.try_next());
  const auto last = items.try_next();
  ASSERT_TRUE(last);
  ASSERT_NE(*last, nullptr);
  EXPECT_EQ((*last)->id, 1);
  EXPECT_EQ(*items.try_next(), nullptr);
}

TEST_F(PagingTest, AListThatDoesNotEndIsAnError) {
  transport_->script({page(1, kTwo, true)});  // page 1 again and again
  auto items = client_.items(list());
  (void)items.try_next();
  (void)items.try_next();
  const auto third = items.try_next();
  ASSERT_FALSE(third);
  EXPECT_EQ(third.error().code(), ErrorCode::bad_payload);
  EXPECT_EQ(third.error().operation(), "test.things.get_list");
}

TEST_F(PagingTest, ItemsOutliveTheClient) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  auto items = [&] {
    const Client other{fake_config(transport_)};
    return other.items(list());
  }();
  std::size_t count = 0;
  for (const Thing& thing : items) count += thing.name.size();
  EXPECT_EQ(count, 3U);
}

TEST_F(PagingTest, NotesOfPagesReachTheCallback) {
  std::size_t noted = 0;
  std::string operation;
  auto config = fake_config(transport_);
  config.on_notes = [&](const Operation& of, const servicetitan::Notes& notes) {
    noted += notes.total();
    operation = of.name;
  };
  transport_->script({page(1, R"({"id":4,"name":null})", false)});
  for (const Thing& thing : Client{config}.items(list())) EXPECT_EQ(thing.name, "");
  EXPECT_EQ(noted, 1U);
  EXPECT_EQ(operation, "test.things.get_list");
}

TEST_F(PagingTest, AFeedGivesACursorWithEachBatch) {
  transport_->script({batch("t1", kTwo, true), batch("t2", kOne, false), batch("t3", kOne, false)});
  auto things = client_.export_feed(feed());
  std::vector<std::string> cursors;
  for (auto& one : things) {
    cursors.push_back(one.cursor.from());
    EXPECT_EQ(one.cursor.operation(), "test.exports.things");
    EXPECT_EQ(one.cursor.tenant(), 77);
    EXPECT_FALSE(one.data.empty());
  }
  EXPECT_EQ(cursors, (std::vector<std::string>{"t1", "t2"}));
  EXPECT_EQ(things.cursor().from(), "t2");
  for (auto& one : things) cursors.push_back(one.cursor.from());  // polls for what came since
  EXPECT_EQ(cursors.back(), "t3");
  EXPECT_EQ(targets(), (std::vector<std::string>{"/test/v2/tenant/77/export/things",
                                                 "/test/v2/tenant/77/export/things?from=t1",
                                                 "/test/v2/tenant/77/export/things?from=t2"}));
}

TEST_F(PagingTest, AFeedGoesOnFromACursor) {
  transport_->script({batch("t9", kOne, false)});
  const Cursor saved = Cursor::from_token("a b").bound_to("test.exports.things", 77);
  for (auto& one : client_.export_feed(feed(), saved)) EXPECT_EQ(one.data.size(), 1U);
  EXPECT_EQ(targets().front(), "/test/v2/tenant/77/export/things?from=a%20b");
}

TEST_F(PagingTest, AFeedRefusesTheCursorOfAnother) {
  for (const Cursor& cursor : {Cursor::from_token("t").bound_to("test.exports.others", 77),
                               Cursor::from_token("t").bound_to("test.exports.things", 78)}) {
    const auto made = client_.try_export_feed(feed(), cursor);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code(), ErrorCode::file);
    EXPECT_THROW((void)client_.export_feed(feed(), cursor), Error);
  }
  EXPECT_TRUE(transport_->requests().empty());
}

TEST_F(PagingTest, AFeedThatStandsStillIsAnError) {
  transport_->script({batch("t1", kTwo, true)});
  auto things = client_.export_feed(feed());
  ASSERT_TRUE(things.try_next());
  const auto second = things.try_next();
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code(), ErrorCode::bad_payload);
  EXPECT_EQ(things.cursor().from(), "t1");
}

}  // namespace
