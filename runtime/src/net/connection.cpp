#include "connection.hpp"

#include "wire.hpp"

#include <boost/asio/io_context.hpp>

// POSIX: a look at a socket without reading from it.
#include <openssl/x509v3.h>

#include <cerrno>
#include <sys/socket.h>

namespace servicetitan::detail {

struct TlsContext::Impl {
  boost::asio::ssl::context context{boost::asio::ssl::context::tls_client};
};

struct Connection::Impl {
  Impl(std::shared_ptr<TlsContext> with, const WireLimits& limits)
      : tls(std::move(with)), wire(context.get_executor(), tls->impl().context, limits) {}

  std::shared_ptr<TlsContext> tls;
  boost::asio::io_context context{1};
  wire::Wire wire;
  Endpoint endpoint{};
};

namespace connection_impl {

using boost::system::error_code;
using wire::Phase;
using wire::Time;

inline Error unusable(const std::string& what, const error_code& why) {
  return Error(ErrorCode::config, "TLS: " + what + " cannot be used: " + why.message());
}

// Asks the certificate to be for @p host, a name or an address.
inline bool expect_host(SSL* ssl, const std::string& host) {
  error_code failed;
  boost::asio::ip::make_address(host, failed);
  if (!failed) {
    return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.c_str()) == 1;
  }
  SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
  return SSL_set1_host(ssl, host.c_str()) == 1 && SSL_set_tlsext_host_name(ssl, host.c_str()) == 1;
}

inline std::string host_header(const Endpoint& endpoint) {
  const bool v6 = endpoint.host.find(':') != std::string::npos;
  std::string text = v6 ? "[" + endpoint.host + "]" : endpoint.host;
  if (endpoint.port != 443) text += ":" + std::to_string(endpoint.port);
  return text;
}

inline boost::beast::http::verb to_verb(Method method) noexcept {
  using boost::beast::http::verb;
  switch (method) {
    case Method::get:
      return verb::get;
    case Method::post:
      return verb::post;
    case Method::put:
      return verb::put;
    case Method::patch:
      return verb::patch;
    case Method::delete_:
      return verb::delete_;
  }
  return verb::get;
}

inline wire::Message to_message(const HttpRequest& request) {
  wire::Message message{to_verb(request.method), request.target, 11};
  message.set(boost::beast::http::field::host, host_header(request.endpoint));
  for (const HttpHeader& header : request.headers) message.insert(header.name, header.value);
  message.body() = {request.body.data(), request.body.size()};
  if (request.method != Method::get || !request.body.empty()) {
    message.content_length(request.body.size());
  }
  return message;
}

inline std::string in_words(std::chrono::milliseconds span) {
  return std::to_string(span.count()) + " ms";
}

// The connection went away, which says nothing about TLS.
inline bool is_broken(const error_code& failed) noexcept {
  return failed == boost::asio::error::eof || failed == boost::asio::error::connection_reset ||
         failed == boost::asio::error::broken_pipe ||
         failed == boost::asio::ssl::error::stream_truncated;
}

// What a failed handshake says about the certificate.
inline std::string tls_text(SSL* ssl, const Endpoint& endpoint, const error_code& failed) {
  const long verdict = SSL_get_verify_result(ssl);
  if (verdict == X509_V_OK) return "TLS with " + endpoint.host + ": " + failed.message();
  std::string text = "TLS: the certificate of " + endpoint.host + " is not accepted: ";
  text += X509_verify_cert_error_string(verdict);
  if (verdict != X509_V_ERR_HOSTNAME_MISMATCH && verdict != X509_V_ERR_IP_ADDRESS_MISMATCH) {
    text += "; for an authority of your own set tls.ca_file";
  }
  return text;
}

inline TransportFailure connect_failure(SSL* ssl, const Endpoint& endpoint,
                                        const error_code& failed, Phase phase,
                                        const Timeouts& timeouts, Time deadline) {
  TransportFailure failure{.code = ErrorCode::connect, .not_sent = true};
  const std::string step = phase == Phase::connect ? "connection" : "TLS session";
  if (failed == boost::beast::error::timeout) {
    const bool overall = Transport::Clock::now() >= deadline;
    if (overall) failure.code = ErrorCode::timeout;
    failure.text = "no " + step + " with " + host_header(endpoint) +
                   (overall ? " before the deadline" : " within " + in_words(timeouts.connect));
  } else if (phase == Phase::connect) {
    failure.text = "no connection with " + host_header(endpoint) + ": " + failed.message();
  } else {
    failure.code = is_broken(failed) ? ErrorCode::connect : ErrorCode::tls;
    failure.text = tls_text(ssl, endpoint, failed);
  }
  return failure;
}

inline TransportFailure answer_failure(const error_code& failed, const WireLimits& limits,
                                       Time deadline) {
  namespace http = boost::beast::http;
  TransportFailure failure;
  if (failed == boost::beast::error::timeout) {
    const bool overall = Transport::Clock::now() >= deadline;
    failure.code = overall ? ErrorCode::timeout : ErrorCode::transport;
    failure.text = overall ? "the deadline passed before the answer was whole"
                           : "the service was silent for " + in_words(limits.timeouts.idle);
  } else if (failed == http::error::body_limit) {
    failure.code = ErrorCode::too_large;
    failure.text = "the answer is longer than the limit of " +
                   std::to_string(limits.limits.response_body) +
                   " bytes; ask for smaller pages or raise limits.response_body";
  } else if (failed == http::error::header_limit) {
    failure.code = ErrorCode::too_large;
    failure.text = "the head of the answer is longer than the limit of " +
                   std::to_string(limits.limits.response_header) + " bytes";
  } else if (failed == http::error::partial_message || failed == http::error::end_of_stream ||
             failed == boost::asio::error::eof ||
             failed == boost::asio::ssl::error::stream_truncated) {
    failure.text = "the connection ended before the answer was whole";
  } else if (failed.category() == http::make_error_code(http::error::bad_status).category()) {
    failure.text = "what came is no HTTP: " + failed.message();
  } else {
    failure.text = "the connection broke: " + failed.message();
  }
  return failure;
}

// Sets @p context up; what fails is named.
inline std::optional<Error> set_up(boost::asio::ssl::context& context, const Tls& tls) {
  error_code failed;
  SSL_CTX* native = context.native_handle();
  SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
  constexpr unsigned char kProtocols[] = "\x08http/1.1";
  SSL_CTX_set_alpn_protos(native, kProtocols, sizeof kProtocols - 1);
  context.set_verify_mode(boost::asio::ssl::verify_peer, failed);
  if (tls.use_system_store) context.set_default_verify_paths(failed);
  if (failed) return unusable("the authorities of the system", failed);
  if (!tls.ca_file.empty()) context.load_verify_file(tls.ca_file, failed);
  if (failed) return unusable("ca_file " + tls.ca_file, failed);
  if (!tls.ca_directory.empty()) context.add_verify_path(tls.ca_directory, failed);
  if (failed) return unusable("ca_directory " + tls.ca_directory, failed);
  return std::nullopt;
}

inline std::vector<boost::asio::ip::tcp::endpoint> to_endpoints(
    const std::vector<std::string>& addresses, std::uint16_t port) {
  std::vector<boost::asio::ip::tcp::endpoint> endpoints;
  for (const std::string& address : addresses) {
    error_code failed;
    const auto made = boost::asio::ip::make_address(address, failed);
    if (!failed) endpoints.emplace_back(made, port);
  }
  return endpoints;
}

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

TlsContext::TlsContext(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TlsContext::~TlsContext() = default;

Result<std::shared_ptr<TlsContext>> TlsContext::make(const Tls& tls) {
  auto impl = std::make_unique<Impl>();
  if (auto error = connection_impl::set_up(impl->context, tls)) return *std::move(error);
  return std::shared_ptr<TlsContext>(new TlsContext(std::move(impl)));
}

Connection::Connection(std::shared_ptr<TlsContext> tls, const WireLimits& limits)
    : impl_(std::make_unique<Impl>(std::move(tls), limits)) {}
Connection::~Connection() = default;

std::optional<TransportFailure> Connection::connect(const Endpoint& endpoint,
                                                    const std::vector<std::string>& addresses,
                                                    Time deadline) {
  namespace impl = connection_impl;
  impl_->endpoint = endpoint;
  wire::Wire& wire = impl_->wire;
  SSL* ssl = wire.stream.native_handle();
  if (!impl::expect_host(ssl, endpoint.host)) {
    return TransportFailure{ErrorCode::tls, "TLS: " + endpoint.host + " is no host name", true};
  }
  wire.expire(deadline, wire.limits.timeouts.connect);
  wire::Phase phase = wire::Phase::connect;
  const auto endpoints = impl::to_endpoints(addresses, endpoint.port);
  const auto failed = impl::run(impl_->context, [&](auto&& done) {
    wire::async_connect(wire, endpoints, phase, std::forward<decltype(done)>(done));
  });
  if (!failed) return std::nullopt;
  return impl::connect_failure(ssl, endpoint, failed, phase, wire.limits.timeouts, deadline);
}

ExchangeEnd Connection::exchange(const HttpRequest& request, AnswerSink& sink, Time deadline) {
  namespace impl = connection_impl;
  wire::Exchange exchange(impl::to_message(request), sink, deadline);
  const auto failed = impl::run(impl_->context, [&](auto&& done) {
    wire::async_exchange(impl_->wire, exchange, std::forward<decltype(done)>(done));
  });
  ExchangeEnd end;
  if (failed) {
    end.went_away = !exchange.answered && failed != boost::beast::error::timeout;
    end.failure = impl::answer_failure(failed, impl_->wire.limits, deadline);
    // Not even the first record went out whole.
    end.failure->not_sent = exchange.phase == wire::Phase::write && exchange.written == 0;
    return end;
  }
  end.reusable = exchange.parser->is_done() && exchange.parser->keep_alive();
  return end;
}

bool Connection::is_quiet() noexcept {
  wire::Wire& wire = impl_->wire;
  if (wire.buffer.size() != 0 || SSL_pending(wire.stream.native_handle()) != 0) return false;
  char byte = 0;
  const int handle = boost::beast::get_lowest_layer(wire.stream).socket().native_handle();
  const ssize_t got = ::recv(handle, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

}  // namespace servicetitan::detail
