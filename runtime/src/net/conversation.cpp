#include "conversation.hpp"

#include "../text/text.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>

// OpenSSL: only the files of connections include this one.
#include <openssl/err.h>

#include <string>
#include <string_view>

namespace servicetitan::detail::connection_impl {

// What goes out at once: one record of TLS.
constexpr std::size_t kFirst = std::size_t{16} << 10;

inline void add_header(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(trim(value)).append("\r\n");
}

inline std::string head_of(const HttpRequest& request, std::uint64_t size) {
  std::string head;
  std::size_t length = request.target.size() + request.body.size() + 256;
  for (const HttpHeader& header : request.headers) {
    length += header.name.size() + header.value.size() + 4;
  }
  head.reserve(std::min(length, kFirst));
  head.append(to_string(request.method)).append(" ").append(request.target);
  head.append(" HTTP/1.1\r\n");
  add_header(head, "Host", host_header(request.endpoint));
  add_header(head, "Accept-Encoding", "gzip, deflate");
  for (const HttpHeader& header : request.headers) add_header(head, header.name, header.value);
  if (request.method != Method::get || size != 0) {
    add_header(head, "Content-Length", std::to_string(size));
  }
  return head.append("\r\n");
}

std::optional<TransportFailure> prepare(const HttpRequest& request, wire::Exchange& exchange) {
  exchange.unlimited_body = request.unlimited_body;
  exchange.head = head_of(request, request.source ? request.source->size() : request.body.size());
  const std::size_t room = kFirst - std::min(kFirst, exchange.head.size());
  exchange.body = request.body;
  exchange.head.append(exchange.body.substr(0, room));
  exchange.body.remove_prefix(std::min(room, exchange.body.size()));
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

ExchangeEnd end_of(const error_code& failed, wire::Exchange& exchange, const WireLimits& limits,
                   Time deadline) {
  ExchangeEnd end;
  if (!exchange.source_problem.empty()) {
    end.failure = TransportFailure{ErrorCode::file, exchange.source_problem, false};
    return end;
  }
  if (failed) {
    // That the answer does not come is no wonder then.
    const bool unsent = exchange.phase == wire::Phase::read_header && exchange.write_error;
    const error_code& why = unsent ? exchange.write_error : failed;
    end.went_away = !exchange.is_answered() && why != boost::beast::error::timeout;
    end.failure = answer_failure(why, limits, deadline);
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

bool may_send_again(const ExchangeEnd& end, const HttpRequest& request, Time deadline,
                    AnswerSink& sink) {
  const bool repeatable = !request.source || request.source->can_open();
  const bool harmless = request.idempotent || (end.failure && end.failure->not_sent);
  return end.failure && end.went_away && repeatable && harmless &&
         Transport::Clock::now() < deadline && sink.on_dead_connection();
}

}  // namespace servicetitan::detail::connection_impl
