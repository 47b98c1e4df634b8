#pragma once

// One TCP connection, and TLS on it. Nothing here waits: an operation that cannot go on yet says
// what it waits for, and is called again, with the same arguments, when that has come.

// Sockets and OpenSSL: only the files of connections include this one.
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <openssl/ssl.h>

#include <cstddef>
#include <cstdint>
#include <memory>

namespace servicetitan::detail::wire {

using boost::system::error_code;
using Tcp = boost::asio::ip::tcp;

// What an operation waits for before it can go on.
enum class Want : std::uint8_t {
  // It has come to its end.
  nothing,
  // The socket can be read, or written.
  read,
  write,
  // Its turn, after others that wait to run.
  turn,
};

struct Progress {
  Want want = Want::nothing;
  // When there is nothing it waits for: how it ended, and how many bytes it moved.
  error_code failed{};
  std::size_t count = 0;
};

class Channel {
 public:
  // The errors of the socket do not reach OpenSSL, which would give up the session for them: what
  // has come before can still be read after a write has failed.
  struct Pipe {
    Tcp::socket socket;
    error_code trouble{};
  };

  Channel(const boost::asio::any_io_executor& executor, SSL_CTX* tls);
  Channel(const Channel&) = delete;
  Channel& operator=(const Channel&) = delete;

  Progress connect(const Tcp::endpoint& to);
  // From its end on, what is read and written is TLS.
  Progress handshake();
  Progress read(const boost::asio::mutable_buffer& to);
  // At most one record.
  Progress write(const boost::asio::const_buffer& from);
  void close();

  // Whether there is something to read although the socket may have nothing.
  bool has_pending() const noexcept { return SSL_has_pending(tls_.get()) != 0; }
  // False when the other side has closed the connection, or sent what nobody asked for.
  bool is_quiet() noexcept;
  SSL* tls() noexcept { return tls_.get(); }
  Tcp::socket& socket() noexcept { return pipe_.socket; }

 private:
  struct Free {
    void operator()(SSL* tls) const noexcept { SSL_free(tls); }
  };

  Progress begin_connect(const Tcp::endpoint& to);
  template <class Function>
  Progress try_tls(Function function);

  Pipe pipe_;
  std::unique_ptr<SSL, Free> tls_;
  bool connecting_ = false;
  bool secure_ = false;
};

}  // namespace servicetitan::detail::wire
