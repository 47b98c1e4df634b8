#pragma once

// The operations on one connection: to open it, and to exchange a request for an answer. They do
// not wait: whoever runs them does, and keeps their objects alive until they have ended.

#include "channel.hpp"
#include "connection.hpp"
#include "inflate.hpp"

// Beast's parser: only the files of connections include this one.
#include <boost/asio/coroutine.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace servicetitan::detail::wire {

using Time = Transport::Clock::time_point;
using Parser = boost::beast::http::response_parser<boost::beast::http::buffer_body>;

// The state of a connection between operations.
struct Wire {
  Wire(const boost::asio::any_io_executor& executor, SSL_CTX* tls, const WireLimits& limit)
      : channel(executor, tls), limits(limit) {}

  // What comes next has to be done by @p deadline, or after @p span if that is sooner.
  void expire(Time deadline, std::chrono::milliseconds span) {
    until = std::min(deadline, Transport::Clock::now() + span);
  }

  Channel channel;
  // What has come and is not parsed, and whether more has to come before it can be.
  boost::beast::flat_buffer buffer{};
  bool starved = false;
  Time until{};
  WireLimits limits;
};

enum class Phase { connect, tunnel, handshake, write, read_header, read_body };

// What a connection needs to be opened, and how far that came.
struct Opening {
  Endpoint endpoint{};
  // Of the transport; null: the way is straight.
  const ProxyRoute* proxy = nullptr;
  // Of the first hop, in the order to try them in.
  std::vector<Tcp::endpoint> addresses{};
  // What the proxy is asked, and what it answers.
  std::string request{};
  std::optional<Parser> answer{};
  Phase phase = Phase::connect;

  const Endpoint& hop() const noexcept { return proxy != nullptr ? proxy->endpoint : endpoint; }
};

// Whether the answer to CONNECT means that there is a tunnel now.
inline bool is_open(const Parser& answer) noexcept { return answer.get().result_int() / 100 == 2; }

// What an exchange needs beside the connection.
struct Exchange {
  Exchange(AnswerSink& to, Time until) : inflater(to), deadline(until) {}

  // Whether anything of an answer has come.
  bool is_answered() const { return answered || (parser && parser->got_some()); }

  // What goes out first, and the rest of a body that is in memory.
  std::string head{};
  std::string_view body{};
  // Of a body that is read while it is sent: where it comes from, how much of it is to come, and
  // why no more comes.
  ContentSource::Reader reader{};
  std::uint64_t unsent = 0;
  std::string source_problem{};
  // What goes out now.
  std::string_view sending{};
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
  // Nothing is read of it that was not written before.
  std::array<char, std::size_t{16} << 10> piece;  // NOLINT(*-member-init)
};

// Something done on a connection, step by step.
class Operation : protected boost::asio::coroutine {
 public:
  Operation(const Operation&) = delete;
  Operation& operator=(const Operation&) = delete;

  // Goes on. To be called again when what it returns has come, and no more once that is nothing.
  // It can be left at any time, and the connection with it.
  virtual Want resume() = 0;
  // How it ended.
  const error_code& failed() const noexcept { return did_.failed; }

 protected:
  explicit Operation(Wire& on) : wire_(on) {}
  ~Operation() = default;

  // Whether @p step has to be taken again after a wait for `did_.want`.
  bool waits(const Progress& step) {
    did_ = step;
    return did_.want != Want::nothing;
  }
  // Reads until @p parser has come across something, a piece at a turn.
  Progress parse(Parser& parser);
  Want end(const error_code& failed) {
    did_ = {Want::nothing, failed};
    return Want::nothing;
  }

  Wire& wire_;
  Progress did_{};
};

// `Opening::phase` says how far it came.
class ConnectOp final : public Operation {
 public:
  ConnectOp(Wire& on, Opening& opening) : Operation(on), at_(opening) {}
  Want resume() override;

 private:
  void set_up();
  void start_answer();

  Opening& at_;
  // Of the addresses.
  std::size_t next_ = 0;
  // What the proxy has not been asked yet.
  std::string_view unsent_{};
};

class ExchangeOp final : public Operation {
 public:
  ExchangeOp(Wire& on, Exchange& exchange) : Operation(on), at_(exchange) {}
  Want resume() override;

 private:
  bool has_more();
  void fill();
  void start_answer();
  void offer_place();
  void deliver();

  Exchange& at_;
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

}  // namespace servicetitan::detail::wire
