#pragma once

// The asynchronous operations on one connection: connect, and exchange a request for an answer.
// Stackless, on any executor; whoever starts them keeps their objects alive until they complete.

#include "connection.hpp"
#include "inflate.hpp"

// Beast and OpenSSL: only the files of connections include this one.
#include <boost/asio/compose.hpp>
#include <boost/asio/coroutine.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace servicetitan::detail::wire {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;
using Time = Transport::Clock::time_point;
using Stream = asio::ssl::stream<beast::tcp_stream>;

// The state of a connection between operations.
struct Wire {
  Wire(const asio::any_io_executor& executor, asio::ssl::context& tls, const WireLimits& limit)
      : stream(executor, tls), limits(limit) {}

  // The next operations on the stream end at @p deadline, or after @p span if that is sooner.
  void expire(Time deadline, std::chrono::milliseconds span) {
    beast::get_lowest_layer(stream).expires_at(std::min(deadline, Transport::Clock::now() + span));
  }

  Stream stream;
  beast::flat_buffer buffer{};
  WireLimits limits;
};

enum class Phase { connect, tunnel, handshake, write, read_header, read_body };

// What a connection needs to be opened, and how far that came.
struct Opening {
  using Answer = http::response_parser<http::empty_body>;

  Endpoint endpoint{};
  // Of the transport; null: the way is straight.
  const ProxyRoute* proxy = nullptr;
  // Of the first hop, in the order to try them in.
  std::vector<asio::ip::tcp::endpoint> addresses{};
  // What the proxy is asked, and what it answers.
  std::string request{};
  std::optional<Answer> answer{};
  Phase phase = Phase::connect;

  const Endpoint& hop() const noexcept { return proxy != nullptr ? proxy->endpoint : endpoint; }
};

// Whether the answer to CONNECT means that there is a tunnel now.
inline bool is_open(const Opening::Answer& answer) noexcept {
  return answer.get().result_int() / 100 == 2;
}

// Between a move of `self` and its next use the coroutine leaves the function and enters it again
// with another `self`, which clang-tidy cannot see. NOLINTBEGIN(bugprone-use-after-move)

// Completes with an error code; `Opening::phase` then says how far it came.
class ConnectOp : asio::coroutine {
 public:
  ConnectOp(Wire& on, Opening& opening) : wire_(on), at_(opening) {}

  template <class Self>
  void operator()(Self& self, error_code failed, const asio::ip::tcp::endpoint&) {
    (*this)(self, failed);
  }

  template <class Self>
  void operator()(Self& self, error_code failed = {}, std::size_t = 0) {
    beast::tcp_stream& tcp = beast::get_lowest_layer(wire_.stream);
    BOOST_ASIO_CORO_REENTER(*this) {
      BOOST_ASIO_CORO_YIELD tcp.async_connect(at_.addresses, std::move(self));
      if (failed) return self.complete(failed);
      tcp.socket().set_option(asio::ip::tcp::no_delay(true), failed);
      if (at_.proxy != nullptr) {
        at_.phase = Phase::tunnel;
        BOOST_ASIO_CORO_YIELD asio::async_write(tcp, asio::buffer(at_.request), std::move(self));
        if (failed) return self.complete(failed);
        start_answer();
        BOOST_ASIO_CORO_YIELD http::async_read_header(tcp, wire_.buffer, *at_.answer,
                                                      std::move(self));
        if (failed) return self.complete(failed);
        // In TLS the client speaks first: whatever came behind the head is not from the service.
        const bool good = is_open(*at_.answer) && wire_.buffer.size() == 0;
        if (!good) return self.complete(http::error::bad_status);
      }
      at_.phase = Phase::handshake;
      BOOST_ASIO_CORO_YIELD wire_.stream.async_handshake(asio::ssl::stream_base::client,
                                                         std::move(self));
      self.complete(failed);
    }
  }

 private:
  void start_answer() {
    at_.answer.emplace();
    at_.answer->header_limit(static_cast<std::uint32_t>(wire_.limits.limits.response_header));
    at_.answer->skip(true);  // a tunnel has no body, a refusal none of interest
  }

  Wire& wire_;
  Opening& at_;
};

// Does @p work with the source of a body. What that throws must not reach the loop of a context: it
// is returned in words.
template <class Work>
std::string problem_of(const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.client_text();
  } catch (const std::exception& error) {
    return std::string("the content to upload cannot be read: ") + error.what();
  } catch (...) {
    return "the content to upload cannot be read";
  }
  return {};
}

using Message = http::request<http::span_body<const char>>;
using Parser = http::response_parser<http::buffer_body>;

// What an exchange needs beside the connection.
struct Exchange {
  Exchange(Message to_send, AnswerSink& to, Time until)
      : message(std::move(to_send)), inflater(to), deadline(until) {}

  Message message;
  // Of a body that is read while it is sent: where it comes from, how much of it is to come, how
  // much of that is in `piece`, and why no more comes.
  ContentSource::Reader reader{};
  std::uint64_t unsent = 0;
  std::size_t filled = 0;
  std::string source_problem{};
  InflatingSink inflater;
  Time deadline;
  Phase phase = Phase::write;
  std::size_t written = 0;
  // The request did not go out whole.
  error_code write_error{};
  bool answered = false;
  // The sink wants no more.
  bool stopped = false;
  int interim = 0;
  bool unlimited_body = false;
  std::optional<Parser> parser{};
  std::array<char, std::size_t{16} << 10> piece{};
};

// How many 1xx answers may come before the real one.
inline constexpr int kMostInterim = 8;

inline HttpHead head_of(const Parser& parser) {
  HttpHead head;
  head.status = static_cast<int>(parser.get().result_int());
  head.reason = std::string(parser.get().reason());
  for (const auto& field : parser.get()) {
    head.headers.push_back({std::string(field.name_string()), std::string(field.value())});
  }
  return head;
}

class ExchangeOp : asio::coroutine {
 public:
  ExchangeOp(Wire& on, Exchange& exchange) : wire_(on), at_(exchange) {}

  template <class Self>
  void operator()(Self& self, error_code failed = {}, std::size_t count = 0) {
    BOOST_ASIO_CORO_REENTER(*this) {
      wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
      at_.inflater.on_sending();
      BOOST_ASIO_CORO_YIELD http::async_write(wire_.stream, at_.message, std::move(self));
      at_.written = count;
      if (failed && count == 0) return self.complete(failed);
      at_.write_error = failed;
      while (!at_.write_error && at_.unsent != 0) {
        if (!fill()) return self.complete(asio::error::operation_aborted);
        wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
        BOOST_ASIO_CORO_YIELD asio::async_write(
            wire_.stream, asio::buffer(at_.piece.data(), at_.filled), std::move(self));
        at_.write_error = failed;
        at_.unsent -= at_.filled;
      }
      // Who does not want the rest of a body may have said why before the connection was closed.
      do {
        start_answer();
        BOOST_ASIO_CORO_YIELD http::async_read_header(wire_.stream, wire_.buffer, *at_.parser,
                                                      std::move(self));
        at_.answered = at_.answered || count > 0 || at_.parser->got_some();
        if (failed) return self.complete(at_.write_error ? at_.write_error : failed);
        if (++at_.interim > kMostInterim) return self.complete(http::error::bad_status);
      } while (at_.parser->get().result_int() < 200);
      at_.phase = Phase::read_body;
      at_.stopped = !at_.inflater.on_head(head_of(*at_.parser));
      while (!at_.stopped && !at_.parser->is_done()) {
        offer_place();
        BOOST_ASIO_CORO_YIELD http::async_read_some(wire_.stream, wire_.buffer, *at_.parser,
                                                    std::move(self));
        if (failed == http::error::need_buffer) failed = {};
        deliver();
        if (failed) return self.complete(failed);
      }
      self.complete({});
    }
  }

 private:
  // The next piece of the body.
  bool fill() {
    const auto most = std::min<std::uint64_t>(at_.piece.size(), at_.unsent);
    at_.source_problem = problem_of([&] {
      at_.filled = at_.reader(at_.piece.data(), static_cast<std::size_t>(most));
      if (at_.filled == 0) throw Error(ErrorCode::file, "the content to upload ended too early");
    });
    return at_.source_problem.empty();
  }

  void start_answer() {
    at_.phase = Phase::read_header;
    at_.parser.emplace();
    at_.parser->header_limit(static_cast<std::uint32_t>(wire_.limits.limits.response_header));
    if (at_.unlimited_body) {
      at_.parser->body_limit(boost::none);
    } else {
      at_.parser->body_limit(wire_.limits.limits.response_body);
      at_.inflater.limit(wire_.limits.limits.response_body);
    }
    wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
  }

  void offer_place() {
    auto& body = at_.parser->get().body();
    body.data = at_.piece.data();
    body.size = at_.piece.size();
    body.more = true;
    wire_.expire(at_.deadline, wire_.limits.timeouts.idle);
  }

  void deliver() {
    const std::size_t got = at_.piece.size() - at_.parser->get().body().size;
    if (got != 0) at_.stopped = !at_.inflater.on_body({at_.piece.data(), got});
  }

  Wire& wire_;
  Exchange& at_;
};

// NOLINTEND(bugprone-use-after-move)

// Signature void(error_code). @p opening must stay where it is until the end.
template <class Token>
auto async_connect(Wire& wire, Opening& opening, Token&& token) {
  return asio::async_compose<Token, void(error_code)>(ConnectOp(wire, opening), token, wire.stream);
}

// Signature void(error_code). @p exchange must stay where it is until the end.
template <class Token>
auto async_exchange(Wire& wire, Exchange& exchange, Token&& token) {
  return asio::async_compose<Token, void(error_code)>(ExchangeOp(wire, exchange), token,
                                                      wire.stream);
}

}  // namespace servicetitan::detail::wire
