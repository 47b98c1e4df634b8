#pragma once

// What connections say and how they fail, whoever waits for them.

// Beast and OpenSSL: only the files of connections include this one.
#include "opening.hpp"

// POSIX: a look at a socket without reading from it.
#include <cerrno>
#include <string>
#include <sys/socket.h>

namespace servicetitan::detail {

struct TlsContext::Impl {
  // First, as the context refers to it.
  SessionCache sessions{};
  boost::asio::ssl::context context{boost::asio::ssl::context::tls_client};
};

namespace connection_impl {

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
  const std::uint64_t size = request.source ? request.source->size() : request.body.size();
  if (request.method != Method::get || size != 0) message.content_length(size);
  return message;
}

// Opens the body of @p request where it is to be read while it is sent.
inline std::optional<TransportFailure> open_body(const HttpRequest& request,
                                                 wire::Exchange& exchange) {
  if (!request.source) return std::nullopt;
  std::string problem = wire::problem_of([&] {
    exchange.reader = request.source->open();
    exchange.unsent = request.source->size();
  });
  if (problem.empty()) return std::nullopt;
  return TransportFailure{ErrorCode::file, std::move(problem), true};
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
  } else if (is_http_error(failed)) {
    failure.text = "what came is no HTTP: " + failed.message();
  } else {
    failure.text = "the connection broke: " + failed.message();
  }
  return failure;
}

// How an exchange ended that completed with @p failed.
inline ExchangeEnd end_of(const error_code& failed, wire::Exchange& exchange,
                          const WireLimits& limits, Time deadline) {
  ExchangeEnd end;
  if (!exchange.source_problem.empty()) {
    end.failure = TransportFailure{ErrorCode::file, exchange.source_problem, false};
    return end;
  }
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
  end.reusable =
      exchange.parser->is_done() && exchange.parser->keep_alive() && !exchange.write_error;
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
// the request can be sent again without harm, and may be.
inline bool may_send_again(const ExchangeEnd& end, const HttpRequest& request, Time deadline,
                           AnswerSink& sink) {
  const bool repeatable = !request.source || request.source->can_open();
  const bool harmless = request.idempotent || (end.failure && end.failure->not_sent);
  return end.failure && end.went_away && repeatable && harmless &&
         Transport::Clock::now() < deadline && sink.on_dead_connection();
}

}  // namespace connection_impl
}  // namespace servicetitan::detail
