#pragma once

// What connections say and how they fail, whoever waits for them.

#include "session_cache.hpp"
#include "wire.hpp"

// Beast and OpenSSL: only the files of connections include this one.
#include <openssl/x509v3.h>

// POSIX: a look at a socket without reading from it.
#include <cerrno>
#include <string>
#include <sys/socket.h>
#include <vector>

namespace servicetitan::detail {

struct TlsContext::Impl {
  // First, as the context refers to it.
  SessionCache sessions{};
  boost::asio::ssl::context context{boost::asio::ssl::context::tls_client};
};

namespace connection_impl {

using boost::system::error_code;
using wire::Phase;
using wire::Time;

// Asks the certificate to be for @p host, a name or an address, and takes up a session with it.
inline bool expect_host(SSL* ssl, const std::string& host) {
  error_code no_address;
  boost::asio::ip::make_address(host, no_address);
  bool good = false;
  if (!no_address) {
    good = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.c_str()) == 1;
  } else {
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    good =
        SSL_set1_host(ssl, host.c_str()) == 1 && SSL_set_tlsext_host_name(ssl, host.c_str()) == 1;
  }
  if (good) SessionCache::offer(ssl);
  return good;
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
  message.set(boost::beast::http::field::accept_encoding, "gzip, deflate");
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
  if (verdict == X509_V_OK) {
    const int reason = ERR_GET_REASON(static_cast<unsigned long>(failed.value()));
    const bool hint = failed.category() == boost::asio::error::get_ssl_category() &&
                      reason == SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE;
    return "TLS with " + endpoint.host + ": " + failed.message() +
           (hint ? "; it may want a client certificate, see tls.certificate_file" : "");
  }
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

// In TLS 1.3 the handshake is over for us before the other side has seen our certificate.
inline bool is_refusal(const error_code& failed) noexcept {
  if (failed.category() != boost::asio::error::get_ssl_category()) return false;
  const int reason = ERR_GET_REASON(static_cast<unsigned long>(failed.value()));
  return reason == SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED ||
         reason == SSL_R_SSLV3_ALERT_BAD_CERTIFICATE || reason == SSL_R_TLSV1_ALERT_UNKNOWN_CA ||
         reason == SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED ||
         reason == SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN;
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
  } else if (is_refusal(failed)) {
    failure.code = ErrorCode::tls;
    failure.text =
        "TLS: the service refuses the client certificate, or wants one: " + failed.message() +
        "; see tls.certificate_file";
  } else if (failed.category() == http::make_error_code(http::error::bad_status).category()) {
    failure.text = "what came is no HTTP: " + failed.message();
  } else {
    failure.text = "the connection broke: " + failed.message();
  }
  return failure;
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

// How an exchange ended that completed with @p failed.
inline ExchangeEnd end_of(const error_code& failed, wire::Exchange& exchange,
                          const WireLimits& limits, Time deadline) {
  ExchangeEnd end;
  if (failed) {
    end.went_away = !exchange.answered && failed != boost::beast::error::timeout;
    end.failure = answer_failure(failed, limits, deadline);
    // Not even the first record went out whole.
    end.failure->not_sent = exchange.phase == wire::Phase::write && exchange.written == 0;
    return end;
  }
  if (auto problem = exchange.inflater.finish()) {
    end.failure = std::move(problem);
    return end;
  }
  end.reusable = exchange.parser->is_done() && exchange.parser->keep_alive();
  return end;
}

// False when the other side has closed the connection, or sent what nobody asked for.
inline bool is_quiet(wire::Wire& wire) noexcept {
  if (wire.buffer.size() != 0 || SSL_pending(wire.stream.native_handle()) != 0) return false;
  char byte = 0;
  const int handle = boost::beast::get_lowest_layer(wire.stream).socket().native_handle();
  const ssize_t got = ::recv(handle, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
  return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

// The other side may have closed an idle connection just now. That is no failure of the call where
// the request can be sent again without harm.
inline bool is_stale(const ExchangeEnd& end, const HttpRequest& request) noexcept {
  return end.failure && end.went_away && (request.idempotent || end.failure->not_sent);
}

// @p overall: it was the deadline of the call that passed.
inline TransportFailure no_address(const std::string& host, const std::string& problem,
                                   bool overall) {
  return {overall ? ErrorCode::timeout : ErrorCode::connect,
          "no address for " + host + ": " + problem, true};
}

inline constexpr const char* kResolvedTooLate = "the name did not resolve in time";

}  // namespace connection_impl
}  // namespace servicetitan::detail
