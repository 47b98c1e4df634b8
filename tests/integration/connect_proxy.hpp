#pragma once

// An HTTP proxy that knows CONNECT, within the test. All names lead to this machine, so that only
// the proxy can find some hosts.

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <array>
#include <charconv>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace servicetitan::test {

struct ProxyRules {
  // What Proxy-Authorization must be; empty = anybody may come.
  std::string authorization{};
  // Said to everybody instead of opening a tunnel, byte by byte.
  std::string answer{};
};

class ConnectProxy {
 public:
  explicit ConnectProxy(ProxyRules rules = {})
      : rules_(std::move(rules)), acceptor_(context_, {Address::loopback(), 0}) {
    port_ = acceptor_.local_endpoint().port();
    accept();
    worker_ = std::thread([this] { context_.run(); });
  }
  ~ConnectProxy() {
    context_.stop();
    worker_.join();
  }
  ConnectProxy(const ConnectProxy&) = delete;
  ConnectProxy& operator=(const ConnectProxy&) = delete;

  std::string authority() const { return "127.0.0.1:" + std::to_string(port_); }
  // The targets of all tunnels that were asked for, in order.
  std::vector<std::string> targets() const {
    std::lock_guard lock(mutex_);
    return targets_;
  }

 private:
  using Address = boost::asio::ip::address_v4;
  using Tcp = boost::asio::ip::tcp;
  using Code = boost::system::error_code;
  using Parser = boost::beast::http::request_parser<boost::beast::http::empty_body>;

  struct Session {
    explicit Session(Tcp::socket taken) : client(std::move(taken)), server(client.get_executor()) {}

    Tcp::socket client;
    Tcp::socket server;
    boost::beast::flat_buffer buffer{};
    Parser parser{};
    std::string text{};
    std::array<char, 8192> up{};
    std::array<char, 8192> down{};
  };
  using Handle = std::shared_ptr<Session>;

  void accept() {
    acceptor_.async_accept([this](Code failed, Tcp::socket taken) {
      if (failed) return;
      read(std::make_shared<Session>(std::move(taken)));
      accept();
    });
  }

  void read(const Handle& at) {
    boost::beast::http::async_read_header(at->client, at->buffer, at->parser,
                                          [this, at](Code failed, std::size_t) {
                                            if (!failed) answer(at);
                                          });
  }

  void answer(const Handle& at) {
    const auto& head = at->parser.get();
    const std::string target(head.target());
    {
      std::lock_guard lock(mutex_);
      targets_.push_back(target);
    }
    if (!rules_.answer.empty()) return refuse(at, rules_.answer);
    if (head.method() != boost::beast::http::verb::connect ||
        head[boost::beast::http::field::host] != target) {
      return refuse(at, "HTTP/1.1 400 Bad Request\r\n\r\n");
    }
    if (!rules_.authorization.empty() &&
        head[boost::beast::http::field::proxy_authorization] != rules_.authorization) {
      return refuse(at,
                    "HTTP/1.1 407 Proxy Authentication Required\r\n"
                    "Proxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 4\r\n\r\nwho?");
    }
    open(at, target);
  }

  void open(const Handle& at, std::string_view target) {
    std::uint16_t port = 0;
    const std::string_view digits = target.substr(target.rfind(':') + 1);
    std::from_chars(digits.data(), digits.data() + digits.size(), port);
    at->server.async_connect({Address::loopback(), port}, [at](Code failed) {
      if (failed) return refuse(at, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
      at->text = "HTTP/1.1 200 Connection established\r\n\r\n";
      boost::asio::async_write(at->client, boost::asio::buffer(at->text),
                               [at](Code broken, std::size_t) {
                                 if (broken) return;
                                 relay(at, at->client, at->server, at->up);
                                 relay(at, at->server, at->client, at->down);
                               });
    });
  }

  static void refuse(const Handle& at, std::string text) {
    at->text = std::move(text);
    boost::asio::async_write(at->client, boost::asio::buffer(at->text), [at](Code, std::size_t) {
      Code ignored;
      at->client.shutdown(Tcp::socket::shutdown_send, ignored);
    });
  }

  static void relay(const Handle& at, Tcp::socket& from, Tcp::socket& to,
                    std::array<char, 8192>& place) {
    from.async_read_some(
        boost::asio::buffer(place), [at, &from, &to, &place](Code ended, std::size_t count) {
          Code ignored;
          if (ended) {
            to.shutdown(Tcp::socket::shutdown_send, ignored);
            return;
          }
          boost::asio::async_write(to, boost::asio::buffer(place, count),
                                   [at, &from, &to, &place](Code broken, std::size_t) {
                                     if (!broken) relay(at, from, to, place);
                                   });
        });
  }

  ProxyRules rules_;
  boost::asio::io_context context_{1};
  Tcp::acceptor acceptor_;
  std::uint16_t port_ = 0;
  mutable std::mutex mutex_{};
  std::vector<std::string> targets_{};
  std::thread worker_{};
};

}  // namespace servicetitan::test
