#include "client.hpp"

#include "text.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace servicetitan::sandbox::test {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

}  // namespace

struct Client::Connection {
  Connection(const Server& server, const std::filesystem::path& ca)
      : tls{asio::ssl::context::tls_client}, stream{io, tls} {
    tls.load_verify_file(ca.string());
    stream.set_verify_mode(asio::ssl::verify_peer);
    stream.set_verify_callback(asio::ssl::host_name_verification("localhost"));
    asio::ip::tcp::resolver resolver{io};
    asio::connect(stream.next_layer(),
                  resolver.resolve("localhost", std::to_string(server.port())));
    stream.next_layer().set_option(asio::ip::tcp::no_delay{true});
    stream.handshake(asio::ssl::stream_base::client);
  }

  asio::io_context io;
  asio::ssl::context tls;
  asio::ssl::stream<asio::ip::tcp::socket> stream;
  beast::flat_buffer buffer;
};

Client::Client(const Server& server, std::filesystem::path ca)
    : server_{server}, ca_{std::move(ca)} {}
Client::~Client() = default;
void Client::close() { connection_.reset(); }

Answer Client::send(const std::string& method, const std::string& target, const std::string& body,
                    const Headers& headers) {
  try {
    if (!connection_) connection_ = std::make_unique<Connection>(server_, ca_);
    http::request<http::string_body> request{http::string_to_verb(method), target, 11};
    request.set(http::field::host, "localhost");
    for (const auto& [name, value] : headers) request.set(name, value);
    request.body() = body;
    request.prepare_payload();
    http::write(connection_->stream, request);
    http::response_parser<http::string_body> parser;
    parser.body_limit(64U << 20U);
    http::read(connection_->stream, connection_->buffer, parser);
    const auto& response = parser.get();
    Answer answer;
    answer.status = response.result_int();
    answer.body = response.body();
    for (const auto& field : response) {
      answer.headers[lower(std::string{field.name_string()})] = std::string{field.value()};
    }
    if (!response.keep_alive()) close();
    return answer;
  } catch (const boost::system::system_error& error) {
    close();
    throw ConnectionError{error.what()};
  }
}

std::string Client::token() {
  const auto& tenant = server_.options().tenants.front();
  const auto answer = send("POST", "/connect/token",
                           "grant_type=client_credentials&client_id=" + tenant.client_id +
                               "&client_secret=" + tenant.client_secret,
                           {{"Content-Type", "application/x-www-form-urlencoded"}});
  if (answer.status != 200) throw std::runtime_error("no token: " + answer.body);
  return text_of(answer.json().as_object().at("access_token"));
}

Answer Client::call(const std::string& method, const std::string& path, const std::string& body) {
  if (token_.empty()) token_ = token();
  auto target = path;
  if (const auto version = path.find("/v"); path.find("/tenant/") == std::string::npos) {
    const auto after = path.find('/', version + 1);
    target.insert(after, "/tenant/" + std::to_string(server_.options().tenants.front().id));
  }
  Headers headers{{"Authorization", "Bearer " + token_}, {"ST-App-Key", server_.options().app_key}};
  if (!body.empty()) headers["Content-Type"] = "application/json";
  return send(method, target, body, headers);
}

std::unique_ptr<Server> running(Options options) {
  auto server = std::make_unique<Server>(std::move(options));
  server->start();
  return server;
}

}  // namespace servicetitan::sandbox::test
