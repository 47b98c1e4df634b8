#pragma once

// What connections say and how they fail, whoever waits for them.

#include "opening.hpp"
#include "session_cache.hpp"

#include <boost/asio/ssl/context.hpp>

#include <optional>

namespace servicetitan::detail {

struct TlsContext::Impl {
  // First, as the context refers to it.
  SessionCache sessions{};
  boost::asio::ssl::context context{boost::asio::ssl::context::tls_client};
};

namespace connection_impl {

// Puts @p request, which has to stay, into @p exchange.
std::optional<TransportFailure> prepare(const HttpRequest& request, wire::Exchange& exchange);

// How an exchange ended that came to its end with @p failed.
ExchangeEnd end_of(const error_code& failed, wire::Exchange& exchange, const WireLimits& limits,
                   Time deadline);

// False when the other side has closed the connection, or sent what nobody asked for.
inline bool is_quiet(wire::Wire& wire) noexcept {
  return wire.buffer.size() == 0 && wire.channel.is_quiet();
}

// The other side may have closed an idle connection just now. That is no failure of the call where
// the request can be sent again without harm, and may be.
bool may_send_again(const ExchangeEnd& end, const HttpRequest& request, Time deadline,
                    AnswerSink& sink);

}  // namespace connection_impl
}  // namespace servicetitan::detail
