#include "channel.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/system/system_error.hpp>
#include <openssl/bio.h>
#include <openssl/err.h>

// POSIX: Asio connects either with a handler or not before it has waited.
#include <algorithm>
#include <cerrno>
#include <limits>
#include <new>
#include <poll.h>
#include <sys/socket.h>
#include <utility>

namespace servicetitan::detail::wire {

namespace asio = boost::asio;

namespace channel_impl {

// OpenSSL reads and writes through the socket of a Channel::Pipe.
inline int write(BIO* bio, const char* data, int size) {
  auto& pipe = *static_cast<Channel::Pipe*>(BIO_get_data(bio));
  error_code failed;
  const auto count =
      pipe.socket.write_some(asio::buffer(data, static_cast<std::size_t>(size)), failed);
  BIO_clear_retry_flags(bio);
  if (!failed) return static_cast<int>(count);
  if (failed != asio::error::would_block) pipe.trouble = failed;
  BIO_set_retry_write(bio);
  return -1;
}

inline int read(BIO* bio, char* data, int size) {
  auto& pipe = *static_cast<Channel::Pipe*>(BIO_get_data(bio));
  error_code failed;
  const auto count =
      pipe.socket.read_some(asio::buffer(data, static_cast<std::size_t>(size)), failed);
  BIO_clear_retry_flags(bio);
  if (!failed) return static_cast<int>(count);
  if (failed != asio::error::would_block) pipe.trouble = failed;
  BIO_set_retry_read(bio);
  return -1;
}

inline long control(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

inline BIO_METHOD* make_method() {
  BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "channel");
  if (made == nullptr) throw std::bad_alloc();
  BIO_meth_set_write(made, &channel_impl::write);
  BIO_meth_set_read(made, &channel_impl::read);
  BIO_meth_set_ctrl(made, &control);
  return made;
}

inline const BIO_METHOD* method() {
  static const BIO_METHOD* const made = make_method();
  return made;
}

inline SSL* make_tls(SSL_CTX* context, Channel::Pipe& pipe) {
  BIO* bio = BIO_new(method());
  SSL* tls = bio != nullptr ? SSL_new(context) : nullptr;
  if (tls == nullptr) {
    const auto code = static_cast<int>(ERR_get_error());
    BIO_free(bio);
    throw boost::system::system_error(code, asio::error::get_ssl_category());
  }
  BIO_set_data(bio, &pipe);
  BIO_set_init(bio, 1);
  SSL_set_bio(tls, bio, bio);
  SSL_set_mode(tls, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                        SSL_MODE_RELEASE_BUFFERS);
  // The head of a record and the record at once.
  SSL_set_read_ahead(tls, 1);
  return tls;
}

inline int to_int(std::size_t size) noexcept {
  return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

inline error_code system_error(int number) noexcept {
  return {number, boost::system::system_category()};
}

// How a non-blocking attempt on the bare socket went.
inline Progress to_progress(const error_code& failed, std::size_t count, Want want) {
  if (failed == asio::error::would_block) return {want};
  return {Want::nothing, failed, count};
}

}  // namespace channel_impl

Channel::Channel(const asio::any_io_executor& executor, SSL_CTX* tls)
    : pipe_{Tcp::socket(executor)}, tls_(channel_impl::make_tls(tls, pipe_)) {}

Progress Channel::begin_connect(const Tcp::endpoint& to) {
  Progress done;
  close();
  pipe_.socket.open(to.protocol(), done.failed);
  if (!done.failed) pipe_.socket.non_blocking(true, done.failed);
  if (done.failed) return done;
  const auto size = static_cast<socklen_t>(to.size());
  if (::connect(pipe_.socket.native_handle(), to.data(), size) == 0) return done;
  if (errno != EINPROGRESS) return {Want::nothing, channel_impl::system_error(errno)};
  connecting_ = true;
  return {Want::write};
}

Progress Channel::connect(const Tcp::endpoint& to) {
  if (!connecting_) return begin_connect(to);
  pollfd entry{pipe_.socket.native_handle(), POLLOUT, 0};
  if (::poll(&entry, 1, 0) <= 0) return {Want::write};
  connecting_ = false;
  int problem = 0;
  socklen_t size = sizeof problem;
  ::getsockopt(entry.fd, SOL_SOCKET, SO_ERROR, &problem, &size);
  if (problem != 0) return {Want::nothing, channel_impl::system_error(problem)};
  return {};
}

// Calls @p function, which is one of OpenSSL that returns the bytes it moved, or 1.
template <class Function>
Progress Channel::try_tls(Function function) {
  pipe_.trouble = {};
  ERR_clear_error();
  const int result = function(tls());
  if (result > 0) return {Want::nothing, {}, static_cast<std::size_t>(result)};
  const int problem = SSL_get_error(tls(), result);
  const auto code = static_cast<int>(ERR_get_error());
  if (problem == SSL_ERROR_SSL || (problem == SSL_ERROR_SYSCALL && code != 0)) {
    return {Want::nothing, {code, asio::error::get_ssl_category()}};
  }
  if (problem == SSL_ERROR_ZERO_RETURN) return {Want::nothing, asio::error::eof};
  // Who says goodbye before is not cut off.
  const bool cut_off =
      pipe_.trouble == asio::error::eof && (SSL_get_shutdown(tls()) & SSL_RECEIVED_SHUTDOWN) == 0;
  if (cut_off) return {Want::nothing, asio::ssl::error::stream_truncated};
  if (pipe_.trouble) return {Want::nothing, pipe_.trouble};
  if (problem == SSL_ERROR_WANT_READ) return {Want::read};
  if (problem == SSL_ERROR_WANT_WRITE) return {Want::write};
  return {Want::nothing, problem == SSL_ERROR_SYSCALL ? asio::ssl::error::unspecified_system_error
                                                      : asio::ssl::error::unexpected_result};
}

Progress Channel::handshake() {
  const Progress done = try_tls([](SSL* tls) { return SSL_connect(tls); });
  secure_ = done.want == Want::nothing && !done.failed;
  return done;
}

Progress Channel::read(const asio::mutable_buffer& to) {
  if (secure_) {
    return try_tls(
        [&](SSL* tls) { return SSL_read(tls, to.data(), channel_impl::to_int(to.size())); });
  }
  error_code failed;
  const std::size_t count = pipe_.socket.read_some(to, failed);
  return channel_impl::to_progress(failed, count, Want::read);
}

Progress Channel::write(const asio::const_buffer& from) {
  if (secure_) {
    return try_tls(
        [&](SSL* tls) { return SSL_write(tls, from.data(), channel_impl::to_int(from.size())); });
  }
  error_code failed;
  const std::size_t count = pipe_.socket.write_some(from, failed);
  return channel_impl::to_progress(failed, count, Want::write);
}

void Channel::close() {
  error_code ignored;
  pipe_.socket.close(ignored);
}

// Mostly nothing has come. What has may be of TLS itself, such as tickets, which it takes in.
bool Channel::is_quiet() noexcept {
  char byte = 0;
  if (!has_pending()) {
    const ssize_t got = ::recv(pipe_.socket.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return true;
  }
  return try_tls([&byte](SSL* tls) { return SSL_peek(tls, &byte, 1); }).want == Want::read;
}

}  // namespace servicetitan::detail::wire
