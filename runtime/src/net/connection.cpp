#include "connection.hpp"

#include "conversation.hpp"

#include <boost/asio/io_context.hpp>

namespace servicetitan::detail {

struct Connection::Impl {
  Impl(std::shared_ptr<TlsContext> with, const WireLimits& limits)
      : tls(std::move(with)), wire(context.get_executor(), tls->impl().context, limits) {}

  std::shared_ptr<TlsContext> tls;
  boost::asio::io_context context{1};
  wire::Wire wire;
};

namespace connection_impl {

// Runs @p context until @p start's operation completed.
template <class Start>
error_code run(boost::asio::io_context& context, Start start) {
  std::optional<error_code> end;
  start([&end](const error_code& failed) { end = failed; });
  context.restart();
  while (!end && context.run_one() != 0) {
  }
  return end.value_or(boost::asio::error::operation_aborted);
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
  const auto failed = impl::run(impl_->context, [&](auto&& done) {
    wire::async_connect(wire, opening, std::forward<decltype(done)>(done));
  });
  if (!failed) return std::nullopt;
  return impl::connect_failure(wire, opening, failed, deadline);
}

ExchangeEnd Connection::exchange(const HttpRequest& request, AnswerSink& sink, Time deadline) {
  namespace impl = connection_impl;
  wire::Exchange exchange(impl::to_message(request), sink, deadline);
  exchange.unlimited_body = request.unlimited_body;
  if (auto failure = impl::open_body(request, exchange)) return {.failure = std::move(failure)};
  const auto failed = impl::run(impl_->context, [&](auto&& done) {
    wire::async_exchange(impl_->wire, exchange, std::forward<decltype(done)>(done));
  });
  return impl::end_of(failed, exchange, impl_->wire.limits, deadline);
}

bool Connection::is_quiet() noexcept { return connection_impl::is_quiet(impl_->wire); }

}  // namespace servicetitan::detail
