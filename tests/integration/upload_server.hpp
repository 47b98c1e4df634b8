#pragma once

// A TLS server that takes uploads of any size and keeps nothing of them but a hash, so that a test
// can watch the memory of the client. It gives tokens, too.

// The sandbox makes certificates.
#include "certificates.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <openssl/evp.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <utility>
#include <vector>

namespace servicetitan::test {

class Sha256 {
 public:
  Sha256() { EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr); }
  void add(std::string_view text) { EVP_DigestUpdate(context_.get(), text.data(), text.size()); }
  std::string finish() {
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    EVP_DigestFinal_ex(context_.get(), reinterpret_cast<unsigned char*>(digest.data()), &size);
    digest.resize(size);
    return digest;
  }

 private:
  struct Free {
    void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context_{EVP_MD_CTX_new()};
};

// One multipart body that arrived whole.
struct Arrival {
  // What stands before the content.
  std::string head{};
  std::string hash{};
  std::uint64_t size = 0;
  // What stands behind it.
  std::string tail{};
};

struct UploadRules {
  // Of the answers to uploads, in order; then 200.
  std::deque<int> statuses{};
  // Called when the first piece of an upload has come, before more is read.
  std::function<void()> on_first_piece{};
  // Sends a ticket of TLS behind each answer.
  bool tickets = false;
};

class UploadServer {
 public:
  explicit UploadServer(UploadRules rules = {})
      : rules_(std::move(rules)), acceptor_(context_, {Address::loopback(), 0}) {
    const sandbox::Identity identity = sandbox::make_identity();
    std::string pattern = (std::filesystem::temp_directory_path() / "st-ca-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
    std::ofstream(ca_file()) << identity.ca_pem;
    tls_.use_certificate_chain(boost::asio::buffer(identity.certificate_pem));
    tls_.use_private_key(boost::asio::buffer(identity.key_pem), boost::asio::ssl::context::pem);
    port_ = acceptor_.local_endpoint().port();
    worker_ = std::thread([this] { work(); });
  }
  ~UploadServer() {
    stopping_ = true;
    ::shutdown(acceptor_.native_handle(), SHUT_RDWR);
    if (const int open = open_.load(); open >= 0) ::shutdown(open, SHUT_RDWR);
    worker_.join();
    std::filesystem::remove_all(folder_);
  }
  UploadServer(const UploadServer&) = delete;
  UploadServer& operator=(const UploadServer&) = delete;

  std::string url() const { return "https://localhost:" + std::to_string(port_); }
  std::string ca_file() const { return (folder_ / "ca.pem").string(); }
  int connections() const noexcept { return connections_; }
  // Those that came whole, whatever was answered.
  std::vector<Arrival> arrivals() const {
    std::lock_guard lock(mutex_);
    return arrivals_;
  }

 private:
  using Address = boost::asio::ip::address_v4;
  using Tcp = boost::asio::ip::tcp;
  using Code = boost::system::error_code;
  using Stream = boost::asio::ssl::stream<Tcp::socket>;
  using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;

  // One connection after the other.
  void work() {
    while (!stopping_) {
      Code failed;
      Stream stream(context_, tls_);
      acceptor_.accept(stream.lowest_layer(), failed);
      if (failed) return;
      open_ = stream.lowest_layer().native_handle();
      ++connections_;
      stream.handshake(Stream::server, failed);
      boost::beast::flat_buffer buffer;
      while (!failed && !stopping_) failed = serve(stream, buffer);
      open_ = -1;
    }
  }

  Code serve(Stream& stream, boost::beast::flat_buffer& buffer) {
    Code failed;
    Parser parser;
    parser.body_limit(boost::none);
    boost::beast::http::read_header(stream, buffer, parser, failed);
    if (failed) return failed;
    const bool token = parser.get().target() == "/connect/token";
    Arrival arrival;
    failed = take_body(stream, buffer, parser, arrival, token);
    if (failed) return failed;
    int status = 200;
    if (!token) {
      std::lock_guard lock(mutex_);
      arrivals_.push_back(std::move(arrival));
      if (!rules_.statuses.empty()) {
        status = rules_.statuses.front();
        rules_.statuses.pop_front();
      }
    }
    const std::string body = token ? R"({"access_token":"sandbox.t","expires_in":900})" : "{}";
    const std::string answer =
        "HTTP/1.1 " + std::to_string(status) +
        " x\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
        "\r\n\r\n" + body;
    boost::asio::write(stream, boost::asio::buffer(answer), failed);
    if (!rules_.tickets || failed) return failed;
    SSL_new_session_ticket(stream.native_handle());
    stream.handshake(Stream::server, failed);  // sends it
    return failed;
  }

  // Takes the body apart as it comes: head and tail are kept, what is between them is hashed.
  Code take_body(Stream& stream, boost::beast::flat_buffer& buffer, Parser& parser,
                 Arrival& arrival, bool token) {
    const std::string type(parser.get()[boost::beast::http::field::content_type]);
    // CR, LF, two dashes, the boundary, two dashes, CR, LF.
    const std::size_t tail = type.size() - (type.find('=') + 1) + 8;
    std::uint64_t left = parser.content_length().value_or(0);
    Sha256 hash;
    bool in_head = true;
    std::string place(std::size_t{64} << 10U, '\0');
    while (!parser.is_done()) {
      parser.get().body() = {place.data(), place.size(), true};
      Code failed;
      boost::beast::http::read_some(stream, buffer, parser, failed);
      if (failed && failed != boost::beast::http::error::need_buffer) return failed;
      std::string_view piece(place.data(), place.size() - parser.get().body().size);
      if (token || piece.empty()) continue;
      if (in_head) {
        if (arrival.head.empty() && rules_.on_first_piece) rules_.on_first_piece();
        const std::size_t before = arrival.head.size();
        arrival.head.append(piece);
        const std::size_t end = arrival.head.find("\r\n\r\n");
        left -= piece.size();
        if (end == std::string::npos) continue;
        in_head = false;
        arrival.head.resize(end + 4);
        piece.remove_prefix(arrival.head.size() - before);
        left += piece.size();
      }
      const std::uint64_t content = left > tail ? left - tail : 0;
      const std::string_view inside =
          piece.substr(0, std::min<std::uint64_t>(content, piece.size()));
      hash.add(inside);
      arrival.size += inside.size();
      arrival.tail.append(piece.substr(inside.size()));
      left -= piece.size();
    }
    arrival.hash = hash.finish();
    return {};
  }

  UploadRules rules_;
  boost::asio::io_context context_{1};
  boost::asio::ssl::context tls_{boost::asio::ssl::context::tls_server};
  Tcp::acceptor acceptor_;
  std::filesystem::path folder_{};
  std::uint16_t port_ = 0;
  std::atomic<bool> stopping_{false};
  std::atomic<int> open_{-1};
  std::atomic<int> connections_{0};
  mutable std::mutex mutex_{};
  std::vector<Arrival> arrivals_{};
  std::thread worker_{};
};

}  // namespace servicetitan::test
