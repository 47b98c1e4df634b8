#include "fake_async_transport.hpp"
#include "things.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <dlfcn.h>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <sys/epoll.h>
#include <thread>
#include <utility>
#include <vector>

namespace {

// While one is alive there are too many open files.
struct NoMoreFiles {
  NoMoreFiles() { met = true; }
  ~NoMoreFiles() { met = false; }
  NoMoreFiles(const NoMoreFiles&) = delete;
  NoMoreFiles& operator=(const NoMoreFiles&) = delete;

  inline static std::atomic<bool> met = false;
};

}  // namespace

// That of the whole program, with which a context begins. A limit of the process would strike the
// sanitizers, too.
extern "C" int epoll_create1(int flags) noexcept {
  if (NoMoreFiles::met) {
    errno = EMFILE;
    return -1;
  }
  static const auto system =
      reinterpret_cast<decltype(&::epoll_create1)>(::dlsym(RTLD_NEXT, "epoll_create1"));
  return system(flags);
}

namespace {

namespace st = servicetitan;
using namespace std::chrono_literals;
using st::test::batch;
using st::test::feed;
using st::test::kOne;
using st::test::kTwo;
using st::test::list;
using st::test::page;
using st::test::Thing;

std::ptrdiff_t threads() {
  return std::distance(std::filesystem::directory_iterator("/proc/self/task"), {});
}

class PrefetchTest : public testing::Test {
 protected:
  PrefetchTest() {
    config_.async_transport = async_;
    config_.retry.max_attempts = 1;
  }

  // Waits until so many requests were made, and looks whether more are.
  bool settles_at(std::size_t count) const {
    const auto until = std::chrono::steady_clock::now() + 5s;
    while (requests() < count && std::chrono::steady_clock::now() < until) {
      std::this_thread::sleep_for(1ms);
    }
    std::this_thread::sleep_for(20ms);
    return requests() == count;
  }
  std::size_t requests() const { return transport_->requests().size(); }

  std::shared_ptr<st::test::FakeTransport> transport_ = std::make_shared<st::test::FakeTransport>();
  std::shared_ptr<st::test::FakeAsyncTransport> async_ =
      std::make_shared<st::test::FakeAsyncTransport>(transport_);
  st::Config config_ = st::test::fake_config(transport_);
};

TEST_F(PrefetchTest, OnePageIsAskedForWhileAnotherIsUsed) {
  transport_->script({page(1, kTwo, true), page(2, kTwo, true), page(3, kOne, false)});
  const st::Client client{config_};
  auto items = client.items(list());
  EXPECT_EQ(items.next()->id, 2);
  EXPECT_TRUE(settles_at(1)) << "who takes the first record may want no other";
  EXPECT_EQ(items.next()->id, 3);
  EXPECT_TRUE(settles_at(2)) << "two pages are in memory, not three";
  EXPECT_EQ(items.next()->id, 2);
  EXPECT_EQ(items.next()->id, 3);
  EXPECT_TRUE(settles_at(3));
  EXPECT_EQ(items.next()->id, 1);
  EXPECT_EQ(items.next(), nullptr);
  EXPECT_EQ(async_->exchanges, 2);
  EXPECT_EQ(transport_->token_requests().size(), 1U);
}

TEST_F(PrefetchTest, PagesAndFeedsDoTheSame) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  auto pages = client.pages(list());
  EXPECT_EQ(pages.next()->page, 1);
  EXPECT_TRUE(settles_at(2));
  EXPECT_EQ(pages.next()->page, 2);
  EXPECT_EQ(pages.next(), nullptr);
  transport_->script({batch("t1", kTwo, true), batch("t2", kOne, false)});
  auto things = client.export_feed(feed());
  EXPECT_EQ(things.next()->cursor.from(), "t1");
  EXPECT_TRUE(settles_at(4));
  EXPECT_EQ(things.cursor().from(), "t1") << "not of what came and was not given yet";
  EXPECT_EQ(things.next()->cursor.from(), "t2");
  EXPECT_EQ(things.next(), nullptr);
  EXPECT_EQ(async_->exchanges, 2);
}

TEST_F(PrefetchTest, IsOffByAnOption) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  std::size_t count = 0;
  for (const Thing& thing : client.items(list(), {.prefetch = false})) {
    count += thing.name.size();
    if (count < 3) {
      EXPECT_TRUE(settles_at(1));
    }
  }
  EXPECT_EQ(count, 3U);
  EXPECT_EQ(async_->exchanges, 0);
}

TEST_F(PrefetchTest, AnErrorComesAfterTheRecordsBeforeIt) {
  transport_->script({page(1, kTwo, true), {400, ""}, page(2, kOne, false)});
  const st::Client client{config_};
  auto items = client.items(list());
  EXPECT_EQ(items.next()->id, 2);
  EXPECT_EQ(items.next()->id, 3);
  EXPECT_TRUE(settles_at(2));
  const auto failed = items.try_next();
  ASSERT_FALSE(failed);
  EXPECT_EQ(failed.error().code(), st::ErrorCode::bad_request);
  EXPECT_EQ(items.next()->id, 1) << "going on asks for the same page again";
  EXPECT_EQ(items.next(), nullptr);
}

TEST_F(PrefetchTest, AnOldErrorThatMayHavePassedEndsNoWalk) {
  transport_->script({page(1, kTwo, true), {503, ""}, page(2, kOne, false)});
  const st::Client client{config_};
  std::thread([] {}).join();  // as below
  const auto before = threads();
  auto items = client.items(list());
  EXPECT_EQ(items.next()->id, 2);
  EXPECT_EQ(items.next()->id, 3);
  while (requests() < 2 || threads() != before) std::this_thread::sleep_for(1ms);
  EXPECT_EQ(items.next()->id, 1);
  EXPECT_EQ(items.next(), nullptr);
  EXPECT_EQ(requests(), 3U);
}

TEST_F(PrefetchTest, AListThatGoesEarlyLeavesNothingBehind) {
  transport_->script({page(1, kTwo, true)});
  const st::Client client{config_};
  std::thread([] {}).join();  // the thread sanitizer starts one of its own with the first
  const auto before = threads();
  async_->silent = true;
  {
    auto items = client.items(list());
    items.next();
    items.next();
    while (async_->exchanges == 0) std::this_thread::sleep_for(1ms);
    EXPECT_EQ(threads(), before + 1);
  }
  const auto until = std::chrono::steady_clock::now() + 5s;
  while (threads() != before && std::chrono::steady_clock::now() < until) {
    std::this_thread::sleep_for(1ms);
  }
  EXPECT_EQ(threads(), before) << "the call was canceled, the thread has ended";
}

TEST_F(PrefetchTest, AListMayMoveAndOutliveItsClient) {
  transport_->script({page(1, kTwo, true), page(2, kTwo, true), page(3, kOne, false)});
  std::optional<st::Items<Thing>> kept;
  {
    const st::Client client{config_};
    auto items = client.items(list());
    items.next();
    items.next();
    kept = std::move(items);
  }
  std::size_t count = 2;
  for (const Thing& thing : *kept) count += thing.name.size();
  EXPECT_EQ(count, 5U);
}

TEST_F(PrefetchTest, NotesAreToldInTheThreadThatWalks) {
  std::vector<std::thread::id> told;
  config_.on_notes = [&](const st::Operation&, const st::Notes&) {
    told.push_back(std::this_thread::get_id());
  };
  constexpr const char* kNoted = R"({"id":1,"name":null},{"id":2,"name":null})";
  transport_->script({page(1, kNoted, true), page(2, kNoted, false)});
  for (const Thing& thing : st::Client{config_}.items(list())) EXPECT_EQ(thing.name, "");
  EXPECT_EQ(told, std::vector(2, std::this_thread::get_id()));
  EXPECT_EQ(async_->exchanges, 1);
}

TEST_F(PrefetchTest, AHookMayWalkAListItself) {
  std::optional<st::Client> client;
  bool walking = false;
  std::size_t within = 0;
  config_.before_attempt = [&](const st::AttemptStart&) {
    if (std::exchange(walking, true)) return;
    for (const Thing& thing : client->items(list())) within += thing.name.size();
  };
  transport_->script({page(1, kTwo, true), page(1, kTwo, true), page(2, kTwo, true),
                      page(3, kOne, false), page(2, kOne, false)});
  walking = true;
  client.emplace(config_);
  auto items = client->items(list());
  items.next();
  walking = false;  // from here on: the page that is fetched ahead
  items.next();
  EXPECT_EQ(items.next()->id, 1);
  EXPECT_EQ(items.next(), nullptr);
  EXPECT_EQ(within, 5U);
  client.reset();
}

TEST_F(PrefetchTest, ManyListsOfOneClient) {
  transport_->script({page(0, kTwo, true)});
  const st::Client client{config_};
  std::vector<std::thread> walkers;
  std::atomic<std::size_t> count = 0;
  for (int i = 0; i < 8; ++i) {
    walkers.emplace_back([&, i] {
      for (int round = 0; round < 10; ++round) {
        auto items = client.items(list());
        for (int taken = 0; taken < 10 + i; ++taken) count += items.next()->name.size();
      }
    });
  }
  for (std::thread& walker : walkers) walker.join();
  EXPECT_EQ(count, 10U * (8U * 10U + 28U));
}

TEST_F(PrefetchTest, ACallThatIsLostIsMadeByTheListItself) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  async_->out_of_memory = true;
  std::size_t count = 0;
  for (const Thing& thing : client.items(list())) count += thing.name.size();
  EXPECT_EQ(count, 3U);
  EXPECT_EQ(async_->exchanges, 1);
}

TEST_F(PrefetchTest, WhereNothingCanBeOpenedListsGoPageByPage) {
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  auto items = client.items(list());
  EXPECT_EQ(items.next()->id, 2);
  const NoMoreFiles none;
  EXPECT_EQ(items.next()->id, 3);
  EXPECT_EQ(items.next()->id, 1);
  EXPECT_EQ(items.next(), nullptr);
  EXPECT_EQ(async_->exchanges, 0);
}

TEST_F(PrefetchTest, ATransportWithoutAsynchronousCallsIsAskedPageByPage) {
  config_.async_transport = nullptr;
  transport_->script({page(1, kTwo, true), page(2, kOne, false)});
  const st::Client client{config_};
  auto items = client.items(list());
  items.next();
  items.next();
  EXPECT_TRUE(settles_at(1));
  EXPECT_EQ(items.next()->id, 1);
}

}  // namespace
