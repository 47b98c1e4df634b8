#include "server.hpp"

#include "data.hpp"

// The sandbox makes certificates.
#include "certificates.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <mutex>
#include <string_view>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace bench {
namespace {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Stream = asio::ssl::stream<Tcp::socket>;

std::string answer_with(const std::string& body) {
  return "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body;
}

// Runs until it is killed.
class Answering {
 public:
  Answering(Tcp::acceptor acceptor, const st::sandbox::Identity& identity, const std::string& body,
            std::chrono::microseconds pause)
      : acceptor_(std::move(acceptor)), answer_(answer_with(body)), pause_(pause) {
    tls_.use_certificate_chain(asio::buffer(identity.certificate_pem));
    tls_.use_private_key(asio::buffer(identity.key_pem), asio::ssl::context::pem);
  }

  [[noreturn]] void run() {
    for (;;) {
      auto stream = std::make_shared<Stream>(acceptor_.accept(), tls_);
      stream->next_layer().set_option(Tcp::no_delay(true));
      std::thread([this, stream] { serve(*stream); }).detach();
    }
  }

 private:
  void serve(Stream& stream) {
    boost::system::error_code failed;
    stream.handshake(Stream::server, failed);
    std::string received;
    while (!failed) {
      const std::size_t size =
          asio::read_until(stream, asio::dynamic_buffer(received), "\r\n\r\n", failed);
      if (failed) return;
      const std::string head = received.substr(0, size);
      received.erase(0, size);
      take_body(stream, head, received);
      if (pause_.count() > 0) std::this_thread::sleep_for(pause_);
      asio::write(stream, asio::buffer(answer_to(head)), failed);
    }
  }

  // Only the request for a token has one.
  static void take_body(Stream& stream, std::string_view head, std::string& received) {
    constexpr std::string_view kLength = "Content-Length: ";
    const auto at = head.find(kLength);
    if (at == std::string_view::npos) return;
    std::size_t size = 0;
    std::from_chars(head.data() + at + kLength.size(), head.data() + head.size(), size);
    if (received.size() < size) {
      asio::read(stream, asio::dynamic_buffer(received),
                 asio::transfer_exactly(size - received.size()));
    }
    received.erase(0, size);
  }

  std::string answer_to(const std::string& head) {
    if (head.starts_with("POST /connect/token ")) {
      return answer_with(R"({"access_token":"bench","expires_in":900,"token_type":"Bearer"})");
    }
    const std::lock_guard lock(mutex_);
    if (head.starts_with("GET /sent ")) return answer_with(sent_);
    sent_ = head;
    return answer_;
  }

  asio::ssl::context tls_{asio::ssl::context::tls_server};
  Tcp::acceptor acceptor_;
  std::string answer_;
  std::chrono::microseconds pause_;
  std::mutex mutex_{};
  std::string sent_{};
};

}  // namespace

Server::Server(const std::string& answer, std::chrono::microseconds pause) {
  const auto identity = st::sandbox::make_identity();
  char path[] = "/tmp/st-bench-ca-XXXXXX";
  const int file = ::mkstemp(path);
  if (file < 0) fail("cannot write to /tmp");
  ::close(file);
  ca_file_ = path;
  std::ofstream(ca_file_) << identity.ca_pem;

  asio::io_context context{1};
  Tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
  port_ = acceptor.local_endpoint().port();
  context.notify_fork(asio::io_context::fork_prepare);
  process_ = ::fork();
  if (process_ < 0) fail("cannot fork");
  if (process_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    context.notify_fork(asio::io_context::fork_child);
    Answering(std::move(acceptor), identity, answer, pause).run();
  }
  context.notify_fork(asio::io_context::fork_parent);
}

Server::~Server() {
  ::kill(process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
  std::remove(ca_file_.c_str());
}

}  // namespace bench
