#include "opening.hpp"

#include "../text/text.hpp"
#include "session_cache.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/status.hpp>

// OpenSSL: only the files of connections include this one.
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <string_view>

namespace servicetitan::detail::connection_impl {

// @p host: a name or an address.
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

std::optional<TransportFailure> expect(wire::Wire& wire, const wire::Opening& opening) {
  const std::string& host = opening.endpoint.host;
  if (expect_host(wire.channel.tls(), host)) return std::nullopt;
  return TransportFailure{ErrorCode::tls, "TLS: " + host + " is no host name", true};
}

inline std::string authority_of(const Endpoint& endpoint) {
  const bool v6 = endpoint.host.find(':') != std::string::npos;
  return (v6 ? "[" + endpoint.host + "]" : endpoint.host) + ":" + std::to_string(endpoint.port);
}

std::string host_header(const Endpoint& endpoint) {
  std::string text = authority_of(endpoint);
  if (endpoint.port == 443) text.resize(text.size() - std::string_view(":443").size());
  return text;
}

std::string in_words(std::chrono::milliseconds span) {
  return std::to_string(span.count()) + " ms";
}

// The connection went away, which says nothing about TLS.
inline bool is_broken(const error_code& failed) noexcept {
  return failed == boost::asio::error::eof || failed == boost::asio::error::connection_reset ||
         failed == boost::asio::error::broken_pipe ||
         failed == boost::asio::ssl::error::stream_truncated;
}

bool is_http_error(const error_code& failed) {
  namespace http = boost::beast::http;
  return failed.category() == http::make_error_code(http::error::bad_status).category();
}

void aim(wire::Opening& opening, const Endpoint& endpoint, const ProxyRoute* proxy,
         const std::vector<std::string>& addresses) {
  opening.endpoint = endpoint;
  opening.proxy = proxy;
  opening.phase = Phase::connect;
  opening.answer.reset();
  opening.addresses.clear();
  for (const std::string& address : addresses) {
    error_code failed;
    const auto made = boost::asio::ip::make_address(address, failed);
    if (!failed) opening.addresses.emplace_back(made, opening.hop().port);
  }
  if (proxy == nullptr) return;
  const std::string authority = authority_of(endpoint);
  opening.request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n";
  if (!proxy->authorization.empty()) {
    opening.request += "Proxy-Authorization: " + proxy->authorization + "\r\n";
  }
  opening.request += "\r\n";
}

TransportFailure no_address(const wire::Opening& opening, const std::string& problem,
                            bool overall) {
  return {overall ? ErrorCode::timeout : ErrorCode::connect,
          std::string("no address for ") + (opening.proxy != nullptr ? "the proxy " : "") +
              opening.hop().host + ": " + problem,
          true};
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

// What a proxy says instead of opening a tunnel. Its own words are not repeated: nobody knows what
// they hold.
inline TransportFailure refusal(const wire::Opening& opening) {
  const auto& answer = opening.answer->get();
  const unsigned status = answer.result_int();
  TransportFailure failure{.code = ErrorCode::proxy, .not_sent = true};
  failure.text = "the proxy " + authority_of(opening.proxy->endpoint);
  if (status == 407) {
    failure.text += opening.proxy->authorization.empty()
                        ? " wants a user and a password, see proxy.user"
                        : " does not accept proxy.user and proxy.password";
    const auto way = answer["Proxy-Authenticate"];
    const bool basic = find_ignoring_case(way, "basic") != std::string_view::npos;
    if (!way.empty() && !basic) failure.text += "; it does not ask for Basic, which is all we know";
    failure.text += " (407)";
    return failure;
  }
  // Of the way behind the proxy, which may be better the next time.
  if (status >= 500) failure.code = ErrorCode::connect;
  failure.text += " opens no tunnel to " + authority_of(opening.endpoint) + ": " +
                  std::to_string(status) + " " +
                  std::string(boost::beast::http::obsolete_reason(answer.result()));
  return failure;
}

inline TransportFailure tunnel_failure(const wire::Opening& opening, const error_code& failed,
                                       const WireLimits& limits) {
  namespace http = boost::beast::http;
  const bool answered = opening.answer && opening.answer->is_header_done();
  if (answered && !wire::is_open(*opening.answer)) return refusal(opening);
  TransportFailure failure{.code = ErrorCode::connect, .not_sent = true};
  failure.text = "the proxy " + authority_of(opening.proxy->endpoint);
  if (answered) {
    failure.text += " sends more than the answer to CONNECT";
  } else if (failed == http::error::header_limit) {
    failure.text += " sends a head that is longer than the limit of " +
                    std::to_string(limits.limits.response_header) + " bytes";
  } else if (is_http_error(failed) && failed != http::error::end_of_stream &&
             failed != http::error::partial_message) {
    failure.text += " sends what is no HTTP: " + failed.message();
  } else {
    failure.text += " ended the connection instead of opening a tunnel to " +
                    authority_of(opening.endpoint) + ": " + failed.message();
  }
  return failure;
}

inline std::string step_text(const wire::Opening& opening) {
  switch (opening.phase) {
    case Phase::tunnel:
      return "tunnel of the proxy " + authority_of(opening.proxy->endpoint) + " to " +
             authority_of(opening.endpoint);
    case Phase::handshake:
      return "TLS session with " + host_header(opening.endpoint);
    default:
      break;
  }
  if (opening.proxy == nullptr) return "connection with " + host_header(opening.endpoint);
  return "connection with the proxy " + authority_of(opening.proxy->endpoint);
}

TransportFailure connect_failure(wire::Wire& wire, const wire::Opening& opening,
                                 const error_code& failed, Time deadline) {
  TransportFailure failure{.code = ErrorCode::connect, .not_sent = true};
  if (failed == boost::beast::error::timeout) {
    const bool overall = Transport::Clock::now() >= deadline;
    if (overall) failure.code = ErrorCode::timeout;
    failure.text =
        "no " + step_text(opening) +
        (overall ? " before the deadline" : " within " + in_words(wire.limits.timeouts.connect));
  } else if (opening.phase == Phase::connect) {
    failure.text = "no " + step_text(opening) + ": " + failed.message();
  } else if (opening.phase == Phase::tunnel) {
    return tunnel_failure(opening, failed, wire.limits);
  } else {
    failure.code = is_broken(failed) ? ErrorCode::connect : ErrorCode::tls;
    failure.text = tls_text(wire.channel.tls(), opening.endpoint, failed);
  }
  return failure;
}

}  // namespace servicetitan::detail::connection_impl
