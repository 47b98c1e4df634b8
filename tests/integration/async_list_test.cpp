#include "sandbox_test.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/crm/customers.hpp"
#include "servicetitan/crm/exports.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace {

namespace st = servicetitan;
namespace asio = boost::asio;
using namespace std::chrono_literals;
using st::sandbox::FaultKind;
using AsyncListTest = st::test::SandboxTest;

// Of the customers of the sandbox; a list gives no others unless asked to.
constexpr std::size_t kActive = 115;

// Walks a range to its end, or to its first error.
template <class Range, class Visit>
std::optional<st::Error> walk(Range& range, Visit visit) {
  asio::io_context context;
  std::optional<st::Error> error;
  std::function<void()> go_on = [&] {
    range.next(asio::bind_executor(context, [&](st::Result<typename Range::value_type*> next) {
      if (!next) {
        error = next.error();
      } else if (*next != nullptr) {
        visit(**next);
        go_on();
      }
    }));
  };
  go_on();
  context.run();
  return error;
}

TEST_F(AsyncListTest, GivesEveryRecordOnce) {
  const st::Client client{config()};
  std::vector<std::int64_t> expected;
  for (const auto& customer : client.items(st::crm::customers::get_list({.page_size = 25}))) {
    expected.push_back(customer.id);
  }
  auto customers = async_items(client, st::crm::customers::get_list({.page_size = 25}));
  std::vector<std::int64_t> ids;
  const auto error = walk(customers, [&](const auto& customer) { ids.push_back(customer.id); });
  ASSERT_FALSE(error) << error->to_string();
  EXPECT_EQ(ids, expected);
  EXPECT_EQ(ids.size(), kActive);
}

TEST_F(AsyncListTest, GivesPagesWithTheirHeads) {
  const st::Client client{config()};
  auto pages = async_pages(client, st::crm::customers::get_list({.page_size = 50}));
  std::size_t count = 0;
  std::vector<std::size_t> sizes;
  const auto error = walk(pages, [&](const auto& page) {
    sizes.push_back(page.data.size());
    count += pages.head().status == 200 ? 1 : 0;
  });
  ASSERT_FALSE(error) << error->to_string();
  EXPECT_EQ(sizes, (std::vector<std::size_t>{50, 50, 15}));
  EXPECT_EQ(count, 3U);
}

TEST_F(AsyncListTest, GoesOnAfterAnErrorWithoutLosingARecord) {
  const st::Client client{config()};
  auto customers = async_items(client, st::crm::customers::get_list({.page_size = 25}));
  script({.kind = FaultKind::kServerError, .skip = 2, .status = 400});
  std::set<std::int64_t> ids;
  const auto visit = [&](const auto& customer) { ids.insert(customer.id); };
  const auto error = walk(customers, visit);
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code(), st::ErrorCode::bad_request);
  EXPECT_EQ(ids.size(), 50U);
  EXPECT_FALSE(walk(customers, visit));
  EXPECT_EQ(ids.size(), kActive);
}

TEST_F(AsyncListTest, FollowsAFeedAndPollsAgain) {
  const st::Client client{config()};
  auto feed = async_export_feed(client, st::crm::exports::customers({}));
  std::set<std::int64_t> ids;
  const auto visit = [&](const auto& batch) {
    for (const auto& customer : batch.data) ids.insert(customer.id);
  };
  auto error = walk(feed, visit);
  ASSERT_FALSE(error) << error->to_string();
  EXPECT_EQ(ids.size(), 137U);
  EXPECT_FALSE(feed.cursor().is_beginning());
  EXPECT_EQ(feed.cursor().operation(), "crm.exports.customers");
  const auto before = server().counters().requests;
  EXPECT_FALSE(walk(feed, visit));
  EXPECT_EQ(server().counters().requests, before) << "the feed is at its end";
  feed.poll_again();
  EXPECT_FALSE(walk(feed, visit));
  EXPECT_GT(server().counters().requests, before);
  EXPECT_THROW((void)async_export_feed(client, st::crm::exports::bookings({}), feed.cursor()),
               st::Error);
}

TEST_F(AsyncListTest, IsCanceledWithItsRequest) {
  const st::Client client{config()};
  client.send(st::crm::customers::get(1));
  for (const auto type : {asio::cancellation_type::terminal, asio::cancellation_type::partial,
                          asio::cancellation_type::total}) {
    const auto took = st::test::quickest_of_ten(150ms, [&] {
      server().clear_faults();
      script({.kind = FaultKind::kDelay, .delay = 2s});
      auto customers = async_items(client, st::crm::customers::get_list({}));
      asio::io_context context;
      asio::cancellation_signal signal;
      std::optional<st::Result<st::crm::CustomerResponse*>> answer;
      customers.next(asio::bind_cancellation_slot(
          signal.slot(), asio::bind_executor(context, [&](auto got) { answer = got; })));
      asio::steady_timer timer(context, 100ms);
      timer.async_wait([&](auto) { signal.emit(type); });
      context.run();
      ASSERT_TRUE(answer && !*answer);
      EXPECT_EQ(answer->error().code(), st::ErrorCode::canceled);
    });
    EXPECT_LT(took, 150ms);
  }
}

#if defined(BOOST_ASIO_HAS_CO_AWAIT)
asio::awaitable<std::size_t> count_customers(const st::Client& client) {
  const auto one = co_await async_send(client, st::crm::customers::get(1), asio::use_awaitable);
  if (one.value()->id != 1) co_return 0;
  std::size_t count = 0;
  auto customers = async_items(client, st::crm::customers::get_list({.page_size = 50}));
  while ((co_await customers.next(asio::use_awaitable)).value() != nullptr) ++count;
  co_return count;
}

TEST_F(AsyncListTest, IsAwaited) {
  const st::Client client{config()};
  asio::io_context context;
  std::size_t count = 0;
  asio::co_spawn(context, count_customers(client),
                 [&](const std::exception_ptr&, std::size_t got) { count = got; });
  context.run();
  EXPECT_EQ(count, kActive);
}
#endif

}  // namespace
