#include "connection.hpp"

#include "conversation.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/beast/core/error.hpp>

// POSIX: waits for a socket, and no longer than there is time.
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <limits>
#include <poll.h>

namespace servicetitan::detail {

using boost::system::error_code;

struct Connection::Impl {
  Impl(std::shared_ptr<TlsContext> with, const WireLimits& limits)
      : tls(std::move(with)),
        wire(context.get_executor(), tls->impl().context.native_handle(), limits) {}

  std::shared_ptr<TlsContext> tls;
  // The socket has to belong to one; nothing runs it.
  boost::asio::io_context context{1};
  wire::Wire wire;
};

namespace connection_impl {

// Waits for @p want as long as there is time.
inline error_code wait(wire::Wire& wire, wire::Want want) {
  using std::chrono::milliseconds;
  pollfd entry{wire.channel.socket().native_handle(), POLLIN, 0};
  if (want == wire::Want::write) entry.events = POLLOUT;
  for (;;) {
    const auto left = std::chrono::ceil<milliseconds>(wire.until - Transport::Clock::now());
    if (left <= milliseconds::zero()) return boost::beast::error::timeout;
    if (want == wire::Want::turn) return {};
    const auto span = std::min<milliseconds::rep>(left.count(), std::numeric_limits<int>::max());
    const int ready = ::poll(&entry, 1, static_cast<int>(span));
    if (ready > 0) return {};
    if (ready < 0 && errno != EINTR) return {errno, boost::system::system_category()};
  }
}

inline error_code run(wire::Wire& wire, wire::Operation& operation) {
  for (;;) {
    const wire::Want want = operation.resume();
    if (want == wire::Want::nothing) return operation.failed();
    if (const error_code failed = wait(wire, want)) return failed;
  }
}

}  // namespace connection_impl

Connection::Connection(std::shared_ptr<TlsContext> tls, const WireLimits& limits)
    : impl_(std::make_unique<Impl>(std::move(tls), limits)) {}
Connection::~Connection() = default;

std::optional<TransportFailure> Connection::connect(wire::Opening& opening, Time deadline) {
  namespace impl = connection_impl;
  wire::Wire& wire = impl_->wire;
  if (auto failure = impl::expect(wire, opening)) return failure;
  wire.expire(deadline, wire.limits.timeouts.connect);
  wire::ConnectOp operation(wire, opening);
  const error_code failed = impl::run(wire, operation);
  if (!failed) return std::nullopt;
  return impl::connect_failure(wire, opening, failed, deadline);
}

ExchangeEnd Connection::exchange(const HttpRequest& request, AnswerSink& sink, Time deadline) {
  namespace impl = connection_impl;
  wire::Wire& wire = impl_->wire;
  wire::Exchange exchange(sink, deadline);
  if (auto failure = impl::prepare(request, exchange)) return {.failure = std::move(failure)};
  wire::ExchangeOp operation(wire, exchange);
  return impl::end_of(impl::run(wire, operation), exchange, wire.limits, deadline);
}

bool Connection::is_quiet() noexcept { return connection_impl::is_quiet(impl_->wire); }

}  // namespace servicetitan::detail
