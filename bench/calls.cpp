// Calls over kept connections with TLS on this machine, next to bare Beast and libcurl, which send
// the same request and do not read the answer's content.

#include "allocations.hpp"
#include "data.hpp"
#include "measure.hpp"
#include "server.hpp"

#include "servicetitan/async.hpp"
#include "servicetitan/crm/customers.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <future>
#include <memory>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <utility>
#include <vector>

#if defined(BENCH_CURL)
#include "curl.hpp"
#endif

namespace {

using namespace bench;
namespace asio = boost::asio;
namespace http = boost::beast::http;

constexpr int kCalls = 2'000;  // of one measurement
constexpr int kAtOnce = 64;
constexpr int kThreads = 2;
constexpr std::int64_t kCustomer = 1'234'567;
using Record = st::crm::CustomerResponse;

using Micros = std::chrono::duration<double, std::micro>;
template <class F>
double micros_of(F&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return Micros(std::chrono::steady_clock::now() - start).count();
}

// Ours.

st::Client client_of(const Server& server) {
  return st::Client({.api_url = server.url(),
                     .auth_url = server.url(),
                     .tenant = 1,
                     .client_id = "id",
                     .client_secret = st::Secret("secret"),
                     .app_key = st::Secret("key"),
                     .rate_limit = {.per_second = 0},
                     .tls = {.ca_file = server.ca_file()},
                     .pool = {.max_idle = kAtOnce}});
}

std::size_t call(const st::Client& client) {
  return client.send(st::crm::customers::get(kCustomer))->name.size();
}

// Bare Beast.

class Bare {
 public:
  using Stream = asio::ssl::stream<asio::ip::tcp::socket>;

  Bare(const asio::any_io_executor& executor, asio::ssl::context& tls, const Server& server,
       std::string request)
      : stream_(executor, tls), request_(std::move(request)) {
    stream_.set_verify_callback(asio::ssl::host_name_verification("localhost"));
    stream_.next_layer().connect({asio::ip::address_v4::loopback(), server.port()});
    stream_.next_layer().set_option(asio::ip::tcp::no_delay(true));
    stream_.handshake(Stream::client);
  }

  std::size_t call() { return fetch().size(); }
  std::string fetch() {
    asio::write(stream_, asio::buffer(request_));
    return read();
  }
  // As one must who answers for it: not on a connection that the server has closed, not for ever.
  std::string fetch_within(int milliseconds) {
    const int socket = stream_.next_layer().native_handle();
    char byte = 0;
    if (::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) >= 0) fail("the connection was closed");
    asio::write(stream_, asio::buffer(request_));
    pollfd waited{.fd = socket, .events = POLLIN, .revents = 0};
    if (::poll(&waited, 1, milliseconds) != 1) fail("no answer in time");
    return read();
  }
  asio::awaitable<std::size_t> async_call() {
    co_await asio::async_write(stream_, asio::buffer(request_), asio::use_awaitable);
    http::response<http::string_body> answer;
    co_await http::async_read(stream_, buffer_, answer, asio::use_awaitable);
    co_return answer.body().size();
  }

 private:
  std::string read() {
    http::response<http::string_body> answer;
    http::read(stream_, buffer_, answer);
    return std::move(answer.body());
  }

  Stream stream_;
  std::string request_;
  boost::beast::flat_buffer buffer_{};
};

// Runs @p once `kCalls` times, `kAtOnce` of them at any time, on the threads of @p context.
template <class Once>
void run_at_once(asio::io_context& context, const Once& once) {
  std::vector<std::future<void>> ends;
  for (int i = 0; i < kAtOnce; ++i) {
    const auto line = [](Once step, int index) -> asio::awaitable<void> {
      for (int calls = 0; calls < kCalls / kAtOnce; ++calls) co_await step(index);
    };
    ends.push_back(asio::co_spawn(context, line(once, i), asio::use_future));
  }
  for (auto& end : ends) end.get();
}

// Rates.

struct Caller {
  std::string what;
  std::function<void()> many;  // kCalls calls
  std::optional<double> target{};
  std::string note{};
};

std::string rate_of(double micros) {
  char text[40];
  std::snprintf(text, sizeof text, "%.0f", 1e6 * kCalls / micros);
  return text;
}

// The ratio of the first to each of the others, in wall time, since who calls waits.
void print_rates(const std::string& title, const std::vector<Caller>& callers, int rounds) {
  std::vector<std::function<double()>> measured;
  for (const Caller& caller : callers) {
    measured.emplace_back();
    if (caller.many) measured.back() = [&caller] { return micros_of(caller.many); };
  }
  const auto micros = medians_in_turn(measured, rounds);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < callers.size(); ++i) {
    Row row{.what = callers[i].what, .value = {}, .note = callers[i].note};
    if (callers[i].many) {
      row.value = rate_of(micros[i]);
      if (i > 0) row.ratio = micros[i] / micros[0];
      row.target = callers[i].target;
    }
    rows.push_back(std::move(row));
  }
  print_table(title, "calls/s", rows);
}

std::function<void()> repeat(std::function<std::size_t()> once) {
  return [once = std::move(once)] {
    for (int i = 0; i < kCalls; ++i) {
      if (once() == 0) fail("an empty answer");
    }
  };
}

// What one call takes.

struct Latency {
  std::vector<double> micros{};
  double at(double share) {
    std::sort(micros.begin(), micros.end());
    return micros[static_cast<std::size_t>(share * static_cast<double>(micros.size() - 1))];
  }
};

Row latency_row(const std::string& what, Latency& of) {
  char value[40];
  std::snprintf(value, sizeof value, "%.0f / %.0f / %.0f", of.at(0.5), of.at(0.9), of.at(0.99));
  return {.what = what, .value = value};
}

void latencies(const std::function<std::size_t()>& ours, const std::function<std::size_t()>& bare,
               int rounds) {
  Latency of_ours;
  Latency of_bare;
  for (int i = 0; i < rounds * kCalls; ++i) {
    of_ours.micros.push_back(micros_of(ours));
    of_bare.micros.push_back(micros_of(bare));
  }
  std::vector<Row> rows{latency_row("ours", of_ours), latency_row("bare Beast", of_bare)};
  const double added = of_ours.at(0.99) - of_bare.at(0.99);
  char value[40];
  std::snprintf(value, sizeof value, "%.1f", added);
  rows.push_back({.what = "added by us at 99 % (target: µs)",
                  .value = value,
                  .ratio = added,
                  .target = 50,
                  .at_most = true});
  print_table("calls: one after the other, in turn with bare Beast", "µs 50/90/99 %", rows);
}

Row allocation_row(const std::string& what, const std::function<void()>& many) {
  const auto count = allocations_of(many);
  char value[40];
  std::snprintf(value, sizeof value, "%.1f, %.0f B", static_cast<double>(count.calls) / kCalls,
                static_cast<double>(count.bytes) / kCalls);
  return {.what = what, .value = value};
}

// The lines of a head without the first one and those that libcurl writes itself.
std::vector<std::string> headers_of(const std::string& head) {
  std::vector<std::string> headers;
  for (std::size_t at = head.find("\r\n") + 2; at < head.size() - 2;) {
    const std::size_t end = head.find("\r\n", at);
    const std::string line = head.substr(at, end - at);
    if (!line.starts_with("Host:")) headers.push_back(line);
    at = end + 2;
  }
  return headers;
}

// Nothing runs the context of what blocks: a thread in it would wake for each answer.
class Beasts {
 public:
  explicit Beasts(const Server& server) : server_(server) {
    tls_.load_verify_file(server.ca_file());
    tls_.set_verify_mode(asio::ssl::verify_peer);
  }

  std::unique_ptr<Bare> connect(asio::io_context& context, std::string request) {
    return std::make_unique<Bare>(context.get_executor(), tls_, server_, std::move(request));
  }
  std::unique_ptr<Bare> connect(std::string request) { return connect(idle_, std::move(request)); }

 private:
  const Server& server_;
  asio::ssl::context tls_{asio::ssl::context::tls_client};
  asio::io_context idle_{1};
};

asio::awaitable<void> call_async(const st::Client& client) {
  (void)(co_await st::async_send(client, st::crm::customers::get(kCustomer), asio::use_awaitable))
      .value();
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = rounds_from(argc, argv);
  const auto record = st::encode(st::decode<CustomerPage>(make_page(Kind::customers, 1)).data[0]);
  const Server server(record);
  const Server slow(record, std::chrono::milliseconds(1));
  const auto client = client_of(server);
  const auto slow_client = client_of(slow);
  if (call(client) == 0) fail("a customer without a name");

  Beasts beasts(server);
  const std::string sent = beasts.connect("GET /sent HTTP/1.1\r\nHost: localhost\r\n\r\n")->fetch();
  const auto bare = beasts.connect(sent);
  const auto bare_call = [&] { return bare->call(); };
  const auto ours = repeat([&] { return call(client); });
  std::vector<Caller> blocking{
      {"ours, read into structs", ours},
      {"bare Beast", repeat(bare_call), 0.9},
      {"bare Beast with a time limit, read into structs",
       repeat([&] { return st::decode<Record>(bare->fetch_within(100'000)).name.size(); })}};
  std::vector<std::string> libraries;
#if defined(BENCH_CURL)
  Curl curl(server.url() + sent.substr(4, sent.find(' ', 4) - 4), server.ca_file(),
            headers_of(sent));
  libraries.push_back(Curl::version());
  blocking.push_back({"libcurl, easy handle kept", repeat([&] { return curl.call(); }), 1.0});
#else
  blocking.push_back({"libcurl, easy handle kept", {}, {}, "libcurl4-openssl-dev is not there"});
#endif
  print_header(libraries);
  std::printf("request    %zu bytes, answer %zu bytes of content\n", sent.size(), record.size());
  print_rates("calls: blocking, one after the other (ratio: ours to theirs)", blocking, rounds);
  latencies([&] { return call(client); }, bare_call, rounds);

  asio::io_context context{kThreads};
  const auto work = asio::make_work_guard(context);
  std::vector<std::jthread> threads;
  for (int i = 0; i < kThreads; ++i) threads.emplace_back([&context] { context.run(); });
  std::vector<std::unique_ptr<Bare>> bares;
  for (int i = 0; i < kAtOnce; ++i) bares.push_back(beasts.connect(context, sent));
  const auto many_ours = [&] { run_at_once(context, [&](int) { return call_async(client); }); };
  const auto many_bare = [&] {
    run_at_once(context, [&](int index) -> asio::awaitable<void> {
      co_await bares[static_cast<std::size_t>(index)]->async_call();
    });
  };
  print_rates("calls: 64 at once on two threads (ratio: to the others)",
              {{"ours, async_send", many_ours},
               {"ours, blocking, one after the other", ours, 3.0},
               {"bare Beast, 64 connections, coroutines", many_bare},
               {"bare Beast, blocking, one after the other", repeat(bare_call)}},
              rounds);
  print_rates("calls: 64 at once, of a server that thinks for 1 ms (ratio: to the other)",
              {{"ours, async_send",
                [&] { run_at_once(context, [&](int) { return call_async(slow_client); }); }},
               {"ours, blocking, one after the other", repeat([&] { return call(slow_client); })}},
              rounds);

  std::vector<Row> rows{allocation_row("ours, blocking", ours),
                        allocation_row("ours, async_send in a coroutine", many_ours)};
  for (std::size_t i = 1; i < blocking.size(); ++i) {
    if (blocking[i].many) rows.push_back(allocation_row(blocking[i].what, blocking[i].many));
  }
  rows.push_back(allocation_row("bare Beast in a coroutine", many_bare));
  print_table("calls: taken from the heap by one", "allocations", rows);
  context.stop();
}
