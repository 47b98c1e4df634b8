#include "beast_transport.hpp"

#include "conversation.hpp"
#include "pool.hpp"
#include "resolver.hpp"

#include <algorithm>
#include <utility>

namespace servicetitan::detail {

namespace beast_transport_impl {

class BeastTransport : public Transport {
 public:
  BeastTransport(WireSetup setup, const Pool& pool) : setup_(std::move(setup)), pool_(pool) {}

  std::optional<TransportFailure> exchange(const HttpRequest& request, AnswerSink& sink,
                                           Clock::time_point deadline) override;

 private:
  std::optional<TransportFailure> open(const Endpoint& endpoint, Clock::time_point deadline,
                                       std::unique_ptr<Connection>& connection);
  void keep(const Endpoint& endpoint, std::unique_ptr<Connection> connection,
            const ExchangeEnd& end) {
    if (end.reusable) pool_.put(endpoint, std::move(connection), Clock::now());
  }

  WireSetup setup_;
  ConnectionPool pool_;
  Resolver resolver_{};
};

std::optional<TransportFailure> BeastTransport::open(const Endpoint& endpoint,
                                                     Clock::time_point deadline,
                                                     std::unique_ptr<Connection>& connection) {
  const Clock::time_point until = std::min(deadline, Clock::now() + setup_.limits.timeouts.connect);
  const ProxyRoute* proxy = setup_.proxy_for(endpoint);
  const Resolver::Answer found =
      resolver_.resolve(proxy != nullptr ? proxy->endpoint.host : endpoint.host, until);
  wire::Opening opening;
  connection_impl::aim(opening, endpoint, proxy, found.addresses);
  if (found.addresses.empty()) {
    const bool overall = found.timed_out && until == deadline;
    return connection_impl::no_address(opening, found.problem, overall);
  }
  connection = std::make_unique<Connection>(setup_.tls, setup_.limits);
  return connection->connect(opening, deadline);
}

std::optional<TransportFailure> BeastTransport::exchange(const HttpRequest& request,
                                                         AnswerSink& sink,
                                                         Clock::time_point deadline) {
  if (auto connection = pool_.take(request.endpoint, Clock::now())) {
    const ExchangeEnd end = connection->exchange(request, sink, deadline);
    if (!end.failure) {
      keep(request.endpoint, std::move(connection), end);
      return std::nullopt;
    }
    if (!connection_impl::may_send_again(end, request, deadline, sink)) return end.failure;
  }
  std::unique_ptr<Connection> connection;
  if (auto failure = open(request.endpoint, deadline, connection)) return failure;
  const ExchangeEnd end = connection->exchange(request, sink, deadline);
  if (!end.failure) keep(request.endpoint, std::move(connection), end);
  return end.failure;
}

}  // namespace beast_transport_impl

std::shared_ptr<Transport> make_beast_transport(const WireSetup& setup, const Pool& pool) {
  return std::make_shared<beast_transport_impl::BeastTransport>(setup, pool);
}

}  // namespace servicetitan::detail
