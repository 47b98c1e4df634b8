// One connection. A template, as it runs on TLS and on plain sockets; for http_server.cpp only.
#pragma once

#include "compress.hpp"
#include "service.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace servicetitan::sandbox {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

using Plain = beast::tcp_stream;
using Secure = asio::ssl::stream<beast::tcp_stream>;

template <class Stream>
class Session : public std::enable_shared_from_this<Session<Stream>> {
 public:
  Session(Stream stream, Service& service, const Options& options)
      : stream_{std::move(stream)},
        timer_{stream_.get_executor()},
        service_{service},
        body_limit_{options.body_limit},
        compression_{options.compression} {}

  void start() {
    asio::post(stream_.get_executor(), [self = this->shared_from_this()] { self->open(); });
  }

 private:
  using Code = boost::system::error_code;
  static constexpr bool kSecure = std::is_same_v<Stream, Secure>;
  static constexpr std::chrono::seconds kIdle{120};

  auto bound(void (Session::*next)()) {
    return [self = this->shared_from_this(), next](Code code, std::size_t = 0) {
      if (!code) ((*self).*next)();
    };
  }

  beast::tcp_stream& tcp() { return beast::get_lowest_layer(stream_); }

  void open() {
    tcp().socket().set_option(asio::ip::tcp::no_delay{true});
    if constexpr (kSecure) {
      tcp().expires_after(kIdle);
      stream_.async_handshake(
          asio::ssl::stream_base::server,
          [self = this->shared_from_this()](Code code) { code ? self->linger() : self->opened(); });
    } else {
      opened();
    }
  }

  // Closing at once, with something unread, would take back what was said last.
  void linger() {
    timer_.expires_after(std::chrono::milliseconds{300});
    timer_.async_wait(bound(&Session::close_socket));
  }

  void opened() {
    bool resumed = false;
    if constexpr (kSecure) resumed = SSL_session_reused(stream_.native_handle()) == 1;
    service_.count_connection(resumed);
    read();
  }

  void read() {
    parser_.emplace();
    parser_->body_limit(body_limit_);
    parser_->header_limit(64 * 1024);
    tcp().expires_after(kIdle);
    http::async_read_header(stream_, buffer_, *parser_, on_read(&Session::have_header));
  }

  auto on_read(void (Session::*next)()) {
    return [self = this->shared_from_this(), next](Code code, std::size_t) {
      if (!code) {
        ((*self).*next)();
      } else if (code == http::error::body_limit) {
        self->refuse(413, "The body is too large.");
      } else if (code.category() == http::make_error_code(http::error::bad_method).category() &&
                 code != http::error::end_of_stream && code != http::error::partial_message) {
        self->refuse(400, "This is not an HTTP request: " + code.message());
      }
    };
  }

  void have_header() {
    const auto& message = parser_->get();
    arrival_ = service_.arrive(std::string{message.method_string()}, std::string{message.target()});
    if (arrival_.reset) return reset();
    if (!beast::iequals(parser_->get()[http::field::expect], "100-continue")) return read_body();
    out_ = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(stream_, asio::buffer(out_), bound(&Session::read_body));
  }

  void read_body() { http::async_read(stream_, buffer_, *parser_, on_read(&Session::handle)); }

  void handle() {
    auto& message = parser_->get();
    keep_alive_ = message.keep_alive();
    const auto field = [&](beast::string_view name) { return std::string{message[name]}; };
    Request request;
    request.method = std::string{message.method_string()};
    request.target = std::string{message.target()};
    request.authorization = field("Authorization");
    request.app_key = field("ST-App-Key");
    request.content_type = field("Content-Type");
    request.body = std::move(message.body());
    request.arrived = arrival_.time;
    try {
      reply_ = service_.handle(request);
    } catch (const std::exception& error) {
      reply_ = api_problem(500, std::string{"The sandbox failed: "} + error.what());
    }
    compress(compression_, field("Accept-Encoding"), reply_);
    send();
  }

  void refuse(unsigned status, const std::string& title) {
    keep_alive_ = false;
    reply_ = api_problem(status, title);
    send();
  }

  void send() {
    tcp().expires_never();
    if (reply_.delay.count() == 0) return write();
    timer_.expires_after(reply_.delay);
    timer_.async_wait(bound(&Session::write));
  }

  std::string head() const {
    const bool wrong = reply_.ending == Ending::wrong_length;
    const auto length = reply_.body.size() + (wrong ? 10 : 0);
    std::string text = "HTTP/1.1 " + std::to_string(reply_.status) + ' ' +
                       std::string{http::obsolete_reason(http::int_to_status(reply_.status))} +
                       "\r\n";
    if (!reply_.content_type.empty()) text += "Content-Type: " + reply_.content_type + "\r\n";
    if (reply_.ending == Ending::flood) text += "Transfer-Encoding: chunked\r\n";
    const bool sized = reply_.status != 204 && reply_.ending != Ending::flood;
    if (sized) text += "Content-Length: " + std::to_string(length) + "\r\n";
    for (const auto& [name, value] : reply_.headers) text += name + ": " + value + "\r\n";
    if (!keep_alive_) text += "Connection: close\r\n";
    return text + "\r\n";
  }

  void write() {
    out_ = head();
    const auto half = reply_.body.size() / 2;
    switch (reply_.ending) {
      case Ending::reset_before:
        return reset();
      case Ending::reset_during:
        out_.append(reply_.body, 0, half);
        asio::async_write(stream_, asio::buffer(out_), bound(&Session::reset));
        return;
      case Ending::truncated:
        out_.append(reply_.body, 0, half);
        asio::async_write(stream_, asio::buffer(out_), bound(&Session::close));
        return;
      case Ending::wrong_length:
        out_ += reply_.body;
        asio::async_write(stream_, asio::buffer(out_), bound(&Session::close));
        return;
      case Ending::slow:
        sent_ = 0;
        asio::async_write(stream_, asio::buffer(out_), bound(&Session::pause));
        return;
      case Ending::half_close:
        out_.append(reply_.body, 0, half);
        asio::async_write(stream_, asio::buffer(out_), bound(&Session::half_close));
        return;
      case Ending::slow_head:
        rest_ = std::exchange(reply_.body, std::move(out_));
        sent_ = 0;
        return pause();
      case Ending::raw:
        out_ = reply_.body;
        asio::async_write(stream_, asio::buffer(out_), bound(&Session::close));
        return;
      case Ending::flood:
        out_ += chunk("{\"filler\":\"");
        sent_ = 0;
        asio::async_write(stream_, asio::buffer(out_), bound(&Session::flood));
        return;
      case Ending::keep:
        break;
    }
    out_ += reply_.body;
    asio::async_write(stream_, asio::buffer(out_), bound(&Session::written));
  }

  void written() {
    if (keep_alive_) {
      read();
    } else {
      close();
    }
  }

  void pause() {
    if (sent_ >= reply_.body.size()) {
      out_ = std::exchange(rest_, {});
      asio::async_write(stream_, asio::buffer(out_), bound(&Session::written));
      return;
    }
    timer_.expires_after(reply_.pace);
    timer_.async_wait(bound(&Session::write_piece));
  }

  void write_piece() {
    const auto piece = std::max<std::size_t>(1, (reply_.body.size() + 9) / 10);
    out_ = reply_.body.substr(sent_, piece);
    sent_ += out_.size();
    asio::async_write(stream_, asio::buffer(out_), bound(&Session::pause));
  }

  static std::string chunk(const std::string& content) {
    char size[20]{};
    std::snprintf(size, sizeof size, "%zx\r\n", content.size());
    return size + content + "\r\n";
  }

  void flood() {
    if (sent_ >= reply_.flood_size) {
      out_ = chunk("\"}") + "0\r\n\r\n";
      asio::async_write(stream_, asio::buffer(out_), bound(&Session::written));
      return;
    }
    const auto piece = std::min<std::size_t>(reply_.flood_size - sent_, std::size_t{64} << 10U);
    out_ = chunk(std::string(piece, 'x'));
    sent_ += piece;
    asio::async_write(stream_, asio::buffer(out_), bound(&Session::flood));
  }

  // Nothing more comes, and nobody says so in the language of TLS.
  void half_close() {
    Code ignored;
    tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    timer_.expires_after(std::chrono::seconds{5});
    timer_.async_wait(bound(&Session::reset));
  }

  void reset() {
    Code ignored;
    tcp().socket().set_option(asio::socket_base::linger{true, 0}, ignored);
    tcp().socket().close(ignored);
  }

  void close() {
    if constexpr (kSecure) {
      tcp().expires_after(std::chrono::seconds{5});
      stream_.async_shutdown([self = this->shared_from_this()](Code) { self->close_socket(); });
    } else {
      close_socket();
    }
  }

  void close_socket() {
    Code ignored;
    tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
  }

  Stream stream_;
  asio::steady_timer timer_;
  Service& service_;
  std::size_t body_limit_;
  Compression compression_;
  beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  Arrival arrival_;
  bool keep_alive_{true};
  Reply reply_;
  std::string out_;
  // What follows a slow head.
  std::string rest_;
  std::size_t sent_{};
};

}  // namespace servicetitan::sandbox
