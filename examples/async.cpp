// Coroutines: many calls at once on one thread, and a list while it arrives. The environment names
// the tenant and the credentials.
#include <servicetitan/async.hpp>
#include <servicetitan/crm/customers.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <exception>
#include <iostream>

namespace st = servicetitan;
namespace asio = boost::asio;
using asio::use_awaitable;

namespace {

// value() throws the st::Error where there is one.
asio::awaitable<void> show(st::Client client, std::int64_t id) {
  const auto answer = co_await st::async_send(
      client, st::crm::customers::get(id), {.deadline = std::chrono::seconds(10)}, use_awaitable);
  const auto& customer = answer.value();
  std::cout << "customer " << customer->id << ": " << customer->name << '\n';
}

asio::awaitable<void> run(st::Client client) {
  auto customers = st::async_items(client, st::crm::customers::get_list({.page_size = 100}));
  const auto executor = co_await asio::this_coro::executor;
  int count = 0;
  while (const auto* customer = (co_await customers.next(use_awaitable)).value()) {
    // The first ones once more, by themselves and all at once.
    if (++count > 5) continue;
    asio::co_spawn(executor, show(client, customer->id), [](const std::exception_ptr& failed) {
      if (failed) std::rethrow_exception(failed);
    });
  }
  std::cout << count << " customers\n";
}

}  // namespace

int main() {
  try {
    asio::io_context context;
    const st::Client client{st::Config::from_environment()};
    asio::co_spawn(context, run(client), [](const std::exception_ptr& failed) {
      if (failed) std::rethrow_exception(failed);
    });
    context.run();
  } catch (const st::Error& error) {
    std::cerr << error.to_string() << '\n';
    return 1;
  }
}
