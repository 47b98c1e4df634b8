#include "fake_async_transport.hpp"
#include "things.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>
#include <gtest/gtest.h>

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace {

namespace asio = boost::asio;
namespace st = servicetitan;
using st::test::kOne;
using st::test::kTwo;
using st::test::list;
using st::test::page;
using st::test::Thing;
using Range = st::AsyncRange<st::Items<Thing>>;
using Next = st::Result<Thing*>;

class AsyncPrefetchTest : public testing::Test {
 protected:
  AsyncPrefetchTest() {
    config_.async_transport = async_;
    config_.retry.max_attempts = 1;
  }

  void ask(Range& range, asio::io_context& context, asio::cancellation_slot cancel = {}) {
    range.next(asio::bind_cancellation_slot(
        cancel, asio::bind_executor(context, [this](Next got) { last_ = std::move(got); })));
  }
  // The id of the next thing, 0 at the end, -1 for an error; lets all go on that can.
  std::int64_t next(Range& range, asio::io_context& context) {
    last_.reset();
    ask(range, context);
    context.restart();
    context.poll();
    if (!last_) return -2;
    if (!*last_) return -1;
    return **last_ != nullptr ? (**last_)->id : 0;
  }
  std::int64_t next(Range& range) { return next(range, context_); }
  std::size_t requests() const { return transport_->requests().size(); }

  std::shared_ptr<st::test::FakeTransport> transport_ = std::make_shared<st::test::FakeTransport>();
  std::shared_ptr<st::test::FakeAsyncTransport> async_ =
      std::make_shared<st::test::FakeAsyncTransport>(transport_);
  st::Config config_ = st::test::fake_config(transport_);
  asio::io_context context_{};
  std::optional<Next> last_{};
};

TEST_F(AsyncPrefetchTest, OnePageIsAskedForWhileAnotherIsUsed) {
  transport_->script({page(1, kTwo, true), page(2, kTwo, true), page(3, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list());
  EXPECT_EQ(next(things), 2);
  EXPECT_EQ(requests(), 1U);
  EXPECT_EQ(next(things), 3);
  EXPECT_EQ(requests(), 2U);
  EXPECT_EQ(next(things), 2);
  EXPECT_EQ(requests(), 2U) << "two pages are in memory, not three";
  EXPECT_EQ(next(things), 3);
  EXPECT_EQ(requests(), 3U);
  EXPECT_EQ(next(things), 1);
  EXPECT_EQ(next(things), 0);
  EXPECT_EQ(requests(), 3U);
}

TEST_F(AsyncPrefetchTest, IsOffByAnOption) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list(), {.prefetch = false});
  EXPECT_EQ(next(things), 2);
  EXPECT_EQ(next(things), 3);
  EXPECT_EQ(requests(), 1U);
  EXPECT_EQ(next(things), 1);
}

TEST_F(AsyncPrefetchTest, AnErrorComesAfterTheRecordsBeforeIt) {
  transport_->script({page(1, kTwo, true), {400, ""}, page(2, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list());
  EXPECT_EQ(next(things), 2);
  EXPECT_EQ(next(things), 3);
  EXPECT_EQ(requests(), 2U);
  EXPECT_EQ(next(things), -1);
  EXPECT_EQ(last_->error().code(), st::ErrorCode::bad_request);
  EXPECT_EQ(next(things), 1) << "going on asks for the same page again";
  EXPECT_EQ(next(things), 0);
}

TEST_F(AsyncPrefetchTest, AnOldErrorThatMayHavePassedEndsNoWalk) {
  transport_->script({page(1, kTwo, true), {503, ""}, page(2, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list());
  EXPECT_EQ(next(things), 2);
  EXPECT_EQ(next(things), 3);
  EXPECT_EQ(requests(), 2U);
  EXPECT_EQ(next(things), 1);
  EXPECT_EQ(next(things), 0);
  EXPECT_EQ(requests(), 3U);
}

TEST_F(AsyncPrefetchTest, AnOldErrorIsAskedAboutOnce) {
  transport_->script({page(1, kTwo, true), {503, ""}});
  const st::Client client{config_};
  auto things = async_items(client, list());
  EXPECT_EQ(next(things), 2);
  EXPECT_EQ(next(things), 3);
  EXPECT_EQ(next(things), -1);
  EXPECT_EQ(last_->error().code(), st::ErrorCode::server);
  EXPECT_EQ(requests(), 3U);
}

TEST_F(AsyncPrefetchTest, AnErrorThatIsWaitedForComesAtOnce) {
  transport_->script({page(1, kTwo, true), {503, ""}, page(2, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list());
  EXPECT_EQ(next(things), 2);
  last_.reset();
  ask(things, context_);
  context_.restart();
  while (!last_) context_.poll_one();
  EXPECT_EQ(requests(), 1U);
  EXPECT_EQ(next(things), -1);
  EXPECT_EQ(requests(), 2U);
  EXPECT_EQ(next(things), 1);
}

TEST_F(AsyncPrefetchTest, ARangeThatGoesEarlyCancelsWhatIsUnderWay) {
  transport_->script({page(1, kTwo, true)});
  const st::Client client{config_};
  {
    auto things = async_items(client, list());
    EXPECT_EQ(next(things), 2);
    async_->silent = true;
    EXPECT_EQ(next(things), 3);
    EXPECT_FALSE(context_.stopped()) << "the next page is waited for";
  }
  context_.restart();
  context_.run();  // ends
}

TEST_F(AsyncPrefetchTest, CancellationReachesThePageThatIsUnderWay) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list());
  EXPECT_EQ(next(things), 2);
  async_->silent = true;
  EXPECT_EQ(next(things), 3);
  for (const auto type : {asio::cancellation_type::terminal, asio::cancellation_type::partial,
                          asio::cancellation_type::total}) {
    last_.reset();
    asio::cancellation_signal signal;
    ask(things, context_, signal.slot());
    context_.restart();
    context_.poll();
    EXPECT_FALSE(last_);
    signal.emit(type);
    context_.restart();
    context_.run();
    ASSERT_TRUE(last_ && !*last_);
    EXPECT_EQ(last_->error().code(), st::ErrorCode::canceled);
  }
  async_->silent = false;
  EXPECT_EQ(next(things), 1) << "no record is lost";
}

TEST_F(AsyncPrefetchTest, AContextThatEndsLosesNoRecord) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list());
  async_->silent = false;
  {
    asio::io_context gone;
    EXPECT_EQ(next(things, gone), 2);
    async_->silent = true;
    EXPECT_EQ(next(things, gone), 3);
  }
  async_->silent = false;
  EXPECT_EQ(next(things), -1) << "the page that was asked for there";
  EXPECT_EQ(last_->error().code(), st::ErrorCode::canceled);
  EXPECT_EQ(next(things), 1);
}

TEST_F(AsyncPrefetchTest, AContextMayEndWhileItsPageIsWaitedFor) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  auto things = async_items(client, list());
  {
    asio::io_context gone;
    EXPECT_EQ(next(things, gone), 2);
    async_->silent = true;
    EXPECT_EQ(next(things, gone), 3);
    EXPECT_EQ(next(things), -2) << "waits for the other context";
  }
  context_.restart();
  context_.run();
  ASSERT_TRUE(last_ && !*last_);
  async_->silent = false;
  EXPECT_EQ(next(things), 1);
}

TEST_F(AsyncPrefetchTest, ManyListsOnManyThreads) {
  transport_->script({page(0, kTwo, true)});
  const st::Client client{config_};
  asio::thread_pool threads(4);
  std::atomic<int> count = 0;
  std::vector<std::shared_ptr<Range>> ranges;
  std::function<void(Range&, int)> walk = [&](Range& range, int left) {
    range.next(asio::bind_executor(threads, [&, left](const Next& got) {
      count += got && *got != nullptr ? 1 : 0;
      if (left > 1) walk(range, left - 1);
    }));
  };
  for (int i = 0; i < 8; ++i)
    ranges.push_back(std::make_shared<Range>(async_items(client, list())));
  for (const auto& range : ranges) walk(*range, 41);
  threads.join();
  EXPECT_EQ(count, 8 * 41);
}

}  // namespace
