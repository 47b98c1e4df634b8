// The three calls of ours.cpp with bare Beast: TLS, no deadlines, no retries, no types.
#pragma once

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <cstdlib>
#include <string>
#include <utility>

namespace bare {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using Stream = asio::ssl::stream<asio::ip::tcp::socket>;

struct Connection {
  Connection(asio::io_context& context, asio::ssl::context& tls, const std::string& name)
      : host(name), stream(context, tls) {
    SSL_set_tlsext_host_name(stream.native_handle(), host.c_str());
    stream.set_verify_callback(asio::ssl::host_name_verification(host));
    asio::connect(stream.next_layer(), asio::ip::tcp::resolver(context).resolve(host, "443"));
    stream.handshake(Stream::client);
  }

  std::string call(http::request<http::string_body> request) {
    request.set(http::field::host, host);
    request.prepare_payload();
    http::write(stream, request);
    http::response<http::string_body> answer;
    http::read(stream, buffer, answer);
    return std::move(answer.body());
  }

  std::string host;
  Stream stream;
  boost::beast::flat_buffer buffer{};
};

inline std::string value_of(const char* variable) {
  const char* value = std::getenv(variable);
  return value == nullptr ? "" : value;
}

// `Answers` reads the bodies: token, first_id, print.
template <class Answers>
int three_calls() {
  asio::io_context context{1};
  asio::ssl::context tls{asio::ssl::context::tls_client};
  tls.set_default_verify_paths();
  tls.set_verify_mode(asio::ssl::verify_peer);

  Connection auth(context, tls, "auth.servicetitan.io");
  http::request<http::string_body> token{http::verb::post, "/connect/token", 11};
  token.set(http::field::content_type, "application/x-www-form-urlencoded");
  token.body() = "grant_type=client_credentials&client_id=" + value_of("SERVICETITAN_CLIENT_ID") +
                 "&client_secret=" + value_of("SERVICETITAN_CLIENT_SECRET");
  const auto bearer = "Bearer " + Answers::token(auth.call(token));

  Connection api(context, tls, "api.servicetitan.io");
  const auto get = [&](const std::string& path) {
    http::request<http::string_body> request{
        http::verb::get, "/crm/v2/tenant/" + value_of("SERVICETITAN_TENANT_ID") + path, 11};
    request.set(http::field::authorization, bearer);
    request.set("ST-App-Key", value_of("SERVICETITAN_APP_KEY"));
    return api.call(request);
  };
  const auto id = Answers::first_id(get("/customers?pageSize=10"));
  const auto customer = get("/customers/" + id);
  Answers::print(customer, get("/customers/" + id + "/contacts"));
  return 0;
}

}  // namespace bare
